"""Which name a page's title has behind its headline."""

import pytest

from generator.extract.fields.outlet import find_outlet

HEADLINE = "Ferry strike ends after nine days"


@pytest.mark.parametrize(
    ("behind", "outlet"),
    [
        ("The Harbour Post and Northern Ports Gazette", "The Harbour Post and Northern Ports Gazette"),
        ("All that the pilots and the council of the ports say of it", ""),
    ],
    ids=["a long name", "a line of text"],
)
def test_an_outlet_has_a_name_and_no_sentence(behind: str, outlet: str) -> None:
    """What stands behind the headline is the outlet where it is no longer than names are."""
    assert find_outlet(f"{HEADLINE} - {behind}", HEADLINE) == outlet
