"""HTML that is a body already, as feeds, mails and exports carry it: every block of it, nothing chosen."""

import re
from collections.abc import Iterator

from lxml import etree

from generator.extract.formats.markup import parse_html, text_of
from generator.extract.text.characters import clean_text
from generator.model import Block, BlockKind

_TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|strong|em|b|i|a|img|span|figure|table|article|section)\b[^<>]{0,2000}>", re.IGNORECASE
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_KINDS = {
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "li": BlockKind.ITEM,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
}
INLINE_TAGS = "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr"
SILENT_TAGS = "script style noscript template iframe object embed form button input select textarea svg audio video head title"
_INLINE, _SILENT = frozenset(INLINE_TAGS.split()), frozenset(SILENT_TAGS.split())


def is_html_fragment(text: str) -> bool:
    """Whether a text is HTML: it has a tag of a text's structure, or two."""
    return bool(_TAG.search(text[:20_000]))


def find_fragment_body(text: str) -> tuple[Block, ...]:
    """The blocks of a fragment, in order; empty where it holds no text."""
    tree = parse_html(f"<div>{text}</div>")
    return tuple(find_blocks(tree)) if tree is not None else ()


def find_blocks(element: etree._Element, kind: BlockKind = BlockKind.PARAGRAPH) -> Iterator[Block]:
    """A block for every run of text that no block element and no line break divides."""
    run = [element.text or ""]
    for child in element:
        name = child.tag.casefold() if isinstance(child.tag, str) else ""
        if name in _INLINE and not any(
            isinstance(inner.tag, str) and inner.tag.casefold() not in _INLINE for inner in child.iterdescendants()
        ):
            run.append(text_of(child) if len(child) else child.text or "")
        elif name not in _SILENT and name and not is_hidden(child):
            yield from _block("".join(run), kind)
            run = []
            yield from find_blocks(child, _KINDS.get(name, kind))
        run.append(child.tail or "")
    yield from _block("".join(run), kind)


def is_hidden(element: etree._Element) -> bool:
    """Whether no reader sees an element: a newsletter's preview text, a menu that a script opens."""
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def _block(text: str, kind: BlockKind) -> Iterator[Block]:
    text = " ".join(clean_text(text).split())
    if text:
        yield Block(kind, text)
