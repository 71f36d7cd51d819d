"""When an article was published and updated, of all dates that a dump prints. All dumps are invented."""

import pytest

from generator.extract.dates.published import find_published
from generator.extract.text.lines import Line, read_lines
from generator.model import Evidence

PROSE = "The port council agreed on Friday to the terms that pilots had asked for since the strike began nine days ago."


def read_days(text: str, address: str = "", language: str | None = "en") -> tuple[str | None, str | None]:
    """The winning `published` and `updated` of a dump whose headline says `Ferry strike ends`, and whose text is PROSE."""
    found = find_published(*places_in(text), address=address, language=language)
    return tuple(next((one.value for one in found if one.field == field), None) for field in ("published", "updated"))  # type: ignore[return-value]


def places_in(text: str) -> tuple[tuple[Line, ...], int, tuple[int, int]]:
    """The dump's lines, the number of its headline, and the span of its text."""
    lines = read_lines(text)
    headline = next((line.number for line in lines if line.text == "Ferry strike ends"), 0)
    prose = [line.number for line in lines if PROSE in line.text]
    return lines, headline, (prose[0], prose[-1]) if prose else (0, 0)


@pytest.mark.parametrize(
    ("text", "published", "updated"),
    [
        (f"Ferry strike ends\nPublished 17 May 2024\nUpdated 18 May 2024\n{PROSE}", "2024-05-17", "2024-05-18"),
        (f"Ferry strike ends\nVeröffentlicht am\n17.05.2024\nStand: 18.05.2024, 10:00 Uhr\n{PROSE}", "2024-05-17", "2024-05-18T10:00:00"),
        (f"Ferry strike ends\nMis à jour le 18 mai 2024\nPublié le 17 mai 2024\n{PROSE}", "2024-05-17", "2024-05-18"),
        (f"Ferry strike ends\nОбновлено 18 мая 2024\nОпубликовано 17 мая 2024\n{PROSE}", "2024-05-17", "2024-05-18"),
        (f"Ferry strike ends\nتاريخ النشر: 17 مايو 2024\n{PROSE}", "2024-05-17", None),
        (f"Ferry strike ends\n公開日：2024年5月17日\n{PROSE}", "2024-05-17", None),
        (f"Ferry strike ends\nPosted by Jane Roe on May 17, 2024\n{PROSE}", "2024-05-17", None),
        (f"Ferry strike ends\nPublished\n3 weeks ago\non\nMay 17, 2024\n{PROSE}", "2024-05-17", None),
        (f"Ferry strike ends\nMay 17, 2024 / 12:25 PM / Updated 8 hours ago\n{PROSE}", "2024-05-17T12:25:00", None),
    ],
)
def test_goes_by_labels_of_many_languages(text: str, published: str, updated: str | None) -> None:
    """A label, on the date's line or on the short lines above it, says whether a date is of publication or of an update."""
    assert (published, updated) == read_days(text, language=None)


def test_prefers_the_date_between_headline_and_text() -> None:
    """The date under the headline is the article's; those of the page's top, of other headlines and of comments are not."""
    teasers = "\n".join(f"Another headline of the day number {day}\n{day} May 2024" for day in range(1, 9))
    menu, more = "Menu entry\n" * 20, "More\n" * 15
    text = f"Saturday, 1 June 2024\n{menu}Ferry strike ends\nJane Roe\n17 May 2024\n{PROSE}\n{more}{teasers}"

    assert read_days(text) == ("2024-05-17", None)


def test_takes_no_day_that_the_text_speaks_of() -> None:
    """A day in mid-text is news, not the day of the news."""
    assert read_days(f"Ferry strike ends\n{PROSE}\n{PROSE} It began on 8 May 2024, as the pilots had warned.\n{PROSE}") == (None, None)


@pytest.mark.parametrize(
    ("opening", "published"),
    [
        ("ROTTERDAM (17.05.2024). ", "2024-05-17"),
        ("Rotterdam, 17 May 2024 – ", "2024-05-17"),
        ("Langholm-on-Sea, Westmark (17.05.2024). ", "2024-05-17"),
        ("17.05.2024 ", "2024-05-17"),
        ("On 17 May 2024 the talks ended. ", None),
        ("17 May 2024 was the last day. ", None),
    ],
)
def test_takes_the_day_of_a_dateline(opening: str, published: str | None) -> None:
    """A day that is set off before the first sentence is the day it was filed; one within the sentence is not."""
    assert read_days(f"Ferry strike ends\n{opening}{PROSE}\n{PROSE}")[0] == published


@pytest.mark.parametrize(
    ("line", "address", "published"),
    [
        ("07/05/2024", "https://post.example/2024/05/07/ferry", "2024-05-07"),
        ("07/05/2024", "https://post.example/2024/07/05/ferry", "2024-07-05"),
        ("07/05/2024\nUpdated 8 May 2024", "", "2024-05-07"),
        ("07/05/2024\nUpdated 28/05/2024", "", "2024-05-07"),
    ],
)
def test_settles_day_and_month_by_other_evidence(line: str, address: str, published: str | None) -> None:
    """Figures that read both ways take the reading that the address or another date bears out."""
    assert published == read_days(f"Ferry strike ends\n{line}\n{PROSE}", address)[0]


