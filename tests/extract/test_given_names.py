"""The table of given names."""

import pytest

from generator.extract.fields.given_names import GIVEN_NAMES, begins_with_given_name


@pytest.mark.parametrize("text", ["Ana Reis", "ANA REIS", "Álvaro Reis", "Jean-Luc Reis", "Анна Рейс", "Zsófia Reis"])
def test_given_names_are_known(text: str) -> None:
    """A name is known whatever its letter case, accents and script, and by its first part where it has a hyphen."""
    assert begins_with_given_name(text)


@pytest.mark.parametrize("text", ["Harbour Life", "April Showers", "New Lund", "Reis Ana", ""])
def test_other_words_are_not(text: str) -> None:
    """A word that is as often a month, a place or a thing is no given name; nor is one that stands second."""
    assert not begins_with_given_name(text)


def test_every_name_stands_once() -> None:
    """No name is in the table twice, and the names of a language are sorted."""
    every = [name for names in GIVEN_NAMES.values() for name in names.split()]
    assert len(every) == len(set(every))
    assert all(names.split() == sorted(names.split()) for names in GIVEN_NAMES.values())
