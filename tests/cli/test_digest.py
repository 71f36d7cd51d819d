"""The digest as a person or a script generates and builds it."""

import json
import re
from pathlib import Path

from tests.project import Project

BAD_SEEDS = {
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 64,
    "one-line.txt": b"word " * 2_000_000,
    "lone-surrogates.txt": "\ud800".encode("utf-16-le", "surrogatepass") * 50,
    "blank.txt": b" \n\t\n" * 400,
}


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
