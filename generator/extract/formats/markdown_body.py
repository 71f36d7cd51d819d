r"""The body of a note in Markdown as blocks, and its words without their marks.

    ## What now                        heading; so is a line over `---`
    > "We have won more,               quote: the lines of one are one
    > more than we asked for."
    - Two *new* boats                  item, with the lines that go on below it
    | Lund | 4 |                       row of a table: a paragraph; the line of hyphens below its head is none
    *A ferry leaves the port.*         caption, right below a picture
    [^1]: The letter of Friday.        footnote: a paragraph where it stands
    {{< figure src="a.jpg" >}}         what only a site builder reads: no text

Rule: a line is what it begins with, else it goes on with the line above; an empty line ends everything. CommonMark and what
web clippers, Hugo and Jekyll add to it, in one pass: a parser of the whole language takes its time on hostile text.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model import Block, BlockKind

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FENCE = re.compile(r"(`{3,}|~{3,})")
_HEADING = re.compile(r"#{1,6}(?:\s+|$)(?P<text>.*?)(?:(?<!\s)\s++#+)?$")
_UNDERLINE = re.compile(r"=+|-{2,}")
_RULE = re.compile(r"(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}")
_QUOTE = re.compile(r"(?:>\s?)+(?:\[![\w-]+\][+-]?)?\s*")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?")
_ROW = re.compile(r"\|.*\|")
_ROW_RULE = re.compile(r"[|:\s-]+")
_DEFINITION = re.compile(r"\[(?P<label>[^\]^][^\]]{0,200})\]:\s*\S+.*")
_FOOTNOTE = re.compile(r"\[\^[^\]]{1,40}\]:\s*")
_BUILDER = re.compile(r"\{\{[<%].*[>%]\}\}|\{%.*%\}|\{:.*\}|:::.*|\[\[?_?TOC_?\]\]?", re.IGNORECASE)
_PICTURE_FORMS = r"!\[[^\]]{0,1000}\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])|!\[\[[^\]]{1,500}\]\]"
_PICTURE = re.compile(_PICTURE_FORMS)
_PICTURES = re.compile(rf"(?:{_PICTURE_FORMS}|<img\b[^<>]{{0,2000}}>|\s)+", re.IGNORECASE)
_EMPHASIZED = re.compile(r"(?P<mark>\*{1,2}|_{1,2})(?=[^\s*_])[^*_]+(?<=[^\s*_])(?P=mark)")

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_PRIVATE = ord("\ue000")  # where escaped characters wait until the marks are gone
_KEPT = re.compile(f"[{chr(_PRIVATE)}-{chr(_PRIVATE + 0x7F)}]")
_CODE = re.compile(r"(?<!`)(`++)([^`]{1,2000})\1(?!`)")
_LINK = re.compile(
    r"""
    \[ ( [^\[\]]{0,1000} ) \]
    \( \s{0,20} (?: <[^<>]{0,2000}> | [^\s()]{0,2000} (?: \([^\s()]{0,200}\) [^\s()]{0,2000} )? )
       (?: \s+ (?: "[^"\n]{0,500}" | '[^'\n]{0,500}' ) )? \s* \)
    """,
    re.VERBOSE,
)
_WIKI = re.compile(r"\[\[(?:[^\[\]|]{1,300}\|)?([^\[\]|]{1,300})\]\]")
_NOTE_MARK = re.compile(r"\[\^[^\]]{1,40}\]")
_REFERENCE = re.compile(r"\[([^\[\]]{1,1000})\]\[[^\[\]]{0,200}\]")
_SHORTCUT = re.compile(r"\[([^\[\]]{1,200})\]")
_AUTOLINK = re.compile(r"<((?:https?|mailto):[^\s<>]{1,2000})>")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")
_INLINE_BUILDER = re.compile(r"\{\{[<%][^{}]{0,1000}[>%]\}\}|\{%[^{}]{0,1000}%\}")
_STRONG = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\1(?!\*)")
_SCORED = re.compile(r"(?<![\w_])(_{1,3})(?=[^\s_])([^_\n]{1,2000})(?<=[^\s_])\1(?![\w_])")
_STRUCK = re.compile(r"(~~|==)(?=\S)([^~=\n]{1,2000}?)(?<=\S)\1")


@dataclass(slots=True)
class _Open:
    """The block that is being read."""

    kind: BlockKind = BlockKind.PARAGRAPH
    lines: list[str] = field(default_factory=list)
    first: int = 0
    last: int = 0


def find_note_body(text: str, first_line: int = 1) -> tuple[Block, ...]:
    """The blocks of a note's Markdown, each with its lines in the seed. Linear in the text."""
    closed = text.rfind("-->") + 3  # behind it none is closed, and each that opens there would be looked through to the end
    text = _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text[:closed]) + text[closed:]
    defined = frozenset(match["label"].casefold() for line in text.split("\n") if (match := _DEFINITION.fullmatch(line.strip())))
    blocks = (_finish(block, defined) for block in _read_lines(text, first_line))
    return tuple(block for block in blocks if block.text)


def clean_words(text: str, defined: frozenset[str] = frozenset()) -> str:
    """The words of Markdown without the marks around them. `defined`: labels of links that stand elsewhere, in small letters."""
    text = _ESCAPED.sub(lambda match: chr(_PRIVATE + ord(match[1])), text)
    text = _CODE.sub(lambda match: _ESCAPED.sub(r"\1", match[2]), _INLINE_BUILDER.sub("", text))
    text = _AUTOLINK.sub(r"\1", _PICTURE.sub(" ", text))
    text = _REFERENCE.sub(r"\1", _LINK.sub(r"\1", _NOTE_MARK.sub("", _WIKI.sub(r"\1", text))))
    if defined:
        text = _SHORTCUT.sub(lambda match: match[1] if match[1].casefold() in defined else match[0], text)
    text = _TAG.sub("", text)
    for _ in range(2):  # strong within emphasis
        text = _SCORED.sub(r"\2", _STRONG.sub(r"\2", text))
    text = html.unescape(_STRUCK.sub(r"\2", text))
    return " ".join(_KEPT.sub(lambda match: chr(ord(match[0]) - _PRIVATE), text).split())


def _read_lines(text: str, first_line: int) -> Iterator[_Open]:
    """Every block with its raw lines; a caption is told by the picture above it."""
    block, fence, pictured = _Open(), "", False
    for number, raw in enumerate(text.split("\n"), first_line):
        line = raw.strip()
        if fence:
            if line.startswith(fence):
                yield block
                block, fence = _Open(), ""
            else:
                _add(block, number, line)
            continue
        if match := _FENCE.match(line):
            yield block
            block, fence, pictured = _Open(), match[1], False
            continue
        if block.lines and block.kind is BlockKind.PARAGRAPH and _UNDERLINE.fullmatch(line):
            block.kind = BlockKind.HEADING
            line = ""
        started = _start(line, block)
        if not line or started is not None:
            yield block
            pictured = bool(_PICTURES.fullmatch(line)) if line else pictured
            block = _Open(started[0]) if started else _Open()
            line = started[1] if started else ""
        if line:
            if not block.lines and pictured and _EMPHASIZED.fullmatch(line):
                block.kind = BlockKind.CAPTION
            pictured = False
            _add(block, number, _QUOTE.sub("", line, count=1) if block.kind is BlockKind.QUOTE else line)
            if block.kind in {BlockKind.HEADING, BlockKind.CAPTION} or (started and started[2]):
                yield block
                block = _Open()
    yield block


def _start(line: str, block: _Open) -> tuple[BlockKind, str, bool] | None:
    """The kind of block that a line begins, its text without the mark, and whether it is all of it; None where it goes on."""
    if not line:
        return None
    if _PICTURES.fullmatch(line) or _BUILDER.fullmatch(line) or _DEFINITION.fullmatch(line) or _RULE.fullmatch(line):
        return BlockKind.PARAGRAPH, "", True
    if match := _HEADING.fullmatch(line):
        return BlockKind.HEADING, match["text"], True
    if match := _QUOTE.match(line):
        return (BlockKind.QUOTE, line[match.end() :], False) if block.kind is not BlockKind.QUOTE or match.end() == len(line) else None
    if match := _ITEM.match(line):
        return BlockKind.ITEM, line[match.end() :], False
    if match := _FOOTNOTE.match(line):
        return BlockKind.PARAGRAPH, line[match.end() :], False
    if _ROW.fullmatch(line):
        cells = "" if _ROW_RULE.fullmatch(line) else " | ".join(cell.strip() for cell in line.strip("|").split("|"))
        return BlockKind.PARAGRAPH, cells, True
    return None


def _add(block: _Open, number: int, line: str) -> None:
    block.first = block.first or number
    block.last = number
    block.lines.append(line.removesuffix("\\"))


def _finish(block: _Open, defined: frozenset[str]) -> Block:
    return Block(block.kind, clean_words(" ".join(block.lines), defined), (block.first, block.last))
