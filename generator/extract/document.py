r"""What a format holds, before the field rules read it: the boundary between `formats/` and the rest of this room.

A text dump is nothing but text. A feed's entry, a JSON record or an HTML page also prints fields under their names and
marks its body. Both are a Document: `formats/` fills in what the format says, and the field rules find the rest.

The doors on the other side of this boundary:

    formats/__init__.py   read_format(seed: Seed) -> tuple[Document, ...]       never raises; what is wrong is in `problems`
    encoding.py           decode_bytes(data: bytes, declared: str | None = None) -> Decoded(text, encoding, doubt)
    characters.py         clean_text(text: str) -> str                         lines ended by \\n; what formats give is clean already
    printed_date.py       parse_date(text: str, language: str | None = None) -> When | None
                          find_dates(line: str, language: str | None = None) -> tuple[FoundDate, ...]
    published.py          find_published(lines, headline, text, address, language) -> tuple[Evidence, ...]   published and updated
    language.py           detect_language(text: str) -> str | None
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from generator.model import Block, Evidence, Problem

Found = TypeVar("Found")

MOST = 20_000  # articles of one file: each becomes a page to build, and linking is measured to that many


@dataclass(frozen=True, slots=True)
class Document:
    """One article's worth of a seed, or what may be one."""

    seed: str
    """As `Article.seed`: the seed's path, `feed.xml#3` for the third of several."""

    text: str = ""
    """Decoded text, lines ended by `\\n`; for a text dump all of it, Markdown marks and text browsers' marks included.
    For a record the text of its body where the format does not mark paragraphs (a JSON string, a CSV cell, a PDF page)."""

    first_line: int = 1
    """Line of the seed on which `text` begins: after front matter, more than 1. 0: `text` has no lines in the seed."""

    is_body: bool = False
    """True where `text` or `blocks` are known to be the article's body and nothing else: only its paragraphs are to be found,
    nothing is left out of it as boilerplate. False for a dump or a page, where fields, body and boilerplate stand side by side."""

    blocks: tuple[Block, ...] = ()
    """The body where the format marks its paragraphs (HTML, EPUB, a feed's content). Not empty: `text` is not read for it."""

    left_out: tuple[Block, ...] = ()
    """What the format's reader already left out as boilerplate, in order."""

    evidence: tuple[Evidence, ...] = ()
    """The fields that the format prints under a name, as candidates; the first of a field is its best. `value` is the text
    of the model's field: a date as EDTF (`When.edtf`), a language as BCP 47. `authors` and `tags` have one Evidence for
    each author or tag, in order; `photo.caption` and `photo.credit` are fields of their own; `related` is a headline."""

    problems: tuple[Problem, ...] = ()
    """What was wrong with this part of the seed; a Document may be nothing but its problems."""


def take_articles(seed: str, found: Iterable[Found]) -> tuple[list[Found], list[Problem]]:
    """As many as a file may hold of what a format finds, and a Problem where there are more; those are not looked at."""
    taken = list(islice(found, MOST + 1))
    return taken[:MOST], [report_rest(seed, 0)] if len(taken) > MOST else []


def report_rest(seed: str, line: int) -> Problem:
    """What is said of a file that holds more articles than are taken; `line`: where the rest begins, 0 where it has no line."""
    return Problem(seed, line, f"more than {MOST:,} articles in one file: the rest is left out; cut it into several.", 9)
