"""Corrections: what hands wrote into a page's front matter, headline and text, applied to its article.

    published: 2022-02-08
    authors: [Ines Falk, Jo Tan]
    topics: [trade]
    section:

A key that hands changed takes the place of what the seed says; one that they emptied leaves the field unknown. A page
below articles/ without a seed is an article that a hand wrote, and takes part like any other. A page that a hand deleted
takes its article with it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from generator.link.piece import Piece
from generator.model import Article, Evidence, Hand, Problem
from generator.when import When, day_when, moment_when, parse_when

_BY_HAND = "corrected by hand"
_DATES = ("published", "updated")
_WORDS = ("source", "url", "language", "place", "agency", "section", "image", "dek")
_LISTS = {"authors": "authors", "topics": "tags"}
_HIDING = ("unlisted", "draft")
_SWITCHES = frozenset({"true", "yes", "on", "1"})


def correct_articles(articles: Iterable[Article], hands: Sequence[Hand]) -> tuple[tuple[Piece, ...], tuple[Problem, ...]]:
    """All articles as hands want them, sorted by key, and what hands wrote that cannot be read.

    Of several articles that claim one seed the first by its text stays, so that no key stands twice.
    """
    by_seed = {hand.seed: hand for hand in hands if hand.seed}
    pieces: dict[str, Piece] = {}
    problems: list[Problem] = []
    for article in sorted(articles, key=lambda article: (article.seed, article.sha256)):
        hand = by_seed.get(article.seed)
        if article.seed in pieces or (hand and hand.deleted):
            continue
        pieces[article.seed] = Piece(article.seed, article, correct_article(article, hand, problems) if hand else article, hand)
    for hand in hands:
        if hand.is_article:
            pieces[hand.path] = Piece(hand.path, None, correct_article(Article(seed="", sha256=""), hand, problems), hand)
    return tuple(pieces[key] for key in sorted(pieces)), tuple(problems)


def correct_article(article: Article, hand: Hand, problems: list[Problem]) -> Article:
    """The article with a hand's values in place of its own; what cannot be read is added to `problems` and left."""
    changes: dict[str, Any] = {}
    for name in _DATES:
        if name in hand.front_matter:
            value = hand.front_matter[name]
            when = parse_date(value)
            if value is not None and when is None:
                problems.append(
                    Problem(
                        f"docs/{hand.path}",
                        hand.lines.get(name, 0),
                        f"`{name}: {value}` is no date: left as it was; write it as 2022-02-10.",
                        8,
                    )
                )
                continue
            changes[name] = when
    for name in _WORDS:
        if name in hand.front_matter:
            changes[name] = " ".join(str(hand.front_matter[name] or "").split()) or None
    for name, field in _LISTS.items():
        if name in hand.front_matter:
            changes[field] = parse_list(hand.front_matter[name])
    if hand.headline:
        changes["headline"] = hand.headline
    evidence = tuple(Evidence(field, _show(value), _BY_HAND) for field, value in changes.items())
    if hand.body is not None:
        changes |= {"body": hand.body, "lede": None}
    return replace(article, **changes, evidence=(*evidence, *article.evidence)) if changes else article


def parse_date(value: Any) -> When | None:
    """A date as YAML reads it (date, datetime, year or text); None where it is none."""
    if isinstance(value, datetime):
        return moment_when(value)
    if isinstance(value, date):
        return day_when(value)
    return parse_when(str(value)) if isinstance(value, int | str) and not isinstance(value, bool) else None


def parse_list(value: Any) -> tuple[str, ...]:
    """A list as hands write it: a YAML list, or one value alone; each once, without white space around."""
    values = value if isinstance(value, list | tuple) else [value]
    return tuple(dict.fromkeys(text for item in values if item is not None and (text := " ".join(str(item).split()))))


def is_listed(hand: Hand | None) -> bool:
    """Whether lists may show an article: not where a hand wrote `unlisted: true` or `draft: true`."""
    return hand is None or not any(is_on(hand.front_matter, name) for name in _HIDING)


def is_on(front_matter: Mapping[str, Any], name: str) -> bool:
    """Whether a switch such as `unlisted: true` is on."""
    return str(front_matter.get(name, "")).strip().lower() in _SWITCHES


def _show(value: Any) -> str:
    return "" if value is None else ", ".join(value) if isinstance(value, tuple) else str(value)
