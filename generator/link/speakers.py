"""Who says what a sentence says.

According to the Harbour Board, the bridge opens on 3 May.     the Harbour Board
"It opens on 3 May," said Ines Castell.                        Ines Castell
"""

import re

_TITLES = r"minister|ministry|spokes\w+|officials?|secretary|president"
_NAME = rf"""
    (?<! \w )
    (?: (?: [Tt]he | [Hh]is | [Hh]er | [Ii]ts | [Tt]heir | [Aa]n? ) \s )?
    (?: (?: former | senior | top | deputy | prime | foreign ) \s ){{0,2}}
    [A-Z][\w.&'’-]*
    (?: \s (?: (?: of | for | and | the | de | von | van | al | bin | on ) \s ){{0,2}} [A-Z][\w.&'’-]* | \s (?:{_TITLES}) \b ){{0,8}}
"""
_PEOPLE = r"""
    (?<! \w ) (?: (?:the|local|federal|state|senior) \s )?
    (?: police | officials? | authorities | prosecutors | researchers | analysts | experts | sources | scientists | lawyers | doctors
      | witnesses | residents | government | company | ministry | agency | court ) \b
"""
_SAYS = r"(?: said|says|stated|told|added|announced|claimed|warned|noted|stressed|wrote|insisted|reported|confirmed|declared|argued ) \b"
_PRONOUNS = frozenset("he she it they we i you who another others one that this which many some".split())  # they name no one
_HINT = re.compile(rf"ccording | \b {_SAYS}", re.VERBOSE)  # without one of these, no need to look for names
_PATTERNS = (  # the surest first
    re.compile(rf"\b [Aa]ccording \s to \s (?P<who> {_NAME} | {_PEOPLE} )", re.VERBOSE),
    re.compile(rf"(?P<who> {_NAME} | {_PEOPLE} ) \s (?: (?: \w+ly | also | has | had | further | earlier ) \s )? {_SAYS}", re.VERBOSE),
    re.compile(rf"[,”\"] \s* {_SAYS} \s (?P<who> {_NAME} | {_PEOPLE} )", re.VERBOSE),
)


def find_speaker(sentence: str) -> str | None:
    """Who says so, as the sentence names them; None where it does not."""
    for pattern in _PATTERNS if _HINT.search(sentence) else ():
        match = pattern.search(sentence)
        if match:
            who = " ".join(match["who"].split()).rstrip(".,")
            return None if who.lower() in _PRONOUNS else who
    return None
