"""Work that need not be done twice: what came of it, kept under a key that names all it depends on.

The key of an extraction is the seed's path and bytes, and a fingerprint of the code that read it: another version of Dateline, of
Python or of a library finds nothing and works afresh. So the cache never changes a result, and may be deleted at any time.
"""

import hashlib
import json
import platform
import sqlite3
from contextlib import suppress
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Self

from generator.model import Seed
from generator.rows import decode, encode


class Cache:
    """Nouns by key in one SQLite file. A file that is damaged or cannot be written is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "work.sqlite"
        self._used: set[str] = set()
        self._rows = self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Keeps what this run used, forgets the rest."""
        if self._rows is None:
            return
        try:
            with self._rows:
                known = {key for (key,) in self._rows.execute("SELECT key FROM work")}
                self._rows.executemany("DELETE FROM work WHERE key = ?", [(key,) for key in known - self._used])
        except sqlite3.Error:
            self._give_up()
        if self._rows is not None:
            self._rows.close()

    def get(self, kind: Any, key: str) -> Any:
        """The noun of that kind which was kept under the key, or None."""
        self._used.add(key)
        if self._rows is None:
            return None
        try:
            row = self._rows.execute("SELECT value FROM work WHERE key = ?", (key,)).fetchone()
            return decode(kind, json.loads(row[0])) if row else None
        except (sqlite3.Error, ValueError, TypeError, KeyError):
            return None

    def put(self, key: str, noun: Any) -> None:
        """Keeps a noun under the key, for good once `commit` is called or the cache is left."""
        self._used.add(key)
        if self._rows is None:
            return
        try:
            self._rows.execute("INSERT OR REPLACE INTO work VALUES (?, ?)", (key, json.dumps(encode(noun), ensure_ascii=False)))
        except (sqlite3.Error, ValueError):
            self._give_up()

    def commit(self) -> None:
        """Makes sure of all that was put: it outlives a run that is killed from here on."""
        try:
            if self._rows is not None:
                self._rows.commit()
        except sqlite3.Error:
            self._give_up()

    def _open(self) -> sqlite3.Connection | None:
        rows = None
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            rows = sqlite3.connect(self._file)
            rows.execute("PRAGMA synchronous = OFF")
            rows.execute("CREATE TABLE IF NOT EXISTS work (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")
        except (sqlite3.Error, OSError):
            if rows is not None:
                rows.close()
            with suppress(OSError):
                self._file.unlink()
            return None
        return rows

    def _give_up(self) -> None:
        if self._rows is not None:
            self._rows.close()
        self._rows = None


EXTRACTION = ("*.py", "model/*.py", "extract/**/*.py")
"""The code on which it depends what comes out of a seed."""


@cache
def code_fingerprint(*patterns: str) -> str:
    """Names code: the text of the modules that the patterns find, Python, and the version of every library that they may use."""
    digest = hashlib.sha256(platform.python_version().encode())
    folder = Path(__file__).parent
    for file in sorted(file for pattern in patterns for file in folder.glob(pattern)):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    for distribution in sorted(f"{found.name} {found.version}" for found in metadata.distributions()):
        digest.update(distribution.encode() + b"\0")
    return digest.hexdigest()


def seed_key(seed: Seed) -> str:
    """The key of what comes out of a seed."""
    return hashlib.sha256(
        b"\0".join((code_fingerprint(*EXTRACTION).encode(), seed.path.encode("utf-8", "surrogateescape"), seed.data))
    ).hexdigest()
