"""Traits and their points: numbers put into steps with a name, and points summed and explained."""

from collections.abc import Mapping, Sequence


def name_step(value: int, limits: Sequence[int], what: str) -> str:
    """The step that a number falls into, as a trait: `4 to 6 words`, `21 or more words`. `limits`: the last of each step."""
    low: int | None = None
    for limit in limits:
        if value <= limit:
            return f"{limit} {what}" if low is None or low == limit else f"{low} to {limit} {what}"
        low = limit + 1
    return f"{low} or more {what}"


def total_points(table: Mapping[str, float], traits: Sequence[str]) -> float:
    """The points of all traits."""
    return sum(table.get(trait, 0.0) for trait in traits)


def explain_points(table: Mapping[str, float], traits: Sequence[str], most: int = 4) -> tuple[str, ...]:
    """The traits that weighed most, with their points: `said again -1.2`."""
    weighed = sorted(((abs(table.get(trait, 0.0)), trait) for trait in set(traits)), reverse=True)[:most]
    return tuple(f"{trait} {table[trait]:+.1f}" for weight, trait in weighed if weight)
