"""Articles as named values: JSON, JSON Lines, JSON Feed. All records are invented."""

import json
from typing import Any

import pytest

from generator.extract.formats.record import is_dump
from tests.extract.formats.records import fields, read

TEXT = "Pilots return to work on Monday.\nThe port council agreed on Friday."
NEWS_PLEASE = {
    "authors": ["Jane Roe", "John Doe"], "date_download": "2024-05-20 10:00:00", "date_modify": None, "date_publish": "2024-05-17 09:30:00",
    "description": "Pilots return.", "filename": "a.json", "image_url": "https://post.example/a.jpg", "language": "en", "localpath": None,
    "maintext": TEXT, "source_domain": "post.example", "text": None, "title": "Ferry strike ends", "title_page": None, "url": "https://post.example/f",
}  # fmt: skip
NEWSPAPER = {
    "title": "Ferry strike ends", "text": TEXT, "authors": ["Jane Roe"], "publish_date": "2024-05-17 00:00:00+00:00",
    "top_image": "https://post.example/a.jpg", "keywords": ["ferries"], "url": "https://post.example/f", "source_url": "https://post.example",
}  # fmt: skip
TRAFILATURA = {
    "title": "Ferry strike ends", "author": "Jane Roe; John Doe", "hostname": "post.example", "date": "2024-05-17", "categories": "",
    "source": "https://post.example/f", "source-hostname": "Harbour Post", "excerpt": "Pilots return.", "tags": "ferries;strikes",
    "text": TEXT, "raw_text": TEXT,
}  # fmt: skip


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            NEWS_PLEASE,
            {
                "authors": ["Jane Roe", "John Doe"],
                "published": "2024-05-17T09:30:00",
                "language": "en",
                "image": "https://post.example/a.jpg",
            },
        ),
        (
            NEWSPAPER,
            {"authors": ["Jane Roe"], "published": "2024-05-17", "tags": ["ferries"], "image": "https://post.example/a.jpg"},
        ),
        (
            TRAFILATURA,
            {"authors": ["Jane Roe", "John Doe"], "published": "2024-05-17", "tags": ["ferries", "strikes"], "source": "Harbour Post"},
        ),
    ],
)
def test_reads_the_exports_of_extractors(record: dict[str, Any], expected: dict[str, Any]) -> None:
    """The fields and the body of news-please, newspaper and trafilatura come under our names."""
    (document,) = read(record)

    found = fields(document)
    assert expected | {"headline": "Ferry strike ends", "url": "https://post.example/f"} == {
        name: found[name] for name in [*expected, "headline", "url"]
    }
    assert (document.text, document.is_body, document.first_line) == (TEXT, True, 0)


def test_numbers_the_records_of_a_list() -> None:
    """Each of several says where it stood in its list; those that hold no text are counted, and reported once."""
    documents = read([NEWSPAPER, {"id": 3}, NEWSPAPER, {"title": "No text"}])

    assert [one.seed for one in documents] == ["export.json#1", "export.json#3", "export.json"]
    assert documents[-1].problems[0].message.startswith("2 of 4 records hold no text")


def test_reads_an_article_a_line() -> None:
    """JSON Lines give an article each; lines that are none are reported once, with the first of them."""
    documents = read("\n".join([json.dumps(NEWSPAPER), "", "not json", json.dumps(NEWS_PLEASE), '"text"']), "export.jsonl")

    assert [one.seed for one in documents] == ["export.jsonl#1", "export.jsonl#3", "export.jsonl"]
    assert [(problem.line, problem.weight) for problem in documents[-1].problems] == [(3, 5)]


def test_reads_a_json_feed() -> None:
    """The items of a JSON Feed have its title for their source, and their HTML in blocks."""
    item = {
        "id": "1",
        "url": "https://post.example/f",
        "title": "Ferry strike ends",
        "content_html": "<p>Pilots <b>return</b>.</p><p>Soon.</p>",
    }
    (document,) = read(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Harbour Post",
            "items": [item | {"date_published": "2024-05-17T09:30:00Z"}],
        }
    )

    assert [block.text for block in document.blocks] == ["Pilots return.", "Soon."]
    assert (fields(document)["source"], fields(document)["published"]) == ("Harbour Post", "2024-05-17T09:30:00Z")


