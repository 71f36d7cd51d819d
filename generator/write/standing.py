"""docs/ as it stands: every page, and beside it the pristine copy of what the generator last wrote there.

    docs/articles/2022/02/ferry.md             the page, which hands may change
    docs/.pristine/articles/2022/02/ferry.md   its pristine copy, which only the generator writes

Feeds, data and drawings have copies too. The site builder passes over folders that begin with a dot, and git keeps a page
and an equal copy once. No link is ever followed.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.model import Problem, Standing
from generator.write.journal import read_journal

PRISTINE = ".pristine"


def read_standing(docs: Path) -> tuple[tuple[Standing, ...], tuple[Problem, ...]]:
    """Every Markdown page of docs/ and every other file that the generator wrote, sorted by path; and what cannot be read.

    What a killed run left half done is read as if it were done.
    """
    problems: list[Problem] = []
    pages = {path for path in _list_files(docs, problems) if path.endswith(".md")}
    linked = (docs / PRISTINE).is_symlink()
    copies = set() if linked else set(_list_files(docs / PRISTINE, problems))
    unfinished = {} if linked else read_journal(docs / PRISTINE)
    standing: list[Standing] = []
    for path in sorted(pages | copies):
        try:
            data = _read_file(docs / path)
            pristine = _read_file(docs / PRISTINE / path) if path in copies else None
        except OSError as error:
            problems.append(Problem(f"docs/{path}", 0, f"cannot be read ({error.strerror}); left as it is.", 9))
            continue
        step = unfinished.get(path)
        if step and step.is_half_done(data):
            pristine = step.copy(data)
        if data is not None or pristine is not None:
            standing.append(Standing(path, data, data if data == pristine else pristine))
    return tuple(standing), tuple(problems)


def _list_files(folder: Path, problems: list[Problem]) -> Iterator[str]:
    """Paths below a folder of all regular files outside of folders that begin with a dot, in no particular order."""
    for root, folders, files in os.walk(folder):
        here = Path(root)
        for name in [*folders, *files]:
            if (here / name).is_symlink() and not name.startswith("."):
                path = (here / name).relative_to(folder.parent).as_posix()
                problems.append(Problem(path, 0, "is a link, and links are not followed; put the file itself there.", 3))
        folders[:] = [name for name in folders if not name.startswith(".") and not (here / name).is_symlink()]
        for name in files:
            if not name.startswith(".") and not (here / name).is_symlink():
                yield (here / name).relative_to(folder).as_posix()


def _read_file(path: Path) -> bytes | None:
    """The file's bytes; None where there is none, or a link or folder in its place."""
    if path.is_symlink() or not path.is_file():
        return None
    return path.read_bytes()
