"""Extraction is linear in the bytes of a seed, whatever stands in them."""

from collections.abc import Callable

from benchmarks.ratio import Ratio, time_best
from generator.extract import extract_articles
from generator.model import Seed

PARAGRAPH = "The council met on 3 March 2021 and agreed to mend the bridge, its speaker said. Work begins in May.\n\n"
TIMES = 4
LIMIT = 6  # linear is 4; quadratic is 16


def measure_paragraphs() -> Ratio:
    """A long article of short paragraphs."""
    return _measure("many paragraphs", lambda size: PARAGRAPH * size, 500)


def measure_one_line() -> Ratio:
    """No line break anywhere."""
    return _measure("one line", lambda size: "word " * size, 10_000)


def measure_open_brackets() -> Ratio:
    """Nothing but brackets that never close, which make careless patterns look back again and again."""
    return _measure("brackets that never close", lambda size: "[(<{" * size, 5_000)


def _measure(what: str, make: Callable[[int], str], size: int) -> Ratio:
    small, large = (Seed("bench.txt", make(length).encode()) for length in (size, size * TIMES))
    value = time_best(lambda: extract_articles(large)) / time_best(lambda: extract_articles(small))
    return Ratio(f"a seed of {what}, {TIMES} times as long, takes so many times as long to extract", value, LIMIT)
