"""The formats in which seeds come, and the choice among them: by content first, by the file's name second.

Each format is a module with one function that makes Documents. Those that may hold many articles say where each stood:
`feed.xml#3` is the third. A format that no one knows is text.
"""

import gzip
import io
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from generator.extract.document import Document
from generator.extract.formats.csv_table import is_table, read_table
from generator.extract.formats.feed import is_feed, read_feed
from generator.extract.formats.html_page import HEAD, is_html, read_html
from generator.extract.formats.json_records import is_json, read_json
from generator.extract.formats.mail import is_mail, read_mail
from generator.extract.formats.markdown_note import is_note, read_note
from generator.extract.formats.office import read_office
from generator.extract.formats.pdf import read_pdf
from generator.extract.formats.posts import is_posts, read_posts
from generator.extract.formats.warc import read_warc
from generator.extract.formats.xml_document import is_xml, read_xml
from generator.extract.text.characters import clean_text
from generator.extract.text.encoding import decode_bytes
from generator.model import Problem, Seed

UNPACKED = 64 << 20  # bytes that a compressed seed may become: as many as a seed may have

CONTROLS = 0.02  # share of control characters from which a file is no text: typists make none, pictures one in ten
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")  # an escape may colour what a terminal logged


@dataclass(frozen=True, slots=True)
class TextFormat:
    """A format that is text: how it is known by its beginning and the file's name, and who reads it."""

    name: str
    fits: Callable[[str, str], bool]
    read: Callable[[str, bytes], tuple[Document, ...]]


# Bytes that only one format begins with.
MAGIC: tuple[tuple[bytes, str, Callable[[str, bytes], tuple[Document, ...]]], ...] = (
    (b"WARC/", "WARC", read_warc),
    (b"PK\x03\x04", "zip", read_office),
    (b"%PDF-", "PDF", read_pdf),
)

# Asked in this order: what is stricter first, for a feed is XML as XHTML is, and a mail may begin with any word.
TEXT_FORMATS = (
    TextFormat("feed", is_feed, read_feed),
    TextFormat("HTML", is_html, lambda seed, data: (read_html(seed, data),)),
    TextFormat("XML", is_xml, read_xml),
    TextFormat("JSON", is_json, read_json),
    TextFormat("front matter", is_note, read_note),
    TextFormat("mail", is_mail, read_mail),
    TextFormat("table", is_table, read_table),
    TextFormat("posts", is_posts, read_posts),
)
_MARKED_UP = frozenset({"feed", "HTML", "XML", "JSON", "table"})  # a note or a mail is text under its fields


def read_format(seed: Seed) -> tuple[Document, ...]:
    """What a seed holds, by its format. Never raises: what no reader survives is a Document that is nothing but its Problem."""
    name = seed.path.casefold()
    data = seed.data
    if data.startswith(b"\x1f\x8b"):
        if name.endswith(".warc.gz"):
            found = _read(seed.path, "WARC", read_warc, data)
            whole = None if any(one.text or one.blocks for one in found) else _unpack(data)  # packed as one, not record by record
            return _read(seed.path, "WARC", read_warc, whole) if whole else found
        unpacked = _unpack(data)
        if unpacked is None:
            return (_lost(seed.path, f"a broken gzip file, or more than {UNPACKED >> 20} MB unpacked: kept off the site."),)
        data, name = unpacked, name.removesuffix(".gz")
    for magic, format_name, read in MAGIC:
        if data.startswith(magic):
            return _read(seed.path, format_name, read, data)
    head = _head(data)
    for text_format in TEXT_FORMATS:
        if text_format.fits(head, name):
            return _read(seed.path, text_format.name, text_format.read, data)
    return (read_text(seed.path, data),)


def is_marked_up(name: str, data: bytes) -> bool:
    """Whether a file says by marks, names or columns what its articles are, so that its characters are not their text."""
    if data.startswith((b"\x1f\x8b", *(magic for magic, _, _ in MAGIC))):
        return True
    head = _head(data)
    return any(text_format.fits(head, name.casefold()) for text_format in TEXT_FORMATS if text_format.name in _MARKED_UP)


def read_text(seed: str, data: bytes) -> Document:
    """A text dump."""
    decoded = decode_bytes(data)
    if len(_CONTROLS.findall(decoded.text[:HEAD])) > CONTROLS * len(decoded.text[:HEAD]):
        return _lost(seed, "not text: most likely a picture or a program; kept off the site.")
    problems = (Problem(seed, 0, decoded.doubt),) if decoded.doubt else ()
    return Document(seed, clean_text(decoded.text), problems=problems)


def _head(data: bytes) -> str:
    return decode_bytes(data[: 4 * HEAD]).text[:HEAD].lstrip("\ufeff")


def _read(seed: str, name: str, read: Callable[[str, bytes], tuple[Document, ...]], data: bytes) -> tuple[Document, ...]:
    """What a reader makes of a seed. Here alone any fault of an outside parser is caught: strangers' bytes find them all."""
    try:
        return read(seed, data) or (_lost(seed, f"a {name} that holds no article: kept off the site."),)
    except (Exception, RecursionError) as error:  # noqa: BLE001 - see above
        return (_lost(seed, f"its {name} cannot be read ({type(error).__name__}): kept off the site."),)


def _lost(seed: str, message: str) -> Document:
    return Document(seed, problems=(Problem(seed, 0, message, 9),))


def _unpack(data: bytes) -> bytes | None:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            unpacked = file.read(UNPACKED + 1)
    except (OSError, EOFError, zlib.error):
        return None
    return unpacked if len(unpacked) <= UNPACKED else None
