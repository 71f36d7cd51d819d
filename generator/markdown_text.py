r"""Text to Markdown, through one door, and back.

A seed's words are text: whatever they hold comes out of the site builder as those same words, never as markup.

    - 20 per cent *off* <b>everything</b>      is written     \- 20 per cent \*off\* &lt;b>everything&lt;/b>

The rule: one line; what could be read as Markdown by Python-Markdown (with EXTENSIONS) or by CommonMark gets a backslash
where both understand one there, and a character reference where only a reference is understood by both.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from html.parser import HTMLParser

import markdown

from generator.model import Block, BlockKind
from generator.quick_escapes import QuickEscapesExtension

EXTENSIONS = ("tables", "fenced_code")
"""What changes how a page's text is read. MkDocs switches both on; `toc` and our own only add attributes."""

# Seen by no reader, but moves or splits what is seen: C0 and C1 controls, soft hyphen, zero-width space, word joiners,
# byte order mark, bidirectional embeddings, overrides and isolates, interlinear and tag characters, lone surrogates.
_HOSTILE = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\u202a-\u202e"
    "\U000e0000-\U000e0fff"
    "\ud800-\udfff"
    "]"
)

# Joiners are letters' business in Persian, Hindi and emoji; next to ASCII, to a space or to each other they only hide.
_IDLE_JOINER = re.compile("(?<![^\x00-\x7f\\s\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\x7f\\s\u200c\u200d])")

_SPECIAL = re.compile(
    r"""
      (?P<slash> [\\`*\[\]{}\#]                 # markup wherever it stands
        | (?<![0-9A-Za-z])_ | _(?![0-9A-Za-z]) )  # and but for within a word
    | (?P<reference> < | \|                       # tags; table cells
        | ~(?=~) | (?<=~)~                        # fences, strike-through
        | (?<=\]):                                # the address of a reference, though the bracket is escaped
        | &(?=\#?[0-9A-Za-z]+(?:;|\Z)) )          # what would be read as a reference, or would be with what follows
    """,
    re.VERBOSE,
)

_SUSPECT = re.compile(r"[\\`*\[\]{}#_<|~&]")
"""Without any of these there is nothing special: much quicker to see."""

# What is markup only where a line begins: `> quote`, `- item`, `+ item`, `---`, `12. item`, `12) item`. Escaped wherever
# the text goes: who writes a line need not know how it begins.
_OPENING = re.compile(r"(?P<before>\d*)(?P<mark> (?<=\d)[.)](?=\ |\Z) | (?<!\d)(?: > | [+-](?=[\ -]|\Z) ) )", re.VERBOSE)

_ENDS = re.compile(r"[\s\x00-\x20\"'()<>\[\]\\`{}|^]")
_REFERENCE = re.compile(r"&(#?[0-9A-Za-z]+);")

_REFERENCES = {"<": "&lt;", "&": "&amp;", "|": "&#124;", "~": "&#126;", ":": "&#58;"}

_REMEMBERED = 1 << 15
"""Texts of which the result is remembered: headlines and sentences stand on many pages."""

