"""A measured ratio, and how to take one so that a busy machine disturbs it least."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Ratio:
    """What was measured, the figure, and the figure that it may not pass."""

    what: str
    """`extracting a seed of twice the length takes so many times as long`."""

    value: float
    limit: float

    @property
    def holds(self) -> bool:
        """Whether the figure is within its limit."""
        return self.value <= self.limit


def time_best(work: Callable[[], object]) -> float:
    """Seconds of the fastest of ROUNDS runs: noise only ever adds."""
    return min(time_once(work) for _ in range(ROUNDS))


def time_once(work: Callable[[], object]) -> float:
    """Seconds of one run, for work that can be done only once."""
    start = perf_counter()
    work()
    return perf_counter() - start
