"""Naming: the address of a story, which stays when tellings come and go.

A story is named for the headline of a telling. Where a page of that name stands already, it is the story's; else the name
is that of the first telling by publication whose headline is printed.
"""

from collections.abc import Container, Mapping, Sequence

from generator.link.piece import Piece
from generator.model import Article
from generator.slug import slugify, unique_slug

FOLDER = "stories"


def name_stories(groups: Sequence[tuple[str, ...]], pieces: Mapping[str, Piece], standing: Container[str]) -> dict[str, tuple[str, ...]]:
    """The groups by their slugs. `standing` are the slugs of all pages in docs/."""
    named: dict[str, tuple[str, ...]] = {}
    for keys in sorted(groups, key=lambda keys: order_key(pieces[keys[0]].article, keys[0])):
        ordered = sorted(keys, key=lambda key: (_is_derived(pieces[key]), order_key(pieces[key].article, key)))
        candidates = [f"{FOLDER}/{slugify(_headline(pieces[key]), 'story')}" for key in ordered]
        kept = next((slug for slug in candidates if slug in standing and slug not in named), None)
        named[kept or unique_slug(candidates[0], named)] = keys
    return named


def order_key(article: Article, key: str) -> tuple[bool, object, str]:
    """Sorts by time of publication, undated last; on one day those whose day is derived after the others; equals by key."""
    when = article.published
    return when is None, (when.earliest, "published" in article.derived, when.sort_key) if when else (), key


def _headline(piece: Piece) -> str:
    return (piece.pristine or piece.article).headline or ""


def _is_derived(piece: Piece) -> bool:
    return "headline" in (piece.pristine or piece.article).derived
