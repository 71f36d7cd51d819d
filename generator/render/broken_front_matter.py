"""An extension of Python-Markdown that keeps front matter which cannot be read off the site.

    ---
    published: 2022-02-07
    authors: [Ines Falk          the bracket is never closed
    ---
    # The headline

MkDocs takes front matter off a page only where it is valid; anything else it would show as text, until a hand mends it. The
rule: what a page begins with between two lines of `---`, or from one such line to the first empty line or headline, is none
of its text if its first line is an entry.
"""

import re
from itertools import takewhile
from typing import Any

import markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

_MARK = re.compile(r"(?:---|\.\.\.)[ \t]*")
_ENTRY = re.compile(r"[ \t]*(?:#|[A-Za-z_][\w-]*[ \t]*:)")


class BrokenFrontMatter(Preprocessor):
    """Takes the lines away."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines of the page's text."""
        start = next((number for number, line in enumerate(lines) if line.strip()), 0)
        rest = lines[start + 1 :]
        if not rest or not _MARK.fullmatch(lines[start]) or not _ENTRY.match(rest[0]):
            return lines
        held = list(takewhile(str.strip, rest))
        closing = next((number for number, line in enumerate(held) if _MARK.fullmatch(line)), None)
        if closing is not None:
            return rest[closing + 1 :]
        return rest[len(list(takewhile(lambda line: not line.startswith("# "), held))) :]


class BrokenFrontMatterExtension(Extension):
    """Registers `BrokenFrontMatter` where nothing else has been read yet."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the name that Python-Markdown calls
        """Adds the preprocessor just behind `normalize_whitespace` (30)."""
        md.preprocessors.register(BrokenFrontMatter(md), "dateline_broken_front_matter", 29)


def makeExtension(**settings: Any) -> BrokenFrontMatterExtension:  # noqa: N802 - the name that Python-Markdown looks for
    """The extension, for `markdown_extensions` in mkdocs.yml."""
    return BrokenFrontMatterExtension(**settings)
