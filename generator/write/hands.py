"""What hands have done: each page beside what the generator wrote there.

It is read before articles are linked, so that a corrected headline, date or topic shows everywhere, not on its page alone.
"""

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.front_matter import same_value
from generator.markdown_text import read_blocks
from generator.model import ENTRIES, Hand, Problem, Standing
from generator.write.merge import EMPTY
from generator.write.place import Place, find_places, follow_seeds
from generator.write.sheet import Sheet, own_lines, own_text, parse_sheet

ARTICLES = "articles/"
STORIES = "stories/"
LOCK = "dateline"
"""The entry by which a hand keeps the generator off a page: `dateline: locked`."""


_NEAR = 0.75
"""How alike a misspelt word and the right one are: `topcis`, `author`, `publised`."""

_FIRST_ENTRY = 2
"""The line of a page on which its entries begin."""

NO_SEEDS: Mapping[str, str] = {}


def find_hands(standing: Iterable[Standing], seeds: Mapping[str, str] = NO_SEEDS) -> tuple[tuple[Hand, ...], tuple[Problem, ...]]:
    """A Hand for the page of every article and story, changed or not, so that it keeps its place; for others that hands changed.

    A page below articles/ that has a text, but no seed, is an article that a hand wrote. What cannot be read is
    reported, and counts as unchanged. `seeds` are those that there are now with their SHA-256: by it a page follows its
    seed to another name.
    """
    places, problems = find_places(standing)
    places = follow_seeds(places, seeds)
    hands: list[Hand] = []
    broken: list[Problem] = []
    lost: list[str] = []
    for place in places:
        if not place.path.endswith(".md"):
            continue
        hand = _find_hand(place, broken)
        if hand:
            hands.append(hand)
        if place.seed and place.pristine is None:
            lost.append(place.path)
    if lost:
        count = f"is one of {len(lost)} pages without" if len(lost) > 1 else "has no"
        message = f"{count} pristine copy: all that stands there counts as a hand's, and stays."
        broken.append(Problem(f"docs/{lost[0]}", 0, message, 2))
    return tuple(hands), (*problems, *broken)


def _find_hand(place: Place, problems: list[Problem]) -> Hand | None:
    home = place.home if place.home != place.path else ""
    unchanged = Hand(place.path, place.seed, home) if place.seed or home or place.path.startswith(STORIES) else None
    if place.data is None:
        return Hand(place.path, place.seed, home, deleted=True)
    if place.data == place.pristine:
        return unchanged
    sheet = parse_sheet(place.data, place.path)
    if isinstance(sheet, Problem):
        problems.append(sheet)
        return unchanged
    base = parse_sheet(place.pristine, f".pristine/{place.pristine_path}") if place.pristine is not None else EMPTY
    if isinstance(base, Problem):
        problems.append(base)
        base = EMPTY
    problems += _find_misspelt(place, base, sheet)
    changed = _compare(place, base, sheet)
    return replace(changed, home=home) if changed else unchanged


def _find_misspelt(place: Place, base: Sheet, sheet: Sheet) -> Iterator[Problem]:
    """Entries of a hand's that are nearly, but not quite, what Dateline knows. Any other entry is a hand's own business."""
    of_article = bool(place.seed) or place.path.startswith(ARTICLES)
    for key, line in sheet.front_matter.entries:
        value = sheet.front_matter.values[key]
        near = "" if key in base.front_matter.values else _meant(key, ENTRIES if of_article else (LOCK,))
        if near:
            yield Problem(f"docs/{place.path}", line + _FIRST_ENTRY, f"`{key}` says nothing to Dateline; did you mean `{near}`?", 8)
        if key == LOCK and value != "locked":
            yield Problem(
                f"docs/{place.path}", line + _FIRST_ENTRY, f"`{LOCK}: {value}` says nothing to Dateline; it knows `{LOCK}: locked`.", 8
            )


def _meant(key: str, known: Sequence[str]) -> str:
    """The known word that a misspelt one is near to; empty for a word that is known, or near to none."""
    near = () if key in ENTRIES else difflib.get_close_matches(key, known, n=1, cutoff=_NEAR)
    return near[0] if near else ""


def _compare(place: Place, base: Sheet, sheet: Sheet) -> Hand | None:
    front_matter = _compare_values(base.front_matter.values, sheet.front_matter.values)
    lines = {key: line + _FIRST_ENTRY for key, line in sheet.front_matter.entries if key in front_matter}
    headline = body = None
    if own_lines(base) != own_lines(sheet):
        old_headline, old_body = read_blocks(own_text(base))
        headline, body = read_blocks(own_text(sheet))
        headline = headline if headline != old_headline else None
        body = body if body != old_body else None
    if not place.seed and place.path.startswith(ARTICLES):
        lists_others = bool(own_lines(base)) or (place.pristine is None and not body)
        return None if lists_others else Hand(place.path, "", front_matter=front_matter, lines=lines, headline=headline, body=body)
    if not front_matter and headline is None and body is None:
        return None
    return Hand(place.path, place.seed, front_matter=front_matter, lines=lines, headline=headline, body=body)


def _compare_values(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """The entries that differ with what they are now; None for one that is gone. One that was only misspelt counts as unchanged."""
    changed = {key: value for key, value in new.items() if key not in old or not same_value(old[key], value)}
    misspelt = {_meant(key, ENTRIES) for key in new if key not in old}
    return changed | {key: None for key in old if key not in new and key not in misspelt}
