"""Tags that a page prints behind its article, under a label or beside one.

    Topics
    Langholm
    Coastguard
    Share                          a page's phrase: the tags are over

    Filed under: Langholm, Coastguard

Rule: a label of tags below the text's beginning announces them, on its own line or on those below, each of few words and none a
sentence, a phrase of a page or a key in capitals. Many lines in a row are a menu of topics, and not this article's; a telephone,
an e-mail or a post code among them makes them an address.
"""

import re
from collections.abc import Iterator, Sequence

from generator.extract.body.sight import Sight
from generator.model import Evidence, Lines

_LABEL = re.compile(
    r"""
    (?: (?:related\s+)? topics? | (?:article\s+)? tags? | tagged(?:\s+(?:as|with|in))? | filed\s+under | keywords
      | themen | schlagworte | schlagwörter | stichwörter | mots[-\s]clés | étiquettes | sujets | thèmes
      | archivado\s+en | etiquetas | temas | palabras\s+clave | palavras[-\s]chave | assuntos | tópicos | argomenti | parole\s+chiave
      | теги | тема | темы | ключевые\s+слова | мітки | ключові\s+слова | الوسوم | كلمات\s+مفتاحية
      | 标签 | 標籤 | 关键词 | タグ | キーワード
    )
    (?P<colon> \s*[:：] )? \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEHIND = 25  # passages after the text's last
_PARTS = re.compile(r"\s*(?:[,;|•·،，、]|\s[/-]\s)\s*")
_PARTED = re.compile(r"[,;|•·،，、]\s*$")  # more tags follow on the next line
_LONGEST = 4  # words of a tag
_MOST = 12
_LONGEST_LINE = 200  # characters of all tags on one line
_GUIDING = frozenset({"account", "comments", "newsletter", "related", "share"})
"""Kinds of phrase that end a list of tags wherever a line of several words has them: `Link zu Facebook`."""
_CONTACT = re.compile(
    r"\b(?:tel|fax|phone|telefon)\b[.:]?\s*[+(\d] | \S(?:@|\(at\)|\[at\])\S | ^\d{5}\s+[^\W\d_] | \d{3}[\s/-]\d{3,}",
    re.VERBOSE | re.IGNORECASE,
)
_KEY = re.compile(r"\b[A-Z]+_[A-Z_]+\b")


def find_tags(sights: Sequence[Sight], span: tuple[int, int]) -> Iterator[Evidence]:
    """Evidence for tags. `span`: first passage of the text, and the one after its last."""
    for index in range(span[0] + 1, min(span[1] + _BEHIND, len(sights))):
        text = sights[index].passage.text
        label = _LABEL.match(text)
        if not label or len(text) > _LONGEST_LINE:
            continue
        rest = text[label.end() :]
        if rest and (sights[index].ended or not (label["colon"] or _PARTS.search(rest))):
            continue
        tags = _split_tags(rest, sights[index].passage.lines) if rest else _read_below(sights[index + 1 : index + 2 + _MOST])
        if 0 < len(tags) <= _MOST:
            yield from (Evidence("tags", tag, "label of tags below the text's beginning", lines, confidence=0.7) for tag, lines in tags)
            return


def _read_below(sights: Sequence[Sight]) -> list[tuple[str, Lines]]:
    """The tags of the lines below a label, each with its line."""
    tags: list[tuple[str, Lines]] = []
    for sight in sights:
        if _CONTACT.search(sight.passage.text):
            return []
        label = sight.passage.text.endswith((":", "：")) or bool(sight.kinds & _GUIDING)
        other = label or sight.whole or sight.form not in {"", "year"} or sight.ended or sight.dated or sight.byline
        found = [] if other else _split_tags(sight.passage.text, sight.passage.lines)
        if not found:
            break
        tags += found
        if len(found) > 1 and not _PARTED.search(sight.passage.text):
            break
    return tags


def _split_tags(text: str, lines: Lines) -> list[tuple[str, Lines]]:
    """The tags of a line; none where one of its parts is too long for a tag."""
    parts = [part.strip("#[] ") for part in _PARTS.split(text)]
    parts = [part for part in parts if any(map(str.isalnum, part))]
    return [(part, lines) for part in parts] if all(len(part.split()) <= _LONGEST and not _KEY.search(part) for part in parts) else []
