"""Traits and their points: numbers put into steps with a name, and points summed and explained."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence


def make_steps(what: str, *limits: int) -> Callable[[int], str]:
    """Names for the steps that a number may fall into, as traits: `4 to 6 words`, `21 or more words`.

    `limits`: the last number of each step. What comes back names the step of a number.
    """
    lows = (None, *(limit + 1 for limit in limits))
    steps = (str(limit) if low in {None, limit} else f"{low} to {limit}" for low, limit in zip(lows, limits, strict=False))
    names = (*(f"{step} {what}" for step in steps), f"{lows[-1]} or more {what}")
    return lambda number: names[bisect_left(limits, number)]


def total_points(table: Mapping[str, float], traits: Sequence[str]) -> float:
    """The points of all traits."""
    return sum(filter(None, map(table.get, traits)))


def explain_points(table: Mapping[str, float], traits: Sequence[str], most: int = 4) -> tuple[str, ...]:
    """The traits that weighed most, with their points: `said again -1.2`."""
    weighed = sorted(((abs(table.get(trait, 0.0)), trait) for trait in set(traits)), reverse=True)[:most]
    return tuple(f"{trait} {table[trait]:+.1f}" for weight, trait in weighed if weight)
