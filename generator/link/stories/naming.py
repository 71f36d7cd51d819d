"""Naming: the address of a story, which stays when tellings come and go and when their headlines change.

A story is named for the headline of a telling. Where a page stands already that is named so, or as the page of a telling or
of a copy is, it is the story's: an article's page keeps its address whatever its headline becomes. Else the name is that of
the first telling by publication whose headline is printed.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence

from generator.link.duplicates import Copy
from generator.link.piece import Piece
from generator.model import Article
from generator.slug import Slugs, slugify

FOLDER = "stories"
_NUMBERED = re.compile(r"-\d+\Z")  # an article's page of a name that another had already


def name_stories(
    groups: Sequence[tuple[str, ...]], pieces: Mapping[str, Piece], copies: Mapping[str, Copy], standing: Container[str]
) -> dict[str, tuple[str, ...]]:
    """The groups by their slugs. `copies` are by key; `standing` are the slugs of all pages in docs/."""
    copies_of: dict[str, list[str]] = defaultdict(list)
    for key in sorted(copies):
        copies_of[copies[key].canonical].append(key)
    named: dict[str, tuple[str, ...]] = {}
    taken = Slugs()
    for keys in sorted(groups, key=lambda keys: order_key(pieces[keys[0]].article, keys[0])):
        ordered = sorted(keys, key=lambda key: (_is_derived(pieces[key]), order_key(pieces[key].article, key)))
        told = [*ordered, *(copy for key in ordered for copy in copies_of[key])]
        names = [*(_name(pieces[key]) for key in told), *(name for key in told for name in _page_names(pieces[key]))]
        kept = next((slug for name in names if (slug := f"{FOLDER}/{name}") in standing and slug not in named), None)
        slug = kept or taken.take(f"{FOLDER}/{names[0]}")
        taken.add(slug)
        named[slug] = keys
    return named


def order_key(article: Article, key: str) -> tuple[bool, object, str]:
    """Sorts by time of publication, undated last; on one day those whose day is derived after the others; equals by key."""
    when = article.published
    return when is None, (when.earliest, "published" in article.derived, when.sort_key) if when else (), key


def _name(piece: Piece) -> str:
    """What a story is called for a piece's headline."""
    return slugify((piece.pristine or piece.article).headline or "", "story")


def _page_names(piece: Piece) -> Iterator[str]:
    """What the page of a piece is called, with its number and without: for the headline that it had when it was new."""
    if piece.hand:
        name = piece.hand.path.rpartition("/")[2].removesuffix(".md")
        yield name
        yield _NUMBERED.sub("", name)


def _is_derived(piece: Piece) -> bool:
    return "headline" in (piece.pristine or piece.article).derived
