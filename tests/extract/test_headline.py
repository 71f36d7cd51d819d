"""What is and is not taken for the headline of a whole dump."""

import pytest

from generator.extract import extract_articles
from generator.extract.fields.page_title import strip_site
from generator.link.doubts import UNSURE
from generator.model import Evidence, Seed

TEXT = """\
Pilots in the northern ports voted on Friday to return to work after nine days at anchor.
The port council will meet them on Monday, the mayor of the town said in a statement.
The council has set aside two million for new boats, according to a paper seen by this newspaper.
"""


def read_headline(text: str) -> tuple[str | None, str]:
    """The headline of the one article of a dump, and what it is derived from, if it is."""
    (article,) = extract_articles(Seed("seed.txt", text.encode())).articles
    return article.headline, next(evidence.derived for evidence in article.evidence if evidence.field == "headline")


def find_candidates(text: str) -> list[Evidence]:
    """The lines that may be the headline of the one article of a dump, best first."""
    (article,) = extract_articles(Seed("seed.txt", text.encode())).articles
    return [evidence for evidence in article.evidence if evidence.field == "headline" and not evidence.derived]


@pytest.mark.parametrize(("below", "sure"), [("By Ana Reis\n17 May 2024\n", True), ("Sign in\nSearch\n", False)])
def test_a_headline_that_little_speaks_for_is_doubted(below: str, sure: bool) -> None:  # noqa: FBT001
    """A line over byline and day is a headline without a doubt; among buttons an editor is asked about it."""
    candidate = find_candidates(f"Menu\nPilots of northern ports return\n{below}{TEXT}Contact us\n")[0]
    assert candidate.value == "Pilots of northern ports return"
    assert (candidate.confidence >= UNSURE) is sure


def test_an_editor_is_shown_the_best_lines() -> None:
    """Of a page of lines that may all be headlines the five best are told, and not the whole page."""
    others = "".join(f"Pilots of {port} return\nBy Ana Reis\n\n" for port in ("Lund", "Torvik", "Langholm", "Ahlund", "Marrow", "Holm"))
    assert len(find_candidates(f"{others}{TEXT}{TEXT}")) == 5


def test_a_sentence_right_over_the_day_is_a_headline() -> None:
    """What stands over the day is the headline, though it ends as sentences do."""
    headline = "The pilots of nine northern ports go back. They say that they just might stay."
    assert read_headline(f"{headline}\n17 May 2024\n{TEXT}") == (headline, "")


@pytest.mark.parametrize(
    "line", ["Updated May 17, 9:41 AM; Posted May 16, 8:19 PM", "Date: 17th May 2024 at 11:16pm", "The council of the northern ports says:"]
)
def test_a_day_and_a_label_are_no_headline(line: str) -> None:
    """A line that is nothing but days and what they are of, or that announces what follows it, names no article."""
    assert read_headline(f"{line}\n{TEXT}")[1] == "first sentence"


WRAPPED = """\
Pilots in the northern ports voted on Friday to return to work after nine
days at anchor, and the port council of the town will meet them on Monday.
The council has set aside two million for new boats, according to a paper
that was seen by this newspaper, and for the training of pilots over three
years in every port of the north.
"""


@pytest.mark.parametrize("between", ["\n", "By Ana Reis\n", "17 May 2024\n"])
def test_a_line_that_is_parted_from_a_hard_wrapped_text_is_its_headline(between: str) -> None:
    """A blank line, a byline or a day parts a headline from a text that is filled up to a width."""
    assert read_headline(f"Ferry strike ends after nine days\n{between}{WRAPPED}") == ("Ferry strike ends after nine days", "")


def test_a_line_that_runs_on_into_a_hard_wrapped_text_stays_in_it() -> None:
    """A short first line that nothing parts from the text may be its first paragraph: it is no sure headline, and no word is lost."""
    (article,) = extract_articles(Seed("seed.txt", f"Ferry strike ends after nine days\n{WRAPPED}".encode())).articles
    assert article.body[0].text == "Ferry strike ends after nine days"
    assert next(evidence.derived for evidence in article.evidence if evidence.field == "headline") == "first sentence"


def test_a_sentence_that_was_broken_over_lines_is_no_headline() -> None:
    """A headline that shouts stands on one line; a first sentence that does may be broken."""
    broken = "Here you always find the standings of the pilots' cup after its last\nregatta of the summer season!\n"
    assert read_headline(broken + TEXT)[1] == "first sentence"
    assert read_headline("Pilots win the cup!\n" + TEXT) == ("Pilots win the cup!", "")


def test_the_page_s_title_is_a_line_of_its_own() -> None:
    """What begins small below the title, a menu's first entry, is not drawn into the headline."""
    assert read_headline(f"Pilots return after nine long days - Harbour Post\nskip to content\nMenu\nHome\n{TEXT}")[0] == (
        "Pilots return after nine long days"
    )


def test_a_title_may_begin_with_the_site() -> None:
    """A line that the page's title ends with is the headline, where only a few words of the site's stand before it."""
    headline = "Pilots return after nine long days at anchor"
    assert read_headline(f"Harbour Post: {headline}\nMenu\nHome\n{headline}\nShare\nTweet\nPrint\n{TEXT}")[0] == headline


def test_a_title_may_tell_the_headline_in_other_words() -> None:
    """The line over byline and day is the headline, though search engines are given a longer title with most of its words."""
    title = "Pilots strike northern ports: why the pilots of nine ports return to their boats - Harbour Post"
    above = f"{title}\nMenu\nHome\nBoats\n"
    assert read_headline(f"{above}The Pilots Return to Port\nBy Ana Reis\n17 May 2024\n{TEXT}")[0] == "The Pilots Return to Port"
    assert read_headline(f"{above}The Life of a Mayor\nBy Ana Reis\n17 May 2024\n{TEXT}")[0] != "The Life of a Mayor"


