"""Grouping: stories without a digest around them, for the command that only asks which articles tell one event."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from generator.link.comparison import Comparison
from generator.link.piece import Piece
from generator.link.sources import find_outlets
from generator.link.stories.naming import order_key
from generator.link.stories.proof import prove_groups
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
    told = Told(pieces, comparison)
    groups = prove_groups(comparison.groups, told, find_outlets(pieces.values()).slugs)
    grouped = {key for group in groups for key in group}
    groupings = []
    for group in (*groups, *((key,) for key in sorted(copies_of) if key not in grouped)):
        ordered = sorted(group, key=lambda key: order_key(pieces[key].article, key))
        reasons = explain_tellings(ordered, told, {key: key for key in ordered}, told.align(ordered))
        copies = sorted(copy for key in group for copy in copies_of[key])
        repeats = tuple(Reason(copy, comparison.copies[copy].words, comparison.copies[copy].score) for copy in copies)
        groupings.append(Grouping((*ordered, *copies), (*reasons, *repeats)))
    return tuple(sorted(groupings))
