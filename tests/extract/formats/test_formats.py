"""The choice of a format, and what holds for all of them."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract import document
from generator.extract.document import Document
from generator.extract.formats import UNPACKED, csv_table, json_records, read_format, warc
from generator.model import Seed

PAGE = "<!DOCTYPE html><html><body><article><h1>Ferries</h1><p>Pilots return to work, the port said.</p></article></body></html>"
RSS = "<rss version='2.0'><channel><item><title>Ferries</title><description>Pilots return.</description></item></channel></rss>"
MAIL = "From: Harbour Post <post@harbour.example>\nTo: me@a.example\nSubject: Ferry strike ends\nMIME-Version: 1.0\n\nPilots return."


def read(data: bytes | str, name: str = "seed.txt") -> tuple[Document, ...]:
    """What a seed holds."""
    return read_format(Seed(name, data.encode() if isinstance(data, str) else data))


@pytest.mark.parametrize(
    ("data", "marks"),
    [
        (PAGE, "blocks"),
        (RSS, "#1"),
        ('{"title": "Ferry strike ends", "text": "Pilots return."}', "body"),
        ('[{"title": "Ferry strike ends", "text": "Pilots return."}]', "#1"),
        ("title,text\nFerry strike ends,Pilots return.\n", "#1"),
        ("---\ntitle: Ferry strike ends\n---\nPilots return.", "blocks"),
        (MAIL, "body"),
        ("Ferry strike ends\nPilots return.", "text"),
    ],
)
def test_knows_a_format_by_content_whatever_its_name(data: str, marks: str) -> None:
    """Every format is found in a file that is called `.txt`."""
    (document,) = read(data)

    found = {
        "blocks": bool(document.blocks),
        "#1": document.seed.endswith("#1"),
        "body": document.is_body,
        "text": document.text == data and not document.evidence,
    }
    assert found[marks]
    assert not document.problems


def test_tells_a_picture_from_a_text_with_strange_signs() -> None:
    """A wire's text has a sign of its own to end each line, which no reader sees; a file in which more is unreadable is none."""
    line = "Pilots return to work on Monday, the port council of Lund said.\x03\n"

    assert not read(line * 9)[0].problems
    assert "not text" in read(line.replace(" ", "\x07", 1) * 9)[0].problems[0].message


def test_a_page_is_known_under_the_comments_of_its_makers() -> None:
    """Before its first element a page may say at length who made it, and with which tools."""
    comment = f"<!-- {'Made by the harbour with care. ' * 50}-->\n"

    assert read(f"{comment}{comment}{PAGE}")[0].blocks


@pytest.mark.parametrize(
    "text",
    [
        "[Harbour Post](https://post.example/) [](https://post.example/a)\n\n# Ferry strike ends",
        "[{x: y}] is how the port writes lists",
        "{braces} open this line",
        "--- \nFerry strike ends",
        "---\nA rule and then prose, without any key.",
        "<3 is how the port signs",
        "From: the desk\nFerry strike ends",
        "Subject: ferries, and other matters of the harbour\nText of the page.",
        "Date,\nFerry strike ends",
        "Title and text, by one author\nFerry strike ends",
        "WARC is a format",
    ],
)
def test_takes_no_text_for_a_format(text: str) -> None:
    """Text that merely begins as a format might is text."""
    (document,) = read(text)

    assert text == document.text
    assert not document.problems


def test_unpacks_gzip_within_a_bound() -> None:
    """A packed seed is what is in it; one that would become larger than any seed is set aside with one Problem."""
    assert read(gzip.compress(b"Ferry strike ends"), "a.txt.gz")[0].text == "Ferry strike ends"
    (document,) = read(gzip.compress(bytes(UNPACKED + 1)), "a.txt.gz")
    assert "more than 64 MB" in document.problems[0].message
    assert "broken gzip" in read(b"\x1f\x8b\x08 broken")[0].problems[0].message


