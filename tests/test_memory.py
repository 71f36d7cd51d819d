"""What linking remembers of single articles."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import memory
from generator.cache import Cache
from generator.link.recall import work_afresh
from generator.memory import Memory
from generator.model import Article, Block, BlockKind, Evidence
from generator.when import parse_when

ARTICLE = Article(seed="a.txt", sha256="1f", headline="The ferry sails", body=(Block(BlockKind.PARAGRAPH, "It sails on Monday."),))


@pytest.fixture
def worked() -> list[Article]:
    """The articles that were worked on."""
    return []


def _recall(folder: Path, worked: list[Article], *articles: Article) -> Counter[str]:
    """How many words the headlines have, by another run."""

    def count_words(*articles: Article) -> Counter[str]:
        worked.extend(articles)
        return Counter(word for article in articles for word in (article.headline or "").split())

    with Cache(folder) as cache:
        found = Memory(cache).recall(count_words, *articles)
    assert found == work_afresh(count_words, *articles)
    del worked[-len(articles) :]
    return found


def test_work_is_done_once(tmp_path: Path, worked: list[Article]) -> None:
    """What came of some articles is found by another run, also where they came from elsewhere since."""
    _recall(tmp_path, worked, ARTICLE)
    _recall(
        tmp_path, worked, replace(ARTICLE, seed="b.txt", sha256="2e", evidence=(Evidence("headline", "The ferry sails", "first line"),))
    )

    assert len(worked) == 1
    assert worked[0].seed == "", "it does not see where they come from"


CHANGES: dict[str, Any] = {
    "headline": "It sails again",
    "published": parse_when("2022-02-07"),
    "language": "en",
    "lede": "At last.",
    "body": (Block(BlockKind.QUOTE, "It sails on Monday."),),
    "source": "Morning Post",
}


@pytest.mark.parametrize("field", CHANGES)
def test_another_article_is_worked_on(tmp_path: Path, worked: list[Article], field: str) -> None:
    """Whatever a text says otherwise, nothing of the old one passes for it."""
    _recall(tmp_path, worked, ARTICLE)
    _recall(tmp_path, worked, replace(ARTICLE, **{field: CHANGES[field]}))

    assert len(worked) == 2


def test_other_code_finds_nothing(tmp_path: Path, worked: list[Article], monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change to linking all work is done again."""
    _recall(tmp_path, worked, ARTICLE)
    monkeypatch.setattr(memory, "code_fingerprint", lambda *_: "other")
    _recall(tmp_path, worked, ARTICLE)

    assert len(worked) == 2


def test_articles_in_another_order_are_others(tmp_path: Path, worked: list[Article]) -> None:
    """Work on several articles goes by their order."""
    other = replace(ARTICLE, headline="It sails again")
    _recall(tmp_path, worked, ARTICLE, other)
    _recall(tmp_path, worked, other, ARTICLE)

    assert len(worked) == 4
