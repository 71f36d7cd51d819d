"""Links between pages, relative, so that they lead on in an editor, on a code host and on the site alike."""

import re
from collections.abc import Iterable, Sequence

from generator.markdown_text import clean_text, escape_text, shorten, write_link
from generator.model import Citation, Telling
from generator.render.catalogue import Catalogue, headline_of

ANCHOR = "p-"
"""Before the number of a block: `#p-3` is the fourth block of an article. `page_parts` puts it there."""

_SIGNS = re.compile("[%?#:]")

NAMED = 12  # links that a sentence holds
HEADLINE = 40  # characters by which a telling is named where no outlet is known


def link_page(here: str, there: str, text: str, anchor: str = "") -> str:
    """A link from the page of one slug to that of another."""
    return write_link(clean_text(text) or "Untitled", anchor if anchor and there == here else _path(here, f"{there}.md") + anchor)


def link_file(here: str, file: str, text: str) -> str:
    """A link from a page to any other file in docs/."""
    return write_link(text, _path(here, file))


def _path(here: str, file: str) -> str:
    """The way from a page to a file; a hand may have given it a name with signs that mean something in an address."""
    folders, parts = here.split("/")[:-1], file.split("/")
    shared = 0
    while shared < min(len(folders), len(parts) - 1) and folders[shared] == parts[shared]:
        shared += 1
    path = "/".join([".."] * (len(folders) - shared) + parts[shared:])
    return _SIGNS.sub(lambda sign: f"%{ord(sign[0]):02X}", path)


def link_telling(catalogue: Catalogue, here: str, slug: str, text: str = "", anchor: str = "") -> str:
    """A link to a telling's page by its headline or `text`; a copy leads to its canonical page, an unknown slug is its text."""
    telling = catalogue.canonical(slug)
    if telling is None:
        return escape_text(text or slug)
    return link_page(here, telling.slug, text or headline_of(telling), anchor)


def link_citation(catalogue: Catalogue, here: str, citation: Citation, name: str = "") -> str:
    """A link to the paragraph where a sentence was said, by `name`, else outlet and day: `[Morning Post, 7 February 2022](...#p-3)`."""
    telling = catalogue.tellings.get(citation.telling)
    if telling is None:
        return ""
    anchor = block_anchor(telling, citation.block) if telling.copy_of is None else ""
    return link_telling(catalogue, here, citation.telling, name or name_telling(catalogue, telling), anchor)


def name_telling(catalogue: Catalogue, telling: Telling) -> str:
    """A telling in a few words, for a citation: outlet and day, else what is known of them."""
    published = telling.article.published
    outlet = name_outlet(catalogue, telling)
    return f"{outlet}, {published.day.words}" if published else outlet


def name_outlet(catalogue: Catalogue, telling: Telling) -> str:
    """The outlet, else the headline's first words in quotation marks."""
    return clean_text(catalogue.source_name(telling)) or f"“{shorten(headline_of(telling), HEADLINE)}”"


def name_some(links: Sequence[str]) -> str:
    """The first of these links within a sentence, and how many more there are."""
    rest = len(links) - NAMED
    return ", ".join(links[:NAMED]) + (f" and {rest} more" if rest > 0 else "")


def name_largest(here: str, sizes: Iterable[tuple[str, str, int]], number: int) -> str:
    """The pages of most articles, with how many, on one line: of each its slug, its name, its size. Those of none are left out."""
    ordered = sorted((one for one in sizes if one[2]), key=lambda one: (-one[2], one[0]))
    return " · ".join(f"{link_page(here, slug, name)} ({size})" for slug, name, size in ordered[:number])


def say_count(number: int, one: str, many: str) -> str:
    """`1 article`, `2 articles`."""
    return f"{number} {one if number == 1 else many}"


def block_anchor(telling: Telling, block: int) -> str:
    """The anchor of a block on its article's page. Blocks without visible text are not on the page and do not count."""
    before = sum(1 for earlier in telling.article.blocks[:block] if clean_text(earlier.text))
    return f"#{ANCHOR}{before}"
