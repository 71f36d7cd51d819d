"""What holds for any articles whatever: they are linked and rendered, and no word or date of theirs stops the others."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract import extract_articles
from generator.model import Article, Block, BlockKind, Photo, Seed, Teaser
from generator.render import render_pages
from generator.when import When, parse_when
from tests.link.specimens import CONFIG, FERRY, WHEAT, link
from tests.render.attacks import ATTACKS

EXAMPLES = int(os.environ.get("DATELINE_EXAMPLES", "40"))

EDGES = (
    "0001-01-01", "0001-01-01T00:00:00+23:59", "0002-01-01", "1582-10-10", "1970-01-01T00:00:00Z", "2020-02-29", "2022-W53",
    "2024-06~", "20XX", "201X", "2021-21", "9998-12-31T23:59:59-23:59", "9998-W52", "9999-12-31", "9999-12-31T23:59:59-23:59",
    "9999", "99XX", "../2020", "2020/..",
)  # fmt: skip
SAID = (
    "next week", "two days ago", "last year", "on 31 December 9999", "on 1 January 0001", "in 999999", "yesterday",
    "every Monday", "in 10000 years", "99999999999 days ago", "in the 1st century", "in the 9990s", "since 1 January 0002",
    "on Friday", "by Easter 9999", "on 30 February", "at 25:61", "from 31 to 1 May", "within 1000000 months", "tomorrow night",
    "the fourth quarter of 9998", "before Christmas",
)  # fmt: skip
attacks = st.integers(0, len(ATTACKS) - 1).map(ATTACKS.__getitem__)
words = st.lists(st.sampled_from(SAID) | attacks | st.sampled_from(FERRY + WHEAT) | st.text(max_size=8), max_size=6).map(" ".join)
blocks = st.lists(st.builds(Block, st.sampled_from(BlockKind), words.map(lambda said: f"The minister said {said}.")), max_size=4).map(tuple)
whens = st.sampled_from([when for edge in EDGES if (when := parse_when(edge))])
st.register_type_strategy(When, whens)
articles = st.builds(
    Article,
    seed=st.text("ab/#. \u202e", min_size=1, max_size=5),
    sha256=st.just("0"),
    headline=words | st.none(),
    published=whens | st.none(),
    updated=whens | st.none(),
    authors=st.lists(words, max_size=2).map(tuple),
    source=words | st.none(),
    language=st.sampled_from(["en", "de", "xx", None]),
    url=st.sampled_from(["https://a.example/x", "https://[", "http://a.example:99999/", "javascript:x", "https://\u0440.example", None]),
    tags=st.lists(words, max_size=2).map(tuple),
    photo=st.builds(Photo, words, words) | st.none(),
    body=blocks,
    evidence=st.just(()),
    related=st.lists(st.builds(Teaser, words, whens | st.none(), words), max_size=2).map(tuple),
    left_out=blocks,
)


@settings(max_examples=EXAMPLES)
@given(st.lists(articles, max_size=4, unique_by=lambda article: article.seed))
def test_any_articles_are_linked_and_rendered(some: list[Article]) -> None:
    """Articles of any words and dates become pages, whose paths stay in docs/ and are each there once."""
    paths = [page.path for page in render_pages(link(*some), CONFIG)]

    assert "index.md" in paths
    assert len({path.casefold() for path in paths}) == len(paths)
    assert [path for path in paths if path.startswith("/") or ".." in path.split("/") or "\\" in path] == []


@pytest.mark.parametrize("said", [*SAID, *EDGES])
def test_any_date_is_read_linked_and_rendered(said: str) -> None:
    """A dump that prints a date at the edge of the calendar, over its text and in it, is read, linked and rendered."""
    dump = f"Ferry sails again\n{said}\nPublished: {said}\n\n" + "\n\n".join(f"{text} It will happen {said}." for text in FERRY)
    article = extract_articles(Seed("a.txt", dump.encode())).articles[0]

    assert render_pages(link(article), CONFIG)
