"""Glued paragraphs: a body run together on one line, no blank where a paragraph ended.

    The pilots return on Monday.The port council agreed to meet.What the council offersA fund of two million

Rule: a paragraph ends where a sentence's closing mark is followed by a capital or an opening quotation mark without a
blank, before an address, and on both sides of who posted it and when (`— Ana Reis (@anareis) May 17, 2024The council`). A
subhead leaves no mark: it is cut off where a small letter is followed by a capital inside a word that the text has only once,
if what follows is a word of the text. Abbreviations (`U.S.Army`), units (`72W`), addresses, handles and names written so
(`McKay`, `YouTube`) are no joints.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.extract.text.sentence import UNFINISHED

_JOINT = re.compile(
    r"""
    (?: (?<= [.!?…"”’»)\]':\d] ) (?= \S ) | (?= [h—] ) )    # nowhere else, and this is told at once
    (?:
        (?: (?<= [^\W\d_]{2} [.!?…] )                  # Monday.The
          | (?<= \d [.!?…] ) (?! \d )                  # in 2024.The
          | (?<= [.!?…,] ["”’»)\]] )                   # Monday.”The
          | (?<= [.!?…] ["”’»)\]'] {2} )               # Monday.’”The
          | (?<= [)"”’»%\]] [.!?…] )                   # 0.7%.The
          | (?<= \w \s [.!?…] ) (?! [A-Z]{2} )         # said here .The; but .DJI is a share
          | (?<= \w [”»] )                             # so he thought”The
          | (?<= [.!?…] \s [”»] )
          | (?<= \.\.\. )
          | (?<= [^\W\d_A-Z] : )                       # the offers:The
          | (?<= [,\s] [12] \d{3} ) (?= ["“]? [^\W\d_a-zà-öø-ÿа-яёіїєґ] [^\W\d_A-ZА-Я] )    # May 17, 2024The, after a post
        )
        (?= ["“«„‘'(\[¿¡—–]* [^\W\d_a-zà-öø-ÿа-яёіїєґ\u0590-\uffff] | ["“«„] )
        | (?<= [\u0590-\uffff]{2} [.!?…] ) (?= [“‘«(\[]? (?! [\0-\u058f] ) [^\W\d_] )    # letters without capitals
        | (?<= [.!?…] ) (?= [“„] )
        | (?<= ,\ [12] \d{3} ) (?= [^\W\d_] )            # May 17, 2024so it goes
        | (?<= \w \) ) (?= \( [A-Z] [a-z] )              # (Graphic: ships)(Graphic: ports)
        | (?<= [^\s(\[<"'“=] ) (?= https?:// )            # the fundhttps://harbourpost.example
        | (?<= [^\s—] ) (?= —\ [^()—]{1,60} \(@\w )       # said at last— Ana Reis (@anareis): who posted it
    )
    """,
    re.VERBOSE,
)
# What the council offersA fund | for $39.99The price | WHAT THE COUNCIL OFFERSThe fund
_SUBHEAD = re.compile(
    r"""
    (?<= \S [a-zß-öø-ÿа-яёіїєґ!?)%] ) (?= [A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ] (?: [a-zß-öø-ÿа-яёіїєґ'’] | \s ) )
    | (?<= \d ) (?= [A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ] [a-zß-öø-ÿа-яёіїєґ] )
    | (?<= [A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]{2} ) (?= [A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ] [a-zß-öø-ÿа-яёіїєґ]{2} )
    """,
    re.VERBOSE,
)
_SUBHEAD_REACH = 160  # characters from a paragraph's beginning in which a subhead before it ends
# Names that are written so, and no joints.
_CAMELS = frozenset(
    """AirBnb AirPods BlackBerry BuzzFeed ChatGPT DreamWorks FaceTime FedEx GitHub HarperCollins JetBlue LinkedIn MacBook MasterCard
    OpenAI PayPal PlayStation PowerPoint SoundCloud SnapChat SpaceX TikTok WeChat WhatsApp WikiLeaks WordPress YouTube""".split()
)
_TURNED = str.maketrans("«»", "»«")
_NO_NAME = "—“„("  # no address or name goes on with these
_ADDRESS_BEFORE = re.compile(r"(?:https?://|www\.|@)[^\s“”«»—!]*$")
_DOMAIN = re.compile(r"\w+\.(?:com|org|net|co|io|tv|ru|de|uk|fr|info)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"[@#]?\w*[!?)%]?$")
_LONGEST_WORD = 40
_SENTENCE_END = re.compile(r"[.!?…]\s")


def find_joints(text: str) -> tuple[int, ...]:
    """Where paragraphs were run together: offsets of the first character after each joint.

    A straight quotation mark closes or opens by whether one is open since the joint before.
    """
    joints: list[int] = []
    counted, quotes = 0, 0
    text = _turn_quotes(text)
    for match in _JOINT.finditer(text):
        at = match.start()
        quotes += text.count('"', counted, at)
        counted = at
        open_ = quotes % 2 == 1
        closes_here, opened_before = text[at] == '"' and open_, text[at - 1] == '"' and open_
        if closes_here or opened_before or (text[at] not in _NO_NAME and _is_name(text, at)):
            continue
        joints.append(at)
        quotes = 0
    return tuple(joints)


def _turn_quotes(text: str) -> str:
    """The text with its quotation marks the way round that English and French have them: „so“ and »so« close with what opens there."""
    if "„" in text:
        text = text.replace("“", "”")
    return text.translate(_TURNED) if 0 <= text.find("»") < text.find("«") else text


def cut_text(text: str, cuts: Sequence[int]) -> tuple[str, ...]:
    """The pieces of a text between cuts, none of them empty."""
    edges = [0, *sorted(set(cuts)), len(text)]
    pieces = (text[start:end].strip() for start, end in pairwise(edges))
    return tuple(piece for piece in pieces if piece)


def split_glued(text: str, joints: Sequence[int]) -> tuple[str, ...]:
    """The paragraphs and subheads of a run-together text. `joints`: from `find_joints`."""
    pieces: list[str] = []
    words = Counter(map(str.lower, _WORD.findall(text)))
    for piece in cut_text(text, joints):
        pieces += cut_text(piece, tuple(_subhead_joints(piece, words)))
    return tuple(pieces)


def _subhead_joints(text: str, words: Counter[str]) -> Iterator[int]:
    """Where a subhead, or one after another, runs into the paragraph after it: early, and the word behind it a known one.

    Further on only a paragraph without a closing mark can have ended, and the word behind it is one that only links others.
    """
    begun = 0
    for match in _SUBHEAD.finditer(text):
        at = match.start()
        before, after = _WORD_BEFORE.search(text, max(begun, at - _LONGEST_WORD), at), _WORD.match(text, at)
        if not before or not after or before[0][:1] in "@#" or words[(before[0] + after[0]).lower()] > 1:
            continue
        word = after[0].lower()
        short = at - begun <= _SUBHEAD_REACH and len(text) - at > at - begun and not _SENTENCE_END.search(text, begun, at)
        links = word in UNFINISHED and len(word) > 2  # noqa: PLR2004 - SheIn, PlanIt
        if (links or (short and (word in words or word in UNFINISHED))) and before[0] + after[0] not in _CAMELS:
            yield at
            begun = at


def _is_name(text: str, at: int) -> bool:
    """Whether a full stop without a blank is inside an address or a name rather than at a paragraph's end."""
    start = max(text.rfind(" ", max(0, at - 80), at) + 1, at - 80, 0)
    end = text.find(" ", at, at + 80)
    word = text[start : end if end >= 0 else at + 80]
    return bool(_ADDRESS_BEFORE.search(word[: at - start])) or bool(_DOMAIN.fullmatch(word))
