"""`build`, `generate`, `serve` and `check`: the digest as a whole."""

from pathlib import Path
from typing import Annotated

import typer

from generator import build as builder
from generator.cli.console import count, err, fail, list_conflicts, list_problems, out, progress_bar, say, visible_text, write_record
from generator.cli.options import ConfigFile, Json, Quiet
from generator.cli.records import conflict_record, doubt_record, run_record
from generator.config import read_config
from generator.write import Report, diff_plan

SHOWN = 20  # doubts that `build` and `generate` list; `check` lists all


def build(
    config: ConfigFile = Path("mkdocs.yml"),
    *,
    quiet: Quiet = False,
    strict: Annotated[bool, typer.Option("--strict/--no-strict", help="A warning of the site builder fails the build.")] = True,
) -> None:
    """Bring docs/ up to date with seeds/, then build the site.

    [dim]Example:[/] dateline build
    """
    settings = read_config(config)
    with progress_bar(quiet=quiet) as progress:
        outcome, site = builder.build(settings, progress, strict=strict)
    _tell(outcome, quiet=quiet)
    for warning in site.warnings:
        err.print(visible_text(warning))
    if not site.ok:
        fail("the site was not built; docs/ is up to date, mend the lines above and run dateline build again.", code=1)
    if not quiet:
        say(f"The site is in {settings.site}")


def generate(
    config: ConfigFile = Path("mkdocs.yml"),
    *,
    quiet: Quiet = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show as a diff what would be written and why; write nothing.")] = False,
    as_json: Json = False,
) -> None:
    """Bring docs/ up to date with seeds/; hands' edits stay.

    [dim]Examples:[/] dateline generate --dry-run    dateline generate --json
    """
    settings = read_config(config)
    with progress_bar(quiet=quiet) as progress:
        if dry_run:
            draft = builder.draft_digest(settings, progress)
        else:
            outcome = builder.generate(settings, progress)
    if as_json:
        told, changes = (draft, draft.plan.changes) if dry_run else (outcome, outcome.report.made)
        write_record(run_record(changes, told.conflicts, told.problems))
    elif dry_run:
        for text in diff_plan(draft.plan):
            say(text.removesuffix("\n"))
    else:
        _tell(outcome, quiet=quiet)


def serve(
    config: ConfigFile = Path("mkdocs.yml"),
    *,
    address: Annotated[str, typer.Option(help="Where to listen.")] = "127.0.0.1:8000",
) -> None:
    """Preview the site while seeds and pages change.

    [dim]Example:[/] dateline serve --address 127.0.0.1:8080
    """
    settings = read_config(config)
    for report in builder.serve(settings, address):
        say(_counts(report))


def check(
    config: ConfigFile = Path("mkdocs.yml"),
    *,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 1 on any doubt, not only on conflicts.")] = False,
    as_json: Json = False,
    site: Annotated[
        bool, typer.Option("--site", help="Also scan the built site for scripts and addresses that are not the theme's.")
    ] = False,
) -> None:
    """List what a careful editor should look at, worst first. Writes nothing.

    Exit code 1 on a conflict, or on anything in the built site that is not the theme's.

    [dim]Example:[/] dateline check --strict
    """
    settings = read_config(config)
    draft = builder.draft_digest(settings)
    intruders = builder.scan(settings) if site else ()
    problems = (*intruders, *draft.problems)
    conflicts = draft.conflicts
    if as_json:
        for record in (*map(conflict_record, conflicts), *map(doubt_record, problems)):
            write_record(record)
    else:
        list_conflicts(conflicts, console=out)
        list_problems(problems, console=out)
        say(f"{count(len(conflicts), 'conflict')}, {count(len(problems), 'doubt')}")
    if conflicts or intruders or (strict and problems):
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (build, generate, serve, check):
        app.command()(command)


def _tell(outcome: builder.Outcome, *, quiet: bool) -> None:
    list_conflicts(outcome.conflicts)
    list_problems(outcome.problems, SHOWN)
    if not quiet:
        say(_counts(outcome.report))


def _counts(report: Report) -> str:
    kept = f"; {report.kept} left as hands have them: dateline generate --dry-run says why" if report.kept else ""
    return f"{report.written} written, {report.deleted} deleted, {count(report.conflicts, 'conflict')}{kept}"
