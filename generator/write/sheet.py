r"""A sheet: a page's bytes taken apart, so that what a hand did to it can be told from what the generator wrote.

ef bb bf                         the byte order mark that some editors put first: kept
---\r\n                          line breaks of Windows: read as `\n`, written back as they were
published: 2022-02-07\r\n
---\r\n
# The harbour opens\r\n          from here on lines, and in their place a Mark for each generated block
<!-- dateline:related -->\r\n
"""

import codecs
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile

from generator.front_matter import Parts, parse_page
from generator.marks import read_block, split_body
from generator.model import Problem

_GIT_CONFLICT = re.compile(r"^(?:<<<<<<<|>>>>>>>) ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a generated block stands among the lines of a body."""

    name: str


Token = str | Mark
"""A line of a body's own text without its end, or the place of a generated block."""


@dataclass(frozen=True, slots=True)
class Generated:
    """A generated block."""

    lines: tuple[str, ...]
    """Between its marks."""

    gap: int = 1
    """Empty lines before it."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a file is saved."""

    bom: bool = False
    newline: str = "\n"
    ending: str = "\n"
    """Line breaks at its very end."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page taken apart."""

    style: Style
    front_matter: Parts
    tokens: tuple[Token, ...]
    """The body; empty lines before a block are the block's, those at the page's end the style's."""

    blocks: Mapping[str, Generated]


def parse_sheet(data: bytes, path: str) -> Sheet | Problem:
    """The page, or what is wrong with it; `path` is below docs/."""
    path = f"docs/{path}"
    decoded = _decode(data, path)
    if isinstance(decoded, Problem):
        return decoded
    text, style = decoded
    conflict = _GIT_CONFLICT.search(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        return Problem(path, line, "holds a merge conflict of git's: settle it; the page is left as it is.", 8)
    parts = parse_page(text, path)
    if isinstance(parts, Problem):
        return parts
    body = parts.body.rstrip("\n")
    pieces = split_body(body, path, parts.body_line)
    if isinstance(pieces, Problem):
        return pieces
    tokens: list[Token] = []
    blocks: dict[str, Generated] = {}
    for piece in pieces:
        if piece.name:
            gap = take_gap(tokens)
            tokens.append(Mark(piece.name))
            blocks[piece.name] = Generated(read_block(piece), gap)
        else:
            tokens += piece.text.removesuffix("\n").split("\n")
    return Sheet(Style(style.bom, style.newline, parts.body[len(body) :]), parts, tuple(tokens), blocks)


def own_text(sheet: Sheet) -> str:
    """The Markdown of a page without its generated blocks."""
    return "\n".join("" if isinstance(token, Mark) else token for token in sheet.tokens).strip("\n")


def own_lines(sheet: Sheet) -> tuple[str, ...]:
    """What of a page's own text can be read: its lines that are not empty."""
    return tuple(token.rstrip() for token in sheet.tokens if isinstance(token, str) and token.strip())


def join_page(front_matter: str, tokens: Sequence[Token], blocks: Mapping[str, Generated], style: Style) -> bytes:
    """A page's bytes; `front_matter` comes with its marks."""
    body = "\n".join(join_lines(tokens, blocks)).rstrip("\n")
    text = front_matter + body + style.ending
    encoded = text.replace("\n", style.newline).encode()
    return codecs.BOM_UTF8 + encoded if style.bom else encoded


def join_lines(tokens: Sequence[Token], blocks: Mapping[str, Generated]) -> list[str]:
    """The body's lines, generated blocks with their marks in their places."""
    lines: list[str] = []
    for token in tokens:
        if isinstance(token, Mark):
            block = blocks[token.name]
            lines += ["" for _ in range(block.gap)]
            lines += [f"<!-- dateline:{token.name} -->", *block.lines, f"<!-- /dateline:{token.name} -->"]
        else:
            lines.append(token)
    return lines


def take_gap(tokens: list[Token]) -> int:
    """Takes the empty lines off the end; how many they were."""
    kept = len(list(dropwhile(lambda token: token == "", reversed(tokens))))
    gap = len(tokens) - kept
    del tokens[kept:]
    return gap


def _decode(data: bytes, path: str) -> tuple[str, Style] | Problem:
    bom = data.startswith(codecs.BOM_UTF8)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(path, line, "is not saved as UTF-8: save it so; the page is left as it is.", 8)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return Problem(path, line, "holds a null character, as no text does: save it as UTF-8; the page is left as it is.", 8)
    newline = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    return text.replace(newline, "\n"), Style(bom, newline)