def test_says_what_is_no_text() -> None:
    """A picture or a program under a text's name is set aside."""
    (document,) = read(bytes(range(256)) + bytes(4000))

    assert "not text" in document.problems[0].message
    assert not document.text


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"WARC/1.0\r\n",
        b"<html>",
        b"<rss>",
        b'{"title": ',
        b"---\na: b\n",
        b"title,text\n",
        b"\x1f\x8b",
        b"From: a@b\nTo: a\nDate: x\n\n",
    ],
)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_reported(start: bytes, data: bytes) -> None:
    """Whatever a seed holds, reading returns at least one Document, and each has text, blocks, fields or a Problem."""
    for name in ("a.txt", "a.html", "a.json", "a.warc.gz"):
        documents = read(start + data, name)

        assert documents
        assert all(one.seed.startswith(name) for one in documents)


@pytest.mark.parametrize(
    ("before", "markup", "known"),
    [
        (
            '<?xml version="1.0"?>\n<?xml-stylesheet href="a"?>\n<!-- one -->\n<!-- 2 -->\n<!-- > -->\n<!DOCTYPE rss [<!ELEMENT a ANY>]>\n',
            RSS,
            True,
        ),
        ('<?xml version="1.0"?>\n<!-- one -->\n<!-- two -->\n<!-- three -->\n<!-- four -->\n<!-- five -->\n', PAGE, True),
        ("<!-- one -->" * 40, RSS, False),
    ],
    ids=["feed", "page", "comments without end"],
)
def test_markup_is_known_behind_what_programs_leave_above_it(before: str, markup: str, known: bool) -> None:  # noqa: FBT001
    """Declarations, comments and a document's type may stand over the first element, a handful of them."""
    (document,) = read(before + markup)

    assert (document.seed.endswith("#1") or bool(document.blocks)) is known


WET = "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 14\r\n\r\nPilots return.\r\n\r\n"
"""A record of a crawl that is text."""


ROW = '{"title": "Ferry strike ends", "text": "Pilots return."}'


@pytest.mark.parametrize(
    ("top", "articles", "bottom", "line"),
    [
        ("[", (ROW, ","), "]", 0),
        ("", (ROW, "\n"), "", 0),
        ("", (ROW, " "), " {", 0),
        ("title,text\n", ("Ferry strike ends,Pilots return.", "\n"), "", 5),
        ("", (WET, ""), "", 0),
        (RSS[: RSS.index("<item>")], (RSS[RSS.index("<item>") : RSS.index("</channel>")], ""), "</channel></rss>", 0),
        ("", (f"From post Mon Jan  1 00:00:00 2024\n{MAIL}", "\n"), "", 0),
        ("", ("Harbour Post, [17.05.2024 09:30]\nPilots return.", "\n"), "", 0),
    ],
    ids=["list", "lines", "broken list", "table", "crawl", "feed", "mails", "posts"],
)
def test_a_file_of_more_articles_than_it_may_hold_is_told(
    top: str, articles: tuple[str, str], bottom: str, line: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many as a file may hold are read, the last to where the next begins; that there are more is one problem, which says where."""
    for module in (document, csv_table, json_records, warc):
        monkeypatch.setattr(module, "MOST", 3)
    article, between = articles
    three, four = (read(top + between.join([article] * many) + bottom) for many in (3, 4))
    found = [f"{one.text}{''.join(block.text for block in one.blocks)}".count("Pilots return") for one in four if not one.problems]

    assert [one.seed for one in four if not one.problems] == ["seed.txt#1", "seed.txt#2", "seed.txt#3"]
    assert found == [1, 1, 1]
    assert [problem.message for one in three for problem in one.problems if problem.message.startswith("more than")] == []
    assert [
        (problem.line, problem.message.split(":")[0]) for one in four for problem in one.problems if "breaks" not in problem.message
    ] == [(line, "more than 3 articles in one file")]


def test_twenty_thousand_articles_in_a_file_are_read() -> None:
    """A file may hold as many articles as linking is made for."""
    documents = read(f"[{','.join([ROW] * 20_001)}]")

    assert [one.seed for one in documents if one.text][-1] == "seed.txt#20000"
    assert documents[-1].problems[0].message.startswith("more than 20,000 articles")
