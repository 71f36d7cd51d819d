"""Tables, of which each row is an article. All rows are invented."""

import csv

import pytest

from tests.extract.formats.records import fields, read

ROWS = [["title", "date", "text"], ["Ferry strike ends", "03/04/2023", "Pilots return."], ["Mayor resigns", "05/06/2023", "She said so."]]


def test_reads_the_rows_of_a_table() -> None:
    """A table's columns are fields, delimited by commas, tabs or semicolons."""
    for mark in ",\t;":
        rows = [
            ["id", "publish_date", "title", "url", "language", "media_name", "text"],
            ["1", "2024-05-17", "Ferry strike ends", "https://post.example/f", "en", "Harbour Post", "Pilots return."],
        ]
        (document,) = read("\n".join(mark.join(row) for row in rows), "export.csv")

        assert document.seed == "export.csv#1"
        assert fields(document) == {
            "published": "2024-05-17",
            "headline": "Ferry strike ends",
            "url": "https://post.example/f",
            "language": "en",
            "source": "Harbour Post",
        }


def test_rows_without_text_are_reported_once() -> None:
    """A list of addresses, as Media Cloud exports it, is no article yet: one Problem says how many there are."""
    (document,) = read("publish_date,title,url\n" + "2024-05-17,Ferry strike ends,https://post.example/f\n" * 50, "export.csv")

    assert document.problems[0].message.startswith("50 of 50 records hold no text")


def test_keeps_line_breaks_of_a_cell() -> None:
    """A quoted cell may hold a whole article, commas and line breaks and all."""
    (document,) = read('title,text\n"Ferry strike, ends","Pilots return.\n\nSoon, they say."\n', "export.csv")

    assert document.text == "Pilots return.\n\nSoon, they say."


@pytest.mark.parametrize(
    ("date", "first"),
    [("25/04/2023", "2023-04-03"), ("04/25/2023", "2023-03-04"), ("2 April 2023", "2023")],
)
def test_other_rows_settle_which_figure_is_the_day(date: str, first: str) -> None:
    """A date that reads both ways is read as the file's others are; where none tells, its year is said, and both readings."""
    rows = [*ROWS, ["Third", date, "Snow ahead."]]
    document = read("\n".join(",".join(row) for row in rows), "export.csv")[0]

    assert fields(document)["published"] == first
    assert [one.derived for one in document.evidence if one.field == "published"] == [
        "year only: 03/04/2023 is 4 March 2023 or 3 April 2023" if first == "2023" else ""
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("sep=;\r\nTitel;Datum;Text\r\nStreik zu Ende;17.05.2024;Lotsen kehren zurück.\r\n", ("Streik zu Ende", "2024-05-17")),
        ("'title','date','text'\n'Ferry strike, ends','2024-05-17','Pilots return.'\n", ("Ferry strike, ends", "2024-05-17")),
        ('title,date,text\n"Ferry \\"strike\\" ends",2024-05-17,Pilots return.\n', ('Ferry "strike" ends', "2024-05-17")),
        ('title,date,text\n"Ferry ""strike"" ends",2024-05-17,Pilots return.\n', ('Ferry "strike" ends', "2024-05-17")),
        ("title|date|text\rFerry strike ends|2024-05-17|Pilots return.\r", ("Ferry strike ends", "2024-05-17")),
        ("\ufefftitle,date,text\nFerry strike ends,2024-05-17,Pilots return.\n", ("Ferry strike ends", "2024-05-17")),
    ],
)
def test_reads_tables_as_programs_write_them(text: str, names: tuple[str, str]) -> None:
    """Marks between cells and around them, line ends, and names in other languages are found by the first row."""
    found = fields(read(text, "export.csv")[0])

    assert (found["headline"], found["published"]) == names


def test_a_small_table_sets_no_limit_to_others() -> None:
    """How long a cell may be holds for the whole process: a table read after a small one, by whomever, has its long cells."""
    read("title,text\nFerry,Pilots return.", "small.csv")

    assert len(next(csv.reader([f"a,{'b' * 1_000_000}"]))[1]) == 1_000_000


def test_only_the_first_line_of_a_table_may_name_its_separator() -> None:
    """A line inside a cell that looks like the one above the names stays in the article's text."""
    (document,) = read('title,date,text\nFerry strike ends,2024-05-17,"Pilots write\nsep=;\nabove their tables."\n', "export.csv")

    assert "sep=;" in document.text


def test_a_table_without_names_is_told() -> None:
    """A table whose first row is an article already cannot be read; it is said what to write above it."""
    (document,) = read("Ferry strike ends,2024-05-17,Pilots return.\n", "export.csv")

    assert (document.problems[0].line, "write title, text, date and url" in document.problems[0].message) == (1, True)


def test_a_list_in_a_cell_is_a_list() -> None:
    """A table's cell that holds a list as text gives its members."""
    (document,) = read('title,text,authors\nA,Pilots return.,"[\'Jane Roe\', ""John O\'Dea""]"\n', "export.csv")

    assert fields(document)["authors"] == ["Jane Roe", "John O'Dea"]
