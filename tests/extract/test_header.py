"""The header of values without labels that some scrapers write over a page's text. All dumps are invented."""

import pytest

from generator.extract.body.joins import join_lines
from generator.extract.body.sight import Sight
from generator.extract.fields.header import find_header
from generator.extract.fields.header_fields import find_header_fields
from generator.extract.text.lines import read_lines

ADDRESS = "https://harbourpost.example/ferry-strike-ends"
MOMENT = "2024-05-17T09:30+0000"
TEXT = "The port council agreed on Friday to the terms that pilots had asked for since the strike began nine days ago."


def test_a_text_under_its_day_and_address_has_no_header() -> None:
    """Two values that a machine wrote are what people write over a text, too."""
    assert find_header(read_lines(f"{ADDRESS}\nFerry strike ends\n{MOMENT}\n{TEXT}")) is None


@pytest.mark.parametrize("values", [("image", "locale"), ("locale", "image")])
def test_a_picture_and_a_locale_make_it_a_header(values: tuple[str, str]) -> None:
    """Four such values are a scraper's, and the header ends with the last of them."""
    printed = {"image": f"{ADDRESS}.jpg", "locale": "en_GB"}
    header = find_header(read_lines("\n".join((ADDRESS, "Ferry strike ends", MOMENT, *(printed[value] for value in values), TEXT))))

    assert header is not None
    assert header.roles == ("address", "headline", "moment", *values)


@pytest.mark.parametrize(
    ("names", "source", "authors"),
    [
        (("Harbour Post", "Ana Reis"), "Harbour Post", ["Ana Reis"]),
        (("harbour", "Ana Reis, Harbour Post"), None, ["Ana Reis"]),
        (("Ana Reis | Northern Media for the Post", "Harbour Post"), "Harbour Post", ["Ana Reis"]),
        (("Harbour Post", "By ANA REIS, Maritime Writer"), "Harbour Post", ["Ana Reis"]),
        (("Harbour Post", "Northern Press"), "Harbour Post", ["Northern Press"]),
        (("Peter Holm",), None, ["Peter Holm"]),
        (("Ana Reis", "Harbour Post | Ports | Ferries"), "Harbour Post", ["Ana Reis"]),
    ],
)
def test_the_name_that_the_address_spells_is_the_outlet(names: tuple[str, ...], source: str | None, authors: list[str]) -> None:
    """So is the first name that is no person's and signs for nobody; a person comes before an agency as the author."""
    lines = read_lines("\n".join((ADDRESS, "Ferry strike ends", MOMENT, f"{ADDRESS}.jpg", TEXT, *names, "en_GB")))
    header = find_header(lines)
    assert header is not None
    found = list(find_header_fields(lines, header))

    assert next((one.value for one in found if one.field == "source"), None) == source
    assert [one.value for one in found if one.field == "authors"] == authors


@pytest.mark.parametrize(("between", "end"), [(30, 34), (45, None)])
def test_the_values_of_a_header_stand_at_the_top(between: int, end: int | None) -> None:
    """A day that comes only after a screen of lines is a page's own."""
    lines = (ADDRESS, "Ferry strike ends", *(f"Pier {number}" for number in range(between)), MOMENT, f"{ADDRESS}.jpg", TEXT)
    header = find_header(read_lines("\n".join(lines)))

    assert (header and header.end) == end


@pytest.mark.parametrize(("tags", "end"), [(25, 30), (40, 4)])
def test_a_header_has_no_more_tags_than_pages_print(tags: int, end: int) -> None:
    """A locale belongs to the header behind a list of tags, and not behind a whole menu."""
    lines = (ADDRESS, "Ferry strike ends", MOMENT, f"{ADDRESS}.jpg", *(f"pier {number}" for number in range(tags)), "en_GB", TEXT)
    header = find_header(read_lines("\n".join(lines)))

    assert header is not None
    assert header.end == end


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("The council agreed on Friday to the terms that the pilots had asked for.", "text"),
        ("Port council - pilots and ferries of the north " * 4, "text"),
        ("What the council offers the pilots of the north", "subhead"),
        ("Ports and ferries, boats and pilots of the north, what the council offers and what it wants", "subhead"),
    ],
    ids=["a sentence", "a paragraph that is cut short", "a subhead", "a long subhead"],
)
def test_the_body_in_a_header_is_sentences_or_very_long(line: str, role: str) -> None:
    """Behind pictures a line is text where it is a sentence, or longer than any heading."""
    header = find_header(read_lines("\n".join((ADDRESS, "Ferry strike ends", MOMENT, f"{ADDRESS}.jpg", line.strip(), "en_GB"))))

    assert header is not None
    assert header.roles[4] == role


def test_a_moment_of_another_age_than_the_page_is_of_something_else() -> None:
    """When an outlet was founded is no article's day, where the page prints a moment thirty years later; an old report keeps its own."""
    top = "\n".join((ADDRESS, "Ferry strike ends", "1863-05-17", f"{ADDRESS}.jpg", "en_GB"))
    lines = read_lines(top)
    header = find_header(lines)
    assert header is not None
    below = [Sight(passage) for passage in join_lines(read_lines(f"{MOMENT}\n{TEXT}"))]

    assert [one.value for one in find_header_fields(lines, header) if one.field == "published"] == ["1863-05-17"]
    assert [one.value for one in find_header_fields(lines, header, below) if one.field == "published"] == []
