"""Traits and their points: numbers put into steps with a name, and points summed and explained."""

from collections.abc import Mapping, Sequence


class Steps(dict[int, str]):
    """Names for the steps that a number from 0 on may fall into, as traits: `4 to 6 words`, `21 or more words`."""

    def __init__(self, what: str, *limits: int) -> None:
        """`limits`: the last number of each step."""
        first = 0
        for limit in limits:
            step = str(limit) if first in {0, limit} else f"{first} to {limit}"
            self.update(dict.fromkeys(range(first, limit + 1), f"{step} {what}"))
            first = limit + 1
        self._beyond = f"{first} or more {what}"

    def __missing__(self, number: int) -> str:
        return self._beyond


def total_points(table: Mapping[str, float], traits: Sequence[str]) -> float:
    """The points of all traits."""
    return sum(filter(None, map(table.get, traits)))


def explain_points(table: Mapping[str, float], traits: Sequence[str], most: int = 4) -> tuple[str, ...]:
    """The traits that weighed most, with their points: `said again -1.2`."""
    weighed = sorted(((abs(table.get(trait, 0.0)), trait) for trait in set(traits)), reverse=True)[:most]
    return tuple(f"{trait} {table[trait]:+.1f}" for weight, trait in weighed if weight)
