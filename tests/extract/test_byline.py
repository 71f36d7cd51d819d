"""Who signs an article, by where on the whole page the signature stands."""

import re

import pytest

from generator.extract import extract_articles
from generator.model import Seed

HEADLINE = "Pilots Return to Work After Nine Days"
TEXT = """\
Pilots in the northern ports voted on Friday to return to work after nine days at anchor.
The port council will meet them on Monday, the mayor of the town said in a statement.
The council has set aside two million for new boats, according to a paper seen by this newspaper.
Boats from Lund waited outside the harbour for most of the week, and some of them turned back.
"""


def read_authors(page: str) -> tuple[str, ...]:
    """The authors of the one article of a page."""
    (article,) = extract_articles(Seed("seed.txt", page.encode())).articles
    return article.authors


@pytest.mark.parametrize(
    ("behind", "authors"),
    [
        ("Ana Reis\nRead more", ("Ana Reis",)),
        ("(Reporting by Ana Reis; editing by João Lund)", ("Ana Reis",)),
        ("One comment\nAna Reis\n17 May 2024", ()),
        ("By Ana Reis\n17 May 2024", ("Ana Reis",)),
        ("Ana Reis\n17 May 2024", ()),
        ("Share\nTweet\nPrint\nMore\nMost read\nBy\nAhlund Torvik", ()),
    ],
    ids=["alone", "reporting", "a comment", "announced", "alone beside a day, as comments are", "announced further down, as teasers are"],
)
def test_behind_the_text(behind: str, authors: tuple[str, ...]) -> None:
    """Behind the text a name signs where it stands alone or is announced, and not where comments and teasers are."""
    assert read_authors(f"{HEADLINE}\n{TEXT}{behind}\n") == authors


def test_a_byline_above_wins_over_one_behind() -> None:
    """Who signs below the headline is the author, though a comment behind the text is announced."""
    assert read_authors(f"{HEADLINE}\nAna Reis\n17 May 2024\n{TEXT}By João Lund\n18 May 2024\n") == ("Ana Reis",)


def test_a_name_above_the_headline_and_in_a_box_behind_the_text() -> None:
    """A name above the headline signs where the box about the author, below the text, says it again."""
    behind = "Share\nTweet\nPrint\nMore\nWritten by\n{}\nMore stories\n"
    page = "{}\n5 min read\nMenu\nSearch\nSign in\nHome\n" + f"{HEADLINE}\n{TEXT}{behind}"
    assert read_authors(page.format("Ana Reis", "Ana Reis")) == ("Ana Reis",)
    assert read_authors(page.format("Ana Reis", "João Lund")) != ("João Lund",)


def test_a_person_of_the_text_is_not_its_author() -> None:
    """A name below the headline that the text speaks of is a caption's or a topic's."""
    told = TEXT.replace("the mayor of the town", "Ana Reis, the mayor,")
    assert read_authors(f"{HEADLINE}\nShare\nAna Reis\n{told}") == ()
    assert read_authors(f"{HEADLINE}\nShare\nAna Reis\n{TEXT}") == ("Ana Reis",)


def test_a_biography_in_the_text_speaks_for_its_author() -> None:
    """That the end of the text describes a person does not speak against her signature."""
    told = f"{TEXT}Ana Reis has worked in the northern ports for twenty years and knows most of their pilots by name.\n"
    assert read_authors(f"{HEADLINE}\nShare\nAna Reis\n{told}") == ("Ana Reis",)


def test_a_byline_below_the_headline_is_not_drawn_into_it() -> None:
    """A byline that begins small stays a line of its own, so that headline and author are both read."""
    for byline in ("by Ana Reis", "by\nAna Reis"):
        (article,) = extract_articles(Seed("seed.txt", f"{HEADLINE}\n{byline}\n17 May 2024\n{TEXT}".encode())).articles
        assert (article.headline, article.authors) == (HEADLINE, ("Ana Reis",))


def test_evidence_says_what_weighed() -> None:
    """The evidence of an author names the form of the signature and what weighed most with it."""
    (article,) = extract_articles(Seed("seed.txt", f"{HEADLINE}\nBy Ana Reis\n{TEXT}".encode())).articles
    evidence = next(one for one in article.evidence if one.field == "authors")
    assert evidence.rule == "byline; a given name +0.2; below the headline +0.2"
    assert 0.9 <= evidence.confidence < 1


