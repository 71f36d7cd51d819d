"""What hands changed, as the commands tell and settle it."""

import sys
from pathlib import Path

import pytest

from tests.project import Project


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
