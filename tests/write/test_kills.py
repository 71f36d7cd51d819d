"""A real run, killed at a random moment: docs/ is whole, and the next run completes it.

`DATELINE_KILLS=200` kills as many runs as that; half of them at any moment, half while pages are being written.
"""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.build import generate
from generator.config import read_config
from generator.write.journal import NAME
from tests.project import Project, copy_project
from tests.write.desk import PRISTINE

KILLS = int(os.environ.get("DATELINE_KILLS", "6"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A digest that was generated, corrected by hand, and whose seeds have changed since."""
    project = copy_project(tmp_path_factory.mktemp("killed"))
    _complete(project)
    docs = project.root / "docs"
    for page in sorted(docs.glob("articles/*/*/*.md"))[:3]:
        text = page.read_text(encoding="utf-8")
        page.write_text(
            text.replace("\n# ", "\nnote: by hand\n# ", 1).replace("---\nnote: by hand\n", "note: by hand\n---\n", 1), encoding="utf-8"
        )
    seeds = sorted((project.root / "seeds").glob("*.txt"))
    seeds[-1].unlink()
    for seed in seeds[:-1]:
        seed.write_bytes(seed.read_bytes().replace(b"NATO", b"The Alliance"))
    return project


@pytest.fixture(scope="module")
def ends(project: Project, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes], dict[str, bytes]]:
    """A copy of docs/ before the run, its files, and its files after a run that nobody killed."""
    before = tmp_path_factory.mktemp("before") / "docs"
    shutil.copytree(project.root / "docs", before)
    old = project.pages()
    _complete(project)
    return before, old, project.pages()


@pytest.mark.parametrize("number", range(KILLS))
@pytest.mark.timeout(600)
def test_a_killed_run_is_completed_by_the_next(
    number: int, project: Project, ends: tuple[Path, dict[str, bytes], dict[str, bytes]]
) -> None:
    """Every file is as before or as after, never half, at any moment; and the next run ends where the killed one would have."""
    before, old, new = ends
    shutil.rmtree(project.root / "docs")
    shutil.copytree(before, project.root / "docs")
    moments = random.Random(number)  # noqa: S311 - a moment to kill at needs no secrecy
    run = subprocess.Popen([sys.executable, "-m", "generator", "generate", "--quiet"], cwd=project.root, stdout=subprocess.DEVNULL)

    if number % 2:
        for _ in _until_it_writes(run, project.root / "docs" / PRISTINE / NAME):
            time.sleep(0.001)
        time.sleep(moments.random() * 0.05)
    else:
        time.sleep(moments.random() * 4)
    run.kill()
    run.wait()

    for path, data in project.pages().items():
        if not path.startswith(f"{PRISTINE}/."):
            assert data in {old.get(path), new.get(path)}, f"{path} is neither as before nor as after"
    _complete(project)
    assert _visible(project.pages()) == _visible(new)


def test_two_runs_at_once_come_to_what_one_does(empty_project: Project) -> None:
    """Whoever comes second waits and finds its work done: both end well, and nothing is told or left half done."""
    for number in range(3):
        text = f"Ferry {number} sails again\n2022-02-0{number + 1}\n\nThe ferry to island {number} sails again, its owner said on Monday.\n"
        (empty_project.root / f"seeds/{number}.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "generator", "generate", "--quiet"]
    runs = [subprocess.Popen(command, cwd=empty_project.root, stderr=subprocess.PIPE) for _ in range(2)]

    told = [run.communicate()[1] for run in runs]

    assert [run.returncode for run in runs] == [0, 0]
    assert not any(b"docs/" in said for said in told)
    assert "0 written" in empty_project.dateline("generate").out


def _until_it_writes(run: "subprocess.Popen[bytes]", journal: Path) -> Iterator[None]:
    while run.poll() is None and not journal.exists():
        yield


def _complete(project: Project) -> None:
    generate(read_config(project.root / "mkdocs.yml"))


def _visible(files: dict[str, bytes]) -> dict[str, bytes]:
    """All files but the lock: no journal is left and nothing half written."""
    return {path: data for path, data in files.items() if path != f"{PRISTINE}/.lock"}
