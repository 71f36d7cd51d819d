"""What hands wrote goes into the articles."""

import datetime as dt

import pytest

from generator.link.corrections import correct_article, correct_articles, parse_date, parse_list
from generator.model import Hand, Problem
from tests.link.specimens import FERRY, link, make_article, telling_of

ARTICLE = make_article("a.txt", FERRY, "2022-03-08", "Printed headline", authors=("Jo Tan",), tags=("sea",), section="News")


def test_every_changed_key_takes_the_place_of_the_seeds() -> None:
    """Dates, words and lists of front matter replace what the seed says, and are evidence of their own."""
    changed = {
        "published": dt.date(2022, 3, 9), "updated": "2022-03", "source": " The  Visby Post ", "authors": ["Ines Falk", "Ines Falk"],
        "url": "https://example.org/a", "topics": "ferries", "language": "sv", "place": "Visby", "section": None,
    }  # fmt: skip

    article = correct_article(ARTICLE, Hand("articles/a.md", "a.txt", front_matter=changed, headline="By hand"), [])

    assert (str(article.published), str(article.updated), article.source) == ("2022-03-09", "2022-03", "The Visby Post")
    assert (article.authors, article.tags, article.language, article.place) == (("Ines Falk",), ("ferries",), "sv", "Visby")
    assert (article.headline, article.section, article.body) == ("By hand", None, ARTICLE.body)
    assert article.derived == {}


def test_key_that_a_hand_took_out_leaves_the_field_unknown() -> None:
    """An entry that a hand emptied is None, and a list is empty."""
    article = correct_article(ARTICLE, Hand("articles/a.md", "a.txt", front_matter={"published": None, "authors": None}), [])

    assert (article.published, article.authors) == (None, ())


def test_date_that_is_none_is_reported_and_left() -> None:
    """A date that cannot be read changes nothing and is a problem that says how to write it."""
    problems: list[Problem] = []

    article = correct_article(ARTICLE, Hand("articles/a.md", "a.txt", front_matter={"published": "soon"}, lines={"published": 2}), problems)

    assert article.published == ARTICLE.published
    assert [(problem.path, problem.line, "2022-02-10" in problem.message) for problem in problems] == [("docs/articles/a.md", 2, True)]


def test_text_by_hand_replaces_lede_and_body() -> None:
    """A text that a hand changed is the whole text."""
    by_hand = make_article("", ("Only this.",)).body

    article = correct_article(make_article("a.txt", FERRY, lede="Printed lede."), Hand("articles/a.md", "a.txt", body=by_hand), [])

    assert [block.text for block in article.blocks] == ["Only this."]


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        (dt.date(2022, 3, 9), "2022-03-09"),
        (dt.datetime(2022, 3, 9, 12, 30, tzinfo=dt.UTC), "2022-03-09T12:30:00Z"),
        (2021, "2021"),
        ("2021-12", "2021-12"),
        (True, None),
        ([2021], None),
        ("31 February", None),
    ],
)
def test_dates_as_yaml_reads_them(value: object, edtf: str | None) -> None:
    """Dates, moments, years and EDTF are read; anything else is no date."""
    when = parse_date(value)

    assert (str(when) if when else None) == edtf


def test_lists_as_hands_write_them() -> None:
    """One value is a list of one; nothing is an empty list; none stands twice."""
    assert parse_list("a  b") == ("a b",)
    assert parse_list(None) == ()
    assert parse_list(["a", None, " a ", 7]) == ("a", "7")


def test_corrected_headline_keeps_the_pristine_one_apart() -> None:
    """A telling has the hand's headline in its article and the printed one in its pristine article."""
    telling = telling_of(link(ARTICLE, hands=(Hand("articles/a.md", "a.txt", headline="By hand"),)), "a.txt")

    assert telling.article.headline == "By hand"
    assert telling.pristine is not None
    assert telling.pristine.headline == "Printed headline"


def test_seed_that_comes_twice_is_one_piece() -> None:
    """Two articles of one seed are one; which one does not depend on their order."""
    other = make_article("a.txt", FERRY[:1])

    assert correct_articles([ARTICLE, other], ())[0][0].key == "a.txt"
    assert len(correct_articles([ARTICLE, other], ())[0]) == 1
