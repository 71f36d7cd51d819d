"""Doubts, as `dateline check` tells them."""

from pathlib import Path

from tests.project import Project


def test_check_puts_hands_mistakes_first(disputed: tuple[Project, Path]) -> None:
    """`check` prints its list on standard output, what a hand misspelt above what a seed does not say."""
    project, page = disputed
    (project.root / "seeds/pier.txt").write_text("The pier is mended\n\nThe pier of the island is mended, and its lights burn.\n", "utf-8")
    page.write_text(page.read_text("utf-8").replace("source:", "sorce:"), "utf-8")

    lines = [line for line in project.dateline("check", code=1).out.splitlines() if line[:1] != " "]

    assert len(lines) > len(("the conflict", "the misspelt entry", "the counts"))
    assert "`sorce` says nothing to Dateline; did you mean `source`?" in lines[1]
    assert lines[-1].startswith("1 conflict, ")


def test_check_is_quiet_about_a_clean_digest(empty_project: Project) -> None:
    """A digest in which nothing is doubtful passes the strictest check."""
    empty_project.dateline("generate", "--quiet")

    assert "0 conflicts" in empty_project.dateline("check", "--strict").out
