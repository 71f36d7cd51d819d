r"""Reads tests/cases/*.md: a title, then the input and what is expected of it, each between lines of a single dot.

    A line that was broken at a link goes on
    .
    Harbour pilots
    said on Monday that they would walk out.
    .
    Harbour pilots said on Monday that they would walk out.
    .

Lines that begin with `#` or `>` outside of a case are for readers. A line of the input or the expectation that is itself a
dot is written `\\.`. The form is that of markdown-it's fixtures.
"""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    """One case."""

    title: str
    line: int
    """Of its title in the file, counted from 1."""

    given: str
    expected: str


def read_cases(name: str) -> list[Case]:
    """The cases of tests/cases/NAME.md, in order."""
    cases: list[Case] = []
    title, line, part, parts = "", 0, -1, ["", ""]
    for number, text in enumerate((FOLDER / f"{name}.md").read_text(encoding="utf-8").split("\n"), 1):
        if text == ".":
            part += 1
            if part == len(parts):
                cases.append(Case(title, line, *(one.removesuffix("\n") for one in parts)))
                part, parts = -1, ["", ""]
        elif part >= 0:
            parts[part] += text.replace("\\.", ".", 1) + "\n" if text == "\\." else text + "\n"
        elif text.strip() and not text.startswith(("#", ">")):
            title, line = text.strip(), number
    return cases
