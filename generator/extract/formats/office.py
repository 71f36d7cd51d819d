"""Documents that are zip archives of XML: `.docx` of Word, `.odt` of LibreOffice, `.epub`.

Only the few files that hold text are unpacked, and no more of them than `LARGEST` bytes: an archive of 42 kB can hold
petabytes. A plain zip is no seed; its files are.
"""

import io
import posixpath
import zipfile
from collections.abc import Iterator

from lxml import etree

from generator.extract.document import Document, take_articles
from generator.extract.formats.body_head import split_head
from generator.extract.formats.fields import find_fields
from generator.extract.formats.html_fragment import find_fragment_body
from generator.extract.formats.markup import decode_markup, parse_xml, text_of
from generator.model import Block, BlockKind, Evidence, Problem

LARGEST = 32 << 20  # bytes unpacked, of all files together

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


class TooLargeError(ValueError):
    """An archive that would unpack to more than it may."""


def read_office(seed: str, data: bytes) -> tuple[Document, ...]:
    """The article of a document; of a book one for each chapter."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names:
                return (_read_docx(seed, archive),)
            if "content.xml" in names:
                return (_read_odt(seed, archive),)
            if "META-INF/container.xml" in names:
                return tuple(_read_epub(seed, archive))
    except TooLargeError:
        message = f"unpacks to more than {LARGEST >> 20} MB: kept off the site."
        return (Document(seed, problems=(Problem(seed, 0, message, 9),)),)
    return (Document(seed, problems=(Problem(seed, 0, "a zip archive: unpack it, its files are the seeds.", 9),)),)


def _member(archive: zipfile.ZipFile, name: str, limit: int = LARGEST) -> bytes:
    """A file of an archive, read no further than the limit, whatever size it claims."""
    try:
        with archive.open(name) as file:
            content = file.read(limit + 1)
    except KeyError:
        return b""
    if len(content) > limit:
        raise TooLargeError
    return content


def _core_fields(archive: zipfile.ZipFile, name: str) -> Iterator[Evidence]:
    tree = parse_xml(_member(archive, name)) if name in archive.namelist() else None
    if tree is not None:
        pairs = [(etree.QName(element).localname, element.text or "") for element in tree.iter(etree.Element)]
        yield from find_fields(
            [(key, text) for key, text in pairs if key in {"title", "creator", "created", "modified", "language", "date"}],
            "document's",
            confidence=0.7,
        )


def _read_docx(seed: str, archive: zipfile.ZipFile) -> Document:
    tree = parse_xml(_member(archive, "word/document.xml"))
    blocks = []
    headline: list[Evidence] = []
    for element in tree.iter(f"{_W}p", f"{_W}tr") if tree is not None else ():
        if element.tag == f"{_W}tr":
            cells = (" ".join(map(_text_of, cell.iter(f"{_W}p"))).strip() for cell in element.iter(f"{_W}tc"))
            blocks += [Block(BlockKind.PARAGRAPH, row)] if (row := " | ".join(filter(None, cells))) else []
            continue
        text = "" if _is_within(element, f"{_W}tc", f"{_W}p") else _text_of(element)
        style = next((style.get(f"{_W}val") or "" for style in element.iter(f"{_W}pStyle")), "").casefold()
        if text and style == "title" and not headline:
            headline.append(Evidence("headline", text, "document's title line", confidence=0.95))
        elif text:
            kind = BlockKind.HEADING if style.startswith("heading") else BlockKind.QUOTE if "quote" in style else BlockKind.PARAGRAPH
            blocks.append(Block(BlockKind.ITEM if "list" in style else kind, text))
    return _document(seed, blocks, headline, list(_core_fields(archive, "docProps/core.xml")))


def _is_within(element: etree._Element, *tags: str) -> bool:
    """Whether an element's words are another's too: those of a cell, or of a frame within a paragraph."""
    return next(element.iterancestors(*tags), None) is not None


def _text_of(paragraph: etree._Element) -> str:
    """The words of a paragraph on one line, its runs joined."""
    nodes = paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br")
    return " ".join("".join(node.text or "" if node.tag == f"{_W}t" else " " for node in nodes).split())


def _read_odt(seed: str, archive: zipfile.ZipFile) -> Document:
    tree = parse_xml(_member(archive, "content.xml"))
    blocks = []
    for element in tree.iter(f"{_TEXT}p", f"{_TEXT}h") if tree is not None else ():
        text = "" if _is_within(element, f"{_TEXT}p", f"{_TEXT}h") else text_of(element)
        if text:
            item = any(parent.tag == f"{_TEXT}list-item" for parent in element.iterancestors())
            blocks.append(Block(BlockKind.HEADING if element.tag == f"{_TEXT}h" else BlockKind.ITEM if item else BlockKind.PARAGRAPH, text))
    return _document(seed, blocks, [], list(_core_fields(archive, "meta.xml")))


def _document(seed: str, blocks: list[Block], printed: list[Evidence], made: list[Evidence]) -> Document:
    """The article of a document. What its pages print goes before what the program that made it says, which is often its own."""
    body, evidence = split_head(blocks, printed)
    known = {one.field for one in evidence}
    evidence = (*evidence, *(one for one in made if one.field not in known and one.field != "updated"))
    problems = () if body else (Problem(seed, 0, "a document without text: kept off the site.", 5),)
    return Document(seed, blocks=body, evidence=evidence, problems=problems)


def _read_epub(seed: str, archive: zipfile.ZipFile) -> Iterator[Document]:
    container = parse_xml(_member(archive, "META-INF/container.xml"))
    paths = [element.get("full-path") or "" for element in container.iter("{*}rootfile")] if container is not None else []
    package = parse_xml(_member(archive, paths[0])) if paths else None
    if package is None:
        return
    files = {item.get("id"): item.get("href") or "" for item in package.iter("{*}item") if "nav" not in (item.get("properties") or "")}
    shared = [
        *find_fields(
            [(etree.QName(element).localname, element.text or "") for element in package.iter("{*}creator", "{*}language", "{*}date")],
            "book's",
            confidence=0.5,
        )
    ]
    number, left = 0, LARGEST
    places = (files.get(reference.get("idref")) for reference in package.iter("{*}itemref"))
    chapters, problems = take_articles(seed, filter(None, places))  # without the book's contents, a list of its chapters
    for chapter in chapters:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(paths[0]), chapter))
        content = _member(archive, path, left)
        left -= len(content)
        blocks = list(find_fragment_body(decode_markup(content).text))
        if sum(block.kind is not BlockKind.HEADING for block in blocks):
            number += 1
            yield _document(f"{seed}#{number}", blocks, [], list(shared))
    yield from (Document(seed, problems=(problem,)) for problem in problems)
