"""Seeds that something is repeated in, found by fuzzing: each once took a time that grew as its square."""

import time

import pytest

from generator.extract import extract_articles
from generator.model import Seed

PROSE = "The ferry to Langholm will sail again in spring, the minister of transport said on Monday after a long night. " * 2
NOTE = "---\ntitle: Ferry sails again\n---\n" + PROSE
BROKEN = "---\ntitle: Ferry sails again\nauthor Ann Lee\n"
MARKED = f"# [Ferry sails again](https://a.example/x)\n\n[Ann Lee](https://a.example/y)\n\n{PROSE}\n\n"

REPEATED = (
    ("digits where a reading time stands", "a.txt", f"Ferry sails again\nBy Ann Lee\n{{}}\n\n{PROSE}", "1", 60_000),
    ("addresses on one line above a headline", "a.txt", f"{{}} x\nFerry sails again\n\n{PROSE}", "http://", 60_000),
    ("what may stand before an @", "a.txt", f"Ferry sails again\n\n{PROSE}\n\n@ {{}}\n\n{PROSE}", "a.", 30_000),
    ("blanks in a heading", "a.txt", f"{MARKED}## Langholm{{}} x", "\t", 4_000),
    ("signs of a heading", "a.txt", f"{MARKED}## {{}} x", "#", 60_000),
    ("blanks in a link", "a.txt", f"{MARKED}[Langholm]({{}} x", " ", 20_000),
    ("comments above a page", "a.html", "{}<p>" + PROSE, "<!---->", 100),
    ("comments above what is no feed", "a.txt", "{}" + PROSE, "<!---->", 100),
    (
        "letters of a feed's author",
        "a.xml",
        f"<rss><channel><item><author>{{}}</author><description>{PROSE}</description></item></channel></rss>",
        "a",
        10_000,
    ),
    ("blanks in a note's heading", "a.md", f"{NOTE}\n\n# Langholm{{}} x", "\t", 20_000),
    ("blanks in a note's link", "a.md", f"{NOTE}\n\n[Langholm]({{}} x", " ", 20_000),
    ("code that nothing closes", "a.md", f"{NOTE} {{}} x", "`", 20_000),
    ("comments that nothing closes", "a.md", f"{NOTE} {{}} x", "<!--", 60_000),
    ("blanks before a field that is none", "a.md", f"{BROKEN}{{}} x\n---\n{PROSE}", " ", 3_000),
    ("blanks behind a field's value", "a.md", f"{BROKEN}date: 2024{{}} x\n---\n{PROSE}", "\t", 3_500),
    ("blanks in the title over a note's fields", "a.md", f"#{{}} x\n{PROSE}", " ", 3_500),
)


@pytest.mark.parametrize(("name", "seed", "piece", "length"), [case[1:] for case in REPEATED], ids=[case[0] for case in REPEATED])
def test_takes_time_linear_in_what_is_repeated(name: str, seed: str, piece: str, length: int) -> None:
    """Four times as much of what a seed repeats takes it about four times as long, not sixteen."""

    def spent(size: int) -> float:
        data = seed.format(piece * (size // len(piece))).encode()
        start = time.process_time()
        extract_articles(Seed(name, data))
        return time.process_time() - start

    spent(length)  # what is loaded once is not counted
    assert spent(4 * length) < 8 * spent(length) + 0.2
