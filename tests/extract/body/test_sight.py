"""What is seen of a passage by its length."""

import pytest

from tests.extract.test_cases import look_at

CLAUSE = "and the council of the town "  # six words


@pytest.mark.parametrize(("clauses", "long"), [(3, False), (5, True)])
def test_a_day_in_a_long_passage_is_told_and_not_its_own(clauses: int, long: bool) -> None:  # noqa: FBT001
    """A line of a day and some words is dated; a paragraph that names a day is prose, even where it breaks off."""
    (sight,) = look_at(f"17 May 2024 {CLAUSE * clauses}")

    assert (sight.dated, sight.prose) == (not long, long)
