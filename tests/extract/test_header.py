"""The header of values without labels that some scrapers write over a page's text. All dumps are invented."""

import pytest

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
