"""Lines that make one passage, where the place of a line decides."""

import pytest

from generator.extract.body.joins import join_lines
from generator.extract.text.lines import read_lines

WRAPPED = (
    "Harbour pilots in the northern ports said on Monday evening that",
    "they would all walk out of the harbour at the end of the week if",
    "the port council did not agree to meet them and to speak of the",
)
ADDRESS = "https://harbourpost.example/ports/pilots-in-the-northern-ports-said"


@pytest.mark.parametrize(("above", "alone"), [(3, True), (7, False)])
def test_an_address_stands_for_itself_at_the_top_of_wrapped_text(above: int, alone: bool) -> None:  # noqa: FBT001
    """Among the first six lines an address is a line of metadata; further down it is a word of the paragraph."""
    lines = [*(WRAPPED * 3)[:above], ADDRESS, *WRAPPED * 4]
    passages = join_lines(read_lines("\n".join(lines)))
    assert any(passage.text == ADDRESS for passage in passages) == alone


@pytest.mark.parametrize(("above", "joined"), [(1, False), (2, True)])
def test_a_page_title_runs_into_nothing(above: int, joined: bool) -> None:  # noqa: FBT001
    """The title that a page begins with, an address perhaps above it, is a passage of its own; further down it is a sentence."""
    title, goes_on = (
        "Pilots in the northern ports vote to return - Harbour Post",
        "after nine days at anchor, and the council is glad of it.",
    )
    passages = join_lines(read_lines("\n".join((*[ADDRESS] * above, title, goes_on))))
    assert any(passage.text == f"{title} {goes_on}" for passage in passages) == joined
