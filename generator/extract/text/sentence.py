"""Where a sentence ends, and whether a text goes on: what joins, headings and quotations all ask."""

import re

_ENDED = re.compile(r"[.!?…。！？؟।۔:]['\"”’»)\]」』]*(?:\[\d{1,3}\])*$")
_ENDING = 16  # characters in which a sentence's end stands, with what closes it
_QUOTED_OUT = re.compile(r"[,，]['\"”’»」』]+$")
_OPENING = frozenset("'\"“‘«(")
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_MORNING = re.compile(r"\d\s+am$")  # 9:30 am, which German has as a word
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")

# Words after which a sentence of prose cannot end, and no title of a menu does.
UNFINISHED = frozenset(
    """
    the a an of to in on at by for from with and or but nor that which who whose as is are was were be been has have had
    its his her their our my your this these those into onto over under about between against during after before than
    le la les un une des du de et ou à au aux en dans par pour sur avec sans que qui ce cette ces son sa ses leur
    der die das den dem des ein eine einer eines einem einen und oder aber zu im am vom zum zur mit von für auf bei aus nach über unter dass
    el los las unos unas y o del al por para con sin sobre entre su sus lo
    il lo gli uno di da nel nella con su per tra fra e che dei delle della
    o os as um uma do da dos das no na nos nas em com por para e ou que seu sua
    в во на с со и или а но от до из за по о об у к ко для при что как не
    в у на з зі і й та або але від до із за по про для при що як не
    في من إلى على عن مع أن إن التي الذي و أو
    """.split()
)


def ends_sentence(text: str) -> bool:
    """Whether a text stops where a sentence stops, closing quotation marks and the numbers of notes aside."""
    return not text[-1:].isalnum() and _ENDED.search(text[-_ENDING:]) is not None


def leaves_quote(text: str) -> bool:
    """Whether a text stops behind a quotation that its sentence goes on from: `… next week,”`."""
    return not text[-1:].isalnum() and _QUOTED_OUT.search(text[-8:]) is not None


def begins_small(text: str) -> bool:
    """Whether a text begins with a small letter."""
    letter = text[1:2] if text[:1] in _OPENING else text[:1]
    return letter.islower() and letter.isalnum()


def is_unfinished(text: str) -> bool:
    """Whether a text stops at a comma or at a word that never ends a sentence; in capitals it is a name: 9 AM, 1 PM ET."""
    if text[-1:] in ",،、，(“«„‘[—–-/":
        return True
    words = text[-40:].rsplit(None, 1)
    return len(words) > 1 and words[-1].lower() in UNFINISHED and not words[-1].isupper() and not _MORNING.search(text[-8:])


def runs_on(text: str, following: str) -> bool:
    """Whether a line stops inside a sentence that the line behind it goes on with."""
    caseless = following[0].isalpha() and following[0].lower() == following[0].upper()
    return (begins_small(following) or is_unfinished(text) or caseless) and not ends_sentence(text)


def count_words(text: str) -> int:
    """Words in a text; scripts that write without blanks count two letters a word."""
    return len(_WORD.findall(text)) + (0 if text.isascii() else count_unspaced(text) // 2)


def count_unspaced(text: str) -> int:
    """Letters of scripts that write without blanks: kana and Han."""
    return len(_UNSPACED.findall(text))
