"""The commands as a person or a script meets them: what they print, where, and how they end."""

import json
import re
import sys
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from generator.cli import app
from tests.project import Project

BAD_SEEDS = {
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 64,
    "one-line.txt": b"word " * 2_000_000,
    "lone-surrogates.txt": "\ud800".encode("utf-16-le", "surrogatepass") * 50,
    "blank.txt": b" \n\t\n" * 400,
}


FERRY = """The ferry sails again
2022-02-07T12:31:00Z
https://post.example/ferry
Morning Post

The ferry to the island sails again, its owner said on Monday, after a storm had kept it in the harbour for a week.

The harbour master said that the pier had been mended and that the lights of the harbour were burning again.

Nobody was hurt in the storm, which was the worst that the island had seen in twenty years, the harbour master said.
"""


def article_pages(project: Project) -> list[str]:
    """The paths of the articles' pages."""
    return [path for path in project.pages() if path.startswith("articles/") and re.search(r"/\d{4}/\d\d/|/undated/", path)]


def test_second_generate_writes_nothing(project: Project) -> None:
    """Generating again writes nothing and says so."""
    first = project.dateline("generate")
    pages = project.pages()

    second = project.dateline("generate")

    assert re.search(r"\b[1-9]\d* written", first.out)
    assert re.search(r"\b0 written", second.out)
    assert project.pages() == pages


def test_build_makes_a_site_and_says_where(built: Project) -> None:
    """Building ends with a site, and the last line says where it is."""
    run = built.dateline("build")

    assert (built.root / "site/index.html").is_file()
    assert run.out.rstrip().endswith(str(built.root / "site"))


