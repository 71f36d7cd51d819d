"""Markdown with front matter. All notes are invented."""

import pytest

from generator.extract.formats.markdown_note import is_note, read_note

CLIPPED = """---
title: "Ferry strike ends"
source: "https://post.example/f"
author:
  - "[[Jane Roe]]"
published: 2024-05-17
created: 2024-05-20
tags:
  - clippings
  - ports
---
Pilots return on Monday.

The council agreed.
"""
HUGO = """+++
title = "Ferry strike ends"
date = 2024-05-17T09:30:00+02:00
authors = ["Jane Roe", "John Doe"]
+++
Pilots return.
"""


def test_reads_what_a_web_clipper_keeps() -> None:
    """Front matter gives the fields, links of notes aside; the text below is the body, at its lines in the seed."""
    (note,) = read_note("note.md", CLIPPED.encode())

    found = [(one.field, one.value) for one in note.evidence]
    assert ("headline", "Ferry strike ends") in found
    assert ("url", "https://post.example/f") in found
    assert ("authors", "Jane Roe") in found
    assert [value for field, value in found if field == "tags"] == ["clippings", "ports"]
    assert next(value for field, value in found if field == "published") == "2024-05-17"
    assert (note.text.split("\n")[0], note.first_line, note.is_body) == ("Pilots return on Monday.", 12, True)


def test_reads_the_toml_of_hugo() -> None:
    """TOML between plus signs is front matter too."""
    (note,) = read_note("note.md", HUGO.encode())

    found = [(one.field, one.value) for one in note.evidence]
    assert ("published", "2024-05-17T09:30:00+02:00") in found
    assert [value for field, value in found if field == "authors"] == ["Jane Roe", "John Doe"]
    assert note.first_line == 6


@pytest.mark.parametrize(
    "front",
    ["- a\n- list: of things", "title: [unclosed", "key: &a [*a]", "a: !!python/object/apply:os.system [ls]", "key: " + "[" * 5000],
)
def test_front_matter_that_cannot_be_used_is_text(front: str) -> None:
    """Front matter that is no mapping, no YAML, or that asks for Python objects is text, with a Problem; nothing is run."""
    (note,) = read_note("note.md", f"---\n{front}\n---\nPilots return.".encode())

    assert "Pilots return." in note.text
    assert not [one for one in note.evidence if one.field == "headline"]


def test_aliases_do_not_multiply() -> None:
    """Lists of aliases of lists (a "billion laughs") give no more values than their text has."""
    tens = {name: ",".join([f"*{inner}"] * 10) for name, inner in zip("bcd", "abc", strict=True)}
    front = f"a: &a [{','.join('x' * 10)}]\nb: &b [{tens['b']}]\nc: &c [{tens['c']}]\ntags: [{tens['d']}]"

    (note,) = read_note("note.md", f"---\n{front}\n---\nPilots return.".encode())

    assert len(note.evidence) < 10


def test_a_rule_opens_no_front_matter() -> None:
    """Three hyphens with prose below them are a rule."""
    assert not is_note("---\nPilots return on Monday.\n---\n", "a.md")
    assert is_note("---\r\ntitle: x\r\n---\r\n", "a.txt")