def test_finds_records_in_an_envelope() -> None:
    """The answer of a news service holds its articles in a list somewhere below."""
    documents = read(
        {
            "status": "ok",
            "response": {"articles": [{"title": "A ferry", "content": "Pilots return.", "source": {"name": "Harbour Post"}}] * 2},
        }
    )

    assert [one.seed for one in documents] == ["export.json#1", "export.json#2"]
    assert fields(documents[0])["source"] == "Harbour Post"


def test_finds_the_records_of_a_search() -> None:
    """The answer to a query names what was asked and the place of each article before the articles themselves."""
    found = {"data": {"search": {"edges": [{"place": 1, "node": NEWS_PLEASE}, {"place": 2, "node": NEWSPAPER}]}}}

    assert [one.seed for one in read(found)] == ["export.json#1", "export.json#2"]


def test_reads_whole_pages_in_a_record() -> None:
    """A record whose body is a web page is read as one, its own fields first."""
    prose = "The port council agreed on Friday to the terms that pilots had asked for since the strike began nine days ago."
    page = f"<!DOCTYPE html><html><head><title>T</title></head><body><nav>Home</nav><article><p>{prose}</p></article></body></html>"
    (document,) = read({"title": "Ferry strike ends", "html": page})

    assert [block.text for block in document.blocks] == [prose]
    assert fields(document)["headline"] == "Ferry strike ends"


def test_a_text_that_is_a_page_is_read_as_a_dump() -> None:
    """Where a record's text is a page with its menus it is no body, and goes through the text reader."""
    menu = "\n".join(["Home", "News", "Sport", "Weather", "Log in"] * 5)

    assert is_dump(f"{menu}\nFerry strike ends\n{TEXT}")
    assert is_dump(f"{menu[: len(menu) // 2]}\nFerry strike ends\n{TEXT}")
    assert not is_dump(TEXT)
    assert not is_dump("\n".join(["Pilots return to work on Monday, the council said"] * 20))
    assert not read({"title": "Ferry strike ends", "text": f"{menu}\n{TEXT}"})[0].is_body


@pytest.mark.parametrize(
    ("printed", "authors"),
    [
        ("By JANE ROE, AP Auto Writer", ["Jane Roe"]),
        ("Jane Roe | Harbour Media for post.example", ["Jane Roe"]),
        ([{"name": "Jane Roe"}, "John Doe; Ann Poe"], ["Jane Roe", "John Doe", "Ann Poe"]),
        ("张三", ["张三"]),
        (["admin", "https://post.example/jane", None, "jane@post.example"], []),
        ("Konstantinos Papadimitrakopoulos-Anagnostopoulos", ["Konstantinos Papadimitrakopoulos-Anagnostopoulos"]),
        ("The harbour desk of the Post in Lund with what its readers saw from the bridge that night", []),
    ],
)
def test_authors_are_names_and_nothing_else(printed: Any, authors: list[str]) -> None:
    """Roles, outlets, addresses and accounts behind or in place of names are no authors."""
    assert authors == fields(read(NEWSPAPER | {"authors": printed})[0]).get("authors", [])


@pytest.mark.parametrize(("sentences", "dek"), [(13, True), (23, False)])
def test_a_description_is_a_paragraph(sentences: int, dek: bool) -> None:  # noqa: FBT001 - what is expected
    """What an export calls a description is a dek as long as a paragraph may be; one that holds the whole article is none."""
    said = "Pilots return to work on Monday, the port council of Lund said in a letter on Friday, after nine days at anchor. " * sentences

    assert ("dek" in fields(read(NEWSPAPER | {"description": said})[0])) is dek


def test_seconds_since_1970_are_a_date() -> None:
    """Time stamps in seconds and in milliseconds are moments in UTC."""
    for stamp in (1715938200, 1715938200000, "1715938200"):
        assert fields(read(NEWSPAPER | {"publish_date": stamp})[0])["published"] == "2024-05-17T09:30:00Z"


def test_an_update_is_later_than_the_publication() -> None:
    """What a format repeats as its update, or dates before the publication, is no update."""
    for stamp, updated in (("2024-05-17 00:00:00+00:00", None), ("2024-05-17", None), ("2024-05-18", "2024-05-18")):
        assert updated == fields(read(NEWSPAPER | {"date_modify": stamp})[0]).get("updated")


def test_strange_values_are_passed_over() -> None:
    """Null, numbers, nested lists and the word `None` are no fields, and stop nothing."""
    found = fields(
        read(NEWSPAPER | {"authors": [None, {"name": None}, ["admin"]], "publish_date": "soon", "url": "ftp://x", "keywords": {"a": 1}})[0]
    )

    assert {"headline", "image"} == set(found) - {"source"}


