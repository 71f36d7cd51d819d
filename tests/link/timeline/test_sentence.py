"""What makes a sentence fit for a timeline."""

import pytest

from generator.link.mentions import find_mentions
from generator.link.timeline.sentence import is_statement, likeness, standing, stands_alone, tells, terms
from generator.model import Article, Block, BlockKind
from generator.when import parse_when


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("The county opened the bridge on 3 May.", "It opened the bridge after that on 3 May."),
        ("The county opened the bridge on 3 May.", "But the county opened the bridge on 3 May."),
        ("The county opened the bridge on 3 May.", 'The county opened the "bridge on 3 May.'),
        ("The county opened the bridge on 3 May.", "County opens bridge on 3 May"),
        ("The county opened the bridge on 3 May.", "Opened on 3 May."),
        ("Earlier this month the county opened the bridge.", "Earlier the county had opened the other bridge."),
    ],
)
def test_a_sentence_that_needs_another_stands_worse(better: str, worse: str) -> None:
    """Pronouns, connectives, half a quotation and fragments cost a sentence its standing."""
    assert standing(better) > standing(worse)


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("The county opened the bridge on 3 May.", True),
        ("In this month of May the county opened the bridge.", True),
        ("Two bridges were opened by the county on 3 May.", True),
        ("Ines Castell called the bridge “a gift” on 3 May.", True),
        ("In each case the county opened the bridge on 3 May.", False),
        ("In this way the county opened the old bridge.", False),
        ("Two were opened by the county on 3 May.", False),
        ("Also, the county opened the bridge on 3 May.", False),
        ("Ines Castell said: “The county opened the bridge on 3 May.", False),
        ("Ines Castell said: «The county opened the bridge on 3 May.", False),
        ("The county opened the bridge on 3 May", False),
    ],
)
def test_what_opens_a_page_stands_alone(sentence: str, alone: bool) -> None:  # noqa: FBT001 - a case and what is expected
    """A sentence that points back, half a quotation and one without its end open no page."""
    assert stands_alone(sentence) is alone


def test_dates_and_endings_do_not_tell_sentences_apart() -> None:
    """Two sentences alike but for when and for grammar are about the same."""
    left = terms("In December 2021 the ferry company proposed regional crossings.")
    right = terms("Last year the ferry company's proposals on crossings of the region were sent.")
    assert likeness(left, right) >= 0.7


def test_two_words_in_common_are_chance() -> None:
    """A name that both sentences have makes them no one statement."""
    assert likeness(terms("Mayor Castell resigned."), terms("Mayor Castell rowed.")) == 0


@pytest.mark.parametrize(
    "fragment",
    [
        "At 10:23 am on 3 May 2021, mira wrote: The bridge is far too dear for us all.",
        "Ines Castell (@inescastell) wrote on the third of May.",
        "Filed: 3 May 2021",
        "Did the county open the bridge on 3 May?",
        "was opened by the county on 3 May of that year.",
        "Opened 3 May.",
    ],
)
def test_a_credit_question_or_fragment_states_nothing(fragment: str) -> None:
    """Only whole statements are lines of a timeline."""
    assert not is_statement(fragment)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Today the ferries run every hour across the strait.", False),
        ("Today the ferries stopped at the strait for good.", True),
        ("The ferries will stop this year for want of money.", True),
        ("In 2020 the ferries run every hour across the strait.", True),
    ],
)
def test_how_things_stand_today_is_no_happening(sentence: str, expected: bool) -> None:  # noqa: FBT001 - a case and what is expected
    """Of the day or year of the text itself only what took place, or is to, can be told."""
    published = parse_when("2022-02-09")
    (mention,) = find_mentions(Article("a.txt", "", None, published, language="en", body=(Block(BlockKind.PARAGRAPH, sentence),)))
    assert tells(mention, published) is expected
