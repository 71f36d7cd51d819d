"""Sentences: where each begins and ends in a text.

    Mr. Harlow met envoys of the U.S. and Norway on Feb. 3. "Will it hold?" Dr. Osei asked. Nobody knew.

A stop ends a sentence when white space and something that can open one follow. It does not after an abbreviation, an
initial or, where a language writes ordinals so, a number; nor before a small letter; nor between quoted speech and
who said it. A blank line always ends one; a single line break is only wrapping.
"""

import re
from functools import cache
from typing import NamedTuple


class Span(NamedTuple):
    """Characters of a text, from `start` up to but not including `end`."""

    start: int
    end: int


# Never end a sentence: a name, a number or a place follows. Lower case, without the last dot.
_ABBREVIATIONS: dict[str, str] = {
    "en": "vs v cf ca approx e.g i.e viz",
    "de": "hr fr dr prof ing dipl st nr abs art bd bzw ca evtl ggf inkl max min mio mrd sog str tel vgl z.b d.h u.a i.d.r zzgl gem geb",
    "fr": "m mm mme mmes mlle mlles dr pr me st ste mgr art fig no vol chap p pp env cf av",
    "es": "sr sra sres srta dr dra d dña ud uds prof ing lic gral art núm no pág págs av avda aprox cf ee.uu",
    "it": "sig sigg dott dr prof avv ing on sen gen col art n nr pag pagg ca cfr",
    "pt": "sr sra srs dr dra prof eng gen art n nº pág págs av cf aprox",
    "nl": "dhr mevr mw dr drs mr prof ir ing st nr art blz ca bijv o.a d.w.z i.v.m m.b.t t.a.v",
    "ru": "г гг ул им тел стр рис см ср т.е т.д т.п т.к млн млрд тыс руб долл коп проф акад ген полк св пр д о р обл",
    "uk": "м р рр вул ім тел стор рис див т.д т.п т.ч млн млрд тис грн проф акад ген полк св обл",
    "pl": "p dr hab prof inż mgr ks gen płk św ul al nr tel str godz tzw tj np m.in ok r w",
}
# Never end one where they are written with a capital, as titles are: `Gen. Moss`.
_TITLES = """mr mrs ms messrs dr prof gen sen sens rep reps gov govs lt col capt cpl sgt maj adm cmdr brig pvt supt insp det st rev hon fr
    pres amb atty msgr ven mt ft"""
_NUMBERED = "no nos art fig vol ch sec p pp"  # never end one before a number
# May end a sentence: only a word that plainly opens one says that it did.
_EITHER = """inc corp ltd co llc plc jr sr esq etc a.m p.m u.s u.k u.n e.u d.c l.a n.y ph.d b.c a.d
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
    wis wyo"""
_OPENERS: dict[str, str] = {
    "en": """a an the this that these those he she it they we you i his her its their our my there here who what when where why how if
             but and or so yet nor as at by for from in of on to with after before since while although though because during under over
             until despite however meanwhile moreover also still then now both all some many most one two no not never according earlier
             later last next today yesterday tomorrow""",
    "de": "der die das ein eine es er sie wir ich in im am an auf bei nach vor seit und aber doch auch dies diese dieser zu mit für so",
    "fr": "le la les un une il elle ils elles on nous en dans au aux ce cette ces et mais pour par selon après avant depuis sur",
    "es": "el la los las un una en al es se lo su sus este esta estos estas y pero para por según tras desde con como no",
    "it": "il lo la i gli le un una in nel nella è e ma per da con secondo dopo questo questa si non",
    "pt": "o a os as um uma em no na nos nas é e mas para por segundo após este esta isso ele ela não",
    "nl": "de het een in op bij na voor sinds en maar ook dit deze hij zij ze we er volgens",
    "ru": "в во на он она они оно это этот эта эти по но и а из с со за к как при после до однако также мы я",
    "uk": "в у на він вона вони це цей ця ці по але і й а з із за до як при після однак також ми я",
    "pl": "w we na on ona oni to ten ta te po ale i a z ze za do jak przy od jednak także my",
}
_ORDINAL_DOT = "de da nb nn no is fi et lv cs sk sl hr sr bs hu tr eu"  # `10. Februar`

