"""What speaks for a line being the headline wherever the text stands, and how near it has to stand."""

import pytest

from generator.extract.fields.headline_candidates import find_own_traits
from tests.extract.test_cases import look_at

HEADLINE = "Ferry strike ends after nine days at anchor"


def find_traits(*lines: str, of: str = HEADLINE) -> list[str]:
    """The traits of the last line of a page that says this."""
    sights = look_at("\n\n".join(lines))
    index = max(number for number, sight in enumerate(sights) if sight.passage.text == of)
    return find_own_traits(sights)[index]


def menu(entries: int) -> list[str]:
    """So many lines of a menu."""
    return [f"Pier {'ABCDEFGHIJKLMNOP'[number]}" for number in range(entries)]


@pytest.mark.parametrize(("entries", "titled"), [(6, True), (9, False)])
def test_the_title_of_a_page_stands_at_its_top(entries: int, titled: bool) -> None:  # noqa: FBT001
    """A headline with a site's name behind it is the page's title above a menu, and a link to another page below one."""
    traits = find_traits(*menu(entries), f"{HEADLINE} - Harbour Post", "Share", HEADLINE)

    assert ("the page's title begins with it" in traits) is titled


@pytest.mark.parametrize(("headline", "long"), [("Ferry strike ends today", True), ("Ferry strike ends", False)])
def test_a_headline_has_four_words(headline: str, long: bool) -> None:  # noqa: FBT001
    """A line is long enough for a headline from four words on, which sets it apart from the labels around it."""
    assert (f"0 long lines just above, itself {'long' if long else 'short'}") in find_traits("Share", headline, "Print", of=headline)


@pytest.mark.parametrize(("words", "candidate"), [(36, True), (48, False)])
def test_no_headline_is_as_long_as_a_paragraph(words: int, candidate: bool) -> None:  # noqa: FBT001
    """A line of very many words is no candidate, wherever it stands."""
    line = "Pilots and ferries " * (words // 3)

    assert bool(find_traits(line.strip(), of=line.strip())) is candidate


@pytest.mark.parametrize("printed", ["https://harbourpost.example/ferry", "2024-05-17T09:30:00Z"])
def test_a_headline_stands_beside_an_address_or_a_moment_at_the_top(printed: str) -> None:
    """The first line of words is what the address or moment right above or below it is of; the one behind it is not."""
    trait = "beside an address or a day at the top"

    assert trait in find_traits(printed, HEADLINE)
    assert trait in find_traits(HEADLINE, printed)
    assert trait not in find_traits("Share", HEADLINE, printed)
    assert trait not in find_traits(printed, "Share", HEADLINE)


@pytest.mark.parametrize(("between", "near"), [(4, True), (7, False)])
def test_byline_and_day_stand_near_their_headline(between: int, near: bool) -> None:  # noqa: FBT001
    """A byline and a day further down the page say nothing of a line: they are another article's."""
    traits = find_traits(HEADLINE, *menu(between), "By Ana Reis", "17 May 2024")

    assert ("4 or more lines above a byline" in traits) is near
    assert ("4 or more lines above a day" in traits) is near


@pytest.mark.parametrize(("between", "around"), [(4, True), (6, False)])
def test_lines_like_headlines_stand_around_a_link_to_another_page(between: int, around: bool) -> None:  # noqa: FBT001
    """A list's entries have others as long as they are a few lines above and below; the article's headline has none."""
    other = "Mayor resigns over the new bridge"
    traits = find_traits(other, *menu(between), HEADLINE, *menu(between), other)

    assert ("1 long lines just above, itself long" in traits) is around
    assert ("1 long lines just below, itself long" in traits) is around