def test_a_byline_of_another_article_above_the_text() -> None:
    """A byline below another article's headline, among related ones, is not the article's, and its agency is."""
    page = f"{HEADLINE}\nPTX Agency\n17 May 2024\nRelated articles\nWhat the Mayor of Lund Said\nBy Ahlund Torvik\n{TEXT}"
    assert read_authors(page) == ("PTX Agency",)


def test_the_owner_of_a_page_signs_it() -> None:
    """A name behind the text that the page's title ends with is its author's, though a day stands beside it."""
    page = "{} | Boats | {}\n" + f"{TEXT}Ana Reis\n17 May 2024\nPermalink\nLicense\nMore posts\n"
    assert read_authors(page.format(HEADLINE, "Ana Reis")) == ("Ana Reis",)
    assert read_authors(page.format(HEADLINE, "Harbour Post")) == ()


def test_a_word_for_by_far_behind_the_text() -> None:
    """A name announced far behind the text signs where it stands alone above the text too."""
    behind = "Share\nTweet\nPrint\nMore\nWritten by\nAhlund Torvik\nMore stories\n"
    page = "{}\nMenu\nSearch\nSign in\nHome\n" + f"{HEADLINE}\n{TEXT}{behind}"
    assert read_authors(page.format("Ahlund Torvik")) == ("Ahlund Torvik",)
    assert read_authors(page.format("Petra Holm")) != ("Ahlund Torvik",)


@pytest.mark.parametrize(("between", "authors"), [(13, ("Ana Reis",)), (14, ())])
def test_how_far_from_the_headline_a_byline_stands(between: int, authors: tuple[str, ...]) -> None:
    """A byline may stand above the headline with some lines between; further up it is another article's."""
    menu = "".join(f"Section {letter}\n" for letter in "ABCDEFGHIJKLMN"[:between])
    assert read_authors(f"By Ana Reis\n{menu}{HEADLINE}\n{TEXT}") == authors


@pytest.mark.parametrize(("between", "authors"), [(3, ("Ana Reis",)), (4, ())])
def test_how_far_behind_the_text_a_byline_stands(between: int, authors: tuple[str, ...]) -> None:
    """A byline among the few lines behind the text is its signature; further down it is another article's."""
    bar = "".join(("Share\n", "Tweet\n", "Print\n", "More\n")[:between])
    assert read_authors(f"{HEADLINE}\n{TEXT}{bar}By Ana Reis\n") == authors


@pytest.mark.parametrize(("between", "authors"), [("Share\n", ("Ahlund Torvik",)), ("Share\nPrint\n", ())])
def test_a_role_beside_a_name(between: str, authors: tuple[str, ...]) -> None:
    """A role speaks for the name that it stands beside, one line between them at most."""
    assert read_authors(f"{HEADLINE}\nAhlund Torvik\n{between}Contributing writer\n{TEXT}") == authors


@pytest.mark.parametrize(("above", "authors"), [("The Mayor Speaks", ("Ahlund Torvik",)), ("Mayor of Lund Speaks", ("PTX Agency",))])
def test_a_label_above_a_byline_is_no_headline(above: str, authors: tuple[str, ...]) -> None:
    """A line of few words among related articles makes the byline below it no other article's."""
    assert read_authors(f"{HEADLINE}\nPTX Agency\n17 May 2024\nRelated articles\n{above}\nBy Ahlund Torvik\n{TEXT}") == authors


@pytest.mark.parametrize(("paragraphs", "authors"), [(20, ()), (28, ("Ana Reis",))])
def test_how_much_of_a_text_is_searched_for_a_name(paragraphs: int, authors: tuple[str, ...]) -> None:
    """Only the beginning of a long text is searched for a name above it, so that many names cost no more."""
    told = "".join(
        f"On day {number} the port council met again, {'and many of the pilots came to hear it, ' * 9}as it had said.\n"
        for number in range(40)
    )
    at = [match.end() for match in re.finditer("\n", told)][paragraphs]
    mention = "The council heard Ana Reis, the mayor of the town, on the evening of that day as well.\n"
    assert read_authors(f"{HEADLINE}\nShare\nAna Reis\n{told[:at]}{mention}{told[at:]}") == authors
