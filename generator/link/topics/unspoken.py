"""Unspoken tags: what a page prints among its tags, and neither its text nor another outlet knows.

    Visby, Ferry strike, Prefs, Next story        the strike ... the ferry ... in Visby        Prefs, Next story are the page's

A page's menus and its publisher's own marks end up among the tags. No list knows them all, in all languages; but of such a
mark the article says nothing, while it speaks of its other tags. Where it speaks of none, its editor names what it does not.
What two outlets print is no mark of one.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping

from generator.link.common_words import COMMON_WORDS
from generator.link.piece import Piece
from generator.link.topics.labels import spell_words
from generator.model import Article

_STEM = 5  # letters by which two words are one
_SAID = 0.5  # of a tag's words
_WORD = re.compile(r"[^\W_]+")


def drop_unspoken(
    tags: Mapping[str, tuple[str, ...]], pieces: Mapping[str, Piece], outlets: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """The tags of each piece without those that are its page's, and spelled as its text spells their words.

    `tags` and `outlets` are by key. Linear in the texts.
    """
    printers: dict[str, set[str]] = defaultdict(set)
    kept: set[str] = set()
    spelled: dict[str, tuple[str, ...]] = {}
    for key, own in tags.items():
        words = _read_words(pieces[key].article) if own else frozenset()
        stems = {word[:_STEM].casefold() for word in words}
        said = {tag.casefold() for tag in own if _is_said(tag.casefold(), stems, words)}
        kept |= said or {tag.casefold() for tag in own}
        spelled[key] = tuple(spell_words(tag, words) for tag in own)
        for tag in own:
            printers[tag.casefold()].add(outlets.get(key, ""))
    return {key: tuple(tag for tag in own if tag.casefold() in kept or len(printers[tag.casefold()]) > 1) for key, own in spelled.items()}


def _read_words(article: Article) -> frozenset[str]:
    """The words of an article, each once, as they are spelled."""
    return frozenset(_WORD.findall("\n".join((article.headline or "", *(block.text for block in article.blocks)))))


def _is_said(tag: str, stems: Collection[str], words: Collection[str]) -> bool:
    """Whether a text has half of a tag's words or more; of one whose writing has no spaces, any word that has it within."""
    own = [word for word in _WORD.findall(tag) if word not in COMMON_WORDS] or _WORD.findall(tag)
    if sum(word[:_STEM] in stems for word in own) >= _SAID * max(len(own), 1):
        return True
    return not tag.isascii() and any(tag in word.casefold() for word in words)
