import errno
import os
from pathlib import Path
from typing import IO, Any

import pytest
from filelock import FileLock

from generator.model import Action, Change, File, Page, Plan
from generator.write import WriteError, apply_plan, plan_changes, read_standing
from generator.write import apply as apply_module
from generator.write.disk import Disk
from generator.write.journal import NAME, note_steps
from tests.write.desk import PRISTINE, Desk

PAGE = Page("topics/ferries.md", {}, "# Ferries\n")
BETTER = Page("topics/ferries.md", {}, "# Ferries\n\nThey sail.\n")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A docs/ with one page."""
    desk = Desk(tmp_path / "docs")
    desk.build([PAGE])
    return desk


def _plan(desk: Desk, *made: Page | File) -> Plan:
    return plan_changes(made, read_standing(desk.docs)[0])


def _paths(desk: Desk) -> set[str]:
    return {path.relative_to(desk.docs).as_posix() for path in desk.docs.rglob("*") if path.is_file()} - {f"{PRISTINE}/.lock"}


def test_a_page_and_its_copy_are_written(desk: Desk) -> None:
    """A new page stands in docs/ with a pristine copy of the same bytes, and nothing else is left."""
    assert desk.files() == desk.files(pristine=True) == {"topics/ferries.md": b"# Ferries\n"}
    assert _paths(desk) == {"topics/ferries.md", f"{PRISTINE}/topics/ferries.md"}


def test_nothing_to_write_touches_nothing(desk: Desk) -> None:
    """A plan without changes does not so much as open a file for writing."""
    before = {path: path.stat().st_mtime_ns for path in [desk.docs, *desk.docs.rglob("*")]}

    report = apply_plan(_plan(desk, PAGE), desk.docs)

    assert (report.written, report.deleted) == (0, 0)
    assert {path: path.stat().st_mtime_ns for path in [desk.docs, *desk.docs.rglob("*")]} == before


def test_a_deleted_page_takes_its_empty_folder_along(desk: Desk) -> None:
    """A page that nothing makes any more goes, and so do its copy and the folders that it leaves empty."""
    report = desk.build([]).report

    assert report.deleted == 1
    assert _paths(desk) == set()
    assert not (desk.docs / "topics").exists()


def test_a_page_saved_meanwhile_is_not_written_over(desk: Desk) -> None:
    """What a hand saved between the reading and the writing stays, and the next run merges it."""
    plan = _plan(desk, BETTER)
    (desk.docs / PAGE.path).write_text("# Ferries and boats\n")

    report = apply_plan(plan, desk.docs)

    assert desk.files()[PAGE.path] == b"# Ferries and boats\n"
    assert [problem.path for problem in report.problems] == [f"docs/{PAGE.path}"]
    assert desk.build([BETTER]).report.updated == 1
    assert desk.files()[PAGE.path] == b"# Ferries and boats\n\nThey sail.\n"


def test_a_file_in_the_way_is_not_written_over(desk: Desk) -> None:
    """A feed's place may be taken by a file of a hand's own."""
    (desk.docs / "feed.json").write_text("mine")

    report = desk.build([PAGE, File("feed.json", b"{}")]).report

    assert desk.files()["feed.json"] == b"mine"
    assert "no pristine copy" in report.problems[0].message


@pytest.mark.parametrize(
    "path", ["../out.md", "/out.md", "a/../../out.md", "C:\\out.md", "a\\b.md", ".pristine/out.md", "a/.git/out.md", "nul\0.md", ""]
)
def test_a_path_out_of_docs_is_refused(desk: Desk, path: str) -> None:
    """No path that a plan could hold is written outside of docs/ or into a folder that is not for pages."""
    stood = sorted(desk.docs.parent.rglob("*"))

    report = apply_plan(Plan((Change(path, Action.CREATE, "new", b"out", b"out"),)), desk.docs)

    assert len(report.problems) == 1
    assert report.written == 0
    assert sorted(desk.docs.parent.rglob("*")) == stood


def test_a_link_is_not_followed(desk: Desk, tmp_path: Path) -> None:
    """Neither a page nor a folder that is a link leads a write out of docs/; both are told."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "page.md").write_text("private")
    (desk.docs / "linked.md").symlink_to(outside / "page.md")
    (desk.docs / "loose.md").symlink_to(outside / "nothing.md")
    (desk.docs / "folder").symlink_to(outside)

    run = desk.build([PAGE, *(Page(path, {}, "# New\n") for path in ("linked.md", "loose.md", "folder/page.md"))])

    assert {path.name: path.read_text() for path in outside.iterdir()} == {"page.md": "private"}
    assert run.report.written == 0
    assert (desk.docs / "loose.md").is_symlink()
    assert {line.split(":")[0] for line in run.told} == {"docs/linked.md", "docs/loose.md", "docs/folder", "docs/folder/page.md"}


def test_the_folder_of_copies_is_no_link(tmp_path: Path) -> None:
    """Copies are not written to where a link in their folder's place leads."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / PRISTINE).symlink_to(tmp_path / "outside")

    run = Desk(tmp_path / "docs").build([PAGE])

    assert run.report.written == 0
    assert "link" in run.told[-1]
    assert list((tmp_path / "outside").iterdir()) == []


def test_docs_itself_may_be_a_link(tmp_path: Path) -> None:
    """A keeper may keep docs/ elsewhere."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "docs").symlink_to(tmp_path / "elsewhere")

    assert Desk(tmp_path / "docs").build([PAGE]).report.created == 1
    assert (tmp_path / "elsewhere" / PAGE.path).exists()


