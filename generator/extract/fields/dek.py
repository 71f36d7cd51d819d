"""The dek: the summary of an article that its outlet prints apart from its text.

    Pilots return to work in the northern ports on Monday.        a feed's description, a page's og:description
    Pilots in the northern ports voted on Friday to ret…          no dek, but the beginning of the text itself

Rule: what the text says in the same words is no dek, cut or whole; it would stand on the page twice.
"""

import re
from collections.abc import Iterable, Sequence

from generator.extract.body.boilerplate import split_words
from generator.model import Evidence

_CUT = re.compile(
    r"\s*(?:…|\.\.\.|\[(?:…|\.\.\.)\])[\s.]*(?:read more|continue reading|weiterlesen|lire la suite|leer más)?\s*$", re.IGNORECASE
)


def drop_repeated(evidence: Iterable[Evidence], texts: Iterable[str]) -> tuple[Evidence, ...]:
    """The evidence without deks that the texts of the body say too."""
    found = tuple(evidence)
    if not any(one.field == "dek" for one in found):
        return found
    body = f" {' '.join(word for text in texts for word in split_words(text))} "
    return tuple(one for one in found if one.field != "dek" or not _is_said(one.value, body))


def _is_said(dek: str, body: str) -> bool:
    whole = _CUT.sub("", dek)
    words: Sequence[str] = split_words(whole)
    words = words[:-1] if whole != dek else words  # the last may be half a word
    return not words or f" {' '.join(words)} " in body
