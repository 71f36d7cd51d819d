"""Wishes: what hands say of stories in an article's front matter. They always stand.

story: ferry-aground          joins the story of that address, or the articles that wish for the same name
not_story: [ferry-aground]    parts from a story, by its address, or from an article, by its address or seed
not_story: true               is in no story at all
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.link.corrections import is_listed, is_on, parse_list
from generator.link.piece import Piece
from generator.slug import slugify

Groups = Mapping[str, tuple[str, ...]]
"""Keys of pieces by the story's slug."""


def grant_wishes(groups: Groups, pieces: Sequence[Piece]) -> dict[str, tuple[str, ...]]:
    """The groups as hands want them, without articles that hands hid; those of fewer than two left out."""
    hidden = {piece.key for piece in pieces if not is_listed(piece.hand)}
    wishing = [
        piece for piece in pieces if piece.hand and {"story", "not_story"} & piece.hand.front_matter.keys() and piece.key not in hidden
    ]
    wished = {slug: [key for key in keys if key not in hidden] for slug, keys in groups.items()}
    if not wishing:
        return {slug: tuple(keys) for slug, keys in wished.items() if len(keys) > 1}
    names = {piece.key: _names_of(piece) for piece in pieces}
    for piece in wishing:
        for slug, keys in wished.items():
            if piece.key in keys and _parts(piece, slug, [names[key] for key in keys if key != piece.key]):
                keys.remove(piece.key)
    for piece in wishing:
        if wish := _wish(piece):
            wished.setdefault(_find_story(wish, wished, names, piece.key), []).append(piece.key)
    return {slug: tuple(sorted(keys)) for slug, keys in wished.items() if len(keys) > 1}


def _parts(piece: Piece, slug: str, others: Iterable[set[str]]) -> bool:
    """Whether a hand takes the piece out of a story: by name, by the name of another telling, or into another one."""
    front_matter = piece.hand.front_matter if piece.hand else {}
    unwanted = {_name(value) for value in parse_list(front_matter.get("not_story"))}
    return bool(_wish(piece)) or is_on(front_matter, "not_story") or _name(slug) in unwanted or any(names & unwanted for names in others)


def is_wished(piece: Piece) -> bool:
    """Whether a hand put the piece into its story."""
    return bool(_wish(piece))


def _wish(piece: Piece) -> str:
    value: Any = piece.hand.front_matter.get("story") if piece.hand else None
    return _name(value) if isinstance(value, str) and value.strip() else ""


def _find_story(wish: str, wished: Mapping[str, list[str]], names: Mapping[str, set[str]], key: str) -> str:
    """The story of that name, or with the article of that name, or a new one."""
    for slug, keys in wished.items():
        if _name(slug) == wish or any(wish in names[other] for other in keys if other != key):
            return slug
    return f"stories/{wish}"


def _names_of(piece: Piece) -> set[str]:
    """By what a hand may call an article: its seed, its page, the end of its page's address."""
    page = piece.hand.path.removesuffix(".md") if piece.hand else ""
    return {_name(value) for value in (piece.key, page) if value}


def _name(value: object) -> str:
    """The end of an address as a name: `stories/ferry-aground.md`, `ferry-aground` and `Ferry Aground` are one."""
    return slugify(str(value).strip().rstrip("/").rpartition("/")[2].removesuffix(".md"))
