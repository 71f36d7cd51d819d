r"""An extension of Python-Markdown that reads escapes in one pass over a text.

    20,000 times \[ in one paragraph

Python-Markdown handles each escape and each character reference apart, copying the whole text every time: a second for
20,000, and two minutes for ten times as many. The rule: before inline markup is read, every escape that `escape_text`
writes becomes what Python-Markdown itself makes of it in the end, a character between its own placeholders. A text with an
unescaped backtick may hold code, in which nothing is an escape; it is left as it is.
"""

import re
from typing import Any
from xml.etree import ElementTree as ET

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, ETX, STX, AtomicString

_ESCAPE = re.compile(r"\\([\\`*_{}\[\]#>+.)-])|&(lt|amp|\#124|\#126);")
_CODE = re.compile(r"(?<!\\)(?:\\\\)*`")


class QuickEscapes(Treeprocessor):
    """Replaces the escapes in every text of a page."""

    def run(self, root: ET.Element) -> None:
        """Changes the tree in place."""
        for element in root.iter():
            if element.text and not isinstance(element.text, AtomicString) and not _CODE.search(element.text):
                element.text = _ESCAPE.sub(_protect, element.text)


def _protect(match: re.Match[str]) -> str:
    """A character as Python-Markdown keeps one that was escaped; a reference behind the sign that it puts for `&`.

    A reference must stay one to the very end: as its character it would be markup to whoever reads a heading before that.
    """
    return f"{STX}{ord(match[1])}{ETX}" if match[1] else f"{AMP_SUBSTITUTE}{match[2]};"


class QuickEscapesExtension(Extension):
    """Registers `QuickEscapes` where paragraphs are known, and their inline markup is not yet read."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the name that Python-Markdown calls
        """Adds the tree processor just before `inline` (20)."""
        md.treeprocessors.register(QuickEscapes(md), "dateline_quick_escapes", 25)


def makeExtension(**settings: Any) -> QuickEscapesExtension:  # noqa: N802 - the name that Python-Markdown looks for
    """The extension, for `markdown_extensions` in mkdocs.yml."""
    return QuickEscapesExtension(**settings)
