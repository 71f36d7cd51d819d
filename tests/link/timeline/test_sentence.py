"""What makes a sentence fit for a timeline."""

import pytest

from generator.link.timeline.sentence import likeness, standing, terms


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


def test_dates_and_endings_do_not_tell_sentences_apart() -> None:
    """Two sentences alike but for when and for grammar are about the same."""
    left = terms("In December 2021 the ferry company proposed regional crossings.")
    right = terms("Last year the ferry company's proposals on crossings of the region were sent.")
    assert likeness(left, right) >= 0.7


def test_two_words_in_common_are_chance() -> None:
    """A name that both sentences have makes them no one statement."""
    assert likeness(terms("Mayor Castell resigned."), terms("Mayor Castell rowed.")) == 0
