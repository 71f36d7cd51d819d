import pytest

from generator.extract import extract_articles
from generator.extract.rejection import LONGEST, MOST_LINES
from generator.model import Seed


@pytest.mark.parametrize(
    ("text", "reason"),
    [("word " * (LONGEST // 5 + 1), "500,005 characters"), ("word\n" * (MOST_LINES + 1), "10,001 lines")],
    ids=["characters", "lines"],
)
def test_what_is_larger_than_any_article_is_none(text: str, reason: str) -> None:
    """A text of more characters or lines than an article has is reported with its size and the limit, and kept off the site."""
    found = extract_articles(Seed("a.txt", text.encode()))

    assert not found.articles
    assert reason in found.problems[0].message


def test_a_long_report_is_an_article() -> None:
    """A report of a hundred thousand characters is read whole."""
    text = "".join(f"The council met for the {number}th time in the evening and agreed to mend the bridge.\n" for number in range(1250))
    found = extract_articles(Seed("a.txt", text.encode()))

    assert sum(len(block.text) for block in found.articles[0].body) > 0.99 * (len(text) - 1250)
