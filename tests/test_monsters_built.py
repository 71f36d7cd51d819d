"""A folder of monsters beside five good seeds, generated and built with little memory and little time."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.front_matter import Parts, parse_page
from tests.monsters.folder import make_monsters
from tests.project import Project, copy_project

resource = pytest.importorskip("resource")

FULL = "DATELINE_MONSTERS" in os.environ
"""Whether monsters come in full size, 100 MB lines and a million tags: before a release, not in every run."""

MEMORY = (4 if FULL else 2) << 30
SECONDS = 3600 if FULL else 300
"""Of processor time, for each process."""


def run(project: Project, *words: str) -> subprocess.CompletedProcess[str]:
    """A command of Dateline with an end to its memory and time."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    command = [sys.executable, "-m", "generator", *words]
    return subprocess.run(
        command, cwd=project.root, preexec_fn=limit, capture_output=True, text=True, encoding="utf-8", errors="surrogateescape", check=False
    )


def own_text(page: bytes) -> bytes:
    """A page without what is said of other articles: its topics, and the blocks that are generated."""
    return re.sub(rb"<!-- dateline:(\w+) -->.*?<!-- /dateline:\1 -->|^topics:.*?$", b"", page, flags=re.DOTALL | re.MULTILINE)


def article_pages(project: Project) -> dict[str, bytes]:
    """The page of each seed by its front matter's `seed`."""
    pages = {path: data for path, data in project.pages().items() if not path.startswith(".pristine/")}
    parsed = {path: parse_page(data.decode(), path) for path, data in pages.items() if path.endswith(".md")}
    seeds = {path: str(parts.values.get("seed", "")) for path, parts in parsed.items() if isinstance(parts, Parts)}
    return {seed: f"{path}\n".encode() + own_text(pages[path]) for path, seed in seeds.items() if seed}


@pytest.mark.timeout(0 if FULL else 600)
def test_monsters_harm_no_other_seed(built: Project, tmp_path: Path) -> None:
    """Among monsters five good seeds come out byte for byte as without them; each monster is reported or harmless; all ends in time."""
    project = copy_project(tmp_path)
    make_monsters(project.root / "seeds", full=FULL)
    good = article_pages(built)
    monsters = {
        path.relative_to(project.root).as_posix() for path in (project.root / "seeds").rglob("*") if not path.is_dir() or path.is_symlink()
    }
    monsters -= {f"seeds/{seed}" for seed in good}

    first, second = run(project, "build"), run(project, "generate", "--quiet")
    told = run(project, "check", "--site", "--json")
    made = article_pages(project)
    paths = [path for path in project.pages() if not path.startswith(".pristine/")]
    doubts = [json.loads(line) for line in told.stdout.splitlines()]
    reported = {doubt["path"].split("#")[0] for doubt in doubts}
    shown = b"".join(data for path, data in project.pages().items() if path.endswith(".md")).decode()
    silent = {path for path in monsters if path.rsplit("/", 1)[-1] not in shown}  # a copy is named on the page of what it repeats
    silent &= monsters - reported - {f"seeds/{seed.split('#')[0]}" for seed in made}

    assert (first.returncode, second.returncode) == (0, 0), first.stderr[-2000:] + second.stderr[-2000:]
    assert "Traceback" not in first.stderr + told.stderr
    assert len(monsters) >= 200
    assert {seed: page for seed, page in made.items() if seed in good} == good
    assert silent == set()
    assert {path for path in paths if len(os.fsencode(path.rsplit("/", 1)[-1])) > 90 or re.search(r'[<>:"\\|?*\x00-\x1f]', path)} == set()
    assert len({path.casefold() for path in paths}) == len(paths)
    assert [doubt for doubt in doubts if doubt["path"].startswith("site/")] == []
