"""`diff`, `resolve` and `restore`: what hands did, and settling what they and the seeds disagree on."""

from pathlib import Path
from typing import Annotated

import click
import typer

from generator import build as builder
from generator.cli.console import fail, list_conflicts, list_problems, say
from generator.cli.options import ConfigFile
from generator.config import Config, read_config
from generator.model import Standing
from generator.write import Side, diff_hands, find_new_path, read_standing

Page = Annotated[str, typer.Argument(help="A page: docs/topics/nato.md", show_default=False)]


def diff(
    page: Annotated[str, typer.Argument(help="One page; all of them where none is given.", show_default="all pages")] = "",
    config: ConfigFile = Path("mkdocs.yml"),
) -> None:
    """Show all that hands have changed, as a diff.

    [dim]Example:[/] dateline diff docs/topics/nato.md
    """
    settings = read_config(config)
    path = _find_page(page, settings).path if page else ""
    standing, problems = read_standing(settings.docs)
    say(diff_hands(standing, path).removesuffix("\n"))
    list_problems(problems)


def resolve(
    page: Page,
    config: ConfigFile = Path("mkdocs.yml"),
    *,
    ours: Annotated[bool, typer.Option("--ours", help="The hand's text stays, and the conflict is settled.")] = False,
    theirs: Annotated[bool, typer.Option("--theirs", help="The seed's text takes its place.")] = False,
    edit: Annotated[bool, typer.Option("--edit", help="Open the page in $EDITOR; what you save stays.")] = False,
) -> None:
    """Settle the conflicts of one page.

    [dim]Example:[/] dateline resolve docs/articles/2022/02/page.md --ours
    """
    if ours + theirs + edit != 1:
        fail("say how to settle it, by one of --ours, --theirs and --edit.", code=2)
    settings = read_config(config)
    path = _find_page(page, settings).path
    before = builder.draft_digest(settings)
    conflicts = tuple(conflict for conflict in before.conflicts if conflict.path == path)
    if not conflicts:
        say(f"docs/{path} has no conflict")
        return
    if edit:
        list_conflicts(conflicts)
        click.edit(filename=str(settings.docs / path))
    builder.generate(settings, settle={path: Side.THEIRS if theirs else Side.OURS})
    builder.generate(settings)  # what settled the conflict shows in lists, stories and feeds as well
    say(f"docs/{path}: {len(conflicts)} settled")


def restore(page: Page, config: ConfigFile = Path("mkdocs.yml")) -> None:
    """Bring back a page that was deleted by hand.

    [dim]Example:[/] dateline restore docs/articles/2022/02/page.md
    """
    settings = read_config(config)
    found = _find_page(page, settings)
    if found.data is not None:
        fail(f"docs/{found.path} was not deleted: there is nothing to restore.", code=2)
    builder.generate(settings, restore=found.path)
    if not (settings.docs / found.path).is_file():
        fail(f"docs/{found.path} cannot be made again: no seed makes it any more; its last text is in docs/.pristine/{found.path}.", code=1)
    say(f"docs/{found.path} is back")


def register(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (diff, resolve, restore):
        app.command()(command)


def _find_page(page: str, config: Config) -> Standing:
    """The page as it stands, or as a hand deleted it; wrong use where there is neither."""
    path = _below_docs(page, config)
    standing, _ = read_standing(config.docs)
    found = next((found for found in standing if found.path == path), None)
    if found is None and (moved := find_new_path(standing, path)):
        fail(f"{page}: no such page any more, it was moved to docs/{moved}.", code=2)
    return found or fail(f"{page}: no such page, nor one that a hand deleted.", code=2)


def _below_docs(page: str, config: Config) -> str:
    """The page's path below docs/, however it was given: from the digest's folder, from here, or as the listing shows it."""
    for path in (Path(page), config.root / page, config.docs / page):
        if path.resolve().is_relative_to(config.docs.resolve()) and path.resolve() != config.docs.resolve():
            return path.resolve().relative_to(config.docs.resolve()).as_posix()
    return page
