"""Single steps of the way, for scripts and for evaluation: a step's rooms meet here without docs/."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.config import Settings
from generator.extract import extract_articles
from generator.extract.explain import LineRole, explain_seed
from generator.extract.formats import is_marked_up
from generator.extract.text.encoding import decode_bytes
from generator.extract.text.language import detect_language
from generator.link import find_stories
from generator.link.dates import Expression, find_expressions
from generator.link.timeline import Document, summarize_timeline
from generator.model import Article, Entry, Extraction, Problem, Reason, Seed
from generator.seeds import list_seeds, read_seed
from generator.when import When, parse_when


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be read for its dates."""

    name: str
    """Its id in a JSON Lines file, else its path as given, `feed.xml#3` for the third article of several."""

    text: str
    published: When | None = None


def read_texts(paths: Iterable[Path]) -> Iterator[Text | Problem]:
    """Each text file as it is; each line of a `.jsonl` file of objects with `id`, `text` and `published`; of any other seed the articles.

    Offsets count in an article's text as its blocks make it, a line each. A line that cannot be read is a problem.
    """
    for path in paths:
        for file in list_seeds(path):
            data = file.read_bytes()
            rows = _read_rows(file, data)
            if rows is not None:
                yield from rows
            elif is_marked_up(file.name, data):
                yield from _read_articles(file)
            else:
                yield Text(str(file), decode_bytes(data).text)


def extract_paths(paths: Iterable[Path]) -> Iterator[tuple[str, Extraction]]:
    """Each seed by its path as given (a folder: its seeds, sorted), with what came out of it."""
    for path in paths:
        for file in list_seeds(path):
            seed = read_seed(file, file.name)
            yield str(file), extract_articles(seed) if isinstance(seed, Seed) else Extraction(problems=(seed,))


def explain_paths(paths: Iterable[Path]) -> Iterator[tuple[str, tuple[LineRole, ...], Extraction]]:
    """Each seed by its path as given, with what became of every line of it, and what came out."""
    for path in paths:
        for file in list_seeds(path):
            seed = read_seed(file, file.name)
            if isinstance(seed, Seed):
                yield str(file), explain_seed(seed), extract_articles(seed)


def date_paths(paths: Iterable[Path], published: When | None) -> Iterator[tuple[str, tuple[Expression, ...]] | Problem]:
    """The dates of each text by its id, relative ones against its own day of publication or else `published`; what could not be read."""
    for text in read_texts(paths):
        if isinstance(text, Problem):
            yield text
        else:
            yield text.name, find_expressions(text.text, text.published or published, detect_language(text.text))


def story_paths(paths: Iterable[Path]) -> tuple[tuple[tuple[str, ...], tuple[Reason, ...]], ...]:
    """The stories among the articles of these paths: the paths of each, and why each after the first belongs."""
    articles = [
        replace(article, seed=name + article.position) for name, extraction in extract_paths(paths) for article in extraction.articles
    ]
    return tuple((story.seeds, story.reasons) for story in find_stories(articles, Settings().story_days))


def timeline_paths(
    paths: Iterable[Path], max_dates: int, sentences: int, start: When | None, end: When | None
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The days that matter over all these texts and seeds, and what to say of each; and what could not be read."""
    first, last = start.earliest if start else None, end.latest if end else None
    read = list(_read_documents(paths))
    documents = [one for one in read if isinstance(one, Document)]
    return summarize_timeline(documents, max_dates, sentences, first, last), tuple(one for one in read if isinstance(one, Problem))


def _read_documents(paths: Iterable[Path]) -> Iterator[Document | Problem]:
    """Texts of JSON Lines files as they are; of everything else the articles."""
    for path in paths:
        rows = _read_rows(path, path.read_bytes()) if path.is_file() else None
        if rows is not None:
            yield from (row if isinstance(row, Problem) else Document(row.name, row.published, row.text) for row in rows)
            continue
        for name, extraction in extract_paths([path]):
            for article in extraction.articles:
                yield Document(name + article.position, article.published, _body(article), article.language)


def _read_articles(file: Path) -> Iterator[Text]:
    for name, extraction in extract_paths([file]):
        for article in extraction.articles:
            yield Text(name + article.position, _body(article), article.published)


def _body(article: Article) -> str:
    return "\n".join(block.text for block in article.blocks)


def _read_rows(file: Path, data: bytes) -> tuple[Text | Problem, ...] | None:
    """The lines of a `.jsonl` file, most of them objects with their `text`; None where they are others, as in what scrapers record."""
    if file.suffix != ".jsonl":
        return None
    lines = [(number, line) for number, line in enumerate(data.splitlines(), start=1) if line.strip()]
    rows = [row for number, line in lines for row in _read_row(file, number, line)]
    return tuple(rows) if sum(isinstance(row, Text) for row in rows) * 2 > len(lines) else None


def _read_row(file: Path, number: int, line: bytes) -> Iterator[Text | Problem]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        yield Problem(str(file), number, f"is no JSON: {error}; the line is left out, the rest is read.", 9)
        return
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        yield Problem(str(file), number, "is no object with a `text`; the line is left out, the rest is read.", 9)
        return
    said = str(row.get("published") or "")
    published = parse_when(said)
    if said and published is None:
        yield Problem(str(file), number, f"was published on no day that a calendar has, {said!r}: it is read as undated.", 9)
    yield Text(str(row.get("id", f"{file}#{number}")), row["text"], published)
