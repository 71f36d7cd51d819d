"""What is and is not taken for the headline of a whole dump."""

import pytest

from generator.extract import extract_articles
from generator.model import Seed

TEXT = """\
Pilots in the northern ports voted on Friday to return to work after nine days at anchor.
The port council will meet them on Monday, the mayor of the town said in a statement.
The council has set aside two million for new boats, according to a paper seen by this newspaper.
"""


def read_headline(text: str) -> tuple[str | None, str]:
    """The headline of the one article of a dump, and what it is derived from, if it is."""
    (article,) = extract_articles(Seed("seed.txt", text.encode())).articles
    return article.headline, next(evidence.derived for evidence in article.evidence if evidence.field == "headline")


def test_a_sentence_right_over_the_day_is_a_headline() -> None:
    """What stands over the day is the headline, though it ends as sentences do."""
    headline = "The pilots of nine northern ports go back. They say that they just might stay."
    assert read_headline(f"{headline}\n17 May 2024\n{TEXT}") == (headline, "")


@pytest.mark.parametrize("line", ["Updated May 17, 9:41 AM; Posted May 16, 8:19 PM", "The council of the northern ports says:"])
def test_a_day_and_a_label_are_no_headline(line: str) -> None:
    """A line that is nothing but days and what they are of, or that announces what follows it, names no article."""
    assert read_headline(f"{line}\n{TEXT}")[1] == "first sentence"
