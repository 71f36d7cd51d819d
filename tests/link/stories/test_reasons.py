"""Why two tellings belong together, in words."""

import pytest

from generator.link.mentions import find_mentions
from generator.link.stories.reasons import fill_up, find_shared_day
from tests.link.specimens import FERRY, FERRY_RETOLD, link, make_article


@pytest.mark.parametrize(
    ("one", "two", "said"),
    [
        ("Hearings open on 2 March 2022.", "They are heard tomorrow.", "2 March"),
        ("Built on 4 May 1987.", "It left the yard on May 4, 1987.", "4 May 1987"),
        ("Hearings open on 10 March 2022.", "Hearings open on 11 March 2022.", ""),
        ("She spoke on 1 March 2022.", "On Tuesday she spoke.", ""),
        ("Hearings open in March 2022.", "Hearings open in March 2022.", ""),
    ],
)
def test_day_that_both_speak_of(one: str, two: str, said: str) -> None:
    """The resolved day counts, not its words; the day of publication and a month are none."""
    first, second = make_article("a.txt", (one,), "2022-03-01"), make_article("b.txt", (two,), "2022-03-01")

    assert find_shared_day(find_mentions(first), find_mentions(second), [first.published, second.published]) == said


def test_reason_names_the_outlet_of_the_one_it_is_like() -> None:
    """Of several tellings that may have one headline, the reason says in which outlet the one stands that it means."""
    texts = (FERRY, FERRY_RETOLD, (*FERRY_RETOLD[:2], FERRY[2]))
    articles = [
        make_article(f"{at}.txt", text, f"2022-03-0{at + 1}", "Ferry aground", source=f"{name} Post")
        for at, (text, name) in enumerate(zip(texts, ("Visby", "Slite", "Odense"), strict=True))
    ]

    (story,) = link(*articles).stories

    assert all(reason.words.startswith("like “Ferry aground” in ") for reason in story.reasons)
    assert story.reasons[0].words.startswith("like “Ferry aground” in Visby Post: ")


def test_words_fill_up_few_names() -> None:
    """Where few names are shared the words of both headlines come first, then long numbers and rare words; short numbers tell nothing."""
    one = make_article("a.txt", ("at 11 the boats sank, 212 aboard, in swell",), headline="Boats sink at 11")
    two = make_article("b.txt", ("at 11 212 people sank with boats in heavy swell",), headline="Boats lost")

    assert fill_up(["Visby"], one, two, {}) == ["Visby", "Boats", "212"]


def test_reason_names_the_day() -> None:
    """A story's reason says the day after the names."""
    one = make_article("a.txt", (*FERRY, "Hearings open on 10 March 2022."), "2022-03-01")
    two = make_article("b.txt", (*FERRY_RETOLD, "The inquiry hears the crew on March 10, 2022."), "2022-03-01")

    ((reason,),) = (story.reasons for story in link(one, two).stories)

    assert ", 10 March; " in reason.words
