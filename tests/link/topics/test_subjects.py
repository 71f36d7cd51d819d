"""Words that headlines tell for subjects."""

from dataclasses import replace

from generator.link.topics.subjects import find_subjects
from tests.link.specimens import make_article


def subjects_of(
    *texts: tuple[str, str], language: str = "en", needed: int = 2, events: dict[str, str] | None = None
) -> list[dict[str, int]]:
    """The subjects of some articles, each of a headline and a text."""
    articles = {
        f"{at:02}": replace(make_article(f"{at:02}", (text,), headline=headline), language=language)
        for at, (headline, text) in enumerate(texts)
    }
    return [dict(found) for found in find_subjects(articles, events or {}, needed).values()]


HARVEST = ("A late harvest", "They say the harvest is late; last week a harvest failed.")


def test_word_of_two_headlines_is_a_subject() -> None:
    """What two headlines have and their texts repeat is their subject; a word of the texts alone is none."""
    assert subjects_of(HARVEST, HARVEST, ("Other", "A week of wheat.")) == [{"harvest": 2}, {"harvest": 2}, {}]


def test_word_of_one_event_is_none() -> None:
    """What only the tellings of one story have in their headlines is the story's; with another event's it is a subject."""
    story = {"00": "stories/one", "01": "stories/one"}

    assert not any(subjects_of(HARVEST, HARVEST, events=story))
    assert all(subjects_of(HARVEST, HARVEST, HARVEST, events=story))


def test_participle_is_no_subject() -> None:
    """What headlines say was done, and to anybody, is not what articles are about."""
    text = ("Harvest delayed, woman says", "A woman says the harvest was delayed and delayed by rain; a harvest, the woman said.")

    assert subjects_of(text, text) == [{"harvest": 2}] * 2


def test_word_that_everybody_uses_is_none() -> None:
    """A word that two headlines have by chance, of a dozen texts that use it, tells nothing."""
    assert not any(subjects_of(HARVEST, HARVEST, *[("Other", "A harvest.")] * 9))


def test_article_that_keeps_coming_back_to_a_subject_has_it() -> None:
    """Without the word in its headline an article needs it five times."""
    found = subjects_of(HARVEST, HARVEST, ("Other", "harvest " * 4), ("Other", "harvest " * 5))

    assert found[2:] == [{}, {"harvest": 5}]


def test_german_subjects_are_nouns() -> None:
    """Where nouns have capitals a word in small letters is no subject, and the noun is shown as a noun."""
    text = ("Ernte beginnt spät", "Die Ernte beginnt; eine Ernte beginnt.")

    assert subjects_of(text, text, language="de") == [{"Ernte": 2}] * 2


def test_other_scripts_without_capitals_have_subjects() -> None:
    """Neither capitals nor a list of common words is needed."""
    text = ("إضراب في الميناء", "بدأ إضراب جديد، وهو إضراب طويل")

    assert subjects_of(text, text, language="ar") == [{"إضراب": 2}] * 2
