"""What holds for any seed whatever: extraction returns, invents no word, and says what became of every line."""

import json
import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract import extract_articles
from generator.extract.explain import explain_seed
from generator.extract.formats import read_format
from generator.extract.text.lines import read_lines
from generator.model import Seed

WORD = re.compile(r"\w+")

# Lines of the kinds that dumps are made of, in any order.
LINES = st.sampled_from(
    [
        "Ferry Strike Ends After Nine Days",
        "Ferry Strike Ends After Nine Days - Harbour Post",
        "https://harbourpost.example/2024/05/17/ferry-strike-ends",
        "https://cdn.harbourpost.example/ferry.jpg",
        "2024-05-17T09:30+0000",
        "20240517",
        "By Ana Reis",
        "Ana Reis",
        "ferries",
        "en_EN",
        "/html/head/meta[@name='og:title']/@content",
        "Share",
        "Most read",
        "",
        "LUND (Harbour Agency) - Pilots in the northern ports voted on Friday to return to work after nine days at anchor.",
        "The port council will meet them on",
        "Monday, the mayor of the town said in a statement, and nobody will be sent home before that.",
        '"We have won more than we asked for. Nobody will forget these nine days," the pilots\' speaker said.',
        "The fund would pay for boats.The pilots want more.What the council offersThe fund would pay for four new pilot boats.",
        "A ferry leaves the port of Lund. - Harbour Post, 1920, 17.05.2024",
        "© Harbour Pix / Ana Reis / Go to the picture deskA ferry leaves the port of Lund.",
        "* [The council](https://harbourpost.example/council) met **again**",
        "## What the council offers",
        "We and our partners store cookies on your device to improve the service and to show you advertising that you may like.",
    ]
)
DUMPS = st.lists(LINES | st.text(max_size=60), max_size=40).map("\n".join)


def in_order(part: list[str], whole: list[str]) -> bool:
    """Whether the letters of a text stand in another in the same order."""
    rest = iter("".join(whole))
    return all(letter in rest for letter in "".join(part))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    """Any bytes at all come back as articles or problems."""
    extraction = extract_articles(Seed("seed.txt", data))

    assert extraction.articles or extraction.problems


@settings(max_examples=200, deadline=None)
@given(DUMPS)
def test_no_word_is_invented(text: str) -> None:
    """Every word of a lede and body stood in the seed, in that order, whatever the seed is made of.

    A body that is there twice is put together from both copies, so each block is looked for by itself.
    """
    seed = Seed("seed.txt", text.encode(errors="replace"))
    words = [word for document in read_format(seed) for line in read_lines(document.text) for word in WORD.findall(line.text)]

    for article in extract_articles(seed).articles:
        assert [block.text for block in article.blocks if not in_order(WORD.findall(block.text), words)] == []


@settings(max_examples=100, deadline=None)
@given(DUMPS)
def test_evidence_names_its_fields(text: str) -> None:
    """A field that has a value has evidence, and the first evidence of it is that value."""
    for article in extract_articles(Seed("seed.txt", text.encode(errors="replace"))).articles:
        first: dict[str, str] = {}
        for evidence in article.evidence:
            first.setdefault(evidence.field, evidence.value)
        for name in ("headline", "source", "url", "language", "section", "place", "agency", "image"):
            assert getattr(article, name) == first.get(name)


@settings(max_examples=60, deadline=None)
@given(DUMPS)
def test_every_line_is_explained(text: str) -> None:
    """Each line that holds words has one role and a reason."""
    roles = explain_seed(Seed("seed.txt", text.encode(errors="replace")))

    assert len({role.line for role in roles}) == len(roles)
    assert all(role.role and role.reason for role in roles)


def test_one_endless_line() -> None:
    """Half a megabyte without a line break is read in seconds."""
    begun = time.process_time()
    extract_articles(Seed("seed.txt", b"The council met on Monday.The pilots did not. " * 10_000))

    assert time.process_time() - begun < 20


def test_a_hundred_thousand_lines() -> None:
    """A hundred thousand lines are read in seconds."""
    begun = time.process_time()
    extract_articles(Seed("seed.txt", b"The council met on Monday\nand the pilots\n, who were at sea, did not.\nShare\n" * 25_000))

    assert time.process_time() - begun < 40


def test_sentences_without_a_blank() -> None:
    """Sentences that run on without any blank are read in seconds: nothing looks back to where the text began."""
    begun = time.process_time()
    extract_articles(Seed("seed.txt", b"pilots.The" * 40_000))

    assert time.process_time() - begun < 20


def test_endless_tags_are_bounded() -> None:
    """A record of thousands of tags has an article with the first hundred: what is made of their pairs stays small."""
    record = {"title": "Ferry strike ends", "text": "Pilots in the northern ports voted on Friday to return. " * 9}
    (article,) = extract_articles(Seed("a.json", json.dumps(record | {"tags": [f"t{n}x" for n in range(5000)]}).encode())).articles

    assert article.tags == tuple(f"t{n}x" for n in range(100))
