"""Extracting many seeds: what was read before comes from the cache, the rest is shared out among processes.

Seeds are taken a batch at a time, so that memory does not grow with their number. Results come in the order of the seeds,
whoever worked on them: neither cache nor processes can change them.
"""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import nullcontext
from itertools import islice
from multiprocessing import get_context

from generator.cache import Cache, seed_key
from generator.extract import extract_articles
from generator.model import Extraction, Problem, Seed

BATCH = 256
"""Seeds in memory at a time."""

WORTHWHILE = 100
"""Seeds below which starting processes takes longer than it saves."""


def extract_seeds(seeds: Iterable[Seed | Problem], cache: Cache, total: int) -> Iterator[Extraction]:
    """What came out of each seed, in order; `total` is about how many there are."""
    processes = os.cpu_count() or 1
    parallel = processes > 1 and total >= WORTHWHILE
    with ProcessPoolExecutor(processes, get_context("spawn")) if parallel else nullcontext() as pool:
        remaining = iter(seeds)
        while batch := list(islice(remaining, BATCH)):
            yield from _extract_batch(batch, cache, pool)


def _extract_batch(batch: list[Seed | Problem], cache: Cache, pool: Executor | None) -> list[Extraction]:
    keys = {seed.path: seed_key(seed) for seed in batch if isinstance(seed, Seed)}
    known = {path: extraction for path, key in keys.items() if (extraction := cache.get(key))}
    unknown = [seed for seed in batch if isinstance(seed, Seed) and seed.path not in known]
    made = pool.map(extract_articles, unknown, chunksize=8) if pool and len(unknown) > 1 else map(extract_articles, unknown)
    for seed, extraction in zip(unknown, made, strict=True):
        known[seed.path] = extraction
        cache.put(keys[seed.path], extraction)
    return [known[seed.path] if isinstance(seed, Seed) else Extraction(problems=(seed,)) for seed in batch]
