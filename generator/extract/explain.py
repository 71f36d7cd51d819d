"""What became of every line of a seed, for the person who wonders: its role and the reason, line by line."""

from dataclasses import dataclass, replace

from generator.extract.article import read_article
from generator.extract.dump import Dump, read_dump
from generator.extract.formats import read_format
from generator.model import Article, Lines, Seed

_LISTS = frozenset({"authors", "tags", "related"})


@dataclass(frozen=True, slots=True)
class LineRole:
    """One line of a seed."""

    record: str
    """The article of the seed that it belongs to: `feed.csv#3`; the seed's own path where it holds only one."""

    line: int
    """Counted from 1, in a record within its text; 0 for a block that the format does not place."""

    text: str
    """As it was read: without marks, blanks made single."""

    role: str
    """`body`, `lede`, `headline`, `authors`, `published`, `tags`, `left out`, `related`, `header` and the like."""

    reason: str
    """The rule or the traits that decided, with their points: `40 or more words +1.5; said again -1.2`."""


def explain_seed(seed: Seed) -> tuple[LineRole, ...]:
    """The role of every line that holds words, in order; where a format marks its body, of every block, then of what is left out."""
    roles: list[LineRole] = []
    for document in read_format(seed):
        if document.blocks:
            roles += [
                LineRole(document.seed, block.lines[0], block.text, f"body: {block.kind}", "the format marks it")
                for block in document.blocks
            ]
            roles += [LineRole(document.seed, block.lines[0], block.text, "left out", "not of the body") for block in document.left_out]
        elif document.text.strip():
            dump = read_dump(replace(document, first_line=max(1, document.first_line)))  # lines of a record are counted within it
            article = read_article(dump, "")
            roles += _explain_dump(document.seed, dump, article if isinstance(article, Article) else None)
    return tuple(roles)


def _explain_dump(record: str, dump: Dump, article: Article | None) -> list[LineRole]:
    named: dict[int, tuple[str, str]] = {}
    _name_header(dump, named)
    _name_passages(dump, named)
    if article:
        _name_article(article, named)
    return [LineRole(record, line.number, line.text, *named.get(line.number, ("left out", "no rule claims it"))) for line in dump.lines]


def _name_header(dump: Dump, named: dict[int, tuple[str, str]]) -> None:
    if dump.header:
        for line, role in zip(dump.lines, dump.header.roles, strict=False):
            named[line.number] = (f"header: {role}", "unlabelled metadata over the text")


def _name_passages(dump: Dump, named: dict[int, tuple[str, str]]) -> None:
    for passage, verdict in zip(dump.passages, dump.verdicts, strict=True):
        joined = f"; joined: {passage.joined[0]}" if passage.joined else ""
        reason = f"{verdict.points:+.1f} points: {'; '.join(verdict.reasons)}{joined}"
        for number in _numbers(passage.lines):
            named[number] = ("left out", reason)


def _name_article(article: Article, named: dict[int, tuple[str, str]]) -> None:
    for block in article.body:
        for number in _numbers(block.lines):
            role, reason = named.get(number, ("", ""))
            if not role.startswith("header"):
                named[number] = (f"body: {block.kind}", reason)
    shown: set[str] = set()
    for evidence in article.evidence:
        if evidence.lines[0] and (evidence.field not in shown or evidence.field in _LISTS) and not evidence.derived:
            for number in _numbers(evidence.lines):
                if named.get(number, ("",))[0] in {"", "left out"}:
                    named[number] = (evidence.field, evidence.rule)
        shown.add(evidence.field)


def _numbers(lines: Lines) -> range:
    return range(lines[0], lines[1] + 1) if lines[0] else range(0)