def test_a_write_protected_page_is_left(desk: Desk) -> None:
    """Who protects a page does not want it changed; the rest is written, and the page once the protection is gone."""
    page = desk.docs / PAGE.path
    page.chmod(0o444)

    run = desk.build([BETTER, Page("topics/islands.md", {}, "# Islands\n")])

    assert (run.report.created, run.report.updated) == (1, 0)
    assert "write-protected" in run.told[0]
    page.chmod(0o644)
    assert desk.build([BETTER, Page("topics/islands.md", {}, "# Islands\n")]).report.updated == 1


def test_a_read_only_folder_is_told_and_stops_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of a folder that cannot be written to are told one by one, the rest is written, and those once they can be."""
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.parent == desk.docs / "topics":
            raise PermissionError(errno.EACCES, "Permission denied")
        return replace(path, target)

    made = [BETTER, Page("stories/storm.md", {}, "# Storm\n")]
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        run = desk.build(made)

    assert (run.report.created, run.report.updated) == (1, 0)
    assert run.told == (f"docs/{PAGE.path}:0: cannot be written (Permission denied): left as it is; the next run tries again.",)
    assert desk.build(made).report.updated == 1
    assert desk.files() == desk.files(pristine=True)


def test_permissions_stay(desk: Desk) -> None:
    """A page that is brought up to date keeps its permissions, a new one has those that the keeper's system gives."""
    page = desk.docs / PAGE.path
    page.chmod(0o640)
    mask = os.umask(0)
    os.umask(mask)

    desk.build([BETTER, Page("new.md", {}, "# New\n")])

    assert page.stat().st_mode & 0o777 == 0o640
    assert (desk.docs / "new.md").stat().st_mode & 0o777 == 0o666 & ~mask


@pytest.mark.parametrize("writes", range(6))
def test_a_full_disk_is_told_and_survived(desk: Desk, monkeypatch: pytest.MonkeyPatch, writes: int) -> None:
    """When the disk is full at any write, one sentence says so; with room again, the next run writes the rest."""
    fdopen, left = os.fdopen, [writes]

    def fill(descriptor: int, mode: str) -> IO[Any]:
        if not left[0]:
            os.close(descriptor)
            raise OSError(errno.ENOSPC, "No space left on device")
        left[0] -= 1
        return fdopen(descriptor, mode)

    made = [BETTER, Page("topics/islands.md", {}, "# Islands\n"), Page("topics/storms.md", {}, "# Storms\n")]
    with monkeypatch.context() as patched:
        patched.setattr(os, "fdopen", fill)
        with pytest.raises(WriteError, match="No space left"):
            desk.build(made)
    assert all(data in {b"# Ferries\n", b"# Ferries\n\nThey sail.\n", b"# Islands\n", b"# Storms\n"} for data in desk.files().values())

    desk.build(made)

    assert desk.files() == desk.files(pristine=True)
    assert len(desk.files()) == 3
    assert not (desk.docs / PRISTINE / NAME).exists()


def test_two_runs_do_not_write_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that finds another at work waits, and then says so in one sentence."""
    monkeypatch.setattr(apply_module, "_PATIENCE", 0.05)
    with FileLock(desk.docs / PRISTINE / ".lock"), pytest.raises(WriteError, match="another run"):
        desk.build([BETTER])

    assert desk.files()[PAGE.path] == b"# Ferries\n"


def test_the_copy_of_a_page_written_by_a_killed_run_is_mended(desk: Desk) -> None:
    """A run died between a page and its copy, and the seed has changed since: nothing of it passes for a hand's."""
    plan = _plan(desk, BETTER)
    Disk(desk.docs).prepare()
    (desk.docs / PRISTINE / NAME).write_text(note_steps(plan.changes))
    (desk.docs / PAGE.path).write_bytes(plan.changes[0].data or b"")

    run = desk.build([Page("topics/ferries.md", {}, "# Ferries\n\nThey sail in March.\n")])

    assert run.told == ()
    assert desk.files() == desk.files(pristine=True) == {PAGE.path: b"# Ferries\n\nThey sail in March.\n"}


def test_a_page_deleted_by_a_killed_run_is_not_taken_for_a_hands_deletion(desk: Desk) -> None:
    """A run died between deleting a page and its copy; when the page is made again, it is written."""
    plan = _plan(desk)
    Disk(desk.docs).prepare()
    (desk.docs / PRISTINE / NAME).write_text(note_steps(plan.changes))
    (desk.docs / PAGE.path).unlink()

    assert desk.build([PAGE]).report.created == 1


@pytest.mark.parametrize(
    "journal", [b"", b"\xff", b"[]\n", b'{"path": 1}\n', b'{"path": "../x", "page": "gone", "pristine": "gone"}\n', b"{" * 99]
)
def test_a_journal_that_cannot_be_read_does_no_harm(desk: Desk, journal: bytes) -> None:
    """Whatever stands in the journal, nothing outside is touched, and the run goes on."""
    (desk.docs / PRISTINE / NAME).write_bytes(journal)

    assert desk.build([BETTER]).report.updated == 1


def test_what_a_killed_run_was_writing_is_cleared_away(desk: Desk) -> None:
    """Half a file on the workbench is gone after the next run that writes."""
    workbench = desk.docs / PRISTINE / ".tmp"
    workbench.mkdir()
    (workbench / "4711").write_text("ha")

    desk.build([BETTER])

    assert _paths(desk) == {PAGE.path, f"{PRISTINE}/{PAGE.path}"}


def test_files_in_the_way_are_told_as_one(desk: Desk) -> None:
    """Where all copies are lost, feeds and data are told in one sentence, not each in its own."""
    for name in ("feed.json", "feed.xml"):
        (desk.docs / name).write_text("old")

    report = desk.build([PAGE, File("feed.json", b"{}"), File("feed.xml", b"<feed/>")]).report

    assert [problem.message[:17] for problem in report.problems] == ["is one of 2 files"]
