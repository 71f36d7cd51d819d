"""Recalling: work that goes by the text of single articles alone, and so need not be done again while they stay as they are.

Linking is pure, and keeps nothing itself. Who calls it may lend it a memory: what came of the same work on the same articles
before is then taken from there. Without one all work is done afresh, with the same results.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from generator.model import Article

Result = TypeVar("Result")


class Recall(Protocol):
    """Does work on articles, or remembers what came of it."""

    def __call__(self, work: Callable[..., Result], *articles: Article) -> Result:
        """What the work makes of these articles, of which it sees what `without_origin` leaves."""


def without_origin(article: Article) -> Article:
    """The article without what says where it comes from and what was left out: what is alike in this is read alike."""
    return replace(article, seed="", sha256="", related=(), left_out=(), evidence=())


def work_afresh(work: Callable[..., Result], *articles: Article) -> Result:
    """A Recall that remembers nothing."""
    return work(*map(without_origin, articles))
