"""An extension of Python-Markdown that gives the parts of a page their names; the text of a page is untouched by it.

The text's own blocks are numbered (`id="p-0"`, `p-1` ...), so that a citation leads to its paragraph. A generated block
between its marks becomes a section with the mark's name as its class, so that styles can reach it. Without the extension
every link still leads to the right page.

Ids are counted, never made of words: the words are a stranger's, and an id such as `__search` would take the theme's place.
"""

import re
from typing import Any
from xml.etree import ElementTree as ET

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from generator.render.links import ANCHOR

_MARK = re.compile(r"<!--[ \t]*(?P<end>/?)dateline:(?P<name>[a-z][a-z0-9-]*)[ \t]*-->")
_STASHED = re.compile(r"\x02wzxhzdk:(?P<number>\d+)\x03")
_HOLDERS = frozenset({"ul", "ol", "li", "blockquote", "table"})
_SEARCHED = frozenset({"byline", "summary"})
"""Generated blocks that a search looks into. The others repeat what other pages say, and would drown those pages."""


class PageParts(Treeprocessor):
    """Numbers the text's blocks and wraps the generated ones."""

    def run(self, root: ET.Element) -> None:
        """Changes the tree in place, before MkDocs gathers its anchors."""
        section: ET.Element | None = None
        number = 0
        for element in list(root):
            mark = self._mark(element)
            if section is None and mark and not mark["end"]:
                section = ET.SubElement(root, "section", {"class": f"dateline {mark['name']}"})
                root.remove(section)
                root.insert(list(root).index(element), section)
                if mark["name"] not in _SEARCHED:
                    section.set("data-search-exclude", "")
            if section is not None:
                root.remove(element)
                section.append(element)
                if mark and mark["end"]:
                    section = None
            elif element.tag == "h1":
                element.set("id", "headline")
            elif not mark and element.tag != "hr":
                number = _number(element, number)

    def _mark(self, element: ET.Element) -> re.Match[str] | None:
        stashed = _STASHED.fullmatch((element.text or "").strip()) if element.tag == "p" and not len(element) else None
        if not stashed:
            return None
        raw = self.md.htmlStash.rawHtmlBlocks[int(stashed["number"])]
        return _MARK.fullmatch(raw.strip()) if isinstance(raw, str) else None


def _number(element: ET.Element, number: int) -> int:
    """Numbers the blocks in an element as `read_blocks` counts them, and gives back the next number."""
    inner = [child for child in element if child.tag in _HOLDERS or child.tag == "p"]
    if element.tag == "table":
        inner = list(element.iter("tr"))
    if element.tag not in _HOLDERS or (element.tag == "li" and (not inner or (element.text or "").strip())):
        element.set("id", f"{ANCHOR}{number}")
        number += 1
        if _is_caption(element):
            element.set("class", "caption")
    for child in inner:
        number = _number(child, number)
    return number


def _is_caption(element: ET.Element) -> bool:
    """True for a paragraph that is all in italics, which is how captions are written."""
    return element.tag == "p" and [child.tag for child in element] == ["em"] and not (element.text or element[0].tail or "").strip()


class PagePartsExtension(Extension):
    """Registers `PageParts` where the inline text is known, and before the table of contents takes ids from words."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the name that Python-Markdown calls
        """Adds the tree processor: after `inline` (20), before `toc` (5) and MkDocs' own (below 5)."""
        md.treeprocessors.register(PageParts(md), "dateline_page_parts", 15)


def makeExtension(**settings: Any) -> PagePartsExtension:  # noqa: N802 - the name that Python-Markdown looks for
    """The extension, for `markdown_extensions` in mkdocs.yml."""
    return PagePartsExtension(**settings)
