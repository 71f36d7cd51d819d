"""docs/ as it stands: every page, and beside it the pristine copy of what the generator last wrote there.

    docs/articles/2022/02/ferry.md             the page, which hands may change
    docs/.pristine/articles/2022/02/ferry.md   its pristine copy, which only the generator writes

Feeds, data and drawings have copies too. The site builder passes over folders that begin with a dot, and git keeps a page
and an equal copy once. No link is ever followed.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.model import Action, Plan, Problem, Standing
from generator.write.journal import NAME, read_journal

PRISTINE = ".pristine"


def read_standing(docs: Path) -> tuple[tuple[Standing, ...], tuple[Problem, ...]]:
    """Every Markdown page of docs/ and every other file that the generator wrote, sorted by path; and what cannot be read.

    What a killed run left half done is read as if it were done.
    """
    problems: list[Problem] = []
    files = set(_list_files(docs, "docs", problems))
    linked = (docs / PRISTINE).is_symlink()
    copies = set() if linked else set(_list_files(docs / PRISTINE, f"docs/{PRISTINE}", problems))
    unfinished = {} if linked else read_journal(docs / PRISTINE)
    standing: list[Standing] = []
    for path in sorted({path for path in files if path.endswith(".md")} | copies | (files & unfinished.keys())):
        try:
            data = (docs / path).read_bytes() if path in files else None
            pristine = (docs / PRISTINE / path).read_bytes() if path in copies else None
        except OSError as error:
            problems.append(Problem(f"docs/{path}", 0, f"cannot be read ({error.strerror}); left as it is.", 9))
            continue
        step = unfinished.get(path)
        if step and step.is_half_done(data):
            pristine = step.copy(data)
        if pristine is not None or (data is not None and path.endswith(".md")):
            standing.append(Standing(path, data, data if data == pristine else pristine))
    return tuple(standing), tuple(problems)


def list_others(docs: Path, standing: Iterable[Standing]) -> frozenset[str]:
    """Paths of the files in docs/ that are neither pages nor the generator's: pictures of a hand's, say."""
    return frozenset(_list_files(docs, "docs", [])).difference(page.path for page in standing)


def stand_after(standing: Iterable[Standing], plan: Plan) -> tuple[Standing, ...]:
    """docs/ as it stands after all of a plan was done."""
    left = {page.path: page for page in standing}
    for change in plan.changes:
        before = left.pop(change.path, None)
        data = change.data if change.action is not Action.KEEP else before.data if before else None
        if data is not None or change.pristine is not None:
            left[change.path] = Standing(change.path, data, change.pristine)
    return tuple(left[path] for path in sorted(left))


def was_killed(docs: Path) -> bool:
    """Whether a run was killed there, and no other has made good what it left."""
    return (docs / PRISTINE / NAME).exists()


def _list_files(folder: Path, name: str, problems: list[Problem]) -> Iterator[str]:
    """Paths below a folder of all regular files outside of folders that begin with a dot, in no particular order; `name` names it."""
    ahead = [""]
    while ahead:
        here = ahead.pop()
        try:
            entries = list(os.scandir(folder / here))
        except FileNotFoundError:
            continue
        except OSError as error:
            problems.append(Problem(f"{name}/{here}", 0, f"cannot be read ({error.strerror}); its pages are left as they are.", 9))
            continue
        for entry in entries:
            path = here + entry.name
            if entry.name.startswith("."):
                continue
            if entry.is_symlink():
                problems.append(Problem(f"{name}/{path}", 0, "is a link, and links are not followed; put the file itself there.", 3))
            elif entry.is_dir():
                ahead.append(f"{path}/")
            elif entry.is_file():
                yield path
