"""Whom a biography behind the text names, where nobody signs above it."""

import pytest

from generator.extract import extract_articles
from generator.model import Seed

PAGE = """\
Pilots Return to Work After Nine Days
Pilots in the northern ports voted on Friday to return to work after nine days at anchor.
The port council will meet them on Monday, the mayor of the town said in a statement.
The council has set aside two million for new boats, according to a paper seen by this newspaper.
"""


@pytest.mark.parametrize(
    ("behind", "authors"),
    [
        ("Ana Reis is a reporter who covers the ports and their people.", ("Ana Reis",)),
        ("Ana Reis\n(@anareis) is a contributor at Harbour Post.\nNewsletter", ("Ana Reis",)),
        ("Ana Reis is a mountain in the north of the island.", ()),
    ],
    ids=["a writer", "broken at a link", "no writer"],
)
def test_biography_behind_the_text_names_the_author(behind: str, authors: tuple[str, ...]) -> None:
    """A person whom a biography calls a writer is the author; any other person is not."""
    (article,) = extract_articles(Seed("seed.txt", f"{PAGE}{behind}\n".encode())).articles
    assert article.authors == authors


def test_byline_wins_over_a_biography() -> None:
    """Who signs above the text is the author, whoever is described behind it."""
    page = PAGE.replace("\n", "\nBy João Lund\n", 1) + "Ana Reis is a reporter who covers the ports and their people.\n"
    (article,) = extract_articles(Seed("seed.txt", page.encode())).articles
    assert article.authors == ("João Lund",)


@pytest.mark.parametrize(("between", "authors"), [(14, ("Ana Reis",)), (20, ())])
def test_how_far_behind_the_text_a_biography_stands(between: int, authors: tuple[str, ...]) -> None:
    """A biography may stand below the buttons behind the text; below a page of them it is another article's."""
    more = "".join(f"The fund would pay for the training of {number} pilots, the council said on that day.\n" for number in range(30, 40))
    page = PAGE + more + "Share\n" * between
    (article,) = extract_articles(Seed("seed.txt", f"{page}Ana Reis is a reporter who covers the ports.\n".encode())).articles
    assert article.authors == authors


def test_a_biography_that_ends_the_text_stays_in_it() -> None:
    """What a text says of its author in its last line is no byline: it names the author, and no word of it is lost."""
    told = "Ana Reis is a reporter who covers the ports"
    (article,) = extract_articles(Seed("seed.txt", f"{PAGE}{told}\n".encode())).articles
    assert article.authors == ("Ana Reis",)
    assert article.body[-1].text == told
