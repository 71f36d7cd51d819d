"""The JSON forms of the nouns: a contract with scripts, kept apart so that changing a noun does not change it."""

from collections.abc import Iterable
from typing import Any

from generator.link.dates import Expression
from generator.model import Article, Change, Conflict, Entry, Problem, Reason
from generator.when import When


def article_record(article: Article, path: str, problems: tuple[Problem, ...] = ()) -> dict[str, Any]:
    """What `dateline extract --json` prints of an article; `path` as the caller gave it."""
    winners: dict[str, dict[str, Any]] = {}
    for evidence in article.evidence:
        entry = {"rule": evidence.rule, "lines": list(evidence.lines), "confidence": round(evidence.confidence, 3)}
        winners.setdefault(evidence.field, entry)
    return {
        "seed": path,
        "headline": article.headline,
        "published": iso_text(article.published),
        "updated": iso_text(article.updated),
        "source": article.source,
        "url": article.url,
        "authors": list(article.authors),
        "language": article.language,
        "tags": list(article.tags),
        "place": article.place,
        "agency": article.agency,
        "section": article.section,
        "image": article.image,
        "photo": {"caption": article.photo.caption, "credit": article.photo.credit} if article.photo else None,
        "dek": article.dek,
        "lede": article.lede,
        "body": [{"type": str(block.kind), "text": block.text} for block in article.body],
        "related": [
            {"headline": teaser.headline, "published": iso_text(teaser.published), "url": teaser.url or None} for teaser in article.related
        ],
        "derived": dict(article.derived),
        "evidence": winners,
        "problems": [problem_record(problem) for problem in problems],
    }


def problem_record(problem: Problem) -> dict[str, Any]:
    """A problem inside another record, which names the file."""
    return {"line": problem.line, "message": problem.message}


def doubt_record(problem: Problem) -> dict[str, Any]:
    """What `dateline check --json` prints of a problem."""
    return {"path": problem.path, "line": problem.line, "message": problem.message, "weight": problem.weight}


def run_record(changes: Iterable[Change], conflicts: Iterable[Conflict], problems: Iterable[Problem]) -> dict[str, Any]:
    """What `dateline generate --json` prints: what was done; with `--dry-run` what would be, and what is left to hands."""
    return {
        "changes": [{"path": change.path, "action": str(change.action), "reason": change.reason} for change in changes],
        "conflicts": [conflict_record(conflict) for conflict in conflicts],
        "problems": [doubt_record(problem) for problem in problems],
    }


def conflict_record(conflict: Conflict) -> dict[str, Any]:
    """What `dateline check --json` prints of a conflict."""
    return {"path": conflict.path, "line": conflict.line, "hand": conflict.hand, "generated": conflict.generated}


def iso_text(when: When | None) -> str | None:
    """ISO 8601 with the precision that is known; UTC as `+00:00`."""
    if when is None:
        return None
    moment = when.moment
    return moment.isoformat() if moment else when.edtf


def expression_record(expression: Expression) -> dict[str, Any]:
    """What `dateline dates --json` prints of an expression; offsets count characters."""
    return {
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "type": expression.type,
        "value": expression.value,
        "edtf": expression.edtf,
    }


def story_record(seeds: tuple[str, ...], reasons: tuple[Reason, ...]) -> dict[str, Any]:
    """What `dateline stories --json` prints of a story."""
    return {"articles": list(seeds), "reasons": [f"{reason.slug}: {reason.words}" for reason in reasons]}


def entry_record(entry: Entry) -> dict[str, Any]:
    """What `dateline timeline --json` prints of an entry; `articles` are the ids that the citations name."""
    articles = dict.fromkeys(citation.telling for citation in entry.citations)
    return {"date": entry.when.edtf, "precision": str(entry.when.precision), "summary": list(entry.summary), "articles": list(articles)}
