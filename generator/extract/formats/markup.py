"""HTML and XML as trees, read so that a stranger's page can neither fetch, nor expand, nor nest without end.

Nothing is fetched (`no_network`), no entity of a document's own is expanded, and libxml2 stops at 256 elements within each
other (`huge_tree` stays off), which what walks a tree here can bear.
"""

import re

from lxml import etree, html

from generator.extract.text.encoding import Decoded, decode_bytes

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})""")
_PROLOG = re.compile(
    r"\s* (?: <\? [^>]{0,500} \?> | <!-- .{0,2000}? --> | <!DOCTYPE (?!\s+html) [^>\[]{0,300} (?: \[ [^\]]{0,4000} \] )? \s* > )",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_MOST_BEFORE = 6  # declarations, comments and a document's type before the first element: one of each, and what programs leave
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def skip_prolog(text: str) -> int:
    """Where the first element of markup may begin: behind declarations, comments and the type of a document other than a page."""
    at = 0
    for _ in range(_MOST_BEFORE):
        match = _PROLOG.match(text, at)
        if not match:
            break
        at = match.end()
    return at


def decode_markup(data: bytes) -> Decoded:
    """The bytes as text, by the encoding that the markup's beginning names where nothing surer does."""
    match = _CHARSET.search(data[:4096])
    return decode_bytes(data, match[1].decode("ascii") if match else None)


def parse_html(text: str) -> html.HtmlElement | None:
    """The tree of a page; None where there is none in it."""
    parser = html.HTMLParser(no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(_DECLARATION.sub("", text.replace("\x00", "")), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    return tree


def parse_xml(data: bytes) -> etree._Element | None:
    """The tree of an XML document, broken ones mended; entities of its own are not expanded. None where there is none."""
    parser = etree.XMLParser(
        no_network=True, huge_tree=False, recover=True, resolve_entities=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def text_of(element: etree._Element) -> str:
    """All text within an element on one line."""
    return " ".join("".join(str(part) for part in element.itertext()).split())
