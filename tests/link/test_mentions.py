"""The dates that an article speaks of."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.config import Config, Settings
from generator.extract import extract_articles
from generator.link import link_articles
from generator.link.mentions import find_mentions
from generator.model import Article, Block, BlockKind, Mention, Status
from generator.seeds import read_seeds
from generator.when import When, parse_when

ROOT = Path(__file__).parents[2]
DAY = parse_when("2022-02-09")

# What an editor reads out of the five seeds: seed, words, date, status.
EDITOR = [
    ("000", "10 February", "2022-02-10", "planned"),
    ("000", "December 2021", "2021-12", "happened"),
    ("001", "February 10", "2022-02-10", "planned"),
    ("001", "December 2021", "2021-12", "happened"),
    ("002", "the end of last year", "2021", "happened"),
    ("003", "Earlier this month", "2022-02", "happened"),
    ("003", "late 2021", "2021", "happened"),
    ("003", "1997", "1997", "happened"),
    ("003", "last month", "2022-01", "happened"),
    ("004", "Thursday", "2021-11-18", "happened"),
    ("004", "last week", "2021-W45", "happened"),
    ("004", "Last month", "2021-10", "happened"),
    ("004", "October", "2021-10", "happened"),
]


def write_article(*paragraphs: str, published: When | None = DAY) -> Article:
    """An article of these paragraphs."""
    return Article("a.txt", "", "A headline", published, language="en", body=tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs))


def find_one(*paragraphs: str, published: When | None = DAY) -> Mention:
    """The only mention of an article."""
    (mention,) = find_mentions(write_article(*paragraphs, published=published))
    return mention


@pytest.fixture(scope="module")
def found() -> dict[str, list[tuple[str, str, str]]]:
    """Of every seed in seeds/ its mentions: words, date and status."""
    articles = [article for seed in read_seeds(ROOT / "seeds") for article in extract_articles(seed).articles]  # type: ignore[arg-type]
    digest = link_articles(articles, (), Config(ROOT, ROOT, ROOT, ROOT, "Digest", "", Settings()), None)
    return {
        telling.article.seed[:3]: [(mention.text, mention.when.edtf, str(mention.status)) for mention in telling.mentions]
        for telling in digest.tellings
    }


@pytest.mark.parametrize(("seed", "words", "when", "status"), EDITOR, ids=[f"{seed} {words}" for seed, words, _, _ in EDITOR])
def test_an_editor_s_dates_are_found(found: dict[str, list[tuple[str, str, str]]], seed: str, words: str, when: str, status: str) -> None:
    """All dates that an editor reads out of the client's seeds are mentions with that date and status."""
    assert (words, when, status) in found[seed]


def test_a_mention_knows_its_place_and_its_sentence() -> None:
    """Block, characters and sentence are those of the article."""
    mention = find_one("It was dry.", "Nobody knew. The dam broke on 3 May 2021, they say.")
    assert mention.block == 1
    assert mention.sentence == "The dam broke on 3 May 2021, they say."
    assert "Nobody knew. The dam broke on 3 May 2021, they say."[mention.start : mention.end] == "3 May 2021"


def test_a_date_counts_from_one_paragraph_into_the_next() -> None:
    """What a paragraph spoke of last is what the next counts from."""
    mentions = find_mentions(write_article("She came on 3 February.", "Two days later she left."))
    assert [mention.when.edtf for mention in mentions] == ["2022-02-03", "2022-02-05"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The bridge opened on Monday.", Status.HAPPENED),
        ("The bridge will open on 20 February.", Status.PLANNED),
        ("A visit on 20 February is planned.", Status.PLANNED),
        ("The bridge could open on 20 February.", Status.HYPOTHETICAL),
        ("If the river rises, the dam might break by 20 February.", Status.HYPOTHETICAL),
        ("The bridge opened this year.", Status.HAPPENED),
        ("The bridge will open later this year.", Status.PLANNED),
        ("The port dropped its planned merger this year.", Status.HAPPENED),
        ("The port has a planned merger this year.", Status.PLANNED),
        ("The mayor said Thursday that the dam broke.", Status.HAPPENED),
        ("Drivers announced plans to strike on Monday.", Status.PLANNED),
    ],
)
def test_a_text_says_whether_a_thing_happened(sentence: str, status: Status) -> None:
    """What is to come is planned, what only might come hypothetical, as of the article's publication."""
    assert find_one(sentence).status is status


@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("de", "Die Brücke wird am Freitag eröffnet.", Status.PLANNED),
        ("de", "Die Brücke wurde am Freitag eröffnet.", Status.HAPPENED),
        ("de", "Die Brücke wird noch heute eröffnet.", Status.PLANNED),
        ("fr", "Le pont ouvrira ce mercredi.", Status.PLANNED),
        ("ru", "Мост открыли сегодня.", Status.HAPPENED),
        ("zh", "大桥将于今天开放。", Status.PLANNED),
    ],
)
def test_other_languages_say_so_by_their_verbs(language: str, sentence: str, status: Status) -> None:
    """A verb of the future makes what it governs planned, of the day of publication as well."""
    (mention,) = find_mentions(replace(write_article(sentence), language=language))
    assert mention.status is status


def test_a_telling_without_a_date_leaves_relative_dates_out() -> None:
    """Nothing is counted from an unknown day; what the text dates itself is a mention."""
    mentions = find_mentions(write_article("It rained on Monday. It was dry in May 2020.", published=None))
    assert [(mention.text, mention.when.edtf) for mention in mentions] == [("May 2020", "2020-05")]


def test_an_endless_sentence_is_cut_around_its_dates() -> None:
    """However long a text without a stop is, the sentences of its mentions stay short."""
    mentions = find_mentions(write_article("on 3 May 2021 and " * 20_000))
    assert len(mentions) == 20_000
    assert max(len(mention.sentence) for mention in mentions) <= 1000


def test_where_and_when_it_was_filed_is_no_part_of_the_sentence() -> None:
    """A dateline before the first sentence, and a bracket or a linking word before any, are not told with it, nor is their day."""
    mention = find_one("LOWMOOR, Feb. 8 (Northern Wire) -- The dam at Orrin broke on Monday.")
    assert (mention.text, mention.sentence) == ("Monday", "The dam at Orrin broke on Monday.")

    mention = find_one("Rain fell. (Update 8:45 p.m. in Lowmoor) The dam at Orrin broke on Monday.")
    assert (mention.text, mention.sentence) == ("Monday", "The dam at Orrin broke on Monday.")

    mention = find_one("Rain fell. Meanwhile, Northern Board said on Monday that the dam at Orrin broke.")
    assert mention.sentence == "Northern Board said on Monday that the dam at Orrin broke."


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The appeal is to be launched this morning.", Status.PLANNED),
        ("A team has landed in Orrin and will be at the dam later today.", Status.PLANNED),
        ("Crews are expected to reach the dam today.", Status.PLANNED),
        ("Plans for a dam that will be higher were announced today.", Status.HAPPENED),
        ("The mayor said today that the dam will be mended.", Status.HAPPENED),
    ],
)
def test_what_is_still_to_come_on_the_day_of_publication_is_planned(sentence: str, status: Status) -> None:
    """Of the day of the text itself the words before the date say whether it has happened."""
    assert find_one(sentence).status is status


def test_a_part_of_no_said_day_is_no_mention() -> None:
    """`In the afternoon` of some day, and a program called Today, date nothing."""
    assert find_mentions(write_article("It struck in the afternoon.", "The Today program, and the Today show, asked for songs.")) == ()
