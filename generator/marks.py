"""Marks: the two comments around a block that the generator keeps up to date.

    The last paragraph of the article.

    <!-- dateline:related -->
    ## Related

    - [Ferry to sail again](../03/ferry-to-sail-again.md)
    <!-- /dateline:related -->

A mark has its line to itself. Each name stands once on a page, blocks lie side by side and never in each other: only so
can a hand's words be told from the generator's. What lies outside of all marks is the page's own text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model import Problem

_MARK = re.compile(r"[ \t]*<!--[ \t]*(?P<end>/?)dateline:(?P<name>[a-z][a-z0-9-]*)[ \t]*-->[ \t]*")
_NEARLY = re.compile(r"\s*<!--\s*/?\s*dateline\b", re.IGNORECASE)

_ALMOST = "this is nearly a mark of Dateline's, but not quite"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a body: a generated block with its marks, or the text between two of them."""

    name: str
    """`related`; empty for text that is no generated block."""

    text: str
    """All of its lines with their ends."""

    line: int
    """Its first line on the page, counted from 1."""


def mark_block(name: str, markdown: str) -> str:
    """The Markdown between its marks, without a line break at the end."""
    return f"<!-- dateline:{name} -->\n{markdown.strip(chr(10))}\n<!-- /dateline:{name} -->"


def split_body(body: str, path: str, line: int = 1) -> tuple[Piece, ...] | Problem:
    """A body as its pieces, whose texts joined are the body; or what is wrong with a mark.

    `line` is the page's line on which the body begins, `path` the page's name in a Problem.
    """
    pieces: list[Piece] = []
    seen: dict[str, int] = {}
    held: list[str] = []
    opened, start = "", line
    for number, text in enumerate(_split_lines(body), start=line):
        mark = _MARK.fullmatch(text.rstrip("\n"))
        fault = _find_fault(mark, opened, seen) if mark else _ALMOST if _NEARLY.match(text) else ""
        if fault:
            return _broken(path, number, fault)
        if mark and not mark["end"]:
            if held:
                pieces.append(Piece("", "".join(held), start))
            opened, held, start = mark["name"], [], number
            seen[opened] = number
        held.append(text)
        if mark and mark["end"]:
            pieces.append(Piece(opened, "".join(held), start))
            opened, held, start = "", [], number + 1
    if opened:
        return _broken(path, seen[opened], f"the block `dateline:{opened}` is never closed")
    return (*pieces, Piece("", "".join(held), start)) if held else tuple(pieces)


def _find_fault(mark: re.Match[str], opened: str, seen: Mapping[str, int]) -> str:
    """Why a mark cannot stand where `opened` is open and `seen` were opened before; empty where it can."""
    name = mark["name"]
    if mark["end"]:
        return "" if name == opened else f"`/dateline:{name}` closes a block that is not open"
    if opened:
        return f"`dateline:{name}` opens inside of `{opened}`, whose closing mark is lost"
    return f"`dateline:{name}` stands twice, first on line {seen[name]}" if name in seen else ""


def read_block(piece: Piece) -> tuple[str, ...]:
    """The lines between a block's marks, without their ends."""
    return tuple(piece.text.rstrip("\n").split("\n")[1:-1])


def _split_lines(body: str) -> list[str]:
    r"""Lines with their ends, where `\n` alone ends one."""
    lines = body.split("\n")
    return [f"{text}\n" for text in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _broken(path: str, line: int, what: str) -> Problem:
    return Problem(path, line, f"{what}: restore the mark, or take out the whole block; the page is left as it is.", 8)
