"""Which passages are the article's text, in the shapes of dump where numbers decide."""

import pytest

from generator.extract.body.selection import find_text, is_alone, strip_stamp
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


@pytest.mark.parametrize("upper", [True, False])
@pytest.mark.parametrize(("scraps", "alone"), [(4, True), (5, False)])
def test_a_run_of_scraps_at_the_top_or_end_shows_a_page(scraps: int, alone: bool, upper: bool) -> None:  # noqa: FBT001
    """A menu or a list of other articles is told by its run of short lines where no word of it is known as a page's."""
    headline, *text = ENGLISH
    run = [f"Boats of the north {number}" for number in range(scraps - upper)]  # the headline is one of them
    lines = (*run, headline, *text) if upper else (headline, *text, *run)
    assert is_alone(read_dump(Document("seed.txt", "\n".join(lines)))) is alone


@pytest.mark.parametrize(("scraps", "alone"), [(10, False), (20, True)])
def test_what_is_mostly_scraps_is_a_poem_or_a_table(scraps: int, alone: bool) -> None:  # noqa: FBT001
    """Where less than half of a dump is prose its short lines are what it is about."""
    lines = (*ENGLISH, *(f"Boats {number}" for number in range(scraps)))
    assert is_alone(read_dump(Document("seed.txt", "\n".join(lines)))) is alone


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("Sign up for our newsletter, read our privacy policy", False),
        (
            "Sign up for our newsletter, the council told the pilots, who had never heard of any newsletter of the council before",
            True,
        ),
    ],
)
def test_a_short_phrase_shows_a_page(line: str, alone: bool) -> None:  # noqa: FBT001
    """A few words that are a page's phrase are no article's; many words that begin with one are a sentence."""
    assert is_alone(read_dump(Document("seed.txt", "\n".join((*ENGLISH, line))))) is alone


@pytest.mark.parametrize(
    "stamp",
    [
        "Wednesday, 18 September 2024, 09:30:00 am (GMT+02:00)",
        "09:30 GMT 17.05.2024 / 11:30 CEST 17.05.2024 (Updated: 10:15 GMT 17.05.2024 / 12:15 CEST 17.05.2024)",
    ],
    ids=["in many words", "of two changes in two zones"],
)
def test_strips_a_long_stamp_whole(stamp: str) -> None:
    """Printed times, however many words they take, leave nothing of themselves before the text."""
    assert strip_stamp(f"{stamp} {ENGLISH[1]}") == ENGLISH[1]


@pytest.mark.parametrize(("between", "lede"), [(2, True), (5, False)])
def test_a_lede_stands_close_above_the_text(between: int, lede: bool) -> None:  # noqa: FBT001
    """A passage behind printed times is the lede where captions may part it from the body, and not where a list does."""
    captions = "".join(f"The old harbour, seen from pier {number}.\n" for number in range(between))
    text = HEADER.replace("since the harbour was built.\n", f"since the harbour was built.\n{captions}")
    found = read(text).lede
    assert (found is not None and found.endswith("since the harbour was built.")) is lede


SENTENCE = "The port council said that it would pay for the new boats"
LONG = f"{SENTENCE} and for the training of all the pilots in the northern ports."


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        (f"{LONG} {LONG} {LONG}{LONG}", 1),
        (f"{LONG}{LONG} {LONG}{LONG}", 3),
        (f"{SENTENCE}.{SENTENCE}.{SENTENCE}.{SENTENCE}.", 1),
    ],
    ids=["one slip", "two joints in many words", "few words"],
)
def test_a_line_among_others_is_run_together_where_it_is_long_and_has_two_joints(line: str, pieces: int) -> None:
    """One missing blank is a slip of the pen, and a short line is a paragraph whatever stands in it."""
    body = read("\n".join((*ENGLISH, line))).body
    assert len(body) == len(ENGLISH) - 1 + pieces


@pytest.mark.parametrize(
    ("behind", "stripped"),
    [("Pilots return to their work", False), ("Pilots return to their work at sea on Monday", True)],
    ids=["five words", "nine words"],
)
def test_a_date_before_a_few_words_is_no_stamp(behind: str, stripped: bool) -> None:  # noqa: FBT001
    """A day with hardly a word behind it is a line of its own and stays whole."""
    text = f"17 May 2024 {behind}"
    assert strip_stamp(text) == (behind if stripped else text)


@pytest.mark.parametrize(("shown", "twice"), [(2, False), (3, True)])
def test_a_page_that_shows_little_of_the_header_body_adds_nothing(shown: int, twice: bool) -> None:  # noqa: FBT001
    """A teaser that repeats a sentence of the body is not the body again."""
    names = ("Ana", "Bo", "Cleo", "Dag", "Eva", "Finn", "Gro")
    sentences = [
        f"{name} told the council that number {place} of the old boats was no longer safe at sea." for place, name in enumerate(names)
    ]
    header = HEADER[: HEADER.index("Pilots in the northern ports voted")] + " ".join(sentences[:4]) + "".join(sentences[4:]) + "\n"
    page = HEADER[HEADER.index("ferries\nHarbour Post") :]
    page = page[: page.index("Pilots in the northern ports voted")] + "".join(f"{sentence}\n" for sentence in sentences[:shown])
    dump = read_dump(Document("seed.txt", header + page))
    assert (find_text(dump, frozenset()).rule == "body twice") is twice
