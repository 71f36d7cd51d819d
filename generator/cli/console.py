"""How the commands speak: plain lines for scripts, colour and progress bars for a terminal, never a control character of a seed."""

import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.text import Text

from generator.model import Conflict, Problem

out = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)

HEAVY = 5  # Problem.weight from which a line is shown as an error


# What the runners of continuous integration take for a command to them: `::error::` where a line begins, `##[error]` anywhere.
_RUNNER = re.compile(r"^(\s*):(?=:)|#(?=#(?:\[|vso\[))")

_LINE_ENDS = re.compile(r"[\x7f-\x9f\u2028\u2029]")  # and what steers a terminal; JSON itself writes out the lower ones


def visible_text(text: str) -> str:
    """The text on one line with control characters written out: a seed's words cannot steer a terminal, nor a runner that reads logs."""
    plain = "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)
    return _RUNNER.sub(lambda match: f"{match[1] or ''}\\x{ord(match[0][-1]):02x}", plain)


def say(text: str, style: str = "") -> None:
    """A line on standard output, or several."""
    for line in text.split("\n"):
        out.print(Text(visible_text(line), style))


def write_record(record: object) -> None:
    """A record as JSON on one line of standard output, for a machine to read; what some readers end a line at is written as an escape."""
    text = json.dumps(record, ensure_ascii=False)
    sys.stdout.write(_LINE_ENDS.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n")


def count(number: int, noun: str) -> str:
    """`1 conflict`; `2 conflicts`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def fail(message: str, code: int) -> NoReturn:
    """One sentence on standard error, and out."""
    err.print(Text(f"dateline: {visible_text(message)}", "bold red"))
    raise SystemExit(code)


def list_problems(problems: tuple[Problem, ...], most: int | None = None, console: Console = err) -> None:
    """A line a problem on standard error or another console, `most` of them at the most, and how many more there are."""
    for problem in problems[:most]:
        where = f"{problem.path}:{problem.line}" if problem.line else problem.path
        console.print(Text(f"{visible_text(where)}: {visible_text(problem.message)}", "red" if problem.weight >= HEAVY else "yellow"))
    if most is not None and len(problems) > most:
        console.print(Text(f"… and {len(problems) - most} more: dateline check lists them all"))


def list_conflicts(conflicts: tuple[Conflict, ...], console: Console = err) -> None:
    """Each place that a hand and the generator both changed, with both texts, on standard error or another console."""
    for conflict in conflicts:
        where = visible_text(f"docs/{conflict.path}:{conflict.line}")
        console.print(Text(f"{where}: changed by a hand and by its seed; the hand's text stands.", "red"))
        for side, words in (("hand", conflict.hand), ("seed", conflict.generated)):
            for line in words.strip().split("\n"):
                console.print(Text(f"  {side}: {visible_text(line) or '(nothing)'}"))


@contextmanager
def progress_bar(*, quiet: bool) -> Iterator[Callable[[str, int, int], None] | None]:
    """Something to tell how far a step is; None where nobody watches a terminal."""
    if quiet or not err.is_terminal:
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        tasks: dict[str, TaskID] = {}

        def advance(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = bar.add_task(step, total=total)
            bar.update(tasks[step], completed=done)

        yield advance
