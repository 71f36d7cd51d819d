"""Which passages are the article's text, in the shapes of dump where numbers decide."""

import pytest

from generator.extract.body.selection import is_alone, strip_stamp
from generator.extract.document import Document
from generator.extract.dump import read_dump
from tests.extract.test_article import HEADER, read

FINNISH = (
    "Luotsit palasivat työhön perjantaina",
    "Pohjoisten satamien luotsit äänestivät perjantaina työhön paluusta yhdeksän päivän lakon jälkeen.",
    "Kaupungin pormestari sanoi tiedotteessa, että neuvosto tapaa luotsit maanantaina vanhassa salissa.",
)
MENU = ("Etusivu ja kotimaa", "Ulkomaat ja talous", "Urheilu ja kulttuuri", "Mielipiteet ja kirjeet")
ENGLISH = (
    "Pilots Return to Work After Nine Days",
    "Pilots in the northern ports voted on Friday to return to work after nine days at anchor.",
    "The port council will meet them on Monday, the mayor of the town said in a statement.",
)


@pytest.mark.parametrize(("lines", "alone"), [(FINNISH, True), ((*FINNISH, *MENU), False)])
def test_in_a_language_without_phrases_an_article_alone_is_nearly_all_prose(lines: tuple[str, ...], alone: bool) -> None:  # noqa: FBT001
    """Lines of a menu show a page even where no word of them is known."""
    assert is_alone(read_dump(Document("seed.txt", "\n".join(lines)))) is alone


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("Sign up for our newsletter, read our privacy policy", False),
        ("Sign up for our newsletter, the council told the pilots, who had never heard of any newsletter of the council in all these years", True),
    ],
)
def test_a_short_phrase_shows_a_page(line: str, alone: bool) -> None:  # noqa: FBT001
    """A few words that are a page's phrase are no article's; many words that begin with one are a sentence."""
    assert is_alone(read_dump(Document("seed.txt", "\n".join((*ENGLISH, line))))) is alone


def test_strips_a_long_stamp_whole() -> None:
    """A printed time in many words leaves nothing of itself before the text."""
    stamp = "Wednesday, 18 September 2024, 09:30:00 am (GMT+02:00)"
    assert strip_stamp(f"{stamp} {ENGLISH[1]}") == ENGLISH[1]


@pytest.mark.parametrize(("between", "lede"), [(2, True), (5, False)])
def test_a_lede_stands_close_above_the_text(between: int, lede: bool) -> None:  # noqa: FBT001
    """A passage behind printed times is the lede where captions may part it from the body, and not where a list does."""
    captions = "".join(f"The old harbour, seen from pier {number}.\n" for number in range(between))
    text = HEADER.replace("since the harbour was built.\n", f"since the harbour was built.\n{captions}")
    found = read(text).lede
    assert (found is not None and found.endswith("since the harbour was built.")) is lede
