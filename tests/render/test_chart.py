from dataclasses import replace

from generator.model import Digest, Telling
from generator.render.chart import count_coverage, draw_chart
from tests.render.invented import when
from tests.render.press import read_html


def published(digest: Digest, *dates: str) -> list[Telling]:
    """Tellings that differ in their dates alone."""
    mail = digest.tellings[0]
    return [replace(mail, article=replace(mail.article, published=when(date))) for date in dates]


def test_months_without_articles_are_shown_as_such(digest: Digest) -> None:
    """Between first and last no month is left out; what is known to the year alone is counted nowhere."""
    bars = count_coverage(published(digest, "2021-11-18", "2022-01", "2022-01-05T10:00:00Z", "2022"))

    assert bars == (("November 2021", 1), ("December 2021", 0), ("January 2022", 2))


def test_long_spans_are_counted_by_year(digest: Digest) -> None:
    """Over many years a bar is a year."""
    assert count_coverage(published(digest, "2015-02-01", "2022-02-01"))[:2] == (("2015", 1), ("2016", 0))


def test_drawing_says_in_words_what_it_shows(digest: Digest) -> None:
    """Who cannot see the bars reads their numbers, in the caption and as the drawing's name."""
    drawn = read_html(draw_chart(count_coverage(published(digest, "2021-11-18", "2022-01-05"))))
    attributes = {name: value for _, pairs in drawn.elements for name, value in pairs}

    assert "Articles published. November 2021: 1; January 2022: 1." in drawn.text
    assert attributes["aria-label"] == "Articles published. November 2021: 1; January 2022: 1."


def test_one_month_is_no_chart(digest: Digest) -> None:
    """A single bar compares with nothing, and is not drawn."""
    assert draw_chart(count_coverage(published(digest, "2022-01-05"))) == ""
    assert draw_chart(()) == ""
