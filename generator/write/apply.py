"""Applying a plan: the writes, in an order that a kill at any moment does not hurt.

First what will be written is noted in the journal; then each page is put in its place and its pristine copy right after it; then the
journal goes. A run that finds a journal first brings up to date the one copy that may lag behind its page.
"""

import errno
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from generator.model import Action, Change, Plan, Problem
from generator.write.disk import Disk, RefusedError
from generator.write.journal import NAME, note_steps, read_journal

_LOCK = ".lock"
_PATIENCE = 10
"""Seconds to wait for another run to end."""

_HOPELESS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}


_SAVED_SINCE = "was saved by somebody while this run was at work: left as it is; run again."
_NOT_OURS = "stands where Dateline would write, and is not Dateline's: left as it is; delete it to have it made."


class WriteError(OSError):
    """Nothing more can be written to docs/; the message is one sentence for the keeper."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a plan, in numbers of pages and other files."""

    created: int = 0
    updated: int = 0
    deleted: int = 0
    kept: int = 0
    """Left as they are although the generator would have them otherwise: by a hand's wish, or because they cannot be written."""

    conflicts: int = 0
    problems: tuple[Problem, ...] = ()
    """What could not be written, and why."""

    @property
    def written(self) -> int:
        """Pages and files created or updated."""
        return self.created + self.updated


def apply_plan(plan: Plan, docs: Path) -> Report:
    """Writes what the plan says, and nothing where it says nothing. WriteError where docs/ cannot be written at all.

    A page that was saved by a hand since the plan was made is left for the next run.
    """
    disk = Disk(docs)
    try:
        if not (disk.pristine / NAME).exists() and not any(_is_due(change, disk) for change in plan.changes):
            return _report(plan.changes, Counter({Action.KEEP: len(plan.changes)}), [])
        disk.pristine.mkdir(parents=True, exist_ok=True)
        with FileLock(disk.pristine / _LOCK, timeout=_PATIENCE):
            return _apply_changes(plan.changes, disk)
    except Timeout as error:
        message = f"{docs}: another run is writing there; wait for it to end and run again."
        raise WriteError(message) from error
    except OSError as error:
        message = f"{docs}: cannot be written ({error.strerror or error}); nothing is lost, the next run goes on from here."
        raise WriteError(message) from error


def _apply_changes(changes: Sequence[Change], disk: Disk) -> Report:
    problems: list[Problem] = []
    disk.prepare()
    _finish_journal(disk, problems)
    journal = disk.pristine / NAME
    disk.replace(journal, note_steps(changes).encode())
    done: Counter[Action] = Counter()
    for change in changes:
        try:
            done[_apply_change(change, disk)] += 1
        except OSError as error:
            if error.errno in _HOPELESS:
                raise
            problems.append(_problem(change.path, error))
            done[Action.KEEP] += 1
    if not problems:
        journal.unlink()
    disk.clear()
    return _report(changes, done, problems)


def _is_due(change: Change, disk: Disk) -> bool:
    """Whether there is anything to write; a path that is refused is told when it is tried."""
    try:
        return change.action is not Action.KEEP or disk.read(change.path, pristine=True) != change.pristine
    except OSError:
        return True


def _apply_change(change: Change, disk: Disk) -> Action:
    """One page, then its copy. What came of it: a page that stands as planned already is kept."""
    if change.action is Action.KEEP:
        disk.write(change.path, change.pristine, pristine=True)
        return Action.KEEP
    if disk.read(change.path) not in (change.before, change.data):
        raise RefusedError(_SAVED_SINCE if change.before else _NOT_OURS)
    written = disk.write(change.path, change.data)
    disk.write(change.path, change.pristine, pristine=True)
    return change.action if written else Action.KEEP


def _finish_journal(disk: Disk, problems: list[Problem]) -> None:
    """Brings up to date the copies of pages that a killed run had written."""
    for path, step in read_journal(disk.pristine).items():
        try:
            page = disk.read(path)
            if step.is_half_done(page):
                disk.write(path, step.copy(page), pristine=True)
        except OSError as error:
            if error.errno in _HOPELESS:
                raise
            problems.append(_problem(path, error))


def _problem(path: str, error: OSError) -> Problem:
    return Problem(f"docs/{path}", 0, error.strerror or str(error), 7)


def _report(changes: Sequence[Change], done: Counter[Action], problems: Sequence[Problem]) -> Report:
    conflicts = sum(len(change.conflicts) for change in changes)
    return Report(done[Action.CREATE], done[Action.UPDATE], done[Action.DELETE], done[Action.KEEP], conflicts, tuple(problems))
