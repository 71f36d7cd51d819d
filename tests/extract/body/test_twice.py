"""Where the passages of a page stand in the copy of its body that is run together."""

import pytest

from generator.extract.body.passage import Passage
from generator.extract.body.twice import cut_copy, find_places

COPY = "Pilots return on Monday.The port council agreed to meet them.What the council offers"


@pytest.mark.parametrize(
    ("text", "found"),
    [("Pilots return", True), ("The port council", True), ("agreed to", False)],
    ids=["what comes next", "words enough further on", "two words further on"],
)
def test_a_few_letters_are_found_only_where_they_come_next(text: str, found: bool) -> None:  # noqa: FBT001
    """A button's words stand somewhere in every text; a passage of more is looked for ahead."""
    (place,) = find_places(COPY, [Passage(text, (1, 1))])

    assert (place is not None) is found
    assert place is None or COPY[place.start : place.end] == text


@pytest.mark.parametrize(("words", "found"), [(1_500, True), (2_500, False)])
def test_how_far_a_passage_is_looked_for(words: int, found: bool) -> None:  # noqa: FBT001
    """A page may lack much of what the copy has next, and not a whole book of it."""
    (place,) = find_places(f"{'attendance ' * words}{COPY}", [Passage("Pilots return on Monday.", (1, 1))])

    assert (place is not None) is found


@pytest.mark.parametrize(("head", "pieces"), [(16, 1), (30, 2)])
def test_a_link_begins_no_paragraph(head: int, pieces: int) -> None:
    """A passage whose first line is a few words was broken at a link, in the middle of a paragraph; a longer line begins one."""
    copy = "Pilots return on Monday. The port council of the north agreed to meet them."
    passages = [
        Passage("Pilots return on Monday.", (1, 1)),
        Passage("The port council of the north agreed to meet them.", (2, 3), joined=("goes on",), head=head),
    ]

    assert len(cut_copy(copy, passages, find_places(copy, passages))) == pieces
