"""What is read: a seed, and what may be wrong with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seed:
    """A file as it was dropped into seeds/."""

    path: str
    """Path below seeds/, with `/`: `000_117229a630c38b87.txt`."""

    data: bytes
    """All of its bytes, untouched."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with an input. Bad input is data: it is reported, and the rest goes on."""

    path: str
    """The file, as a person would name it: `seeds/000.txt`, `docs/topics/nato.md`."""

    line: int
    """Line counted from 1; 0 where no line is to blame."""

    message: str
    """One sentence: what is wrong, what was done instead, the likely fix."""

    weight: int = 1
    """How much a careful editor should mind; `check` lists the heaviest first. 1 a doubt, 5 a contradiction,
    8 what a hand wrote and Dateline cannot go by, 9 lost."""
