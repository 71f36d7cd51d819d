"""What a line is by its form alone."""

import pytest

from generator.extract.text.form import sort_form


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("https://post.example/ferry", "address"),
        (f"https://post.example/ferry?{'&'.join(f'seen{number}=harbour' for number in range(100))}", "address"),
        ("https://post.example/ferry.jpg?width=400", "image"),
        ("2024-05-17T09:30+0000", "moment"),
        ("+46 40 555 01 23", "telephone"),
        ("desk@post.example", "email"),
        ("5 min read", "reading time"),
        ("Pilots return to work", ""),
        ("See https://post.example/ferry", ""),
    ],
)
def test_a_line_is_what_all_of_it_has_the_form_of(line: str, form: str) -> None:
    """An address, be it long by all that counts its readers, is one; a sentence with an address in it is none."""
    assert sort_form(line) == form
