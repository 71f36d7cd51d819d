"""Which way from the day of the text an expression points: the tense of its clause and the word before it.

    the court ruled Friday        back
    the court will rule Friday    ahead
    Friday's ruling               back
    a vote scheduled for May      ahead

The nearest word that has a direction decides, before the expression first, then after it, within the sentence.
"""

from collections.abc import Sequence

from generator.link.dates.scene import Direction
from generator.link.dates.tokens import BREAK, Token

_AHEAD = frozenset(
    """will won't shall 'll would should must may might likely effective scheduled slated expected expects expect planned plans plan
    planning intends intend hopes hope hoping due upcoming going begins opens next soon aims promised vowed proposed forthcoming
    deadline want wants need needs""".split()
)
_BACK = frozenset(
    """was were had did said told began came took gave made went got saw found left held met won lost rose fell grew became sent brought
    paid sold bought built kept led ran shot struck spoke wrote been since last has have quoted according ago earlier
    yesterday""".split()
)
_WITHIN = 18  # tokens; what stands farther away belongs to another clause


def find_direction(tokens: Sequence[Token], first: int, last: int) -> Direction:
    """The direction of the expression that is tokens[first:last]."""
    if last < len(tokens) and tokens[last].kind == "POSS":
        return Direction.PAST
    if _is_deadline(tokens, first) or is_neared(tokens, first):
        return Direction.FUTURE
    direction = _direction_before(tokens, first)
    if direction is not Direction.UNSAID:
        return direction
    for index in range(last, min(last + _WITHIN, len(tokens))):
        if _ends(tokens, index):
            break
        direction = _direction(tokens[index], tokens, index)
        if direction is not Direction.UNSAID:
            return direction
    before = _before_part(tokens, first)
    return Direction.FUTURE if before and tokens[before - 1].text in _UP_TO else Direction.UNSAID


_UP_TO = frozenset({"by", "through", "thru"})


def _direction_before(tokens: Sequence[Token], first: int) -> Direction:
    """What the words before say.

    `the plan for Wednesday` looks ahead where no verb governs it, one of the present, `has plans`, or one that only retells it. So does
    `announced plans to march on Wednesday`, for what is done in a day; but `announced plans to widen the road on Wednesday`.
    """
    of_plan = of_deed = False
    for index in range(first - 1, max(first - _WITHIN, 0) - 1, -1):
        if _ends(tokens, index):
            break
        if _names_plan(tokens, index):
            of_plan, of_deed = True, tokens[index + 1].text == "to" and tokens[index + 2].text in _DEEDS
        elif of_plan and tokens[index].text.lower() in _OWNING | _RETELLING:
            return Direction.FUTURE
        else:
            direction = _direction(tokens[index], tokens, index)
            if direction is not Direction.UNSAID:
                return Direction.FUTURE if of_deed and tokens[index].text not in _DROPPING else direction
    return Direction.FUTURE if of_plan else Direction.UNSAID