def test_mkdocs_alone_builds_the_same_site(built: Project, tmp_path: Path) -> None:
    """Whoever knows only MkDocs gets the same site from `mkdocs build --strict`, without a warning."""
    run = built.python("mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path))
    pages = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.html")}

    assert re.findall(r"^(?:WARNING|ERROR).*", run.err, re.MULTILINE) == []
    assert pages == {path.relative_to(built.root / "site"): path.read_bytes() for path in (built.root / "site").rglob("*.html")}


def test_pages_are_light(built: Project) -> None:
    """No page of the five seeds' site weighs 60 KB or more."""
    weights = {path.relative_to(built.root).as_posix(): path.stat().st_size for path in (built.root / "site").rglob("*.html")}

    assert {path: weight for path, weight in weights.items() if weight >= 60_000} == {}


def test_corrected_headline_shows_everywhere_and_stays(project: Project) -> None:
    """A headline corrected by hand on one page is on its topic pages, the timeline and the home page, and stays."""
    project.dateline("generate", "--quiet")
    old, new = "NATO will cooperate with Russia on one condition", "NATO names its one condition"
    path = next(path for path in article_pages(project) if old.encode() in project.pages()[path].split(b"\n## ")[0])
    page = project.root / "docs" / path
    page.write_bytes(page.read_bytes().replace(f"# {old}".encode(), f"# {new}".encode(), 1))

    for _ in range(2):
        project.dateline("generate", "--quiet")
        pages = {name: data.decode() for name, data in project.pages().items() if not name.startswith(".pristine/")}
        shown = {name for name, text in pages.items() if new in text and name.endswith(".md")}

        assert f"# {new}" in pages[path]
        assert {"index.md", "topics/nato.md"} <= shown | {name.replace("/index.md", ".md") for name in shown}
        assert any(name.startswith("timeline") for name in shown)
        assert [name for name, text in pages.items() if old in text and name.endswith(".md")] == []


@pytest.fixture
def disputed(empty_project: Project) -> tuple[Project, Path]:
    """A digest of one article whose last paragraph a hand and its seed have both changed, and the article's page."""
    seed = empty_project.root / "seeds/ferry.txt"
    seed.write_text(FERRY, "utf-8")
    empty_project.dateline("generate", "--quiet")
    page = next((empty_project.root / "docs/articles").glob("*/*/*.md"))
    page.write_text(page.read_text("utf-8").replace("Nobody was hurt in the storm", "A sailor was hurt in the storm"), "utf-8")
    seed.write_text(FERRY.replace("Nobody was hurt in the storm", "Two sailors were hurt in the storm"), "utf-8")
    return empty_project, page


@pytest.mark.parametrize(("side", "kept"), [("--ours", "A sailor was hurt"), ("--theirs", "Two sailors were hurt")])
def test_a_conflict_is_told_and_settled(disputed: tuple[Project, Path], side: str, kept: str) -> None:
    """A conflict is told with both texts until one of them is taken, and then no more."""
    project, page = disputed
    told = project.dateline("check", code=1).out
    assert all(text in told for text in ("A sailor was hurt", "Two sailors were hurt", page.name))

    project.dateline("resolve", str(page), side)

    project.dateline("check")
    assert kept in page.read_text("utf-8")
    assert "has no conflict" in project.dateline("resolve", str(page), side).out


def test_a_conflict_is_settled_in_an_editor(disputed: tuple[Project, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """`resolve --edit` opens the page, and what is saved there stays, on this page and on those that list it."""
    project, page = disputed
    editor = project.root / "editor.py"
    editor.write_text(
        "import pathlib, sys\n"
        "page = pathlib.Path(sys.argv[-1])\n"
        "text = page.read_text(encoding='utf-8').replace('A sailor was hurt', 'Two were hurt, one of them badly,')\n"
        "page.write_text(text.replace('# The ferry sails again', '# A ferry sails'), encoding='utf-8')\n",
        "utf-8",
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {editor}")
    monkeypatch.delenv("VISUAL", raising=False)

    project.dateline("resolve", str(page), "--edit")

    project.dateline("check")
    assert "Two were hurt, one of them badly," in page.read_text("utf-8")
    assert "A ferry sails" in project.pages()["index.md"].decode()
    assert "0 written" in project.dateline("generate").out


def test_a_deleted_page_comes_back_when_asked_for(disputed: tuple[Project, Path]) -> None:
    """A page that a hand deleted stays away, is no page to restore while it stands, and comes back by name."""
    project, page = disputed
    name = page.relative_to(project.root).as_posix()
    assert "was not deleted" in project.dateline("restore", name, code=2).err
    page.unlink()
    project.dateline("generate", "--quiet")
    assert not page.exists()
    assert "+++ /dev/null" in project.dateline("diff", name).out

    project.dateline("restore", name)
    assert "Two sailors were hurt" in page.read_text("utf-8")

    page.unlink()
    (project.root / "seeds/ferry.txt").unlink()
    assert "no seed makes it any more" in project.dateline("restore", name, code=1).err


def test_a_moved_page_is_named_where_it_is_now(disputed: tuple[Project, Path]) -> None:
    """Who asks for a page by its old path is told the new one."""
    project, page = disputed
    page.rename(project.root / "docs/articles/ferry.md")
    project.dateline("generate", "--quiet")

    assert "moved to docs/articles/ferry.md" in project.dateline("restore", str(page), code=2).err


def test_no_seeds_is_said_and_is_no_failure(empty_project: Project) -> None:
    """An empty seeds folder gives a site that says so."""
    empty_project.dateline("build")

    assert (empty_project.root / "site/index.html").is_file()
    assert article_pages(empty_project) == []


def test_missing_seeds_folder_is_no_failure(empty_project: Project) -> None:
    """Git keeps no empty folder: a digest whose seeds folder is missing is one without seeds."""
    (empty_project.root / "seeds").rmdir()

    empty_project.dateline("generate")

    assert article_pages(empty_project) == []


def test_bad_seeds_are_reported_and_stop_no_other(project: Project) -> None:
    """Empty, blank, binary, broken and endless seeds are each reported by name; the five good ones are built."""
    for name, data in BAD_SEEDS.items():
        (project.root / "seeds" / name).write_bytes(data)

    said = project.dateline("generate", "--quiet")

    assert {name for name in BAD_SEEDS if name not in said.err} == set()
    assert "Traceback" not in said.err
    assert len(article_pages(project)) == 5


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
    text = FERRY.split("Post\n\n")[1].replace("\n\n", " ")
    rows = "".join(f'"{headline}","{text}","2022-02-0{day}"\n' for day, headline in ((7, "The ferry sails"), (8, "The pier is mended")))
    (empty_project.root / "seeds/two.csv").write_text(f"title,text,date\n{rows}", "utf-8")

    lines = empty_project.dateline("extract", "seeds/two.csv", "--explain").out.splitlines()

    assert [line for line in lines if line.startswith("#")] == ["#1 The ferry sails", "#2 The pier is mended"]


def test_check_puts_hands_mistakes_first(disputed: tuple[Project, Path]) -> None:
    """`check` prints its list on standard output, what a hand misspelt above what a seed does not say."""
    project, page = disputed
    (project.root / "seeds/pier.txt").write_text("The pier is mended\n\nThe pier of the island is mended, and its lights burn.\n", "utf-8")
    page.write_text(page.read_text("utf-8").replace("source:", "sorce:"), "utf-8")

    lines = [line for line in project.dateline("check", code=1).out.splitlines() if line[:1] != " "]

    assert len(lines) > len(("the conflict", "the misspelt entry", "the counts"))
    assert "`sorce` says nothing to Dateline; did you mean `source`?" in lines[1]
    assert lines[-1].startswith("1 conflict, ")


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


def test_dry_run_writes_nothing(project: Project) -> None:
    """`generate --dry-run` shows what would change and changes nothing."""
    run = project.dateline("generate", "--dry-run")

    assert "index.md" in run.out
    assert project.pages() == {}


def test_generate_tells_scripts_what_it_did(disputed: tuple[Project, Path]) -> None:
    """`generate --json` prints the changes with their reasons, conflicts and problems; with `--dry-run` the changes that it would make."""
    project, page = disputed
    name = page.relative_to(project.root / "docs").as_posix()
    planned = json.loads(project.dateline("generate", "--dry-run", "--json").out)
    told = json.loads(project.dateline("generate", "--json").out)
    again = json.loads(project.dateline("generate", "--json").out)

    assert planned == told
    assert {"path": name, "action": "update", "reason": "sha256 and text changed"} in told["changes"]
    assert [conflict["path"] for conflict in told["conflicts"]] == [name]
    assert again == told | {"changes": []}


def test_check_is_quiet_about_a_clean_digest(empty_project: Project) -> None:
    """A digest in which nothing is doubtful passes the strictest check."""
    empty_project.dateline("generate", "--quiet")

    assert "0 conflicts" in empty_project.dateline("check", "--strict").out


@pytest.mark.parametrize(
    ("words", "fix"),
    [
        (("generate", "--config", "nowhere.yml"), "nowhere.yml"),
        (("extract", "nowhere.txt"), "nowhere.txt"),
        (("dates", "mkdocs.yml", "--published", "someday"), "someday"),
        (("timeline", "seeds", "--from", "someday"), "someday"),
        (("genrate",), "genrate"),
        (("generate", "--dryrun"), "--dryrun"),
        (("diff", "docs/topics/nothing.md"), "docs/topics/nothing.md: no such page"),
        (("restore", "docs/topics/nothing.md"), "docs/topics/nothing.md: no such page"),
        (("resolve", "docs/topics/nothing.md", "--ours"), "docs/topics/nothing.md: no such page"),
        (("resolve", "docs/topics/nothing.md"), "--theirs"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_wrong_use_ends_with_one_sentence(project: Project, words: tuple[str, ...], fix: str) -> None:
    """Wrong use ends with 2 and a sentence that names what was wrong, never with a traceback."""
    run = project.dateline(*words, code=2)

    assert fix in run.err
    assert "Traceback" not in run.err


def test_unknown_setting_names_the_nearest(project: Project) -> None:
    """A misspelt setting is refused with the name that was probably meant."""
    config = project.root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "\nextra:\n  dateline:\n    story_day: 3\n", "utf-8")

    assert "story_days" in project.dateline("generate", code=2).err


@pytest.mark.parametrize("command", sorted(get_command(app).commands))  # type: ignore[attr-defined]
def test_every_command_has_help_with_an_example(command: str) -> None:
    """Each command's help says what it does and shows it in use."""
    run = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "200"})

    assert run.exit_code == 0
    assert f"dateline {command}" in run.output.replace("Usage: ", "")


def test_terminal_gets_no_control_characters_of_a_seed(project: Project) -> None:
    """What a seed says is printed with its control characters written out, so that it cannot steer a terminal."""
    (project.root / "seeds/loud.txt").write_text(
        "\x1b]0;owned\x07\x1b[2J\nThe \x1b[31mred\x1b[0m news of the day is long enough.\n" * 5, "utf-8"
    )

    runs = [project.dateline("extract", "seeds/loud.txt"), project.dateline("generate"), project.dateline("check")]

    assert [char for run in runs for char in run.out + run.err if not char.isprintable() and char != "\n"] == []


def test_a_record_is_one_line_for_every_reader(project: Project) -> None:
    """Characters of a name that some readers end a line at, and that steer a terminal, are escapes within JSON."""
    name = "seeds/odd\u2028\x85\x9b31m.txt"
    (project.root / name).write_text("Ferries sail again from Monday. " * 20, "utf-8")

    (line,) = project.dateline("extract", name, "--json").out.splitlines()

    assert json.loads(line)["seed"] == name
    assert not set(line) & set("\u2028\x85\x9b")


def test_runner_gets_no_command_of_a_seed(project: Project) -> None:
    """No line that is printed is what a runner of continuous integration takes for a command, whatever names and words say."""
    names = ("::error::x.txt", "x\n::set-output name=a::b.txt", "##[add-mask]x.txt", "x ##vso[task.complete]y.txt")
    for name in names:
        (project.root / "seeds" / name).write_bytes(b"")

    runs = [project.dateline("extract", "seeds"), project.dateline("generate"), project.dateline("check")]
    lines = [line for run in runs for line in (run.out + run.err).splitlines()]

    assert any("task.complete" in line for line in lines)
    assert [line for line in lines if re.search(r"^\s*::|##\[|##vso\[", line)] == []
