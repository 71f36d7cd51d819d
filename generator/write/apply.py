"""Applying a plan: the writes, in an order that a kill at any moment does not hurt.

First what will be written is noted in the journal; then each page is put in its place and its pristine copy right after it; then the
journal goes. A run that finds a journal first brings up to date the one copy that may lag behind its page.
"""

import errno
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from generator.model import Action, Change, Plan, Problem
from generator.write.disk import Disk, RefusedError
from generator.write.journal import NAME, note_steps, read_journal
from generator.write.redirect_page import is_redirect

_LOCK = ".lock"
_PATIENCE = 10
"""Seconds to wait for another run to end."""

_HOPELESS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}


_SAVED_SINCE = "was saved by somebody while this run was at work: left as it is; run again."
_NOT_OURS = "stands where Dateline would write, and has no pristine copy: left as it is; delete it to have it made."


class WriteError(OSError):
    """Nothing more can be written to docs/; the message is one sentence for the keeper."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a plan."""

    made: tuple[Change, ...] = ()
    """The changes by which a page or another file was written or deleted, sorted by path."""

    kept: int = 0
    """Pages that are not as the generator would have them, because a hand deleted, locked or broke them, or a conflict is open."""

    conflicts: int = 0
    problems: tuple[Problem, ...] = ()
    """What could not be written, and why."""

    idle: bool = True
    """Nothing was to be written: neither a page nor a copy."""

    @property
    def created(self) -> int:
        """Pages and files that were not there before."""
        return self._count(Action.CREATE)

    @property
    def updated(self) -> int:
        """Those that were there and are other now."""
        return self._count(Action.UPDATE)

    @property
    def deleted(self) -> int:
        """Those that are no more."""
        return self._count(Action.DELETE)

    @property
    def written(self) -> int:
        """Pages and files created or updated."""
        return self.created + self.updated

    def _count(self, action: Action) -> int:
        return sum(change.action is action for change in self.made)


def apply_plan(plan: Plan, docs: Path) -> Report:
    """Writes what the plan says, and nothing where it says nothing. WriteError where docs/ cannot be written at all.

    A page that was saved by a hand since the plan was made is left for the next run.
    """
    disk = Disk(docs)
    problems: list[Problem] = []
    made: list[Change] = []
    try:
        due = [change for change in plan.changes if _is_due(change, disk, problems)]
        idle = not due and not (disk.pristine / NAME).exists()
        if not idle:
            disk.open()
            with FileLock(disk.pristine / _LOCK, timeout=_PATIENCE):
                made = _make_changes(due, disk, problems)
    except Timeout as error:
        message = f"{docs}: another run is writing there; wait for it to end and run again."
        raise WriteError(message) from error
    except OSError as error:
        message = f"{docs}: cannot be written ({error.strerror or error}); nothing is lost, the next run goes on from here."
        raise WriteError(message) from error
    return Report(
        made=tuple(sorted(made, key=lambda change: change.path)),
        kept=_count_kept(plan.changes) - _count_kept(due),
        conflicts=sum(len(change.conflicts) for change in plan.changes),
        problems=_gather(problems),
        idle=idle,
    )


def _is_due(change: Change, disk: Disk, problems: list[Problem]) -> bool:
    """Whether a change is still to be made and can be. Why it cannot is added to the problems."""
    try:
        standing, copy = disk.read(change.path), disk.read(change.path, pristine=True)
    except OSError as error:
        problems.append(_problem(change, error))
        return False
    if change.action is Action.KEEP:
        return copy != change.pristine
    if standing not in (change.before, change.data):
        problems.append(Problem(f"docs/{change.path}", 0, _SAVED_SINCE if change.before else _NOT_OURS, 7))
        return False
    return (standing, copy) != (change.data, change.pristine)


def _count_kept(changes: Iterable[Change]) -> int:
    return sum(change.action is Action.KEEP for change in changes)


def _make_changes(changes: Sequence[Change], disk: Disk, problems: list[Problem]) -> list[Change]:
    """Makes the changes, and gives back those by which a page was written or deleted."""
    disk.prepare()
    _finish_journal(disk)
    journal = disk.pristine / NAME
    disk.replace(journal, note_steps(changes).encode(), flush=True)
    made: list[Change] = []
    lagging = False
    for change in sorted(changes, key=_order):
        if not _is_due(change, disk, problems):
            continue
        try:
            if change.action is not Action.KEEP and disk.write(change.path, change.data, flush=change.data != change.pristine):
                made.append(change)
            disk.write(change.path, change.pristine, pristine=True)
        except OSError as error:
            if error.errno in _HOPELESS:
                raise
            problems.append(_problem(change, error))
            lagging = lagging or change in made[-1:]
    if not lagging:
        journal.unlink()
    disk.clear()
    return made


def _order(change: Change) -> tuple[bool, bool, bool]:
    """A move is known by its redirect and by the copy in its old place: the one comes first, the other goes last."""
    return not is_redirect(change.path), change.action is Action.KEEP, change.pristine is None


def _finish_journal(disk: Disk) -> None:
    """Brings up to date the copies of pages that a killed run had written. What is in the way is told when it is written to."""
    for path, step in read_journal(disk.pristine).items():
        with suppress(RefusedError):
            page = disk.read(path)
            if step.is_half_done(page):
                disk.write(path, step.copy(page), pristine=True)


def _gather(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The problems, all files that are in the way told as one: there are many where the pristine copies are lost."""
    ours = [problem for problem in problems if problem.message != _NOT_OURS]
    others = [problem for problem in problems if problem.message == _NOT_OURS]
    if len(others) > 1:
        message = f"is one of {len(others)} files that stand where Dateline would write: left as they are; delete them to have them made."
        others = [replace(others[0], message=message)]
    return (*ours, *others)


def _problem(change: Change, error: OSError) -> Problem:
    message = f"cannot be written ({error.strerror}): left as it is; the next run tries again." if error.strerror else str(error)
    return Problem(f"docs/{change.path}", 0, message, 7)