def _names_plan(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word is the noun of `dropped the plan` or the adjective of `the planned merger`, which have no tense."""
    word = tokens[index].text.lower()
    if word not in _PLANS or index == 0 or index + 1 == len(tokens):
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    if word == "planned":
        named = after.text.isalpha() and after.kind == "OTHER" and after.text.lower() not in _ARTICLES | _PLACING
        return named and before.text.lower() not in _AUXILIARIES
    if before.kind == "POSS" or before.text.lower() in _ARTICLES or _direction(before, tokens, index - 1) is Direction.PAST:
        return True
    return after.text.lower() not in _ARTICLES | {"to"} and (
        after.kind != "OTHER" or after.text.lower() in _PLACING or not after.text.isalpha()
    )


_PLANS = frozenset({"plan", "plans", "planned"})
_OWNING = frozenset({"is", "are", "has", "have"})
_RETELLING = frozenset({"said", "says", "added", "noted"})
_DROPPING = frozenset("dropped scrapped abandoned shelved cancelled canceled withdrew rejected blocked halted".split())
_DEEDS = frozenset(
    """strike march rally protest demonstrate walk gather meet vote visit travel fly sail leave depart arrive return appear speak testify
    hold stage sign open reopen close launch release publish announce begin start resume""".split()
)
_ARTICLES = frozenset("a an the its his her their our my this that these those any no another some all both each".split())
_PLACING = frozenset(
    """for of to on in at by with from under over after before during through against about until was were is are has had have will would
    could and or but as which who""".split()
)
_AUXILIARIES = frozenset(
    "is are was were be been being am had has have 'd it they he she we you i who not is originally previously".split()
)


def is_neared(tokens: Sequence[Token], first: int) -> bool:
    """`the closer he gets to Election Day`: what one comes closer to now lies ahead, however near the last one is."""
    words = [token.text.lower() for token in tokens[max(0, first - _NEAR) : first]]
    return words[-1:] == ["to"] and not _CLOSER.isdisjoint(words) and not _COMING.isdisjoint(words)


_CLOSER = frozenset({"closer", "nearer", "close"})
_COMING = frozenset("get gets draw draws come comes move moves go goes is are grow grows 's 're".split())


def is_told(tokens: Sequence[Token], first: int) -> bool:
    """Whether a past verb stands right before: `met Friday`, `told the court late Friday`, `said on Friday`; not `the fire on Friday`."""
    at = first - 1
    while at > 0 and tokens[at].kind in {"EARLY", "HYPHEN"}:
        at -= 1
    if at > 0 and tokens[at].kind == "ON":
        return tokens[at - 1].text in _REPORTING
    if at < 0 or tokens[at].text in _NO_DEED:
        return False
    told = any(token.text == "told" for token in tokens[max(0, at - _LISTENER) : at])
    return told or _direction(tokens[at], tokens, at) is Direction.PAST


_REPORTING = frozenset("said told reported announced warned added confirmed".split())
_LISTENER = 2  # tokens of `the court`
_NO_DEED = frozenset("was were had has have did been since last quoted according ago earlier yesterday".split())


def _is_deadline(tokens: Sequence[Token], first: int) -> bool:
    """`until Friday`, `as soon as Friday`, `braced for Friday`; but not `it was not until Friday that`, nor `Until Friday, they had`."""
    weekday = tokens[first].kind == "WEEKDAY"
    first = _before_part(tokens, first)
    words = [token.text.lower() for token in tokens[max(0, first - _NEAR) : first]]
    if weekday and words[-1:] == ["for"]:
        return _NO_LONGER.isdisjoint(words)
    if words[-3:] in (["as", "soon", "as"], ["as", "early", "as"]):
        return True
    return (
        words[-1:] in (["until"], ["till"])
        and tokens[first - 1].text.islower()
        and not _NEGATED.intersection(words)
        and words[-2:-1] not in _LASTED
    )


def _before_part(tokens: Sequence[Token], first: int) -> int:
    """Where an expression begins with what says which part of it is meant: `until mid-November`, `through the end of August`."""
    while first and tokens[first - 1].kind in {"EARLY", "HYPHEN"}:
        first -= 1
    part = [token.kind for token in tokens[max(0, first - 3) : first]]
    return first - 3 if part == ["THE", "POINT", "OF"] else first


_LASTED = [[word] for word in "stayed lasted remained ran continued waited lived worked slept burned raged".split()]


_NEAR = 5
_NEGATED = frozenset({"not", "never", "up", "wasn't", "didn't", "weren't", "hadn't"})


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Whether a sentence ends at this token."""
    token = tokens[index]
    if token.text != ".":
        return token.kind == BREAK or token.text in {"?", "!", ";"}
    if index + 1 == len(tokens):
        return True
    after, initial = tokens[index + 1], index > 0 and len(tokens[index - 1].text) == 1
    joined = after.start == token.end and after.text[0].isalnum()  # `U.S`
    return not (joined or initial or after.text[0].islower())


def _direction(token: Token, tokens: Sequence[Token], index: int) -> Direction:
    """Which way one word points. `will be named` goes by its `will`, `had been due` by its `had`."""
    word = token.text.lower()
    before = tokens[index - 1].text.lower() if index else ""
    if word == "to" and index + 1 < len(tokens):
        over = index > 1 and tokens[index - 2].text.lower() in _NO_LONGER  # `had been due to`: the word before it says so
        ahead = not over and (before in _TOWARDS or tokens[index + 1].text == "be")
        return Direction.FUTURE if ahead else Direction.UNSAID
    if word in _AHEAD:
        after = tokens[index + 1].text.lower() if index + 1 < len(tokens) else ""
        over = before in _NO_LONGER or (before == "had" and word in _PLANS)
        return Direction.UNSAID if (word, after) == ("next", "to") else Direction.PAST if over else Direction.FUTURE
    if word in _PRESENT and before != "to":
        return Direction.FUTURE
    if word in _EITHER:
        return Direction.UNSAID if before in _NO_PAST else Direction.PAST
    if before in _PASSIVE or not token.text.islower():
        return Direction.UNSAID
    if word in _BACK or (word.endswith("ed") and len(word) > _LIKE_RED and word not in _NO_PARTICIPLES):
        return Direction.PAST
    return Direction.UNSAID


_EITHER = frozenset({"set", "cut", "put", "hit", "read", "let"})  # past and present are spelt alike
_PRESENT = frozenset(  # `they meet Monday`; not `failed to meet`
    "meet meets arrives leaves starts ends closes resumes reopens expires runs returns premieres airs".split()
)
_NO_PAST = frozenset({"is", "are", "be", "to", "being", "will", "was", "were", "would", "could", "can", "may"})
_TOWARDS = frozenset({"is", "are", "set", "due", "supposed", "scheduled", "expected", "poised", "ready", "agreed"})
_PASSIVE = frozenset({"be", "to", "being"})
_NO_LONGER = frozenset({"been", "previously", "originally", "initially"})  # what was planned lies behind
_LIKE_RED = 3  # letters of `red` and `bed`, which are no past
_NO_PARTICIPLES = frozenset(
    """need feed seed weed deed heed speed breed bleed greed indeed succeed exceed proceed hundred shed sacred unspecified undisclosed
    unidentified unnamed""".split()
)
