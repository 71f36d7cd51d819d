"""What is and is not taken for the outlet of a whole dump."""

import pytest

from generator.extract import extract_articles
from generator.extract.fields.outlet import agrees_with_host
from generator.model import Seed

HEADLINE = "Ferry pilots of the north go back after nine days"
ADDRESS = "https://www.harbourpost.example/2024/ferry"
TEXT = """\
Ana Reis
17 May 2024
Pilots in the northern ports voted on Friday to return to work after nine days at anchor.
The port council will meet them on Monday, the mayor of the town said in a statement.
The council has set aside two million for new boats, according to a paper seen by this newspaper.
"""


def read_source(title: str, address: str = "", below: str = "") -> str | None:
    """The source of the one article of a page with this title."""
    page = f"{address}\n{title}\nMenu\nSport\n{HEADLINE}\n{TEXT}{below}"
    (article,) = extract_articles(Seed("seed.txt", page.encode())).articles
    return article.source


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("Harbour Post", "Harbour Post"),
        ("17.05.2024", None),
        ("Saturday 15th May", None),
        ("“They go back”", None),
        ("Will they stay?", None),
        ("Comments", None),
        ("Photo: Harbour Post", None),
        ("Harbour Post Contents Harbour Post", "Harbour Post"),
    ],
)
def test_a_name_behind_the_title_has_the_form_of_a_name(behind: str, source: str | None) -> None:
    """A date, a quotation, a question, a menu's word and a label with its value name no outlet."""
    assert read_source(f"{HEADLINE} | {behind}") == source


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("The Harbour Post", "The Harbour Post"),
        ("HarbourPost.example | Ports", "HarbourPost.example"),
        ("Northern Ports", "Harbour Post"),
        ("Council asks for time", "Harbour Post"),
    ],
)
def test_a_name_behind_the_title_agrees_with_the_address(behind: str, source: str) -> None:
    """Of what stands behind the title the part that the host spells is the source; else the host is, as it is spelt."""
    assert read_source(f"{HEADLINE} | {behind}", ADDRESS) == source


def test_a_notice_of_rights_bears_out_a_name_that_the_address_does_not_spell() -> None:
    """A name unlike the host's is the source where the page says that it owns the text."""
    assert read_source(f"{HEADLINE} | Coast Weekly", ADDRESS, "© 2024 Coast Weekly. All rights reserved.\n") == "Coast Weekly"


@pytest.mark.parametrize(("above", "source"), [("Search\nMenu\n", "Harbour Post"), ("Search\nMenu\nBoats\n", None)])
def test_the_title_of_a_page_without_address_stands_at_its_top(above: str, source: str | None) -> None:
    """A name behind a title that nothing bears out is the outlet's in the first lines; further down it may be a link's."""
    page = f"{above}{HEADLINE} | Harbour Post\nMenu\nSport\n{HEADLINE}\n{TEXT}"
    (article,) = extract_articles(Seed("seed.txt", page.encode())).articles
    assert article.source == source


@pytest.mark.parametrize(
    ("name", "host", "agrees"),
    [
        ("The Harbour Post", "harbourpost.example", True),
        ("Harbour Post", "hpost.example", True),
        ("Harbour Post", "hp.example", True),
        ("Harbour Post North", "hpn.example", True),
        ("Harbour Post International", "int.harbourpost.example", True),
        ("Póst", "post.example", True),
        ("Lund Weekly", "lundby-weekly.example", True),
        ("哈港报", "harbourpost.example", True),
        ("Football", "hp.example", False),
        ("Council asks for time", "harbourpost.example", False),
        ("—", "harbourpost.example", False),
    ],
)
def test_a_name_agrees_with_the_host_that_spells_or_shortens_it(name: str, host: str, *, agrees: bool) -> None:
    """A host holds a name, or a word of it, or is its letters or initials in order."""
    assert agrees_with_host(name, f"https://www.{host}/ferry") is agrees
