"""Printed tags, and what cannot be one."""

import pytest

from generator.link.topics.tags import clean_tag, clean_tags
from tests.link.specimens import FERRY, link, make_article, telling_of, topics_of

HEADLINE = "Norrland Runs Aground"


@pytest.mark.parametrize(
    ("tag", "meant"),
    [
        ("Port Authority", "Port Authority"),
        ("&amp;quot;Ferry Strike&amp;quot;", "Ferry Strike"),
        ("Ferry &amp; Port", "Ferry & Port"),
        ("#ferry", "ferry"),
        ("Norrland (ship)", "Norrland (ship)"),
        ("船", "船"),
        ("C++ Users", "C++ Users"),
        ("&amp;quot", ""),
        ("@norrland_line", ""),
        ("2022", ""),
        ("x", ""),
        ("https://example.org/ferry", ""),
        ("ferry.html", ""),
        ("crew@example.org", ""),
        ("crew(at)example.org", ""),
        ("Ines Falk SEA_CAPTAIN", ""),
        ("ines falk sea_captain person", ""),
        ("topic: Ferries", "Ferries"),
        ("section: Sea", ""),
        ("story-id: 4711", ""),
        ("CID:123", ""),
        ("Visby Wire:12ab", ""),
        ("visbypost.com", ""),
        ("PG&", ""),
        ("Politics: the old way", "Politics: the old way"),
        ("norrland runs aground", ""),
        ("The coast guard says that nobody was hurt at all in fog", ""),
        ("z" * 61, ""),
    ],
)
def test_what_a_tag_means(tag: str, meant: str) -> None:
    """Entities are read, marks around it go; handles, addresses, numbers, headlines and sentences are none."""
    assert clean_tag(tag, HEADLINE) == meant


def test_order_stays() -> None:
    """What is left keeps its order."""
    assert clean_tags(("fog", "@line", "#ferry"), make_article("a.txt", FERRY)) == ("fog", "ferry")


def test_place_in_a_tree_is_no_tag() -> None:
    """What stands behind a dash is a path through a site, unless the article speaks of each of its steps."""
    article = make_article("a.txt", ("The ferry Norrland left Slite.",))

    assert clean_tags(("Sea Wire - State & World", "Sport / Youth", "Norrland - Slite"), article) == ("Norrland - Slite",)


def test_shelves_and_signatures_are_no_tags() -> None:
    """The outlet, the author, the host and a shelf on which everything stands say nothing of what an article is about."""
    article = make_article("a.txt", FERRY, source="The Visby Post", authors=("Ines Falk",), url="https://www.norrblick.example/a")

    assert clean_tags(("the visby post", "Ines Falk", "Norrblick", "LATEST NEWS", "Nachrichten", "Archive", "Fog"), article) == ("Fog",)


def test_shelves_in_any_dress() -> None:
    """Hyphens and the word news after anything make no topic of a shelf; the word of any text is none, but initials are."""
    article = make_article("a.txt", FERRY)
    shelves = (
        "top-story",
        "front_page",
        "Sea News",
        "Fake News",
        "at",
        "us",
        "Uncategorized",
        "Ohne Kategorie",
        "À la une",
        "Sin categoría",
    )

    assert clean_tags(shelves, article) == ("Fake News", "us")


def test_code_is_a_tag_where_the_article_says_it() -> None:
    """Letters and digits in one word, words joined by an underscore, a number before words: a code, unless the text has it."""
    article = make_article("a.txt", ("The E45 was closed near the deep sea harbour of Visby.",))

    assert clean_tags(("E45", "NA1", "deep_sea", "type_b", "30594 Harbours", "2022 storms"), article) == ("E45", "deep sea")


def test_no_topic_of_what_is_no_tag() -> None:
    """An article whose tags are none but one has that one for a topic."""
    article = make_article("a.txt", FERRY, headline=HEADLINE, tags=("&amp;quot", "@lll", HEADLINE, "&quot;Fog&quot;"))

    assert topics_of(telling_of(link(article), "a.txt")) == {"topics/fog": ""}
