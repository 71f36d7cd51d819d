"""The steps of publish.yml that touch git, run by hand between a bare origin and two clones."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import ROOT

PAGES = {"docs/kept.md": b"kept\n", "docs/changed.md": b"old\n", "docs/gone.md": b"gone\n", "docs/.pristine/changed.md": b"old\n"}
NAMES = {f"GIT_{role}_{what}": "keeper@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
QUIET = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "MAKEFLAGS": ""}


def run(*words: str, folder: Path) -> str:
    """What a command that has to succeed prints."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_"))}
    return subprocess.run(words, cwd=folder, env=inherited | NAMES | QUIET, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def clone(tmp_path: Path) -> Callable[[str], Path]:
    """Makes another clone of an origin that holds PAGES."""
    first = tmp_path / "first"
    for name, data in PAGES.items():
        (first / name).parent.mkdir(parents=True, exist_ok=True)
        (first / name).write_bytes(data)
    shutil.copy(ROOT / "Makefile", first)
    shutil.copytree(ROOT / ".ci", first / ".ci")
    run("git", "init", "--quiet", "--initial-branch", "main", folder=first)
    run("git", "add", ".", folder=first)
    run("git", "commit", "--quiet", "--message", "first", folder=first)
    run("git", "clone", "--quiet", "--bare", "first", "origin.git", folder=tmp_path)

    def make(name: str) -> Path:
        run("git", "clone", "--quiet", "origin.git", name, folder=tmp_path)
        return tmp_path / name

    return make


def change_pages(folder: Path) -> None:
    """What a generating run may do: add, change and delete pages, pristine copies in step, files that are no text."""
    (folder / "docs/changed.md").write_bytes(b"new\n")
    (folder / "docs/.pristine/changed.md").write_bytes(b"new\n")
    (folder / "docs/gone.md").unlink()
    (folder / "docs/new.md").write_bytes("neu – новое\n".encode())
    (folder / "docs/chart.bin").write_bytes(bytes(range(256)))


def files(folder: Path) -> dict[str, bytes]:
    """Every file below docs/."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted((folder / "docs").rglob("*")) if path.is_file()}


def test_patch_carries_every_change_to_another_clone(clone: Callable[[str], Path]) -> None:
    """What generating changed in one clone is committed and pushed from another, byte for byte, deletions included."""
    builder, keeper = clone("builder"), clone("keeper")
    change_pages(builder)

    assert run("make", "--silent", "patch", folder=builder) == "changed=true\n"
    (keeper / ".cache").mkdir()
    shutil.copy(builder / ".cache/docs.patch", keeper / ".cache")
    run("make", "commit", folder=keeper)
    run("make", "push", folder=keeper)

    assert files(keeper) == files(builder)
    assert files(clone("reader")) == files(builder)


def test_nothing_changed_is_said(clone: Callable[[str], Path]) -> None:
    """Where generating changed nothing there is nothing to commit, and files outside docs/ do not count."""
    builder = clone("builder")
    (builder / "note.txt").write_bytes(b"not a page\n")

    assert run("make", "--silent", "patch", folder=builder) == "changed=false\n"
    assert (builder / ".cache/docs.patch").read_bytes() == b""


def test_commit_takes_nothing_outside_docs(clone: Callable[[str], Path]) -> None:
    """A patch that reaches for a file outside docs/ changes pages alone."""
    keeper = clone("keeper")
    change_pages(keeper)
    (keeper / ".ci/run").write_bytes(b"#!/bin/sh\necho not ours\n")
    (keeper / ".cache").mkdir()
    reach = subprocess.run(["git", "diff", "--binary"], cwd=keeper, capture_output=True, check=True).stdout
    (keeper / ".cache/docs.patch").write_bytes(reach)
    run("git", "checkout", "--quiet", ".", folder=keeper)
    (keeper / "docs/new.md").unlink()

    run("make", "commit", folder=keeper)

    assert b".ci/run" in reach
    assert run("git", "show", "--name-only", "--format=", "HEAD", folder=keeper).split() == [
        *("docs/.pristine/changed.md", "docs/changed.md", "docs/gone.md"),
    ]


def test_newer_push_goes_first(clone: Callable[[str], Path]) -> None:
    """Where somebody pushed meanwhile the pages are left to the newer push's own run, and that is no failure."""
    keeper, editor = clone("keeper"), clone("editor")
    change_pages(keeper)
    run("make", "patch", folder=keeper)
    run("git", "checkout", "--quiet", ".", folder=keeper)
    run("git", "clean", "--quiet", "--force", "docs", folder=keeper)
    run("make", "commit", folder=keeper)
    (editor / "docs/kept.md").write_bytes(b"corrected by hand\n")
    run("git", "commit", "--quiet", "--all", "--message", "hand", folder=editor)
    run("git", "push", "--quiet", "origin", "HEAD", folder=editor)

    assert "newer push" in run("make", "push", folder=keeper)
    assert files(clone("reader")) == files(editor)
