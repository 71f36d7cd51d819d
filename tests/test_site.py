"""The built site, and what hands saved amiss."""

from pathlib import Path

from tests.project import Project


def test_what_was_saved_amiss_holds_up_no_other_page(empty_project: Project, tmp_path: Path) -> None:
    """Pages in other encodings are built and show their letters, what lies behind a link is not published; both strict builds succeed."""
    docs = empty_project.root / "docs"
    (docs / "articles").mkdir(parents=True)
    (docs / "articles/western.md").write_bytes("# Für alle\n\nEs „zieht“ sich.\n".encode("cp1252"))
    (docs / "articles/wide.md").write_bytes("# Für manche\n".encode("utf-16"))
    (docs / "articles/whole.md").write_text("# Für dich\n", encoding="utf-8")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret", encoding="utf-8")
    (docs / "folder").symlink_to(outside)
    (docs / "file.txt").symlink_to(outside / "secret.txt")

    run = empty_project.dateline("build")
    empty_project.python("mkdocs", "build", "--strict")

    site = empty_project.root / "site"
    assert all(f"articles/{name}.md" in run.err for name in ("western", "wide"))
    assert "Es „zieht“ sich." in (site / "articles/western/index.html").read_text("utf-8")
    assert "Für manche" in (site / "articles/wide/index.html").read_text("utf-8")
    assert "Für dich" in (site / "articles/whole/index.html").read_text("utf-8")
    assert not any("secret" in path.name or path.name == "file.txt" for path in site.rglob("*"))


def test_a_link_that_leads_nowhere_stops_no_strict_build(empty_project: Project) -> None:
    """Links of a hand's, on a locked page or in the navigation, to no page, picture or place are told, and the site is built."""
    docs = empty_project.root / "docs"
    empty_project.dateline("generate")
    (docs / "about.md").unlink()
    (docs / "boats.md").write_text("# Boats\n", encoding="utf-8")
    lost = "[lost](lost.md) ![](lost.png) [address](lost/) [of the site](/lost.md) [place](boats.md#lost) [here](#lost)"
    (docs / "guide.md").write_text(f"---\ndateline: locked\n---\n# Guide\n\n{lost}\n", encoding="utf-8")

    run = empty_project.dateline("build")

    assert (empty_project.root / "site/guide/index.html").is_file()
    assert all(f"docs/guide.md:6: links to {name}" in run.err for name in ("lost.md", "lost.png"))
    assert all(name in run.err for name in ("'boats.md#lost'", "'#lost'", "about.md"))
    assert "docs/guide.md:6: links to lost.md" in empty_project.dateline("check").out


def test_a_warning_of_the_builder_is_told_and_fails_a_strict_build(empty_project: Project) -> None:
    """Two pages for one address are told; without `--strict` the site is built all the same."""
    (empty_project.root / "docs").mkdir(exist_ok=True)
    for name in ("README.md", "index.md"):
        (empty_project.root / "docs" / name).write_text("# Guide\n", encoding="utf-8")

    strict, lenient = empty_project.dateline("build", code=1), empty_project.dateline("build", "--no-strict")

    assert all("README.md" in run.err for run in (strict, lenient))
    assert (empty_project.root / "site/index.html").is_file()
