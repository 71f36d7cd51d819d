"""`make bench`: every `measure_` function of `benchmarks/bench_*.py`, as ratios that hold on any machine.

A ratio compares two timings of one run (twice the input against once, a second build against the first), so that its limit
is a property of the code and not of the computer. A pace is this computer's, and only told beside its goal. Exit 1 where a ratio
is over its limit. Arguments choose by name.
"""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.ratio import Pace, Ratio


def find_measures(words: list[str]) -> Iterator[Callable[[], Ratio | Pace]]:
    """Every measure whose name contains one of the words; all without words."""
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        module = importlib.import_module(f"benchmarks.{file.stem}")
        for name in sorted(vars(module)):
            if name.startswith("measure_") and (not words or any(word in f"{file.stem}.{name}" for word in words)):
                yield getattr(module, name)


def main() -> int:
    """Prints a line a measure; 1 where one is over its limit."""
    over = 0
    for take in find_measures(sys.argv[1:]):
        measure = take()
        over += not measure.holds
        print(measure, flush=True)
    return int(over > 0)


if __name__ == "__main__":
    sys.exit(main())
