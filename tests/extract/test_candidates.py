"""What a field is made of, where very much is found for it."""

import pytest

from generator.extract.fields.candidates import find_list
from generator.model import Evidence


@pytest.mark.parametrize(("found", "taken"), [(90, 90), (1_000, 100)])
def test_a_list_of_names_is_bounded(found: int, taken: int) -> None:
    """An article keeps all the topics that a page ever prints, and not the thousands that a spammer does."""
    tags = [Evidence("tags", f"topic {number}", "labelled line") for number in range(found)]

    assert find_list(tags, "tags") == tuple(tag.value for tag in tags[:taken])
