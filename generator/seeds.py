"""The only module that reads seeds/.

A seed is any regular file below the folder, whatever its name; files and folders whose names begin with a dot, and
`README.md`, are for keepers and are passed over. Links that lead out of the folder are not followed.
"""

from collections.abc import Iterator
from pathlib import Path

from generator.model import Problem, Seed

MEBIBYTE = 1 << 20


def list_seeds(folder: Path) -> list[Path]:
    """All seeds below a folder, sorted by path; a path that is a file itself is the one seed."""
    if folder.is_file():
        return [folder]
    return sorted(
        (path for path in folder.rglob("*") if path.is_file() and _is_seed(path, folder)),
        key=lambda path: path.relative_to(folder).as_posix(),
    )


def read_seeds(folder: Path, limit: int = 64 * MEBIBYTE) -> Iterator[Seed | Problem]:
    """Each seed below a folder in the order of their paths; in the place of one that cannot be read, a Problem.

    `limit` is in bytes: what is larger is reported and set aside whole, never half read.
    """
    for path in list_seeds(folder):
        yield read_seed(path, path.relative_to(folder).as_posix(), limit)


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


def _is_seed(path: Path, folder: Path) -> bool:
    parts = path.relative_to(folder).parts
    if any(part.startswith(".") for part in parts) or parts == ("README.md",):
        return False
    return not path.is_symlink() or path.resolve().is_relative_to(folder.resolve())