def test_says_no_more_than_the_year_of_a_doubtful_date() -> None:
    """Figures that read both ways and that nothing settles give their year alone, and say which two days they are."""
    found = find_published(*places_in(f"Ferry strike ends\n07/05/2024\n{PROSE}"), language="en")

    assert [(one.field, one.value, one.derived) for one in found] == [
        ("published", "2024", "year only: 07/05/2024 is 5 July 2024 or 7 May 2024")
    ]


def test_trusts_the_page_over_an_address_of_the_day_before() -> None:
    """A printed day beside that of the address is the day; the address alone is good evidence too."""
    address = "https://post.example/2024/05/16/ferry"

    assert read_days(f"Ferry strike ends\n17 May 2024\n{PROSE}", address)[0] == "2024-05-17"
    assert read_days(f"Ferry strike ends\n{PROSE}", address)[0] == "2024-05-16"


def test_lets_an_update_stand_in_and_says_so() -> None:
    """Where only an update is printed its day stands for that of publication, as derived."""
    found = find_published(*places_in(f"Ferry strike ends\nUpdated: 18 May 2024\n{PROSE}"), language="en")

    published = next(one for one in found if one.field == "published")
    assert (published.value, published.derived) == ("2024-05-18", "day of its update, the only one printed")


def test_passes_over_days_of_rights_events_and_visits() -> None:
    """Dates behind a copyright mark, an access label or a deadline are of something else."""
    for label in ("© ", "Accessed: ", "Abgerufen am ", "Valid until ", "Photo: "):
        assert read_days(f"Ferry strike ends\n{PROSE}\n{label}18 May 2024\nAnother line 3 of it, 2 June 2023 and so on") == (None, None)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("April 2024", "2024-04"),
        ("Published: April 2024", "2024-04"),
        ("Published in April 2024", "2024-04"),
        ("Publié en avril 2024", "2024-04"),
        ("2024年4月", "2024-04"),
        ("Published 2024", "2024"),
        ("2024", None),
        ("April 2024\nMarch 2024\nFebruary 2024", None),
        ("April 2024\n" + "Another headline\n" * 8 + "March 2024\nAnother headline", None),
        ("Nine days at anchor are over for the pilots of the northern ports\nApril 2024", "2024-04"),
        ("Since April 2024", None),
        ("Spring in April 2024", None),
        ("April 2024\n12 April 2024", "2024-04-12"),
    ],
)
def test_a_month_stands_in_where_no_day_is_printed(line: str, published: str | None) -> None:
    """A month between headline and text, or behind a label, is the month of publication; a year only behind a label."""
    assert read_days(f"Ferry strike ends\n{line}\n{PROSE}", language=None) == (published, None)


def test_a_month_elsewhere_is_none_of_publication() -> None:
    """A month above the headline, or one of which the text speaks, says nothing of the article."""
    assert read_days(f"April 2024\nFerry strike ends\n{PROSE}") == (None, None)
    assert read_days(f"Ferry strike ends\n{PROSE}\nApril 2024\n{PROSE}") == (None, None)


def test_no_page_is_published_long_after_it_was_seen() -> None:
    """A day a year and more behind that on which a page was visited is of something else."""
    assert read_days(f"Ferry strike ends\n20 August 2025, 9:30\n{PROSE}\nAccessed 18 May 2024") == (None, None)
    assert read_days(f"Ferry strike ends\n20 May 2024\n{PROSE}\nAccessed 18 May 2024") == ("2024-05-20", None)


def test_no_page_is_published_an_age_before_its_other_days() -> None:
    """A day of another age among younger ones is one that the text remembers, unless a label says otherwise."""
    assert read_days(f"17 May 2024\nFerry strike ends\nLund, 17 May 1924 – {PROSE}\n{PROSE}") == ("2024-05-17", None)
    assert read_days(f"17 May 2024\nFerry strike ends\nLund, 17 May 1984 – {PROSE}\n{PROSE}") == ("2024-05-17", None)
    assert read_days(f"Ferry strike ends\n17 May 1924\n{PROSE} It was 17 May 1924.\n{PROSE}\n17 May 2024") == ("2024-05-17", None)
    assert read_days(f"Ferry strike ends\nPublished 17 May 1924\n{PROSE}\nComment\n17 May 2024") == ("1924-05-17", None)


