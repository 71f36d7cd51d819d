"""Where the tags of an article stand."""

import pytest

from generator.extract.fields.tags import find_tags
from tests.extract.test_cases import TEXT, look_at


@pytest.mark.parametrize(("between", "tags"), [(20, ["Langholm", "Coastguard"]), (30, [])])
def test_tags_stand_below_their_text(between: int, tags: list[str]) -> None:
    """Buttons may stand between a text and its tags; at the bottom of a long page they are the site's."""
    buttons = "".join(f"Pier {number}\n" for number in range(between))
    sights = look_at(f"{TEXT}{buttons}Filed under: Langholm, Coastguard\n")

    assert [evidence.value for evidence in find_tags(sights, (0, 2))] == tags
