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
    assert [(block.text, block.lines) for block in note.blocks] == [
        ("Pilots return on Monday.", (12, 12)),
        ("The council agreed.", (14, 14)),
    ]
    assert note.is_body


def test_reads_the_toml_of_hugo() -> None:
    """TOML between plus signs is front matter too."""
    (note,) = read_note("note.md", HUGO.encode())

    found = [(one.field, one.value) for one in note.evidence]
    assert ("published", "2024-05-17T09:30:00+02:00") in found
    assert [value for field, value in found if field == "authors"] == ["Jane Roe", "John Doe"]
    assert note.blocks[0].lines == (6, 6)


@pytest.mark.parametrize(
    ("front", "line", "headline"),
    [
        ("title: Ferry strike: it ends\nauthor: Jane Roe", 2, "Ferry strike: it ends"),
        ('title: "Ferry strike ends\nauthor: Jane Roe', 3, "Ferry strike ends"),
        ("- title: Ferry strike ends\n- other", 2, "Ferry strike ends"),
        ("title: Ferry strike ends\ntags:\n\t- ports", 4, "Ferry strike ends"),
        ("a: !!python/object/apply:os.system [ls]", 2, None),
        ("key: " + "[" * 5000, 3, None),
    ],
)
def test_broken_front_matter_is_told_where_it_breaks(front: str, line: int, headline: str | None) -> None:
    """Front matter that is no mapping, no YAML, or that asks for Python objects is told with its line; its other lines are read."""
    (note,) = read_note("note.md", f"---\n{front}\n---\nPilots return.".encode())

    assert [block.text for block in note.blocks] == ["Pilots return."]
    assert next((one.value for one in note.evidence if one.field == "headline"), None) == headline
    assert [(problem.line, "front matter breaks here" in problem.message) for problem in note.problems] == [(line, True)]


def test_broken_toml_is_told_where_it_breaks() -> None:
    """The same holds for TOML."""
    (note,) = read_note("note.md", b"+++\ndraft = false\ntitle = Ferry strike ends\n+++\nPilots return.")

    assert ("headline", "Ferry strike ends") in {(one.field, one.value) for one in note.evidence}
    assert note.problems[0].line == 3


def test_front_matter_that_nothing_closes_ends_with_its_lines() -> None:
    """Front matter without its second fence ends where its names and values do."""
    (note,) = read_note("note.md", b"---\ntitle: Ferry strike ends\ndate: 2024-05-17\n\nPilots return.")

    assert [block.text for block in note.blocks] == ["Pilots return."]
    assert ("published", "2024-05-17") in {(one.field, one.value) for one in note.evidence}
    assert "nothing closes it" in note.problems[0].message


def test_reads_labels_below_a_headline() -> None:
    """A page that a notebook exported has its fields as labelled lines below its headline."""
    (note,) = read_note("note.md", b"# Ferry strike ends\n\nURL: https://post.example/f\nPublished: May 17, 2024\n\nPilots return.")

    found = {(one.field, one.value) for one in note.evidence}
    assert {("headline", "Ferry strike ends"), ("url", "https://post.example/f"), ("published", "2024-05-17")} <= found
    assert [block.text for block in note.blocks] == ["Pilots return."]


def test_a_headline_printed_again_is_no_part_of_the_body() -> None:
    """Headline, byline and day that a clipper copied over the text are fields; a heading that says the headline again is nowhere text."""
    top = "---\ntitle: Ferry strike ends\n---\n## Ferry strike ends\n*By Jane Roe*\n\n17 May 2024\n\n"
    text = f"{top}Intro.\n\n# Ferry strike ends\nPilots return."

    (note,) = read_note("note.md", text.encode())

    assert [block.text for block in note.blocks] == ["Intro.", "Pilots return."]
    assert {("authors", "Jane Roe"), ("published", "2024-05-17")} <= {(one.field, one.value) for one in note.evidence}


def test_a_page_with_menus_is_no_note() -> None:
    """A file called Markdown is a note, unless it is a page with its menus."""
    menu = "* [Home](https://post.example/)\n* [News](https://post.example/n)\n* [Sport](https://post.example/s)\n"

    assert is_note("# Ferry strike ends\n\nPilots return.", "a.md")
    assert not is_note(f"{menu}{menu}\n# Ferry strike ends\n\nPilots return.", "a.md")
    assert not is_note("# Ferry strike ends\n\nPilots return.", "a.txt")


@pytest.mark.parametrize("form", ["[{}]", "{{<<: [{}]}}"])
def test_aliases_do_not_multiply(form: str) -> None:
    """Front matter of aliases of aliases, as items or merged, is not unfolded but told, and its plain lines are read."""
    tens = (form.format(", ".join([f"*{inner}"] * 10)) for inner in "abcdefgh")
    front = "\n".join(("a: &a {k: v}", *(f"{name}: &{name} {ten}" for name, ten in zip("bcdefghi", tens, strict=True)), "tags: *i"))

    (note,) = read_note("note.md", f"---\n{front}\ntitle: Ferry strike ends\n---\nPilots return.".encode())

    assert ("headline", "Ferry strike ends") in {(one.field, one.value) for one in note.evidence}
    assert len(note.evidence) < 10
    assert [(problem.line, "refers to itself" in problem.message) for problem in note.problems] == [(3, True)]


def test_a_rule_opens_no_front_matter() -> None:
    """Three hyphens with prose below them are a rule."""
    assert not is_note("---\nPilots return on Monday.\n---\n", "a.txt")
    assert is_note("---\r\ntitle: x\r\n---\r\n", "a.txt")


def test_a_page_whose_menus_stand_on_single_lines_is_no_note() -> None:
    """A converter's page is known by lines of nothing but links, however many stand on each; a note has few of them."""
    menus = "[News](/n) [Sport](/s)\n\n[Home](/) > [News](/n) > [Ports](/p)\n\n* [Weather](/w)\n"
    page = f"{menus}\n# Pilots return\n\nPilots voted to return to work.\n\n[Privacy](/p) | [Terms](/t)\n\n[More](/m)\n"

    assert not is_note(page, "page.md")
    assert is_note("# Pilots return\n\nPilots [voted](/v) to return to work.\n\n[Source](/s)\n", "note.md")
