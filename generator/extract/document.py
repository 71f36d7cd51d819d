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

from dataclasses import dataclass

from generator.model import Block, Evidence, Problem


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
