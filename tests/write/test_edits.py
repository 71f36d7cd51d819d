"""The stories in tests/edits/: what was there, what a hand did, what is there after the next build."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.write.desk import PRISTINE, Desk, read_pages

STORIES = sorted(path for path in (Path(__file__).parents[1] / "edits").iterdir() if path.is_dir())


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_a_story_ends_as_told(story: Path, tmp_path: Path, golden: Callable[[Path, bytes], None]) -> None:
    """After a hand's edit and a build docs/ is as the story tells, and what is told to the editor too."""
    desk = Desk(tmp_path / "docs")
    before = read_pages(story / "before")
    desk.build(before)
    assert desk.files() == _files(story / "before"), "before/ is as the generator writes it"
    desk.lay_out(story / "hand")
    text = (story / "story.md").read_text(encoding="utf-8")
    if "\nThe pristine copies are lost.\n" in text:
        shutil.rmtree(desk.docs / PRISTINE)

    run = desk.build(read_pages(story / "made") if (story / "made").exists() else before)

    for path, data in desk.files().items():
        if data != _files(story / "after").get(path):
            golden(story / "after" / path, data)
    assert desk.files() == _files(story / "after")
    prose = text.split("\n## Told\n")[0].rstrip("\n")
    told = "".join(f"\n- {line}" for line in run.told)
    golden(story / "story.md", (f"{prose}\n\n## Told\n{told}\n" if told else f"{prose}\n").encode())


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_a_story_ends_once(story: Path, tmp_path: Path) -> None:
    """The build after a story's build writes nothing and tells the same conflicts."""
    desk = Desk(tmp_path / "docs")
    before = read_pages(story / "before")
    desk.build(before)
    desk.lay_out(story / "hand")
    made = read_pages(story / "made") if (story / "made").exists() else before
    first = desk.build(made)
    stood = desk.files(), desk.files(pristine=True)

    second = desk.build(made)

    assert (second.report.written, second.report.deleted) == (0, 0)
    assert (desk.files(), desk.files(pristine=True)) == stood
    assert second.report.conflicts == first.report.conflicts


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
