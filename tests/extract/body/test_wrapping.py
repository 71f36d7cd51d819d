"""How the lines of a hard-wrapped text were filled."""

import pytest

from generator.extract.body.wrapping import find_wrapping
from generator.extract.text.lines import read_lines

FULL = " ".join(["ferry"] * 10)
EARLY = " ".join(["ferry"] * 9)
SHORT = f"{' '.join(['ferry'] * 5)}."


@pytest.mark.parametrize(("early", "by_hand"), [(2, False), (4, True)])
def test_a_hand_breaks_lines_early(early: int, by_hand: bool) -> None:  # noqa: FBT001
    """Where a third of the lines have room for the word behind them a hand broke them; a program leaves room by chance alone."""
    wrapping = find_wrapping(read_lines("\n".join((*[EARLY] * early, *[FULL] * (10 - early), FULL))))

    assert wrapping is not None
    assert wrapping.by_hand is by_hand


@pytest.mark.parametrize(("blank", "parted"), [(3, False), (4, True)])
def test_blank_lines_part_paragraphs_where_few_end_without(blank: int, parted: bool) -> None:  # noqa: FBT001
    """Blank lines are what parts paragraphs where there are many more of them than of short lines that end one."""
    wrapping = find_wrapping(read_lines("\n".join((*[FULL] * 5, SHORT, FULL, *[f"\n{FULL}"] * blank))))

    assert wrapping is not None
    assert wrapping.parted is parted
