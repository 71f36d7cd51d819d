"""A merge in three ways: what a hand and the generator each made of the same beginning, region by region.

    before      hand        made        region
    one         one         one         nobody changed it
    two         2           two         a hand changed it
    three       three       drei        the generator changed it
    four        4           vier        both changed it: they clash

The regions, end to end, are all of the three sequences; who may have his way in which is for the caller to say. The
method is diff3 (Khanna, Kunal and Pierce, A Formal Investigation of Diff3, 2007) on edits in place of matches, so that changes
that touch, but do not overlap, do not clash.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Generic, TypeVar

_CLOSELY = 40
"""Lines of a clash up to which each is compared with each."""

_REWORDED = 0.7
"""Part of its words that a reworded line keeps. Half a paragraph that was cut in two keeps less."""

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Region(Generic[T]):
    """The same stretch of the three."""

    base: tuple[T, ...]
    hand: tuple[T, ...]
    made: tuple[T, ...]

    @property
    def clash(self) -> bool:
        """Whether both changed it, and not to the same."""
        return self.base not in {self.hand, self.made} and self.hand != self.made

    @property
    def merged(self) -> tuple[T, ...]:
        """What comes of it; in a clash the hand's."""
        return self.made if self.hand == self.base else self.hand


@dataclass(frozen=True, slots=True)
class _Edit:
    """`base[start:end]` became `other[new_start:new_end]`."""

    start: int
    end: int
    new_start: int
    new_end: int


def merge_three(base: Sequence[T], hand: Sequence[T], made: Sequence[T]) -> tuple[Region[T], ...]:
    """The regions, in order."""
    return tuple(_split_regions(base, hand, made))


def _split_regions(base: Sequence[T], hand: Sequence[T], made: Sequence[T], *, closely: bool = False) -> Iterator[Region[T]]:
    find = _find_close_edits if closely else _find_edits
    hand_edits, made_edits = find(base, hand), find(base, made)
    at_base = at_hand = at_made = 0
    while hand_edits or made_edits:
        start, end, by_hand, by_made = _take_group(hand_edits, made_edits)
        kept = start - at_base
        if kept:
            yield Region(tuple(base[at_base:start]), tuple(hand[at_hand : at_hand + kept]), tuple(made[at_made : at_made + kept]))
        at_hand, at_made = at_hand + kept, at_made + kept
        to_hand = at_hand + (end - start) + sum(edit.new_end - edit.new_start - edit.end + edit.start for edit in by_hand)
        to_made = at_made + (end - start) + sum(edit.new_end - edit.new_start - edit.end + edit.start for edit in by_made)
        region = Region(tuple(base[start:end]), tuple(hand[at_hand:to_hand]), tuple(made[at_made:to_made]))
        if region.clash and not closely and max(map(len, (region.base, region.hand, region.made))) <= _CLOSELY:
            yield from _split_regions(region.base, region.hand, region.made, closely=True)
        else:
            yield from _trim(region)
        at_base, at_hand, at_made = end, to_hand, to_made
    if at_base < len(base):
        yield Region(tuple(base[at_base:]), tuple(hand[at_hand:]), tuple(made[at_made:]))


def _take_group(hand_edits: list[_Edit], made_edits: list[_Edit]) -> tuple[int, int, list[_Edit], list[_Edit]]:
    """Takes off the first edit and all that overlap it, directly or through each other. The lists are in reverse order."""
    taken: tuple[list[_Edit], list[_Edit]] = [], []
    queues = hand_edits, made_edits
    first = min((queue[-1] for queue in queues if queue), key=lambda edit: (edit.start, edit.end))
    start, end = first.start, first.start
    grown = True
    while grown:
        grown = False
        for queue, mine in zip(queues, taken, strict=True):
            while queue and (queue[-1] is first or _overlaps(queue[-1], start, end)):
                edit = queue.pop()
                mine.append(edit)
                end = max(end, edit.end)
                grown = True
    return start, end, *taken


def _overlaps(edit: _Edit, start: int, end: int) -> bool:
    """Touching is no overlap, but for two that both put something into the same place between two lines."""
    if edit.start == edit.end and start == end:
        return edit.start == start
    return edit.start < end


def _trim(region: Region[T]) -> Iterator[Region[T]]:
    """A clash without the lines at its two ends on which both agree."""
    if not region.clash:
        yield region
        return
    hand, made = region.hand, region.made
    head = _count_common(hand, made)
    tail = _count_common(hand[head:][::-1], made[head:][::-1])
    if head:
        yield Region((), hand[:head], made[:head])
    yield Region(region.base, hand[head : len(hand) - tail], made[head : len(made) - tail])
    if tail:
        yield Region((), hand[len(hand) - tail :], made[len(made) - tail :])


