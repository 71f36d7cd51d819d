"""The steps alone, and the records that they print."""

import json
from pathlib import Path

from tests.project import Project


def test_extract_prints_the_contract(project: Project) -> None:
    """`extract --json` prints one object a line in the order given, with every key of the contract."""
    run = project.dateline("extract", "seeds", "--json")
    records = [json.loads(line) for line in run.out.splitlines()]
    keys = {
        *("seed", "headline", "published", "updated", "source", "url", "authors", "language", "tags", "place", "agency"),
        *("section", "image", "lede", "body", "related", "derived", "evidence", "problems"),
    }

    assert [Path(record["seed"]).name[:3] for record in records] == ["000", "001", "002", "003", "004"]
    assert all(keys <= set(record) for record in records)
    assert all({"type", "text"} == set(block) for record in records for block in record["body"])
    assert all({"headline", "published", "url"} == set(teaser) for record in records for teaser in record["related"])
    assert all({"rule", "lines", "confidence"} <= set(evidence) for record in records for evidence in record["evidence"].values())


def test_explain_tells_the_articles_of_one_seed_apart(empty_project: Project) -> None:
    """`extract --explain` puts each article's number and headline over its lines."""
    text = "The ferry to the island sails again, its owner said on Monday, after a storm had kept it in the harbour. " * 3
    rows = "".join(f'"{headline}","{text}","2022-02-0{day}"\n' for day, headline in ((7, "The ferry sails"), (8, "The pier is mended")))
    (empty_project.root / "seeds/two.csv").write_text(f"title,text,date\n{rows}", "utf-8")

    lines = empty_project.dateline("extract", "seeds/two.csv", "--explain").out.splitlines()

    assert [line for line in lines if line.startswith("#")] == ["#1 The ferry sails", "#2 The pier is mended"]


def test_extract_names_a_file_as_it_was_given(project: Project) -> None:
    """A script finds its own path again in what is printed."""
    run = project.dateline("extract", "./seeds/004_e925e6eb96f7c14d.txt", "--json")

    assert Path(json.loads(run.out)["seed"]) == Path("seeds/004_e925e6eb96f7c14d.txt")


def test_dates_counts_characters(project: Project) -> None:
    """`dates --json` gives offsets into the text, a TIMEX3 type and value, and EDTF."""
    text = "Zürich – The council met on 3 March 2021. It will meet again next week."
    (project.root / "note.txt").write_text(text, "utf-8")

    run = project.dateline("dates", "note.txt", "--published", "2021-03-05", "--json")
    record = json.loads(run.out)
    first, second = record["expressions"]

    assert record["id"] == "note.txt"
    assert (text[first["start"] : first["end"]], first["type"], first["value"], first["edtf"]) == (
        *("3 March 2021", "DATE"),
        *("2021-03-03", "2021-03-03"),
    )
    assert (text[second["start"] : second["end"]], second["value"]) == ("next week", "2021-W10")


def test_dates_reads_json_lines(project: Project) -> None:
    """A JSON Lines file is one document a line, each resolved against its own day."""
    rows = [{"id": "a", "text": "It rained yesterday.", "published": day} for day in ("2021-03-05", "2022-01-01")]
    (project.root / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")

    run = project.dateline("dates", "rows.jsonl", "--json")

    assert [json.loads(line)["expressions"][0]["value"] for line in run.out.splitlines()] == ["2021-03-04", "2021-12-31"]


def test_dates_reads_records_tables_and_pages_by_their_articles(project: Project) -> None:
    """Seeds that are no plain text or lines of `text` give the dates of their articles, each by its own day."""
    body = "The ferry sank off Lowmoor yesterday, the Harbour Board said. It had carried forty people and a cargo of timber since noon."
    rows = [{"headline": "Ferry sinks", "body": body, "date": day} for day in ("2021-03-05", "2022-01-01")]
    (project.root / "seeds/b.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    (project.root / "seeds/c.csv").write_text(f'headline,date,body\nA,2021-03-05,"{body}"\nB,2022-01-01,"{body}"\n', "utf-8")
    (project.root / "seeds/d.jsonl").write_text('{"text": "It rained on 3 May 2021."}\n{"text"', "utf-8")

    records = [json.loads(line) for line in project.dateline("dates", "seeds", "--json").out.splitlines()]
    found = {Path(one["id"]).name: [expression["value"] for expression in one["expressions"]] for one in records}

    for name in ("b.jsonl", "c.csv"):
        assert (found[f"{name}#1"][0], found[f"{name}#2"][0]) == ("2021-03-04", "2021-12-31")
    assert [name for name in found if name.startswith("004")] == ["004_e925e6eb96f7c14d.txt"]
    assert project.dateline("timeline", "seeds/b.jsonl", "--json").out


def test_a_line_that_cannot_be_read_is_told_and_left_out(project: Project) -> None:
    """Of JSON Lines with a broken line, one without a text and one of no day, the rest is read; file and line of the three are told."""
    lines = ['{"id": "a", "text": "The dam broke on 3 May 2021, and the lower town of Orrin was under water by noon."}', '{"id": "b",']
    lines += ['{"id": "c"}', lines[0].replace('"a"', '"d"'), lines[0].replace('"a"', '"e", "published": "2022-02-30"')]
    (project.root / "rows.jsonl").write_text("\n".join(lines) + "\n", "utf-8")

    dates = project.dateline("dates", "rows.jsonl", "--json")
    timeline = project.dateline("timeline", "rows.jsonl", "--json")

    assert [json.loads(line)["id"] for line in dates.out.splitlines()] == ["a", "d", "e"]
    assert [entry["date"] for entry in json.loads(timeline.out)["entries"]] == ["2021-05-03"]
    for run in (dates, timeline):
        assert "rows.jsonl:2: is no JSON" in run.err
        assert "rows.jsonl:3: is no object with a `text`" in run.err
        assert "rows.jsonl:5: was published on no day that a calendar has, '2022-02-30'" in run.err


def test_stories_prints_the_contract(project: Project) -> None:
    """`stories --json` prints the articles of each story by path, with reasons."""
    stories = json.loads(project.dateline("stories", "seeds", "--json").out)["stories"]
    told = [story for story in stories if len(story["articles"]) > 1]

    assert [sorted(Path(path).name[:3] for path in story["articles"]) for story in told] == [["000", "001"]]
    assert all(story["reasons"] for story in told)


def test_timeline_prints_the_contract(project: Project) -> None:
    """`timeline --json` keeps to the number of days and sentences asked for and to the days between, in order."""
    words = ("--max-dates", "3", "--sentences", "2", "--from", "2021-10-01", "--to", "2022-02-28", "--json")
    entries = json.loads(project.dateline("timeline", "seeds", *words).out)["entries"]
    dates = [entry["date"] for entry in entries]

    assert 1 <= len(entries) <= 3
    assert dates == sorted(dates)
    assert all(date[:7] >= "2021-10" and date[:7] <= "2022-02" for date in dates)
    assert all({"date", "precision", "summary", "articles"} <= set(entry) and 1 <= len(entry["summary"]) <= 2 for entry in entries)
