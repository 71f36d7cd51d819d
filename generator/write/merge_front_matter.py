"""Front matter merged key by key; what a hand wrote around its values stays as the hand wrote it.

    before                  a hand                        made now                after
    published: 2022-02-07   # as the ministry says        published: 2022-02-09   # as the ministry says
    topics: [ferries]       published: 2022-02-07         topics: [ferries]       published: 2022-02-09
                            topics: [ferries, islands]                            topics: [ferries, islands]

A value that only the generator changed is the generator's, one that a hand changed the hand's, and with it its line,
its place and the comments above. A key that a hand took out stays out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from generator.front_matter import Parts, parse_page, same_value
from generator.model import Problem

_ABSENT = object()
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*$")


class Side(StrEnum):
    """Whose text settles a conflict."""

    OURS = "ours"
    """What a hand wrote stays."""

    THEIRS = "theirs"
    """What the generator made takes its place."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A place that both changed."""

    line: int
    """Of the merged text, counted from 0."""

    hand: str
    made: str


@dataclass(frozen=True, slots=True)
class MergedText:
    """A merged text, and what its pristine copy has to be for the next merge to find the same clashes."""

    text: str
    pristine: str
    clashes: tuple[Clash, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    """A key with its lines as they stand, and the comments and empty lines above."""

    above: tuple[str, ...]
    lines: tuple[str, ...]
    value: Any


def merge_front_matter(base: Parts, hand: Parts, made: Parts, side: Side | None = None) -> MergedText:
    """The merged front matter with its marks. A clash keeps the hand's entry, unless a side is told to settle it."""
    entries = [_split_entries(parts) for parts in (base, hand, made)]
    (bases, _), (hands, tail), (mades, _) = entries
    merged: dict[str, _Entry] = {}
    pristine: dict[str, _Entry] = {}
    clashing: list[str] = []
    for key in _order_keys(hands, mades, bases):
        ours, theirs, old = hands.get(key), mades.get(key), bases.get(key)
        clash = not (_same(ours, theirs) or _same(ours, old) or _same(old, theirs))
        take_made = _same(ours, old) and not _same(old, theirs) if not clash else side is Side.THEIRS
        winner = _dress(theirs, ours, old) if take_made else ours
        if winner:
            merged[key] = winner
        copy = old if clash and side is None else theirs
        if copy:
            pristine[key] = copy
        if clash and side is None:
            clashing.append(key)
    lines, starts = _join_entries(merged, tail)
    clashes = tuple(Clash(starts.get(key, 0), _show(hands.get(key)), _show(mades.get(key))) for key in clashing)
    remembered = {key: pristine[key] for key in _order_keys(mades, bases) if key in pristine}
    return MergedText(_close(lines), _close(_join_entries(remembered, ())[0]), clashes)


def _split_entries(parts: Parts) -> tuple[dict[str, _Entry], tuple[str, ...]]:
    """Each key's entry, and the comments after the last one."""
    lines = parts.yaml.removesuffix("\n").split("\n") if parts.yaml else []
    starts = [line for _, line in parts.entries]
    if not starts:
        return {}, tuple(lines)
    entries: dict[str, _Entry] = {}
    above = lines[: starts[0]]
    for (key, start), end in zip(parts.entries, [*starts[1:], len(lines)], strict=True):
        last = end
        while last > start + 1 and (not lines[last - 1].strip() or lines[last - 1].startswith("#")):
            last -= 1
        entries[key] = _Entry(tuple(above), tuple(lines[start:last]), parts.values[key])
        above = lines[last:end]
    return entries, tuple(above)


def _order_keys(first: Mapping[str, _Entry], *more: Mapping[str, _Entry]) -> list[str]:
    """All keys in the order of the first; a key that only others have goes behind the one that it follows there."""
    order = list(first)
    for others in more:
        before = None
        for key in others:
            if key not in order:
                order.insert(order.index(before) + 1 if before else 0, key)
            before = key
    return order


def _same(one: _Entry | None, other: _Entry | None) -> bool:
    return same_value(one.value if one else _ABSENT, other.value if other else _ABSENT)


def _dress(made: _Entry | None, hand: _Entry | None, base: _Entry | None) -> _Entry | None:
    """The generator's entry with the comments that a hand wrote above and beside its own; they outlive the entry."""
    if hand is None:
        return made
    comments = (*hand.above, *(_find_comments(hand) if base and hand.lines != base.lines else ()))
    if made is None:
        return _Entry(comments, (), None) if comments else None
    return _Entry(comments, made.lines, made.value)


def _find_comments(entry: _Entry) -> tuple[str, ...]:
    """Comments on the entry's own lines; a `#` inside of a value is none."""
    bare = "".join(f"{_COMMENT.sub('', line)}\n" for line in entry.lines)
    parsed = parse_page(f"---\n{bare}---\n", "")
    if isinstance(parsed, Problem) or not any(same_value(value, entry.value) for value in parsed.values.values()):
        return ()
    return tuple(match[0] for line in entry.lines for match in _COMMENT.finditer(line))


def _join_entries(entries: Mapping[str, _Entry], tail: tuple[str, ...]) -> tuple[list[str], dict[str, int]]:
    """The lines of all entries, and for each key the line on which it stands, the opening mark being line 0."""
    lines: list[str] = []
    starts: dict[str, int] = {}
    for key, entry in entries.items():
        lines += entry.above
        starts[key] = len(lines) + 1
        lines += entry.lines
    return [*lines, *tail], starts


def _close(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in ("---", *lines, "---")) if lines else ""


def _show(entry: _Entry | None) -> str:
    return "\n".join(entry.lines) if entry else ""
