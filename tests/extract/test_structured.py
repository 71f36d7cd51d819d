"""Articles of formats that mark their body. All are invented."""

import json

import pytest

from generator.extract import extract_articles
from generator.extract.explain import explain_seed
from generator.model import Article, Seed

FIRST = "The port council agreed on Friday to the terms that pilots had asked for since the strike began nine days ago."
SECOND = "Pilots return to work on Monday, and the ferries to Langholm sail again, the mayor said."


def read(**more: str) -> Article:
    """The article of a record with two paragraphs."""
    record = {"title": "Ferry strike ends", "text": f"{FIRST}\n{SECOND}"} | more
    return extract_articles(Seed("a.json", json.dumps(record).encode())).articles[0]


@pytest.mark.parametrize(
    ("description", "dek"),
    [
        (FIRST, None),
        (f"{FIRST} {SECOND}", None),
        ("The port council agreed on Friday to the terms that pilots had ask…", None),
        ("The port council agreed on Friday [...] Continue reading", None),
        ("Nine days without a ferry are over.", "Nine days without a ferry are over."),
        ("Nine days without a ferry are ov…", "Nine days without a ferry are ov…"),
    ],
)
def test_what_the_text_says_is_no_dek(description: str, dek: str | None) -> None:
    """A description that is the text's own beginning, whole or cut, does not stand over it a second time."""
    assert read(description=description).dek == dek


def test_an_outlet_behind_its_headline_is_taken_off() -> None:
    """A headline is printed without the outlet's name behind it where that is known, and only then."""
    assert read(title="Ferry strike ends - Harbour Post", sitename="Harbour Post").headline == "Ferry strike ends"
    assert read(title="Ferry strike ends - Harbour Post").headline == "Ferry strike ends - Harbour Post"
    assert read(title="Harbour Post", sitename="Harbour Post").headline == "Harbour Post"


def test_an_explanation_names_the_blocks_of_a_marked_body() -> None:
    """A page's blocks have their kinds, and what was left out is listed; a record's text is explained line by line."""
    page = (
        f"<html><body><nav>Home</nav><article><h1>Ferry strike ends</h1><p>{FIRST}</p><h2>Soon</h2><p>{SECOND}</p></article></body></html>"
    )
    roles = [(role.text, role.role) for role in explain_seed(Seed("a.html", page.encode()))]

    assert roles == [
        (FIRST, "body: paragraph"),
        ("Soon", "body: heading"),
        (SECOND, "body: paragraph"),
        ("Home", "left out"),
        ("Ferry strike ends", "left out"),
    ]
    record = json.dumps({"title": "Ferry strike ends", "text": f"{FIRST}\n{SECOND}"})
    assert [(role.line, role.role) for role in explain_seed(Seed("a.json", record.encode()))] == [
        (1, "body: paragraph"),
        (2, "body: paragraph"),
    ]