def test_evidence_names_the_line_and_the_reasons() -> None:
    """Each candidate says where it stands and what spoke for it, the best first."""
    found = find_published(*places_in(f"Ferry strike ends\nPublished 17 May 2024\n{PROSE}\n© 2 June 2024"), language="en")

    assert isinstance(found[0], Evidence)
    assert found[0].lines == (2, 2)
    assert "published label" in found[0].rule
    assert "right above the text" in found[0].rule


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(f"Ferry strike ends\n{PROSE}\n" + "More\n" * 20 + "Updated 18 May 2024", ("2024-05-18",) * 2, id="label"),
        pytest.param(f"Ferry strike ends\n17.05.24\n18 May 2024\n{PROSE}", ("2024-05-18", None), id="short year"),
        pytest.param(
            f"Jane Roe, harbour reporter of the Post, 17 May 2024\nFerry strike ends\n{PROSE}", ("2024-05-17", None), id="short line"
        ),
        pytest.param(
            f"Ferry strike ends\n{PROSE}\n{PROSE}\n17 May 2024\nUpdated 18 May 2024\nPicture: 16 May 2024",
            ("2024-05-17", "2024-05-18"),
            id="few",
        ),
        pytest.param(f"17 May 2024\nFerry strike ends\nUpdated 18 May 2024\n{PROSE}", ("2024-05-17", "2024-05-18"), id="above headline"),
        pytest.param(f"Ferry strike ends\n{PROSE} It began on 8 May 2024.\n{PROSE}\n17 May 2024", ("2024-05-17", None), id="below text"),
        pytest.param(
            "17 May 2024\n" + "Menu entry\n" * 9 + f"Ferry strike ends\n{PROSE}\n" + "More\n" * 15 + "3 May 2024",
            ("2024-05-17", None),
            id="above menu",
        ),
        pytest.param(
            "".join(f"Another headline\nPorts\n{day} May 2024\n" for day in range(1, 7)) + f"Ferry strike ends\n{PROSE}",
            (None, None),
            id="teasers",
        ),
    ],
)
def test_weighs_what_speaks_for_a_day(text: str, days: tuple[str | None, str | None]) -> None:
    """A label outweighs a far place, a whole year a short one, a line close to headline or text any other; five days are a list."""
    assert read_days(text) == days


MANY = "Menu entry\n" * 14


@pytest.mark.parametrize(
    ("text", "address", "days"),
    [
        pytest.param(
            f"17 May 2024\nHEADLINE\n{PROSE}\n{PROSE}\nPublished 16 May 2024", "", ("2024-05-16", None), id="label below the text"
        ),
        pytest.param(f"HEADLINE\nPhoto: 16 May 2024\n{PROSE}\n{PROSE}\n18 May 2024", "", ("2024-05-18", None), id="no picture's day"),
        pytest.param(f"HEADLINE\n3 April 2024\n{MANY}16 May 2024\n{PROSE}", "", ("2024-05-16", None), id="right above the text"),
        pytest.param(f"{MANY}HEADLINE\n18 May 2024\nLund, 8 May 2024 – {PROSE}", "", ("2024-05-18", None), id="over a dateline"),
        pytest.param(f"{MANY}18 May 2024, 9:30\nHEADLINE\nLund, 8 May 2024 – {PROSE}", "", ("2024-05-08", None), id="dateline"),
        pytest.param(
            f"Updated 16 May 2024\nHEADLINE\n{MANY}Lund, 8 May 2024 – {PROSE}", "", ("2024-05-08", "2024-05-16"), id="updated dateline"
        ),
        pytest.param(f"17 May 2024\n{MANY}HEADLINE\n{PROSE}", "", ("2024-05-17", None), id="only day, far above"),
        pytest.param(
            f"HEADLINE\n{PROSE} It began on 16 May 2024.\n{MANY}16 May 2024, 9:30", "", ("2024-05-16T09:30:00", None), id="far below"
        ),
        pytest.param(
            f"HEADLINE\n{PROSE} It began on 17 May 2024.\n{PROSE}\nJane Roe, Harbour Post, 17 May 2024",
            "",
            ("2024-05-17", None),
            id="signed",
        ),
        pytest.param(
            f"HEADLINE\n{PROSE} It began on 8 May 2024.\n{PROSE}\nJane Roe, Harbour Post, 17 May 2024, 9:30",
            "",
            ("2024-05-17T09:30:00", None),
            id="signed with a time",
        ),
        pytest.param(f"HEADLINE\n18 May 2024\n{MANY}17 May 2024\n{PROSE}", "2024/05/17/", ("2024-05-17", None), id="the address's day"),
        pytest.param(
            f"HEADLINE\n{PROSE} It began on 8 May 2024.\n{PROSE}\n{MANY}18 May 2024",
            "2024/05/17/",
            ("2024-05-18", None),
            id="a day beside it",
        ),
        pytest.param(
            f"HEADLINE\n3 April 2024, 9:30\n{PROSE} It began on 8 May 2024.\n{PROSE}\n16 May 2024",
            "2024/05/",
            ("2024-05-16", None),
            id="the address's month",
        ),
        pytest.param(f"18 May 2024\nHEADLINE\n{PROSE}", "2023/01/02/", ("2024-05-18", None), id="not the address"),
    ],
)
def test_weighs_one_day_against_another(text: str, address: str, days: tuple[str | None, str | None]) -> None:
    """Labels, datelines, places, times and the address each outweigh what says less of when an article was published."""
    assert read_days(text.replace("HEADLINE", "Ferry strike ends"), f"https://post.example/{address}ferry" if address else "") == days
