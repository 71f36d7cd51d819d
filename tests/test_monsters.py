"""Monsters, each read by itself."""

import os
import time
from pathlib import Path

import pytest

from generator.extract import extract_articles
from generator.model import Extraction, Seed
from generator.seeds import read_seeds
from tests.monsters.folder import make_monsters

FULL = "DATELINE_MONSTERS" in os.environ
"""Whether monsters come in full size, 100 MB lines and a million tags: before a release, not in every run."""

SECONDS = 300 if FULL else 20
"""Of processor time, for each."""


@pytest.mark.timeout(0)
def test_every_monster_is_read_or_reported(tmp_path: Path) -> None:
    """Each of monsters of every family comes out as articles or as problems of one line, and in seconds."""
    make_monsters(tmp_path, full=FULL)
    slow: list[str] = []
    silent: list[str] = []
    seeds = list(read_seeds(tmp_path))
    for seed in seeds:
        start = time.process_time()
        made = extract_articles(seed) if isinstance(seed, Seed) else Extraction(problems=(seed,))
        slow += [seed.path] * (time.process_time() - start > SECONDS)
        silent += [seed.path] * (not made.articles and not made.problems)
        silent += [seed.path for problem in made.problems if not problem.message or "\n" in problem.message]

    assert len(seeds) >= 200
    assert (slow, silent) == ([], [])
