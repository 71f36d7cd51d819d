"""Glued paragraphs: a body run together on one line, no blank where a paragraph ended.

    The pilots return on Monday.The port council agreed to meet.What the council offersA fund of two million

Rule: a paragraph ends where a sentence's closing mark is followed by a capital or an opening quotation mark without a
blank. A subhead leaves no mark: it is cut off where a small letter is followed by a capital inside a word, if both sides
are words of the text. Abbreviations (`U.S.Army`), addresses and names written so (`McKay`, `YouTube`) are no joints.
"""

import re
from collections.abc import Sequence

_JOINT = re.compile(
    r"""
    (?: (?<=[^\W\d_][^\W\d_][.!?…]) | (?<=\d[.!?…]) (?!\d) | (?<=[.!?…,]["”’»)\]]) | (?<=[)"”»][.!?…]) | (?<=\.\.\.) | (?<=[a-zà-öø-ÿ]:) )
    (?= ["“«„‘'(\[¿¡—–]* [A-ZÀ-ÖØ-ÞЀ-ЯҐЄІЇ] | ["“«„] )
    | (?<=[。！？」』])(?=[「『\u3040-\u30ff\u4e00-\u9fff])(?!)
    """,
    re.VERBOSE,
)
_SUBHEAD = re.compile(r"(?<=[a-zß-öø-ÿа-яёіїєґ]['’?!)])(?=[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ][a-zß-öø-ÿа-яёіїєґ])|(?<=[a-zß-öø-ÿа-яёіїєґ])(?=[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ][a-zß-öø-ÿа-яёіїєґ' ])")
_ADDRESS_BEFORE = re.compile(r"(?:https?://|www\.|@)\S*$")
_DOMAIN = re.compile(r"\w+\.(?:com|org|net|co|io|tv|ru|de|uk|fr|info)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def find_joints(text: str) -> tuple[int, ...]:
    """Where paragraphs were run together: offsets of the first character after each joint."""
    return tuple(match.start() for match in _JOINT.finditer(text) if not _is_name(text, match.start()))


def cut_text(text: str, cuts: Sequence[int]) -> tuple[str, ...]:
    """The pieces of a text between cuts, none of them empty."""
    edges = [0, *sorted(set(cuts)), len(text)]
    pieces = (text[start:end].strip() for start, end in zip(edges, edges[1:], strict=False))
    return tuple(piece for piece in pieces if piece)


def split_glued(text: str) -> tuple[str, ...]:
    """The paragraphs and subheads of a run-together text."""
    pieces: list[str] = []
    words = set(_WORD.findall(text))
    for piece in cut_text(text, find_joints(text)):
        pieces += cut_text(piece, _subhead_joints(piece, words))
    return tuple(pieces)


def _subhead_joints(text: str, words: set[str]) -> list[int]:
    """Where a subhead runs into the paragraph after it: at most once in a piece, early, both halves known as words."""
    for match in _SUBHEAD.finditer(text[:160]):
        at = match.start()
        before = _WORD.findall(text[max(0, at - 30) : at])
        after = _WORD.match(text, at)
        if before and after and (before[-1] in words or len(before[-1]) > 3) and after[0] in words and len(text) > 2 * at:  # noqa: PLR2004
            return [at]
    return []


def _is_name(text: str, at: int) -> bool:
    """Whether a full stop without a blank is inside an address or a name rather than at a paragraph's end."""
    start = text.rfind(" ", max(0, at - 80), at) + 1
    end = text.find(" ", at, at + 80)
    word = text[start : end if end >= 0 else at + 80]
    return bool(_ADDRESS_BEFORE.search(word[: at - start])) or bool(_DOMAIN.fullmatch(word))
