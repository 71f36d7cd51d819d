"""When the lines of a dump hang under those at its margin."""

import pytest

from generator.extract.body.hanging import has_hanging
from generator.extract.text.lines import read_lines

GOES_ON = "Harbour pilots said on Monday that they would\n          walk out unless the port council met.\n"
MENU = "News\n          Ports\n"


@pytest.mark.parametrize(
    ("sentences", "menus", "hanging"),
    [(3, 0, True), (2, 0, False), (3, 3, True), (1, 3, False)],
    ids=["sentences", "too few to tell", "half of them", "a menu for the most part"],
)
def test_lines_hang_where_most_go_on_with_the_sentence_above(sentences: int, menus: int, hanging: bool) -> None:  # noqa: FBT001
    """Lines that are indented under a line at the margin hang where at least half of them go on with its sentence."""
    assert has_hanging(read_lines(GOES_ON * sentences + MENU * menus)) is hanging
