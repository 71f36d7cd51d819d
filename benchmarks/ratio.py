"""A measured ratio or pace, and how to take one so that a busy machine disturbs it least."""

from collections.abc import Callable
from dataclasses import dataclass
from time import process_time

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

    def __str__(self) -> str:
        return f"{'ok  ' if self.holds else 'OVER'}  {self.value:8.2f}  (limit {self.limit:g})  {self.what}"


@dataclass(frozen=True, slots=True)
class Pace:
    """How much is done a second, and how much should be; it holds on any machine, for a slow one is no fault of the code."""

    what: str
    value: float
    goal: float
    holds: bool = True

    def __str__(self) -> str:
        return f"{'ok  ' if self.value >= self.goal else 'slow'}  {self.value:8.2f}  (goal {self.goal:g})  {self.what}"


def time_best(work: Callable[[], object]) -> float:
    """Seconds of the fastest of ROUNDS runs: noise only ever adds."""
    return min(time_once(work) for _ in range(ROUNDS))


def time_once(work: Callable[[], object]) -> float:
    """Seconds that this process was at work in one run: what a busy machine does besides does not count."""
    start = process_time()
    work()
    return process_time() - start
