"""Grouping: stories without a digest around them, for the command that only asks which articles tell one event."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from generator.link.comparison import Comparison
from generator.link.piece import Piece
from generator.link.stories.alignment import align_sentences
from generator.link.stories.naming import order_key
from generator.link.stories.story import Told, explain_tellings
from generator.model import Reason


class Grouping(NamedTuple):
    """Articles that tell one event."""

    seeds: tuple[str, ...]
    """By time of publication."""

    reasons: tuple[Reason, ...]
    """Why each belongs that is not the first; its slug is the seed."""


def group_articles(pieces: Mapping[str, Piece], comparison: Comparison) -> tuple[Grouping, ...]:
    """Every group of two or more, copies among them, sorted by their first seed."""
    copies_of: dict[str, list[str]] = defaultdict(list)
    for key, copy in comparison.copies.items():
        copies_of[copy.canonical].append(key)
    grouped = {key for group in comparison.groups for key in group}
    told = Told(pieces, comparison)
    groupings = []
    for group in (*comparison.groups, *((key,) for key in sorted(copies_of) if key not in grouped)):
        ordered = sorted(group, key=lambda key: order_key(pieces[key].article, key))
        aligned = align_sentences({key: pieces[key].article for key in ordered})
        reasons = explain_tellings(ordered, told, {key: key for key in ordered}, aligned)
        copies = sorted(copy for key in group for copy in copies_of[key])
        repeats = tuple(Reason(copy, comparison.copies[copy].words, comparison.copies[copy].score) for copy in copies)
        groupings.append(Grouping((*ordered, *copies), (*reasons, *repeats)))
    return tuple(sorted(groupings))
