"""What is seen of a passage by its length."""

import pytest

from tests.extract.test_cases import look_at

CLAUSE = "and the council of the town "  # six words


@pytest.mark.parametrize(("clauses", "long"), [(3, False), (5, True)])
def test_a_day_in_a_long_passage_is_told_and_not_its_own(clauses: int, long: bool) -> None:  # noqa: FBT001
    """A line of a day and some words is dated; a paragraph that names a day is prose, even where it breaks off."""
    (sight,) = look_at(f"17 May 2024 {CLAUSE * clauses}")

    assert (sight.dated, sight.prose) == (not long, long)


@pytest.mark.parametrize(("text", "share"), [("Lund Torvik Langholm", 0.0), ("Lund Torvik Langholm Ahlund", 1.0)])
def test_of_a_few_words_no_share_is_told(text: str, share: float) -> None:
    """A name or a label has no more than three words: that all of them begin with capitals tells it from nothing."""
    (sight,) = look_at(text)

    assert sight.capitals == share


@pytest.mark.parametrize(("text", "numbers"), [("Lund 3 Torvik 1 nine days", True), ("Ferries to 3 ports sail again", False)])
def test_a_row_of_numbers(text: str, numbers: bool) -> None:  # noqa: FBT001
    """A line of which every third word is a number is a table's row; one with a number in it is none."""
    (sight,) = look_at(text)

    assert sight.numbers is numbers
