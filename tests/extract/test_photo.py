"""Which line is a picture's, and which is text that ends with one who made a picture."""

import pytest

from generator.extract.fields.photo import parse_credit

SENTENCE = "The pilots of the northern ports return to their boats after nine days at anchor. "


@pytest.mark.parametrize(("sentences", "credited"), [(9, True), (14, False)])
def test_what_is_longer_than_any_caption_is_text(sentences: int, credited: bool) -> None:  # noqa: FBT001
    """A caption may be a paragraph; a whole article on one line stays text, though it ends with a credit."""
    assert (parse_credit(f"{SENTENCE * sentences}Photo: Ana Reis") is not None) is credited
