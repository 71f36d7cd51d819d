"""The body of an HTML page as blocks: trafilatura finds it, its marks say what each block is.

trafilatura (Barbaresi, ACL 2021, doi:10.18653/v1/2021.acl-demo.15) chooses which elements are the text. It is handed a tree
and never an address, so that it has nothing to fetch.
"""

from collections.abc import Iterator

from lxml import etree, html

from generator.extract.formats.markup import text_of
from generator.extract.text.characters import clean_text
from generator.model import Block, BlockKind

_KINDS = {
    "p": BlockKind.PARAGRAPH,
    "head": BlockKind.HEADING,
    "ab": BlockKind.HEADING,  # as TEI calls it
    "quote": BlockKind.QUOTE,
    "item": BlockKind.ITEM,
    "row": BlockKind.PARAGRAPH,
}
_CONTAINERS = {"body", "list", "table", "div", "main"}


def find_html_body(tree: html.HtmlElement) -> tuple[Block, ...]:
    """The page's text in blocks; empty where there is none. trafilatura's own faults are the caller's to catch."""
    import trafilatura

    found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    body = getattr(found, "body", None)
    return tuple(read_blocks(body)) if body is not None else ()


def read_blocks(element: etree._Element, kind: BlockKind = BlockKind.PARAGRAPH) -> Iterator[Block]:
    """A block for each innermost element that is one, and for the text that stands between them."""
    loose = [element.text or ""]
    for child in element:
        name = child.tag if isinstance(child.tag, str) else ""
        if name == "lb":
            yield from _block(kind, "".join(loose))
            loose = []
        elif name in _CONTAINERS or (name in _KINDS and any(inner.tag in _KINDS or inner.tag in _CONTAINERS for inner in child)):
            yield from _block(kind, "".join(loose))
            loose = []
            yield from read_blocks(child, _kind_of(name, kind))
        elif name in _KINDS:
            yield from _block(kind, "".join(loose))
            loose = []
            yield from _blocks_of_lines(child, _kind_of(name, kind))
        else:
            loose.append(" " + text_of(child) + " ")
        loose.append(child.tail or "")
    yield from _block(kind, "".join(loose))


def _kind_of(name: str, around: BlockKind) -> BlockKind:
    """The kind of an element; a paragraph within a quote or an item is one of those."""
    return around if name == "p" else _KINDS.get(name, around)


def _blocks_of_lines(element: etree._Element, kind: BlockKind) -> Iterator[Block]:
    """The paragraphs of an element that parts them with line breaks."""
    parts = [""]
    for text in _text_and_breaks(element):
        if text is None:
            parts.append("")
        else:
            parts[-1] += text
    for part in parts:
        yield from _block(kind, part)


def _text_and_breaks(element: etree._Element) -> Iterator[str | None]:
    yield element.text or ""
    for child in element:
        if child.tag == "lb":
            yield None
        else:
            yield from _text_and_breaks(child)
            beside = child.getnext() if child.tag == "cell" else None
            yield " | " if beside is not None and text_of(beside) else ""
        yield child.tail or ""


def _block(kind: BlockKind, text: str) -> Iterator[Block]:
    text = " ".join(clean_text(text).split())
    if text:
        yield Block(kind, text)
