"""Extraction is linear in the bytes of a seed, whatever stands in them, needs a small multiple of them in memory, and is quick."""

import csv
import io
import json
import random
import tracemalloc
from collections.abc import Callable, Iterator
from functools import cache
from itertools import cycle

from benchmarks.bench_link import Language
from benchmarks.dump import make_dumps
from benchmarks.ratio import Pace, Ratio, time_best, time_once
from generator.extract import extract_articles
from generator.extract.rejection import LONGEST
from generator.model import Seed

PARAGRAPH = "The council met on 3 March 2021 and agreed to mend the bridge, its speaker said. Work begins in May.\n\n"
TIMES = 4
LIMIT = 6  # linear is 4; quadratic is 16
MB = 1_000_000
TENFOLD = 15  # limit where linear is 10; quadratic is 100
MULTIPLE = 12  # of a file's bytes in memory, itself among them
WHOLE = 45  # of the bytes of the longest text that is read at all: every line is looked at beside its neighbours
DUMPS, FIRST, GOAL = 200, 20, 100  # dumps timed, those before them that load what is loaded once, and how many a second are asked for


def measure_dumps_a_second() -> Pace:
    """Visible text of pages, each seen once."""
    seeds = [Seed(f"{number}.txt", text.encode()) for number, text in enumerate(make_dumps(FIRST + DUMPS))]
    _extract(seeds[:FIRST])
    seconds = time_once(lambda: _extract(seeds[FIRST:]))
    return Pace("dumps of pages are extracted a second on one core", DUMPS / seconds, GOAL)


def measure_paragraphs() -> Ratio:
    """A long article of short paragraphs."""
    return _measure("many paragraphs", lambda size: PARAGRAPH * size, 500)


def measure_one_line() -> Ratio:
    """No line break anywhere."""
    return _measure("one line", lambda size: "word " * size, 10_000)


def measure_open_brackets() -> Ratio:
    """Nothing but brackets that never close, which make careless patterns look back again and again."""
    return _measure("brackets that never close", lambda size: "[(<{" * size, 5_000)


def measure_records() -> Ratio:
    """A file of many articles, an object a line."""
    return _measure("articles as JSON Lines", _json_lines, MB // 4)


def measure_time_of_the_longest_on_one_line() -> Ratio:
    """The longest text that is read at all."""
    return _measure_tenfold("on one line", " ", LONGEST)


def measure_time_of_the_longest_in_lines() -> Ratio:
    """The same, a sentence a line."""
    return _measure_tenfold("in thousands of lines", "\n", LONGEST)


def measure_time_of_100_mb_on_one_line() -> Ratio:
    """Far more than an article has."""
    return _measure_tenfold("on one line", " ", 100 * MB)


def measure_time_of_100_mb_in_lines() -> Ratio:
    """The same, a sentence a line."""
    return _measure_tenfold("in a million lines", "\n", 100 * MB)


def measure_memory_of_100_mb() -> Ratio:
    """Far more than an article has."""
    return _measure_memory("100 MB of text in a million lines", "a.txt", _text(100 * MB, "\n"), MULTIPLE)


def measure_memory_of_the_longest_on_one_line() -> Ratio:
    """The longest text that is read at all."""
    return _measure_memory("the longest text, on one line", "a.txt", _text(LONGEST, " "), WHOLE)


def measure_memory_of_the_longest_in_lines() -> Ratio:
    """The same, a sentence a line."""
    return _measure_memory("the longest text, in thousands of lines", "a.txt", _text(LONGEST, "\n"), WHOLE)


def measure_memory_of_json_lines() -> Ratio:
    """Many articles, an object a line."""
    return _measure_memory("1 MB of JSON Lines", "a.jsonl", _json_lines(MB), MULTIPLE)


def measure_memory_of_a_table() -> Ratio:
    """Many articles, a row each."""
    table = io.StringIO()
    csv.writer(table).writerows([("title", "url", "date", "text"), *_articles(MB)])
    return _measure_memory("1 MB of CSV", "a.csv", table.getvalue(), MULTIPLE)


def measure_memory_of_a_mailbox() -> Ratio:
    """Many articles, a mail each."""
    mails = (f"From post@a.example Fri May 17 09:30:00 2024\nSubject: {title}\n\n{text}\n\n" for title, _, _, text in _articles(MB))
    return _measure_memory("1 MB of mails", "a.mbox", "".join(mails), MULTIPLE)


def _extract(seeds: list[Seed]) -> None:
    for seed in seeds:
        extract_articles(seed)


def _measure(what: str, make: Callable[[int], str], size: int) -> Ratio:
    small, large = (Seed("bench.txt", make(length).encode()) for length in (size, size * TIMES))
    value = time_best(lambda: extract_articles(large)) / time_best(lambda: extract_articles(small))
    return Ratio(f"a seed of {what}, {TIMES} times as long, takes so many times as long to extract", value, LIMIT)


def _measure_tenfold(what: str, between: str, size: int) -> Ratio:
    small, large = (Seed("bench.txt", _text(length, between).encode()) for length in (size // 10, size))
    value = time_once(lambda: extract_articles(large)) / time_best(lambda: extract_articles(small))
    return Ratio(f"{size / MB:g} MB of text {what} take so many times as long as a tenth of it", value, TENFOLD)


def _measure_memory(what: str, name: str, text: str, limit: float) -> Ratio:
    seed = Seed(name, text.encode())
    extract_articles(Seed("a.txt", (PARAGRAPH * 9).encode()))  # what is loaded once, the table of languages, is no part of it
    tracemalloc.start()
    found = extract_articles(seed)
    peak = tracemalloc.get_traced_memory()[1] + len(seed.data)
    tracemalloc.stop()
    return Ratio(f"{what}, {len(found.articles)} articles, need so many times its bytes in memory", peak / len(seed.data), limit)


@cache
def _sentences() -> tuple[str, ...]:
    """Sentences of invented words, the same ones every time."""
    language = Language(random.Random(1))  # noqa: S311 - made-up words, no secrets
    event = language.event()
    return tuple(language.sentence(event) for _ in range(2_000))


def _text(length: int, between: str) -> str:
    whole = between.join(_sentences()) + between
    return (whole * (length // len(whole) + 1))[:length]


def _articles(length: int) -> Iterator[tuple[str, str, str, str]]:
    """Headline, address, day and text of about as many articles as `length` characters hold."""
    sentences = cycle(_sentences())
    for number in range(length // 2_500):
        paragraphs = (" ".join(next(sentences) for _ in range(4)) for _ in range(6))
        yield next(sentences), f"https://harbourpost.example/{number}", "2024-05-17", "\n\n".join(paragraphs)


def _json_lines(length: int) -> str:
    names = ("title", "url", "date", "text")
    return "".join(json.dumps(dict(zip(names, article, strict=True))) + "\n" for article in _articles(length))
