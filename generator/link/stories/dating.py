"""Dating: an undated telling of a dated story was published about when the others were.

    a.txt  published 2022-03-09   "Ferry runs aground off Visby"
    b.txt  -                      the same event in other words    ->  2022-03-09, derived: same story as “Ferry runs aground off Visby”

It takes the day of the dated telling that is closest to it, where that says much the same, and says so. A telling that is
only somewhat like the others may be of a later day, and stays undated.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.link.piece import Piece
from generator.link.stories.story import Told
from generator.model import Article, Evidence
from generator.when import When

_SURE = 0.5  # cosine
_RULE = "told elsewhere"


def date_undated(told: Told, groups: Iterable[Sequence[str]]) -> dict[str, Piece]:
    """All pieces by key, the undated ones of a dated story with a derived day. A hand that took a date out keeps it out."""
    pieces = dict(told.pieces)
    for keys in groups:
        known = [key for key in keys if told.pieces[key].article.published]
        for key in keys:
            closest = min(known, key=lambda other: (-told.score(key, other), other), default=key)
            if key not in known and told.score(key, closest) >= _SURE:
                pieces[key] = _date(pieces[key], pieces[closest].article, told.score(key, closest))
    return pieces


def _date(piece: Piece, like: Article, score: float) -> Piece:
    if like.published is None:
        return piece
    day, words = like.published.day, f"same story as “{like.headline or 'an article without headline'}”"
    by_hand = piece.hand is not None and "published" in piece.hand.front_matter
    return replace(
        piece,
        article=piece.article if by_hand else _add_day(piece.article, day, words, score),
        pristine=_add_day(piece.pristine, day, words, score) if piece.pristine and not piece.pristine.published else piece.pristine,
    )


def _add_day(article: Article, day: When, words: str, score: float) -> Article:
    evidence = Evidence("published", day.edtf, _RULE, derived=words, confidence=round(score, 2))
    return replace(article, published=day, evidence=(evidence, *article.evidence))