def test_broken_json_is_one_problem() -> None:
    """A file that breaks off in mid-record is reported, not published in part."""
    (document,) = read(json.dumps(NEWSPAPER)[:-20])

    assert not document.text
    assert "its JSON breaks here" in document.problems[0].message


@pytest.mark.parametrize(
    ("more", "published"),
    [
        ({"url": "https://post.example/2023/04/03/ferry"}, "2023-04-03"),
        ({"url": "https://post.example/2023/03/ferry"}, "2023-03-04"),
        ({"date_download": "2023-03-05 10:00:00"}, "2023-03-04"),
        ({"date_download": "2023-03-20 10:00:00"}, "2023-03-04"),
        ({"language": "fr"}, "2023-04-03"),
        ({}, "2023"),
    ],
)
def test_a_record_settles_its_own_date(more: dict[str, str], published: str) -> None:
    """The address, the day a scraper came by and the language settle a date in figures; nothing else invents a day."""
    (document,) = read({"title": "Ferry strike ends", "date": "03/04/2023", "text": "Pilots return."} | more)

    assert fields(document)["published"] == published


def test_what_stands_before_the_break_is_read() -> None:
    """Of a list that breaks off the whole records are read, and the Problem says in which line it breaks, and why."""
    documents = read('[\n{"title": "A", "text": "Pilots return."},\n{"title": "B", "te', "export.json")

    assert [one.seed for one in documents] == ["export.json#1", "export.json"]
    assert documents[-1].problems[0].line == 3
    assert "Unterminated string" in documents[-1].problems[0].message


def test_a_broken_line_is_told_by_what_breaks_it() -> None:
    """A broken line of JSON Lines is told with its number and the parser's reason; the records behind it keep their numbers."""
    documents = read('{"title": "A", "text": "Pilots return."}\n{"title": "B"\n{"title": "C", "text": "Snow."}', "export.jsonl")

    assert [one.seed for one in documents] == ["export.jsonl#1", "export.jsonl#3", "export.jsonl"]
    assert documents[-1].problems[0].line == 2
    assert "Expecting ',' delimiter" in documents[-1].problems[0].message


def test_objects_one_after_the_other_are_records() -> None:
    """Objects that a program printed over several lines, one after the other, are records too."""
    text = json.dumps({"title": "A", "text": "Pilots return."}, indent=2)

    assert [one.seed for one in read(f"{text}\n{text}")] == ["export.json#1", "export.json#2"]


@pytest.mark.parametrize(
    ("record", "body"),
    [
        ({"title": {"rendered": "A"}, "content": {"rendered": "<p>Pilots return.</p>"}, "categories": [4], "author": 12}, "Pilots return."),
        ({"title": "A", "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["Pilots return."]}]}}, "Pilots return."),
        ({"webTitle": "A", "fields": {"body": "<p>Pilots return.</p>", "byline": "Jane Roe"}}, "Pilots return."),
        (
            {"items": [{"title": "A", "content_text": "Pilots return.", "authors": [{"name": "Jane", "url": "x"}]}]},
            "Pilots return.",
        ),
    ],
)
def test_reads_the_answers_of_services(record: dict[str, Any], body: str) -> None:
    """Bodies that services wrap into objects, sections or fields are found, and numbers of categories are no names."""
    (document,) = read(record)

    assert (document.text or document.blocks[0].text) == body
    assert (fields(document)["headline"], fields(document).get("section")) == ("A", None)


@pytest.mark.parametrize(
    ("printed", "source", "derived"),
    [
        ({"publisher": {"name": "https://www.harbourpost.example/"}}, "Harbour Post", "host name"),
        ({"publisher": "post.example", "sitename": "Harbour Post"}, "Harbour Post", ""),
        ({"meta_site_name": "Home | Harbour Post"}, "Harbour Post", ""),
        ({"publisher": [{"@type": "Organization", "name": "Harbour Post"}, {"name": "Wire"}]}, "Harbour Post", ""),
    ],
)
def test_an_outlet_has_a_name(printed: dict[str, Any], source: str, derived: str) -> None:
    """An outlet given by its address is named after its host, and says so; a printed name goes before it."""
    (document,) = read({"title": "A", "text": "Pilots return."} | printed)

    assert next((one.value, one.derived) for one in document.evidence if one.field == "source") == (source, derived)
