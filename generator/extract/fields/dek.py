"""The dek: the summary of an article that its outlet prints apart from its text.

    Pilots return to work in the northern ports on Monday.        a feed's description, a page's og:description
    Pilots in the northern ports voted on Friday to ret…          no dek, but the beginning of the text itself

    Pilots Return to Work After Nine Days                         in a dump: a sentence or two
    Ferries sail again from Monday                                between the headline
    By Ana Reis                                                   and the byline or day

Rule: one passage of words between headline and byline or day is a dek; what the text says in the same words is none, cut or
whole, for it would stand on the page twice.
"""

from collections.abc import Container, Iterable, Sequence

from generator.extract.body.boilerplate import split_words
from generator.extract.body.sight import Sight
from generator.extract.text.omission import strip_omission
from generator.model import Evidence

_FEWEST, _MOST = 5, 60  # words


def find_dek(sights: Sequence[Sight], headline: int, named: Container[int]) -> int | None:
    """The passage between a headline and the byline or day below it that is a dek; None where it is not one, or nothing else is text.

    `headline`: number of its passage; `named`: those of bylines and days.
    """
    dek, byline = headline + 1, headline + 2
    if dek in named or byline not in named or not any(sight.prose for sight in sights[byline:]):
        return None
    sight, head = sights[dek], sights[headline].folded
    if sight.folded[: len(head)] == head:
        return None  # the headline with something behind it
    spoken = _FEWEST <= sight.words <= _MOST and not (sight.whole or sight.form or sight.picture or sight.copyright or sight.dateline)
    return dek if spoken else None


def drop_repeated(evidence: Iterable[Evidence], texts: Iterable[str]) -> tuple[Evidence, ...]:
    """The evidence without deks that the texts of the body say too."""
    found = tuple(evidence)
    if not any(one.field == "dek" for one in found):
        return found
    body = f" {' '.join(word for text in texts for word in split_words(text))} "
    return tuple(one for one in found if one.field != "dek" or not _is_said(one.value, body))


def _is_said(dek: str, body: str) -> bool:
    whole = strip_omission(dek)
    words: Sequence[str] = split_words(whole)
    words = words[:-1] if whole != dek else words  # the last may be half a word
    return not words or f" {' '.join(words)} " in body
