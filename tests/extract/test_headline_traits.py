"""Which lines of a page may be its headline, by where they stand to the text."""

import pytest

from generator.extract.fields.headline_candidates import find_own_traits
from generator.extract.fields.headline_traits import find_headline_traits
from tests.extract.test_cases import HEADLINE, TEXT, look_at


@pytest.mark.parametrize(("between", "candidate"), [(35, True), (45, False)])
def test_a_headline_is_not_looked_for_far_below_the_text(between: int, candidate: bool) -> None:  # noqa: FBT001
    """A headline may be printed again below the text; what stands at the bottom of a long page is another article's."""
    footer = "".join(f"Pier {number}\n" for number in range(between))
    sights = look_at(f"Home\n{TEXT}{footer}{HEADLINE}")
    found = find_headline_traits(sights, (1, 3), "", find_own_traits(sights))

    assert (len(sights) - 1 in [index for index, _ in found]) is candidate
