import errno
import operator
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from generator import workers
from generator.cache import Cache, seed_key
from generator.extract import extract_articles
from generator.model import Extraction, Seed
from generator.workers import Crew, MachineError, extract_seeds

Work = Callable[[], object]


def test_what_takes_too_long_is_set_aside_and_stops_no_other() -> None:
    """A task whose time is over is given up; those beside it are done all the same, in order."""
    tasks: list[Work] = [partial(abs, -1), partial(time.sleep, 600), partial(abs, -3)]
    begun = time.monotonic()
    crew: Crew[Work, object] = Crew(operator.call, lambda task: 2 if task is tasks[1] else 60)
    with crew:
        done = list(crew.share(tasks))

    assert done == [1, None, 3]
    assert time.monotonic() - begun < 60


@pytest.mark.parametrize("shared", [False, True])
def test_results_come_in_the_order_of_the_seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, shared: bool) -> None:
    """Read here or by other processes, each seed's articles come in the seeds' order, a batch of any size at a time."""
    monkeypatch.setattr(workers, "SMALL", 0 if shared else 1 << 20)
    monkeypatch.setattr(workers, "BATCH_BYTES", 100)
    text = "The ferry to Langholm will sail again in spring, the minister of transport said on Monday. "
    seeds = [Seed(f"{number}.txt", f"Ferry {number}\n\n{text * number}\n".encode()) for number in range(3, 9)]
    with Cache(tmp_path) as cache:
        made = list(extract_seeds(seeds, cache, len(seeds)))

    assert [extraction.articles[0].seed for extraction in made] == [seed.path for seed in seeds]


def test_a_full_disk_is_no_fault_of_a_seed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the machine has no room left nothing is taken for read, and nothing of that is remembered."""
    monkeypatch.setattr(workers, "extract_articles", _find_no_room)
    seeds = [Seed("a.txt", b"The ferry sails again.")]
    with Cache(tmp_path) as cache, pytest.raises(MachineError, match="cannot be read now"):
        list(extract_seeds(seeds, cache, 1))
    with Cache(tmp_path) as cache:
        assert cache.get(Extraction, seed_key(seeds[0])) is None


def _find_no_room(_seed: Seed) -> Extraction:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_fault_of_ours_stops_no_other_seed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where reading a seed fails in a way that nobody knew, that seed is reported and the next one read."""
    monkeypatch.setattr(workers, "extract_articles", lambda seed: extract_articles(seed) if seed.path == "b.txt" else int(seed.path))
    with Cache(tmp_path) as cache:
        first, second = extract_seeds([Seed("a.txt", b"x"), Seed("b.txt", b"")], cache, 2)

    assert "ValueError" in first.problems[0].message
    assert second.problems[0].message == "empty: kept off the site."
