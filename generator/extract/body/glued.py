"""Glued paragraphs: a body run together on one line, no blank where a paragraph ended.

    The pilots return on Monday.The port council agreed to meet.What the council offersA fund of two million

Rule: a paragraph ends where a sentence's closing mark is followed by a capital or an opening quotation mark without a
blank, and on both sides of who posted it and when (`— Ana Reis (@anareis) May 17, 2024The council`). A subhead leaves no
mark: it is cut off where a small letter is followed by a capital inside a word that the text has only once, if what follows
is a word of the text. Abbreviations (`U.S.Army`), addresses and names written so (`McKay`, `YouTube`) are no joints.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from generator.extract.text.sentence import UNFINISHED

_JOINT = re.compile(
    r"""
    (?: (?<= [^\W\d_]{2} [.!?…] )                  # Monday.The
      | (?<= \d [.!?…] ) (?! \d )                  # in 2024.The
      | (?<= [.!?…,] ["”’»)\]] )                   # Monday.”The
      | (?<= [.!?…] ["”’»)\]'] {2} )               # Monday.’”The
      | (?<= [)"”’»%\]] [.!?…] )                   # 0.7%.The
      | (?<= \.\.\. )
      | (?<= [^\W\d_A-Z] : )                       # the offers:The
      | (?<= [,\s] [12] \d{3} ) (?= ["“]? [^\W\d_a-zà-öø-ÿа-яёіїєґ] [^\W\d_A-ZА-Я] )    # May 17, 2024The, after a post
    )
    (?= ["“«„‘'(\[¿¡—–]* [^\W\d_a-zà-öø-ÿа-яёіїєґ\u0590-\uffff] | ["“«„] )
    | (?<= [^\s—] ) (?= —\ [^()—]{1,60} \(@\w )       # said at last— Ana Reis (@anareis): who posted it
    """,
    re.VERBOSE,
)
# What the council offersA fund | for $39.99The price | WHAT THE COUNCIL OFFERSThe fund
_SUBHEAD = re.compile(
    r"""
    (?<= [a-zß-öø-ÿа-яёіїєґ0-9!?)%] ) (?= [A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ] (?: [a-zß-öø-ÿа-яёіїєґ'’] | \s ) )
    | (?<= [A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]{3} ) (?= [A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ] [a-zß-öø-ÿа-яёіїєґ] )
    """,
    re.VERBOSE,
)
_SUBHEAD_REACH = 160  # characters from a paragraph's beginning in which a subhead before it ends
# Names that are written so, and no joints.
_CAMELS = frozenset(
    """AirBnb AirPods BlackBerry BuzzFeed ChatGPT DreamWorks FaceTime FedEx GitHub HarperCollins JetBlue LinkedIn MacBook MasterCard
    OpenAI PayPal PlayStation PowerPoint SoundCloud SnapChat SpaceX TikTok WeChat WhatsApp WikiLeaks WordPress YouTube""".split()
)
_ADDRESS_BEFORE = re.compile(r"(?:https?://|www\.|@)\S*$")
_DOMAIN = re.compile(r"\w+\.(?:com|org|net|co|io|tv|ru|de|uk|fr|info)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def find_joints(text: str) -> tuple[int, ...]:
    """Where paragraphs were run together: offsets of the first character after each joint.

    A straight quotation mark closes or opens by whether one is open since the joint before.
    """
    joints: list[int] = []
    counted, quotes = 0, 0
    for match in _JOINT.finditer(text):
        at = match.start()
        quotes += text.count('"', counted, at)
        counted = at
        open_ = quotes % 2 == 1
        closes_here, opened_before = text[at] == '"' and open_, text[at - 1] == '"' and open_
        if closes_here or opened_before or _is_name(text, at):
            continue
        joints.append(at)
        quotes = 0
    return tuple(joints)


def cut_text(text: str, cuts: Sequence[int]) -> tuple[str, ...]:
    """The pieces of a text between cuts, none of them empty."""
    edges = [0, *sorted(set(cuts)), len(text)]
    pieces = (text[start:end].strip() for start, end in pairwise(edges))
    return tuple(piece for piece in pieces if piece)


def split_glued(text: str) -> tuple[str, ...]:
    """The paragraphs and subheads of a run-together text."""
    pieces: list[str] = []
    words = Counter(word.lower() for word in _WORD.findall(text))
    for piece in cut_text(text, find_joints(text)):
        pieces += cut_text(piece, _subhead_joints(piece, words))
    return tuple(pieces)


def _subhead_joints(text: str, words: Counter[str]) -> list[int]:
    """Where a subhead runs into the paragraph after it: at most once in a piece, early, the word behind it a known one."""
    for match in _SUBHEAD.finditer(text[:_SUBHEAD_REACH]):
        at = match.start()
        start = text.rfind(" ", 0, at) + 1
        after = _WORD.match(text, at)
        whole = _WORD.match(text, start)
        if (
            not after
            or not (after[0].lower() in words or after[0].lower() in UNFINISHED)
            or (whole and (whole[0] in _CAMELS or words[whole[0].lower()] > 1) and whole.end() > at)
        ):
            continue
        if len(text) - at > at:
            return [at]
    return []


def _is_name(text: str, at: int) -> bool:
    """Whether a full stop without a blank is inside an address or a name rather than at a paragraph's end."""
    start = text.rfind(" ", max(0, at - 80), at) + 1
    end = text.find(" ", at, at + 80)
    word = text[start : end if end >= 0 else at + 80]
    return bool(_ADDRESS_BEFORE.search(word[: at - start])) or bool(_DOMAIN.fullmatch(word))
