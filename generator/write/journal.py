"""The journal: what a run is about to write, noted before, so that the next run can tell how far a killed one came.

A page and its pristine copy are two files, and a run can die between the two. Then the page is new and its copy old, and
the generator's own words look like a hand's. So each page is noted with what it will be and what its copy will be:

    {"path": "articles/2022/02/ferry.md", "page": "b5bb9d8014a0f9b1...", "pristine": "page"}

The page is replaced first, its copy next, one page after the other. Whoever finds a journal knows of each page that is
as noted that its copy belongs to be as noted too; every other page was not reached. A copy's text is given only where a
hand's words make the two differ.
"""

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.model import Action, Change

NAME = ".journal"
_GONE = "gone"
_PAGE = "page"


@dataclass(frozen=True, slots=True)
class Step:
    """One page's two writes."""

    page: str
    """SHA-256 of the page's new bytes; `gone` where it is deleted."""

    pristine: str
    """Its copy's new bytes in Base64; `page`: those of the page; `gone`: it is deleted."""

    def is_half_done(self, data: bytes | None) -> bool:
        """Whether the page, of which `data` is on the disk, was written; its copy may not have been."""
        return _digest(data) == self.page

    def copy(self, data: bytes | None) -> bytes | None:
        """What the pristine copy of a page that was written has to be."""
        if self.pristine == _PAGE:
            return data
        return None if self.pristine == _GONE else b64decode(self.pristine)


def note_steps(changes: Iterable[Change]) -> str:
    """The journal of changes: a line of JSON for every page that is written or deleted."""
    return "".join(
        json.dumps({"path": change.path, "page": _digest(change.data), "pristine": _pack(change)}) + "\n"
        for change in changes
        if change.action is not Action.KEEP
    )


def read_journal(folder: Path) -> Mapping[str, Step]:
    """The steps of a run that was killed, by path; empty where the last run came to its end."""
    try:
        lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return dict(step for step in map(_parse_step, lines) if step)


def _parse_step(line: str) -> tuple[str, Step] | None:
    try:
        noted: Any = json.loads(line)
        step = Step(str(noted["page"]), str(noted["pristine"]))
        step.copy(None)
        return str(noted["path"]), step
    except (ValueError, KeyError, TypeError):
        return None


def _pack(change: Change) -> str:
    if change.pristine is None:
        return _GONE
    return _PAGE if change.pristine == change.data else b64encode(change.pristine).decode()


def _digest(data: bytes | None) -> str:
    return _GONE if data is None else hashlib.sha256(data).hexdigest()