def _find_edits(base: Sequence[T], other: Sequence[T]) -> list[_Edit]:
    """The edits that make `other` of `base`, last first."""
    edits: list[_Edit] = []
    end, new_end = len(base), len(other)
    for place, new_place in reversed([(-1, -1), *_match_lines(base, other)]):
        if (place + 1, new_place + 1) != (end, new_end):
            limit = edits[-1].start if edits else len(base)
            edits.append(_slide(_Edit(place + 1, end, new_place + 1, new_end), base, other, limit))
        end, new_end = place, new_place
    return edits


def _find_close_edits(base: Sequence[T], other: Sequence[T]) -> list[_Edit]:
    """The same of a few lines that clash, a line that was reworded being one edit and what was added beside it another."""
    edits: list[_Edit] = []
    end, new_end = len(base), len(other)
    for place, new_place in reversed([(-1, -1), *_pair_reworded(base, other)]):
        if (place + 1, new_place + 1) != (end, new_end):
            edits.append(_Edit(place + 1, end, new_place + 1, new_end))
        if place >= 0 and base[place] != other[new_place]:
            edits.append(_Edit(place, place + 1, new_place, new_place + 1))
        end, new_end = place, new_place
    return edits


def _pair_reworded(base: Sequence[T], other: Sequence[T]) -> list[tuple[int, int]]:
    """The places of lines that stayed or were reworded, in both, in order."""
    pairs: list[tuple[int, int]] = []
    after = 0
    for place, line in enumerate(base):
        likeness = [(_liken(line, new), -at) for at, new in enumerate(other[after:], after)]
        best, at = max(likeness, default=(0.0, 0))
        if best >= _REWORDED:
            pairs.append((place, -at))
            after = 1 - at
    return pairs


def _liken(one: T, other: T) -> float:
    """How alike two lines are, from 0 to 1; what is no text is only like itself, and an empty line like none."""
    if not one or not isinstance(one, str) or not isinstance(other, str):
        return float(bool(one) and one == other)
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def _match_lines(base: Sequence[T], other: Sequence[T]) -> list[tuple[int, int]]:
    """The places of the lines that stayed, in both, in order.

    Empty lines are alike everywhere and say nothing of where a line went: they are matched last, between lines that stayed.
    """
    head = _count_common(base, other)
    tail = _count_common(base[head:][::-1], other[head:][::-1])
    solid = [place for place in range(head, len(base) - tail) if base[place]]
    new_solid = [place for place in range(head, len(other) - tail) if other[place]]
    matcher = SequenceMatcher(None, [base[place] for place in solid], [other[place] for place in new_solid])
    pairs = [(place, place) for place in range(head)]
    last = head - 1, head - 1
    for start, new_start, size in matcher.get_matching_blocks():
        for pair in zip(solid[start : start + size], new_solid[new_start : new_start + size], strict=True):
            pairs += [*_match_empty(base, other, last, pair), pair]
            last = pair
    pairs += _match_empty(base, other, last, (len(base) - tail, len(other) - tail))
    return [*pairs, *((len(base) - place, len(other) - place) for place in range(tail, 0, -1))]


def _match_empty(base: Sequence[T], other: Sequence[T], after: tuple[int, int], before: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The empty lines that stayed between two lines that did: all, where paragraph stands by paragraph, else those at the ends."""
    full = [bool(line) for line in base[after[0] + 1 : before[0]]]
    new_full = [bool(line) for line in other[after[1] + 1 : before[1]]]
    shared = min(len(full), len(new_full))
    head = tail = 0
    if full == new_full:
        places = [place for place, solid in enumerate(full) if not solid]
        yield from ((after[0] + 1 + place, after[1] + 1 + place) for place in places)
        return
    while head < shared and not full[head] and not new_full[head]:
        yield after[0] + 1 + head, after[1] + 1 + head
        head += 1
    while tail < shared - head and not full[-1 - tail] and not new_full[-1 - tail]:
        tail += 1
    yield from ((before[0] - place, before[1] - place) for place in range(tail, 0, -1))


def _slide(edit: _Edit, base: Sequence[T], other: Sequence[T], limit: int) -> _Edit:
    """An insertion or deletion that could as well stand further down, there: both sides must answer alike where it is."""
    start, end, new_start, new_end = edit.start, edit.end, edit.new_start, edit.new_end
    while end < limit and ((start == end and other[new_start] == other[new_end]) or (new_start == new_end and base[start] == base[end])):
        start, end, new_start, new_end = start + 1, end + 1, new_start + 1, new_end + 1
    return _Edit(start, end, new_start, new_end)


def _count_common(one: Sequence[T], other: Sequence[T]) -> int:
    """How many items both begin with."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
