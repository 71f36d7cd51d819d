"""Which line over a headline names the section that its article stands in."""

import pytest

from generator.extract.fields.section import find_sections
from tests.extract.test_cases import HEADLINE, look_at

TEASER = "Why the Pilots Walked Out: Nine Questions"


@pytest.mark.parametrize(
    ("above", "section"),
    [
        (("Harbours of the North",), "Harbours of the North"),
        (("Harbours of the North", "Share", "Print"), "Harbours of the North"),
        (("Harbours of the North", "Share", "Print", "More"), None),
        (("Harbours",), None),
        (("All that the papers of the northern ports wrote today",), None),
    ],
    ids=["right above", "buttons between", "further up", "one word", "a line of text"],
)
def test_a_short_line_over_the_headline_that_comes_again(above: tuple[str, ...], section: str | None) -> None:
    """A few words just over the headline, and again over a teaser, are the section; a word or a whole line is none."""
    sights = look_at("\n".join((*above, HEADLINE, above[0], TEASER)))

    assert [found.value for found in find_sections(sights, len(above))] == ([section] if section else [])
