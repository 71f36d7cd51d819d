"""What hands saved amiss, in the built site."""

from pathlib import Path

from tests.project import Project


def test_what_was_saved_amiss_holds_up_no_other_page(empty_project: Project, tmp_path: Path) -> None:
    """Pages in other encodings are built and show their letters, what lies behind a link is not published, the strict build succeeds."""
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

    site = empty_project.root / "site"
    assert all(f"articles/{name}.md" in run.err for name in ("western", "wide"))
    assert "Es „zieht“ sich." in (site / "articles/western/index.html").read_text("utf-8")
    assert "Für manche" in (site / "articles/wide/index.html").read_text("utf-8")
    assert "Für dich" in (site / "articles/whole/index.html").read_text("utf-8")
    assert not any("secret" in path.name or path.name == "file.txt" for path in site.rglob("*"))


def test_a_warning_of_the_builder_is_told_and_fails_a_strict_build(empty_project: Project) -> None:
    """A hand's link that leads nowhere is told with its page; without `--strict` the site is built all the same."""
    (empty_project.root / "docs").mkdir(exist_ok=True)
    (empty_project.root / "docs/guide.md").write_text("# Guide\n\n[lost](lost.md)\n", encoding="utf-8")

    strict, lenient = empty_project.dateline("build", code=1), empty_project.dateline("build", "--no-strict")

    assert all("guide.md" in run.err and "lost.md" in run.err for run in (strict, lenient))
    assert (empty_project.root / "site/guide/index.html").is_file()
