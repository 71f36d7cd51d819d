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


def test_shelves_and_signatures_are_no_tags() -> None:
    """The outlet, the author, the host and a shelf on which everything stands say nothing of what an article is about."""
    article = make_article("a.txt", FERRY, source="The Visby Post", authors=("Ines Falk",), url="https://www.norrblick.example/a")

    assert clean_tags(("the visby post", "Ines Falk", "Norrblick", "LATEST NEWS", "Nachrichten", "Archive", "Fog"), article) == ("Fog",)


def test_no_topic_of_what_is_no_tag() -> None:
    """An article whose tags are none but one has that one for a topic."""
    article = make_article("a.txt", FERRY, headline=HEADLINE, tags=("&amp;quot", "@lll", HEADLINE, "&quot;Fog&quot;"))

    assert topics_of(telling_of(link(article), "a.txt")) == {"topics/fog": ""}
