"""What a careful editor should look at."""

from dataclasses import replace

import pytest

from generator.model import Article, Block, BlockKind, Evidence, Hand
from generator.when import parse_when
from tests.link.specimens import FERRY, link, make_article


def said(article: Article, *hands: Hand) -> list[str]:
    """What is said of an article alone in its digest."""
    return [problem.message for problem in link(article, hands=hands).problems]


def test_an_article_without_doubts_has_none() -> None:
    """A printed headline and day leave nothing to look at."""
    assert said(make_article("a.txt", FERRY, "2023-01-04")) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"published": None}, "prints no day of publication"),
        ({"updated": parse_when("2022-12-31")}, "updated (2022-12-31) before it is published (2023-01-04)"),
        ({"evidence": (Evidence("headline", "x", "opening", derived="first sentence"),)}, "prints no headline"),
        ({"evidence": (Evidence("published", "2023-01-04", "update", derived="its update"),)}, "2023-01-04 is derived (its update)"),
        (
            {"evidence": (Evidence("headline", "One", "a", confidence=0.2), Evidence("headline", "Two", "b", confidence=0.1))},
            "may be headed “Two” instead of “One”",
        ),
        ({"left_out": (Block(BlockKind.PARAGRAPH, "word " * 500),)}, "500 were left out"),
    ],
)
def test_each_doubt_is_said_with_what_to_do(changes: dict[str, object], words: str) -> None:
    """Each doubt of the table is one sentence about the seed."""
    article = replace(make_article("a.txt", FERRY, "2023-01-04"), **changes)  # type: ignore[arg-type]

    assert [message for message in said(article) if words in message]


def test_one_headline_in_two_spellings_is_no_doubt() -> None:
    """Headlines that a reader sees as the same are one, and a long one is told to the end of a word."""
    same = (Evidence("headline", "One  ferry", "a", confidence=0.2), Evidence("headline", "One\u200b ferry", "b", confidence=0.1))
    article = make_article("a.txt", FERRY, "2023-01-04")

    assert said(replace(article, evidence=same)) == []
    told = said(replace(article, evidence=(*same, Evidence("headline", "harbour " * 20, "c", confidence=0.1))))
    assert ["harbour…”" in message for message in told] == [True]


def test_words_are_counted_where_no_spaces_part_them() -> None:
    """A text without spaces between its words has words all the same."""
    article = make_article("a.txt", ("島へのフェリーは三月一日に再び運航する。" * 40,), "2023-01-04")
    article = replace(article, left_out=(Block(BlockKind.PARAGRAPH, "メニュー " * 100),))

    assert [message for message in said(article) if "left out" in message] == []


def test_what_a_hand_set_is_no_doubt() -> None:
    """A hand that dates the page ends the doubt about its day."""
    hand = Hand("articles/undated/a.md", "a.txt", front_matter={"published": "2023-01-04"})

    assert said(make_article("a.txt", FERRY), hand) == []