def test_a_day_with_its_writer_is_no_headline() -> None:
    """A line that is a day and who wrote on it names no article."""
    headline = "On recent events in the ports"
    assert read_headline(f"{headline}\nFriday 17 May 2024 by Ana Reis\n\n{TEXT}")[0] == headline


@pytest.mark.parametrize("headline", ["Northern ports open as pilots return", "Pilots of northern ports return to their boats"])
def test_a_dek_is_not_the_headline_above_it(headline: str) -> None:
    """Of two lines over the byline the upper is the headline, though the text uses a few more of the words of its dek."""
    above = ["Menu", "Home", headline, "Council wants to meet northern pilots on Monday", "By Ana Reis", "17 May 2024"]
    page = [f"    {line}\n\n" for line in above] + [f"      {line}\n\n" for line in TEXT.splitlines()]
    assert read_headline("".join(page))[0] == headline


@pytest.mark.parametrize(
    ("between", "own"),
    [("", True), ("The council will meet them\nShare\n", True), ("The council will meet them\nShare\nPrint\n", False)],
    ids=["right below", "below dek and button", "further down"],
)
def test_a_headline_that_a_title_retells_stands_over_the_byline(between: str, own: bool) -> None:  # noqa: FBT001
    """A line with most of the title's words is the headline where byline or day are close below it."""
    title = "Pilots strike northern ports: why the pilots of nine ports return to their boats"
    page = f"{title} - Harbour Post\nMenu\nHome\nBoats\nThe Pilots Return to Port\n{between}By Ana Reis\n17 May 2024\n{TEXT}"
    assert read_headline(page)[0] == ("The Pilots Return to Port" if own else title)


def test_marks_in_a_row_part_no_title() -> None:
    """A title with marks between marks is taken apart like any other."""
    assert strip_site("The line will have nine stops and costs forty – – – Crowns")[0] == "The line will have nine stops and costs forty"


@pytest.mark.parametrize(("days", "site"), [(20, "Harbour Post"), (50, ""), (50_000, "")])
def test_what_is_longer_than_any_title_is_none(days: int, site: str) -> None:
    """A long title is taken apart; a text of marks and words without end is not, which would take a time that grows with the square."""
    title = f"{'Nine days - ' * days}Harbour Post"

    assert strip_site(title)[1] == site


def test_the_sign_of_a_headings_own_link_is_none_of_its_words() -> None:
    """A converter keeps the sign that a page links a heading to itself by; the headline has none."""
    assert read_headline(f"# Ferry strike ends after nine days¶\n\n{TEXT}\n## What comes next¶\n\n{TEXT}")[0] == (
        "Ferry strike ends after nine days"
    )


def test_a_headline_made_of_a_sentence_has_no_dateline() -> None:
    """Where the first sentence stands in for the headline, it does so without the place and the wire before it."""
    sentence = "Pilots in the northern ports voted on Friday to return to work after nine days at anchor"
    assert read_headline(f"LUND (Harbour Press) - {TEXT}") == (sentence, "first sentence")
    assert read_headline(f"LUND 17 May (HARBOUR PRESS) -\n\n{TEXT}") == (sentence, "first sentence")


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Lund: the men go back", "Lund: the men go back"),
        ("Go back", None),
        (" ".join(25 * ["boats"]), " ".join(25 * ["boats"])),
        (" ".join(26 * ["boats"]), None),
        ("The men go back.", None),
    ],
)
def test_a_line_that_is_parted_from_the_text_is_its_headline_though_nothing_else_speaks_for_it(line: str, headline: str | None) -> None:
    """A few words that end like no sentence, over a blank line and prose, are printed once, as the headline; others stay text."""
    address = "https://harbourpost.example/news-of-the-week--mayor-opens-old-bridge-of-stone-8832900.html"
    (article,) = extract_articles(Seed("seed.txt", f"{address}\n{line}\n\n{TEXT}".encode())).articles
    assert (article.headline == headline, article.body[0].text == line) == (headline is not None, headline is None)


def test_a_caption_is_no_headline() -> None:
    """The line of a picture above a text without a headline names no article, and its day is not the article's."""
    caption = "FILE PHOTO: Boats leave the northern ports, May 17, 2022. HARBOUR PIX/Ana Reis"
    (article,) = extract_articles(Seed("seed.txt", f"{caption}\nMay 18, 2024\n{TEXT}".encode())).articles
    assert article.derived["headline"] == "first sentence"
    assert str(article.published) == "2024-05-18"
    assert article.body[0].text == TEXT.split("\n", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        (
            "Gov. Ana Reis of the U.S. Senate met Lund Harbour Co. Ltd and its pilots.",
            "Gov. Ana Reis of the U.S. Senate met Lund Harbour Co. Ltd and its pilots",
        ),
        ("The ports of Lund opened at ca. 9 a.m. on Monday.", "The ports of Lund opened at ca. 9 a.m. on Monday"),
        ("Will they stay at anchor?", "Will they stay at anchor?"),
        ("Pilots, go back. So the council of the ports asked.", "Pilots, go back. So the council of the ports asked"),
    ],
)
def test_a_headline_made_of_a_sentence_is_a_whole_one(sentence: str, headline: str) -> None:
    """No sentence ends behind what is shortened, before a small letter or figure, or after hardly a word; one that asks keeps its mark."""
    assert read_headline(f"{sentence} {TEXT}")[0] == headline
