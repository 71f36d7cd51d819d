"""The only module that reads seeds/.

A seed is any regular file below the folder, whatever its name; files and folders whose names begin with a dot, and
`README.md`, are for keepers and are passed over. Links that lead out of the folder are not followed, what is no file
(a pipe would never end) is not opened, and folders within each other without end are not entered; all are reported.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.model import Problem, Seed

MEBIBYTE = 1 << 20
DEEPEST = 40  # folders within each other: keepers have a handful, and walking through a thousand overflows the stack


def list_seeds(folder: Path) -> list[Path]:
    """All seeds below a folder, sorted by path; a path that is a file itself is the one seed."""
    if folder.is_file():
        return [folder]
    return [path for path in _list_entries(folder) if path.is_file() and not _find_fault(path, folder)]


def read_seeds(folder: Path, limit: int = 64 * MEBIBYTE) -> Iterator[Seed | Problem]:
    """Each seed below a folder in the order of their paths; in the place of one that cannot be read, a Problem.

    `limit` is in bytes: what is larger is reported and set aside whole, never half read.
    """
    for path in _list_entries(folder):
        name = path.relative_to(folder).as_posix()
        fault = _find_fault(path, folder)
        if fault:
            yield Problem(name, 0, fault, 5)
        elif path.is_file():
            yield read_seed(path, name, limit)


def read_seed(path: Path, name: str, limit: int = 64 * MEBIBYTE) -> Seed | Problem:
    """One seed under the name by which the digest knows it, or under that name the Problem that keeps it out."""
    try:
        size = path.stat().st_size
        if size > limit:
            return Problem(
                name,
                0,
                f"{size / MEBIBYTE:.0f} MB, the limit is {limit / MEBIBYTE:.0f} MB: set aside; split it or raise `seed_limit`.",
                9,
            )
        return Seed(name, path.read_bytes())
    except OSError as error:
        return Problem(name, 0, f"cannot be read ({error.strerror}): set aside.", 9)


def _list_entries(folder: Path) -> list[Path]:
    """Everything below a folder but what is for keepers, sorted by path."""
    found: list[Path] = []
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += (Path(place, name) for name in (*folders, *files) if not name.startswith("."))
        if _is_deep(Path(place) / "_", folder):
            folders.clear()
    return sorted((path for path in found if path != folder / "README.md"), key=lambda path: path.relative_to(folder).as_posix())


def _is_deep(path: Path, folder: Path) -> bool:
    return len(path.relative_to(folder).parts) > DEEPEST


def _find_fault(path: Path, folder: Path) -> str:
    """Why an entry is neither a seed nor a folder of seeds; empty where it is one."""
    if path.is_symlink():
        if not path.exists():
            return "a link that leads nowhere: passed over."
        if not path.resolve().is_relative_to(folder.resolve()):
            return "a link that leads out of the folder: not followed; put the file itself here."
        return "" if path.is_file() else "a link to what is no file: not followed."
    if path.is_dir():
        if _is_deep(path, folder):
            return f"a folder within {DEEPEST} others: passed over."
        return "" if os.access(path, os.R_OK | os.X_OK) else "a folder that cannot be read: passed over."
    return "" if path.is_file() else "no file but a pipe, a socket or a device: not opened."
