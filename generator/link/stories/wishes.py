"""Wishes: what hands say of stories in an article's front matter. They always stand.

story: ferry-aground          joins the story of that address, or the articles that wish for the same name
not_story: [ferry-aground]    parts from a story, by its address, or from an article, by its address or seed
not_story: true               is in no story at all

A wish that says nothing, or names what is not there, is told.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from generator.link.corrections import is_listed, is_on, parse_list
from generator.link.piece import Piece
from generator.model import Problem
from generator.slug import slugify

Groups = Mapping[str, tuple[str, ...]]
"""Keys of pieces by the story's slug."""


def grant_wishes(groups: Groups, pieces: Sequence[Piece]) -> tuple[dict[str, tuple[str, ...]], tuple[Problem, ...]]:
    """The groups as hands want them, without articles that hands hid; those of fewer than two left out. And wishes that fail."""
    hidden = {piece.key for piece in pieces if not is_listed(piece.hand)}
    wishing = [
        piece for piece in pieces if piece.hand and {"story", "not_story"} & piece.hand.front_matter.keys() and piece.key not in hidden
    ]
    wished = {slug: [key for key in keys if key not in hidden] for slug, keys in groups.items()}
    if not wishing:
        return {slug: tuple(keys) for slug, keys in wished.items() if len(keys) > 1}, ()
    names = {piece.key: _names_of(piece) for piece in pieces}
    for piece in wishing:
        for slug, keys in wished.items():
            if piece.key in keys and _parts(piece, slug, [names[key] for key in keys if key != piece.key]):
                keys.remove(piece.key)
    for piece in wishing:
        if wish := _wish(piece):
            wished.setdefault(_find_story(wish, wished, names, piece.key), []).append(piece.key)
    granted = {slug: tuple(sorted(keys)) for slug, keys in wished.items() if len(keys) > 1}
    joined = {key for keys in granted.values() for key in keys}
    known = {_name(slug) for slug in (*groups, *granted)}.union(*names.values())
    problems = (problem for piece in wishing for problem in _find_failed(piece, known, joined))
    return granted, tuple(problems)


def _find_failed(piece: Piece, known: AbstractSet[str], joined: AbstractSet[str]) -> Iterator[Problem]:
    """What a hand wished for in vain: `known` are the names of stories and articles, `joined` the keys of those in a story."""
    front_matter = piece.hand.front_matter if piece.hand else {}
    path = f"docs/{piece.hand.path}" if piece.hand else piece.key
    lines = piece.hand.lines if piece.hand else {}
    story, unwanted = front_matter.get("story"), front_matter.get("not_story")
    if story is not None and not _wish(piece):
        yield Problem(
            path,
            lines.get("story", 0),
            f"`story: {story}` is no name and was passed over: write one name, the same on each page of the story.",
            8,
        )
    elif _wish(piece) and piece.key not in joined:
        message = f"`story: {story}` joins nothing: no other page says so, and no story or article is called that."
        yield Problem(path, lines.get("story", 0), f"{message} Write the same name on the other pages.", 8)
    for value in () if is_on(front_matter, "not_story") else parse_list(unwanted):
        if _name(value) not in known:
            message = f"`not_story: {value}` parts from nothing: no story or article is called that."
            yield Problem(path, lines.get("not_story", 0), f"{message} Write the file name of the other article, or `true`.", 8)


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
    return _name(value) if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip() else ""


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
