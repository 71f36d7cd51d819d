"""Which run of passages is the main stretch of a page's prose."""

from generator.extract.body.stretch import find_stretch
from tests.extract.test_cases import TEXT, look_at

NOTICE = "This paper is made by the people of the port and of the town, and by " + "many a friend of theirs, and by " * 12 + "nobody else."


def test_one_long_passage_outweighs_no_text() -> None:
    """A passage counts for no more than a long paragraph does: what the site says of itself is one, an article has several."""
    buttons = "".join(f"Pier {number}\n" for number in range(20))
    sights = look_at(f"{NOTICE}\n{buttons}{TEXT}{TEXT.replace('Friday', 'Monday')}")

    assert sights[0].words > sum(sight.words for sight in sights[21:])
    assert find_stretch(sights) == (21, 25)
