"""Traits and their points: numbers put into steps with a name, and points summed and explained."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache


def name_step(value: int, limits: tuple[int, ...], what: str) -> str:
    """The step that a number falls into, as a trait: `4 to 6 words`, `21 or more words`. `limits`: the last of each step."""
    return _step_names(limits, what)[bisect_left(limits, value)]


@cache
def _step_names(limits: tuple[int, ...], what: str) -> tuple[str, ...]:
    lows = (None, *(limit + 1 for limit in limits))
    steps = (str(limit) if low in {None, limit} else f"{low} to {limit}" for low, limit in zip(lows, limits, strict=False))
    return (*(f"{step} {what}" for step in steps), f"{lows[-1]} or more {what}")


def total_points(table: Mapping[str, float], traits: Sequence[str]) -> float:
    """The points of all traits."""
    return sum([table.get(trait, 0.0) for trait in traits])


def explain_points(table: Mapping[str, float], traits: Sequence[str], most: int = 4) -> tuple[str, ...]:
    """The traits that weighed most, with their points: `said again -1.2`."""
    weighed = sorted(((abs(table.get(trait, 0.0)), trait) for trait in set(traits)), reverse=True)[:most]
    return tuple(f"{trait} {table[trait]:+.1f}" for weight, trait in weighed if weight)
