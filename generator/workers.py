"""Extracting many seeds: what was read before comes from the cache, the rest is shared out among processes.

Seeds are taken a batch at a time, so that memory does not grow with their number. Results come in the order of the seeds,
whoever worked on them: neither cache nor processes can change them.

A seed has its time, many times what its bytes take even on a busy machine, and is set aside when that is over: one that no
other limit stops, or whose process died, must not hold up the rest. Seeds that are few and small are read right here, without
processes; those cannot take long. What was set aside is not kept in the cache, so that a faster machine may read it.
"""

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import TimeoutError as TooLate
from multiprocessing import get_context
from multiprocessing.pool import Pool
from types import TracebackType
from typing import Generic, Self, TypeVar

from generator.cache import Cache, seed_key
from generator.extract import extract_articles
from generator.model import Extraction, Problem, Seed

BATCH = 256
"""Seeds in memory at a time,"""

BATCH_BYTES = 128 << 20
"""or fewer, where together they have this many bytes."""

WORTHWHILE = 100
"""Seeds below which starting processes takes longer than it saves,"""

SMALL = 1 << 20
"""unless one is larger than this, in bytes, and so might take long."""

SECONDS, SECONDS_MEBIBYTE = 300, 60
"""A seed's time by the clock, and what each of its mebibytes adds."""

_OF_THE_MACHINE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM}

Task = TypeVar("Task")
Result = TypeVar("Result")


class MachineError(OSError):
    """The machine has no room or no file to give, which says nothing of any seed; the message is one sentence for the keeper."""


def extract_seeds(seeds: Iterable[Seed | Problem], cache: Cache, total: int) -> Iterator[Extraction]:
    """What came out of each seed, in order; `total` is about how many there are. MachineError where none can be read now."""
    with Crew(read, time_of) as crew:
        for batch in _batches(seeds):
            yield from _extract_batch(batch, cache, crew, many=total >= WORTHWHILE)


def read(seed: Seed) -> Extraction:
    """What came out of a seed; a Problem where reading it failed, which is a fault of ours and no reason to stop the others.

    MachineError where a full disk or the like is at fault: were that taken for the seed's, its page would pass for stale.
    """
    try:
        return extract_articles(seed)
    except OSError as error:
        if error.errno in _OF_THE_MACHINE:
            message = f"{seed.path}: cannot be read now ({error.strerror}); nothing is lost, run again when there is room."
            raise MachineError(message) from error
        return _failed(seed, error)
    except Exception as error:  # noqa: BLE001 - of faults that nobody knows yet, any may come
        return _failed(seed, error)


def time_of(seed: Seed) -> float:
    """Seconds that a seed has."""
    return SECONDS + SECONDS_MEBIBYTE * len(seed.data) / (1 << 20)


class Crew(Generic[Task, Result]):
    """Processes that share out work, started when there is some; a task that takes too long costs its process, not the rest."""

    def __init__(self, work: Callable[[Task], Result], time_of: Callable[[Task], float]) -> None:
        self._work, self._time_of = work, time_of
        self._pool: Pool | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        self._dismiss()

    def share(self, tasks: Sequence[Task]) -> Iterator[Result | None]:
        """What came of each task, in order; None where its time was over."""
        left = list(tasks)
        while left:
            self._pool = self._pool or Pool(os.cpu_count() or 1, context=get_context("spawn"))
            results = [self._pool.apply_async(self._work, (task,)) for task in left]
            for result in results:
                task = left.pop(0)
                try:
                    yield result.get(self._time_of(task))  # all before it are done: it is being worked on
                except TooLate:
                    yield None
                    self._dismiss()
                    break

    def _dismiss(self) -> None:
        if self._pool:
            self._pool.terminate()
            self._pool.join()
        self._pool = None


def _batches(seeds: Iterable[Seed | Problem]) -> Iterator[list[Seed | Problem]]:
    batch: list[Seed | Problem] = []
    size = 0
    for seed in seeds:
        batch.append(seed)
        size += len(seed.data) if isinstance(seed, Seed) else 0
        if len(batch) == BATCH or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    yield batch


def _extract_batch(batch: Sequence[Seed | Problem], cache: Cache, crew: Crew[Seed, Extraction], *, many: bool) -> list[Extraction]:
    keys = {seed.path: seed_key(seed) for seed in batch if isinstance(seed, Seed)}
    known = {path: extraction for path, key in keys.items() if (extraction := cache.get(Extraction, key))}
    unknown = [seed for seed in batch if isinstance(seed, Seed) and seed.path not in known]
    shared = (many and len(unknown) > 1) or any(len(seed.data) > SMALL for seed in unknown)
    made = crew.share(unknown) if shared else map(read, unknown)
    for seed, extraction in zip(unknown, made, strict=True):
        known[seed.path] = extraction or _set_aside(seed)
        if extraction:
            cache.put(keys[seed.path], extraction)
    cache.commit()
    return [known[seed.path] if isinstance(seed, Seed) else Extraction(problems=(seed,)) for seed in batch]


def _failed(seed: Seed, error: Exception) -> Extraction:
    message = f"reading it failed ({type(error).__name__}): set aside; please report it with this seed."
    return Extraction(problems=(Problem(seed.path, 0, message, 9),))


def _set_aside(seed: Seed) -> Extraction:
    return Extraction(problems=(Problem(seed.path, 0, f"not read within {time_of(seed):.0f} seconds: set aside; split it.", 9),))