_BOUNDARY = re.compile(
    r"""
    (?P<blank> \n [^\S\n]*+ \n )                         # a blank line
  | (?P<full> [。！？｡]++ [」』”’）】]*+ )                    # stops that need no space after them
  | (?<! [.!?…؟।۔։] ) (?P<stop> [.!?…؟।۔։]++ )           # a whole run, so that a long one is read once; also of other scripts
    (?P<close> ["'”’»“)\]]*+ )
    (?= \s | $ | (?<=[^\W\d_A-Z][^\W\d_A-Z].) (?=[A-Z][a-z]) )   # a space, or `ended.The next` as pages run together
    """,
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"'“‘«—–/-]*\Z")
_NEXT = re.compile(r"[\s\"'“”‘«»„(\[—–-]*")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_WHO_SAID = re.compile(  # `"Why?" Ms. Adeyemi asked`
    r"(?:[^\W\d_][\w.'’-]* ){1,4}(?:said|says|asked|asks|told|added|wrote|writes|replied|cried|shouted|exclaimed|tweeted|declared)\b"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_LONGEST_ABBREVIATION = 16


def split_sentences(text: str, language: str | None = "en") -> tuple[Span, ...]:
    """The sentences of a text in order, without the white space around them.

    Every character that is not white space is in exactly one span. `language` is BCP 47, of which the first part
    counts; an unknown one has no abbreviations but initials. Linear in the length of the text.
    """
    rules = _rules((language or "en").lower().partition("-")[0])
    spans: list[Span] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if match["stop"] and not rules.ends(text, match, start):
            continue
        _append(spans, text, start, match.end())
        start = match.end()
    _append(spans, text, start, len(text))
    return tuple(spans)


@cache
def _rules(language: str) -> "_Rules":
    return _Rules(language)


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        start += len(piece) - len(piece.lstrip())
        spans.append(Span(start, start + len(stripped)))


class _Rules:
    """What one language's stops mean."""

    def __init__(self, language: str) -> None:
        self.never = frozenset(_ABBREVIATIONS.get(language, "").split())
        self.titles = frozenset(_TITLES.split() if language == "en" else ())
        self.numbered = frozenset(_NUMBERED.split() if language == "en" else ())
        self.either = frozenset(_EITHER.split())
        self.openers = frozenset(_OPENERS.get(language, "").split())
        self.ordinals = language in _ORDINAL_DOT.split()

    def ends(self, text: str, match: re.Match[str], start: int) -> bool:
        """Whether this stop ends the sentence that began at `start`."""
        after = _NEXT.match(text, match.end())
        at = after.end() if after else match.end()
        if at >= len(text):
            return True
        if text[at].islower():
            return False
        if match["stop"] == ".":
            return self._dot_ends(text, match.start(), start, at)
        return not (match["close"] and _WHO_SAID.match(text, at, at + 80))

    def _dot_ends(self, text: str, dot: int, start: int, at: int) -> bool:
        before = _WORD_BEFORE.search(text, max(start, dot - _LONGEST_ABBREVIATION), dot)
        word = before[0] if before else ""
        lower = word.lower()
        if lower in self.never or (lower in self.titles and word[0].isupper()):
            return False
        if lower in self.numbered and text[at].isdigit():
            return False
        if self.ordinals and word.isdigit() and len(word) <= 2:  # noqa: PLR2004 - a day of a month or a monarch's number
            return False
        written_short = word[:1].isupper() or "." in word or lower == "etc"  # `Sat.`, but not `the cat sat.`
        if _INITIALS.fullmatch(word) or (lower in self.either and written_short):
            first = _FIRST_WORD.match(text, at)
            return first is not None and first[0].lower() in self.openers
        return True
