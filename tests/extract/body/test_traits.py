"""What is said of a passage by its length, its links and its distance from a label."""

import pytest

from generator.extract.body.passage import Passage
from generator.extract.body.sight import Sight
from generator.extract.body.traits import Setting, find_traits
from tests.extract.test_cases import TEXT, look_at


def name_traits(text: str) -> list[str]:
    """The traits of the last passage of a page."""
    sights = look_at(text)
    return list(find_traits(sights, Setting(None, (0, 1)))[-1])


@pytest.mark.parametrize(("words", "short"), [(10, True), (13, False)])
def test_commas_in_a_line_of_few_words_are_a_list(words: int, short: bool) -> None:  # noqa: FBT001
    """Commas speak for a sentence less where a line has only some words."""
    traits = name_traits(f"Boats, {'ferry ' * (words - 1)}")

    assert ("commas, short" in traits, "commas" in traits) == (short, not short)


@pytest.mark.parametrize(("linked", "link"), [(1.0, True), (0.8, False)])
def test_a_line_that_is_nothing_but_a_link_leads_elsewhere(linked: float, link: bool) -> None:  # noqa: FBT001
    """A link of several words is another article's headline where hardly a letter stands beside it."""
    sight = Sight(Passage("Ferry strike ends after nine days", (1, 1), linked=linked))

    assert ("long link" in find_traits([sight], Setting(None, (0, 1)))[0]) is link


@pytest.mark.parametrize(("between", "labelled"), [(15, True), (22, False)])
def test_a_label_speaks_of_what_stands_below_it(between: int, labelled: bool) -> None:  # noqa: FBT001
    """A label of other articles says something of the lines of its list, and nothing of what stands far below."""
    entries = "".join(f"Pier {number}\n" for number in range(between))
    traits = name_traits(f"Related articles\n{entries}Ferry strike ends after nine days")

    assert any("after a label of related" in trait for trait in traits) is labelled


@pytest.mark.parametrize(
    ("label", "labels"),
    [("Related articles on the ports and ferries", True), ("Related articles on the ports and ferries of all the northern coast", False)],
)
def test_a_label_has_few_words(label: str, labels: bool) -> None:  # noqa: FBT001
    """A line that begins as labels do and goes on for a while announces nothing."""
    assert ("1 after a label of related" in name_traits(f"{label}\nFerry strike ends after nine days")) is labels


def test_how_much_prose_stands_near_a_passage() -> None:
    """A scrap right below some prose is told from one with scraps between, and both from one with no prose within six passages."""
    below = [name_traits(TEXT + "".join(f"Pier {number}\n" for number in range(scraps))) for scraps in (1, 3, 7)]

    assert ["scrap, above no prose, below no prose, of 2" in traits for traits in below] == [False, True, True]
    assert ["scrap, above no prose, below no prose, of 6" in traits for traits in below] == [False, False, True]