_GENERATED = re.compile(
    r"""
      ^[ \t]*<!--[ \t]*dateline:(?P<name>[a-z][a-z0-9-]*)[ \t]*-->[ \t]*\n
      .*?
      ^[ \t]*<!--[ \t]*/dateline:(?P=name)[ \t]*-->[ \t]*$
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)


@lru_cache(_REMEMBERED)
def clean_text(text: str) -> str:
    """The text as a reader sees it: on one line, single spaces, without the characters that `find_hostile_characters` names."""
    if not (text.isascii() and text.isprintable()):  # most text is, and has nothing to look for
        text = _IDLE_JOINER.sub("", _HOSTILE.sub("", text))
    return " ".join(text.split())


def shorten(text: str, size: int) -> str:
    """The text's first words, with an ellipsis where any are left out."""
    return text if len(text) <= size else (text[:size].rpartition(" ")[0] or text[:size]) + "…"


def find_hostile_characters(text: str) -> tuple[str, ...]:
    """The names of the invisible characters that `clean_text` takes out, sorted, each once: `RIGHT-TO-LEFT OVERRIDE`."""
    found: set[str] = set()
    for line in text.split("\n"):
        if not (line.isascii() and line.isprintable()):  # most text is, and has nothing to look for
            found.update(_HOSTILE.findall(line))
            if "\u200c" in line or "\u200d" in line:
                found.update(*_IDLE_JOINER.findall(line))
    return tuple(sorted(unicodedata.name(char, f"CONTROL {ord(char):04X}") for char in found))


@lru_cache(_REMEMBERED)
def escape_text(text: str) -> str:
    """The text as Markdown on one line, to stand alone or among other words: in a paragraph, heading, item, link or cell."""
    cleaned = clean_text(text)
    escaped = _SPECIAL.sub(_escape, cleaned) if _SUSPECT.search(cleaned) else cleaned
    opening = _OPENING.match(escaped)
    return f"{opening['before']}\\{escaped[opening.start('mark') :]}" if opening else escaped


def write_block(block: Block) -> str:
    """One block as Markdown, without a line break at its end; empty where the block has no visible text."""
    line = escape_text(block.text)
    if not line:
        return ""
    match block.kind:
        case BlockKind.HEADING:
            return f"## {line}"
        case BlockKind.QUOTE:
            return f"> {line}"
        case BlockKind.ITEM:
            return f"- {line}"
        case BlockKind.CAPTION:
            return f"*{line}*"
        case BlockKind.PARAGRAPH:
            return line


def write_blocks(blocks: Iterable[Block]) -> str:
    """Blocks apart by an empty line, items of one list without."""
    body = ""
    last: BlockKind | None = None
    for block in blocks:
        written = write_block(block)
        if written:
            tight = last is BlockKind.ITEM and block.kind is BlockKind.ITEM
            body += ("\n" if tight else "\n\n") * bool(body) + written
            last = block.kind
    return body


def write_link(text: str, destination: str) -> str:
    """A link in a line. The destination is an address already parsed, or a path; what could end it is percent-encoded."""
    return f"[{escape_text(text)}]({_encode(destination)})"


def read_blocks(body: str) -> tuple[str | None, tuple[Block, ...]]:
    """The headline (first H1) and the blocks of a page's Markdown: what `write_blocks` wrote, or hands.

    Generated blocks are passed over. Inline markup that hands wrote leaves its text: `**bold**` is `bold`.
    """
    text = _GENERATED.sub("", body.replace("\r\n", "\n"))
    reader = _BlockReader()
    reader.feed(_markdown().reset().convert(text))
    reader.close()
    reader.end_block()
    return reader.headline, tuple(reader.blocks)


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return f"\\{char}" if match["slash"] else _REFERENCES[char]


def _encode(destination: str) -> str:
    """The destination with what Markdown reads in it percent-encoded: what ends it, and the end of a character reference."""
    encoded = _ENDS.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), destination)
    return _REFERENCE.sub(r"&\1%3B", encoded).replace("&", "&amp;")


@cache
def _markdown() -> markdown.Markdown:
    return markdown.Markdown(extensions=[*EXTENSIONS, QuickEscapesExtension()])


class _BlockReader(HTMLParser):
    """Reads blocks from the HTML that Python-Markdown makes of a page."""

    HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
    STARTS = HEADINGS | {"p", "li", "blockquote", "pre", "tr", "hr", "ul", "ol", "table"}

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.headline: str | None = None
        self.blocks: list[Block] = []
        self._open: list[str] = []
        self._text: list[str] = []
        self._emphasis: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.STARTS:
            self.end_block()
            self._open.append(tag)
        elif tag == "br":
            self._text.append(" ")
        elif tag == "img":
            self._text.append(dict(attrs).get("alt") or "")
        elif tag in {"td", "th"} and self._text:
            self._text.append(" ")
        elif tag == "em" and not clean_text("".join(self._text)):
            self._emphasis.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "em" and self._emphasis == [""]:
            self._emphasis = ["".join(self._text)]
        if tag in self.STARTS and tag in self._open:
            self.end_block()
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    def end_block(self) -> None:
        """Keeps the text gathered so far as a block of the kind that is open."""
        text = clean_text("".join(self._text))
        captioned = self._emphasis and clean_text(self._emphasis[0]) == text
        self._text, self._emphasis = [], []
        if not text:
            return
        if self._open[-1:] == ["h1"] and self.headline is None and not self.blocks:
            self.headline = text
            return
        self.blocks.append(Block(self._kind(captioned=bool(captioned)), text))

    def _kind(self, *, captioned: bool) -> BlockKind:
        if self.HEADINGS.intersection(self._open):
            return BlockKind.HEADING
        if "blockquote" in self._open:
            return BlockKind.QUOTE
        if "li" in self._open:
            return BlockKind.ITEM
        return BlockKind.CAPTION if captioned else BlockKind.PARAGRAPH
