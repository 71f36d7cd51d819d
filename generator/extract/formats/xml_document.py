"""XML that is neither page nor feed: what trafilatura writes, by itself or as TEI; any other is no seed that can be read.

    <doc title="Ferry strike ends" author="Jane Roe" date="2024-05-17" sitename="Harbour Post"><main><p>Pilots return.</p></main></doc>
    <TEI><teiHeader>...<title>Ferry strike ends</title>...</teiHeader><text><body><p>Pilots return.</p></body></text></TEI>

Attributes and the elements of a header are fields by their names.
"""

import re
from collections.abc import Iterator

from lxml import etree

from generator.extract.document import Document
from generator.extract.formats.fields import find_fields
from generator.extract.formats.html_body import read_blocks
from generator.extract.formats.markup import parse_xml, text_of
from generator.model import Evidence, Problem

_START = re.compile(r"\s*(?:<\?xml\b|<(?:doc|TEI|nitf|NewsML|urlset|sitemapindex|opml)\b)")


def is_xml(head: str, _name: str) -> bool:
    """Whether a text is XML: it says so, or opens as a document of a known kind."""
    return bool(_START.match(head))


def read_xml(seed: str, data: bytes) -> tuple[Document, ...]:
    """The article of a document that trafilatura wrote; a Problem for any other."""
    tree = parse_xml(data)
    for element in tree.iter(etree.Element) if tree is not None else ():
        element.tag = etree.QName(element).localname
    body = None if tree is None else next(tree.iter("main", "body"), None)
    blocks = tuple(read_blocks(body)) if body is not None else ()
    if tree is None or not blocks or tree.tag not in {"doc", "TEI"}:
        message = "an XML that is no web page, no feed and no document of trafilatura: kept off the site."
        return (Document(seed, problems=(Problem(seed, 0, message, 9),)),)
    return (Document(seed, is_body=True, blocks=blocks, evidence=tuple(_read_header(tree))),)


def _read_header(tree: etree._Element) -> Iterator[Evidence]:
    yield from find_fields([(str(name), str(value)) for name, value in tree.attrib.items()], "attribute", confidence=0.95)
    header = next(tree.iter("teiHeader"), None)
    leaves = [] if header is None else [element for element in header.iter(etree.Element) if not len(element)]
    pairs = [(str(element.tag), element.get("target") or text_of(element)) for element in leaves]
    yield from find_fields(pairs, "element", confidence=0.9)
