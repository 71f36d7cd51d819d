"""The stamp: what a run read and left, named in one number, and what it told.

A run that finds the stamp of everything it would read has nothing to do: it tells again what was told, and ends. So a stamp
is put only on what the next run would leave alone. It lies in the cache folder, names the code too, and may be deleted at
any time.
"""

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from generator.cache import code_fingerprint, seed_key
from generator.config import Config
from generator.model import Conflict, Problem, Seed, Standing
from generator.rows import decode, encode

_FILE = "last-run.json"


@dataclass(frozen=True, slots=True)
class Told:
    """What a run tells, whether or not it writes."""

    kept: int = 0
    """Pages that are not as the generator would have them, by a hand's wish."""

    problems: tuple[Problem, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


class SeedsName:
    """Names seeds in their order, as they are read."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def note(self, seed: Seed | Problem) -> Seed | Problem:
        """The same seed, or what stands in its place."""
        self._digest.update((seed_key(seed) if isinstance(seed, Seed) else repr(seed)).encode("utf-8", "surrogateescape"))
        return seed

    def __str__(self) -> str:
        return self._digest.hexdigest()


def make_stamp(config: Config, seeds: SeedsName, topics_file: bytes | None, standing: Iterable[Standing], others: Iterable[str]) -> str:
    """The stamp of all that a run reads."""
    digest = hashlib.sha256(f"{code_fingerprint('**/*.py')} {config!r} {seeds} {topics_file!r}".encode("utf-8", "surrogateescape"))
    for page in standing:
        digest.update(f"{page.path!r} {_name(page.data)} {page.pristine == page.data or _name(page.pristine)}\n".encode())
    digest.update(repr(sorted(others)).encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _name(data: bytes | None) -> str:
    return "none" if data is None else hashlib.sha256(data).hexdigest()


def read_told(config: Config) -> tuple[str, Told]:
    """The stamp that was put last, and what was told with it; an empty stamp where there is none."""
    try:
        stamp, told = json.loads((config.cache / _FILE).read_bytes())
        return str(stamp), decode(Told, told)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return "", Told()


def write_told(config: Config, stamp: str, told: Told) -> None:
    """Puts the stamp. A cache folder that cannot be written is as good as none."""
    with suppress(OSError):
        config.cache.mkdir(parents=True, exist_ok=True)
        (config.cache / _FILE).write_text(json.dumps([stamp, encode(told)]), encoding="utf-8")
