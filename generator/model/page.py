"""What is rendered and written: pages and files, and what writing them would change."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from generator.model.seed import Problem


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown page to be written."""

    path: str
    """Below docs/: `topics/nato.md`."""

    front_matter: Mapping[str, Any]
    body: str
    """Markdown from the H1 on; generated blocks stand between `<!-- dateline:NAME -->` and `<!-- /dateline:NAME -->`."""


@dataclass(frozen=True, slots=True)
class File:
    """Any other file to be written: a feed, data, a drawing."""

    path: str
    data: bytes


class Action(StrEnum):
    """What writing does to one path."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A hand and the generator changed the same place; the hand's text stands."""

    path: str
    line: int
    """Line of the page on disk, counted from 1."""

    hand: str
    generated: str


@dataclass(frozen=True, slots=True)
class Change:
    """What writing would do to one path, with the reason."""

    path: str
    action: Action
    reason: str
    """`new seed`, `the seed changed`, `a hand deleted it`."""

    data: bytes | None = None
    """What to write; None to delete, or to leave as it is."""

    pristine: bytes | None = None
    """The pristine copy to keep beside it; None for none."""

    before: bytes | None = None
    """What stood there when this was planned: a page that a hand has saved since is not written over."""

    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """All changes, and what was wrong with the pages that stand."""

    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
