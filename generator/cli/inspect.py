"""`extract`, `dates`, `stories` and `timeline`: one step each, for scripts and for evaluation."""

from pathlib import Path
from typing import Annotated, Any

import typer

from generator import steps
from generator.cli.console import fail, list_problems, say, write_record
from generator.cli.explain import explain_extraction
from generator.cli.options import Json, Paths
from generator.cli.records import article_record, entry_record, expression_record, story_record
from generator.model import Article, Problem
from generator.when import When, parse_when

NO_ARTICLE = Article(seed="", sha256="")  # a seed that holds none still has its line, with what was wrong


def extract(
    paths: Paths,
    *,
    as_json: Json = False,
    explain: Annotated[bool, typer.Option("--explain", help="Each line with its role, and what each field rests on.")] = False,
) -> None:
    """Read articles out of seeds.

    [dim]Examples:[/] dateline extract seeds --json    dateline extract seeds/000.txt --explain
    """
    _require(paths)
    if explain:
        for path, roles, extraction in steps.explain_paths(paths):
            explain_extraction(path, roles, extraction)
        return
    for path, extraction in steps.extract_paths(paths):
        for article in extraction.articles or (NO_ARTICLE,):
            record = article_record(article, path + article.position, extraction.problems)
            if as_json:
                write_record(record)
            else:
                what = (record["published"] or "undated", record["source"] or "no source", record["headline"] or "no article")
                say(f"{record['seed']}: {', '.join(what)}")
        if not as_json:
            list_problems(extraction.problems)


def dates(
    paths: Paths,
    *,
    published: Annotated[str | None, typer.Option(help="The day the text was published, where it does not say: 2022-02-07.")] = None,
    as_json: Json = False,
) -> None:
    """Find the dates that texts speak of. A .jsonl file holds a text a line: id, text, published. Tables and feeds are read by article.

    [dim]Example:[/] dateline dates article.txt --published 2022-02-07 --json
    """
    _require(paths)
    anchor = _parse_day(published, "--published")
    for found in steps.date_paths(paths, anchor):
        if isinstance(found, Problem):
            list_problems((found,))
            continue
        name, expressions = found
        if as_json:
            write_record({"id": name, "expressions": [expression_record(expression) for expression in expressions]})
        else:
            for expression in expressions:
                say(f"{name}:{expression.start}: {expression.text!r} is {expression.edtf or expression.value or 'unresolved'}")


def stories(paths: Paths, *, as_json: Json = False) -> None:
    """Find the tellings of one event among articles.

    [dim]Example:[/] dateline stories seeds --json
    """
    _require(paths)
    found = [story_record(seeds, reasons) for seeds, reasons in steps.story_paths(paths)]
    if as_json:
        write_record({"stories": found})
        return
    for story in found:
        say("\n".join([*story["articles"], *(f"  {reason}" for reason in story["reasons"])]))


def timeline(
    paths: Paths,
    *,
    max_dates: Annotated[int, typer.Option(min=1, help="Days at the most.")] = 20,
    sentences: Annotated[int, typer.Option(min=1, help="Sentences a day.")] = 1,
    start: Annotated[str | None, typer.Option("--from", help="First day: 2011-01-25.")] = None,
    end: Annotated[str | None, typer.Option("--to", help="Last day.")] = None,
    as_json: Json = False,
) -> None:
    """Sum up what articles tell: which days matter, and what was said of each.

    [dim]Example:[/] dateline timeline seeds --max-dates 10 --sentences 2
    """
    _require(paths)
    first, last = _parse_day(start, "--from"), _parse_day(end, "--to")
    entries, problems = steps.timeline_paths(paths, max_dates, sentences, first, last)
    list_problems(problems)
    records: list[dict[str, Any]] = [entry_record(entry) for entry in entries]
    if as_json:
        write_record({"entries": records})
        return
    for record in records:
        say(f"{record['date']}  {' '.join(record['summary'])}  ({', '.join(record['articles'])})")


def register(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (extract, dates, stories, timeline):
        app.command()(command)


def _require(paths: list[Path]) -> None:
    for path in paths:
        if not path.exists():
            fail(f"{path}: no such file or folder.", code=2)


def _parse_day(text: str | None, option: str) -> When | None:
    when = parse_when(text) if text else None
    if text and when is None:
        fail(f"{option} should be a date such as 2022-02-07, not {text!r}.", code=2)
    return when
