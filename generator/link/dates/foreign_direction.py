"""Which way a date in another language than English points: its verbs of the future and the past, and `next` and `last` beside a weekday.

    wird am Freitag eröffnet   el próximo viernes   ouvrira vendredi   откроется в пятницу   将于周五开放

The nearest such verb in the sentence decides, before the date first, then after it. A language without a row says nothing.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.link.dates.foreign_words import UNSPACED
from generator.link.dates.scene import Direction

_REACH = 120  # characters
_LONGEST = 14  # characters, which hold `следующую` and a space
_END = re.compile(r"[.!?;]\s|[\n。！？؟，]")

# By language what looks ahead and what looks back, each a regular expression of whole words; before an ending the words that only look so.
_VERBS = {
    "de": (
        "wird werden werde soll sollen solle will wollen plant planen",
        "wurde wurden war waren hat haben hatte hatten sagte teilte gab kam",
    ),
    "es": (
        r"\w{2,}r[áé] \w{2,}r[áe](?:n|mos) va van prevé prevén planea planean previst[oa]s?",
        r"\w{2,}(?:ó|aron|ieron) ha han había fue fueron",
    ),
    "fr": (
        r"sera seront aura auront ira iront va vont doit doivent prévue?s? (?!opéra|caméra|contra)\w{3,}[eiuvd]r(?:a|ont)",
        "a ont avait avaient était étaient fut furent",
    ),
    "it": (
        r"\w{2,}r(?:à|anno) dovrebbe dovrebbero previst[oaie] vuole vogliono",
        "ha hanno aveva avevano era erano stat[oaie]",
    ),
    "pt": (
        r"(?!verão\b)\w{2,}r(?:á|ão) vai vão deve devem previst[oa]s?",
        r"\w{2,}(?:ou|aram|iram|eram|eu) foi foram tinha havia",
    ),
    "nl": (
        "zal zullen gaat gaan wordt worden wil willen moet moeten",
        "werd werden was waren had hadden heeft hebben zei",
    ),
    "ru": (
        r"будет будут состоится начн[её]тся откроется пройд[её]т пройдут завершится планиру\w+ намерен\w* ожидается запланирован\w*",
        r"\w{3,}(?:л|ли|лся|лась|лось|лись)",
    ),
    "uk": (
        "буде будуть відбудеться відбудуться почнеться розпочнеться відкриється завершиться планує планують очікується заплановано має",
        r"\w{3,}(?:ли|вся|лася|лось|лися|ував|ила|ала)",
    ),
    "ar": (
        "سوف سيتم سيكون ستكون سيعقد ستعقد سيفتح ستفتح سيبدأ ستبدأ سيصل ستصل سيزور ستزور سيجتمع ستجتمع المقرر المتوقع المزمع يعتزم تعتزم",
        "قال قالت أعلن أعلنت كان كانت",
    ),
    "ja": ("予定 見通し 見込み 方針 計画", "ました された した だった"),
    "zh": ("将 將 拟 擬 预计 預計 计划 計劃 定于 定於", "了 曾 已 表示 说 說"),
}

# What stands beside a weekday, before or after it: `next` and `last`.
_BESIDE = {
    "de": ("(?:kommende|nächste)[nrms]?", "(?:letzte|vergangene|vorige)[nrms]?"),
    "es": (r"próximo que\sviene", "pasado"),
    "fr": ("prochain", "dernier"),
    "it": ("prossim[oa]", "scors[oa]"),
    "pt": (r"próxim[ao] que\svem", "passad[ao]"),
    "nl": ("komende volgende", "afgelopen vorige"),
    "ru": ("следующ(?:ую|ий|ее|ая|его) ближайш(?:ую|ий|ее)", "прошл(?:ую|ый|ое|ого)"),
    "uk": ("наступн(?:у|ий|ого|ої)", "минул(?:у|ий|ого|ої)"),
    "ar": ("المقبل المقبلة القادم القادمة", "الماضي الماضية"),
    "ja": ("来週の?", "先週の?"),
    "zh": ("下", "上"),
}


class _Signs(NamedTuple):
    verbs: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]


@lru_cache
def _signs(language: str) -> _Signs | None:
    if language not in _VERBS:
        return None
    ahead, back, following, last = (row.replace(" ", "|") for row in (*_VERBS[language], *_BESIDE[language]))
    first, end = ("", "") if language in UNSPACED else (r"(?<!\w)", r"(?!\w)")
    beside = f"(?:(?P<ahead>{following})|(?P<back>{last}))"
    return _Signs(
        re.compile(f"{first}(?:(?P<ahead>{ahead})|(?P<back>{back})){end}"),
        re.compile(rf"{first}{beside}\s?\Z", re.IGNORECASE),
        re.compile(rf"\s?{beside}{end}", re.IGNORECASE),
    )


def find_foreign_direction(text: str, start: int, end: int, language: str) -> Direction:
    """Which way the verbs around text[start:end] point."""
    signs = _signs(language)
    if signs is None:
        return Direction.UNSAID
    before = _END.split(text[max(0, start - _REACH) : start])[-1]
    after = _END.split(text[end : end + _REACH])[0]
    nearest = next(reversed([*signs.verbs.finditer(before)]), None) or signs.verbs.search(after)
    return Direction.UNSAID if nearest is None else _pointed(nearest)


def find_beside(text: str, start: int, end: int, language: str) -> Direction:
    """`next` or `last` beside the weekday text[start:end]."""
    signs = _signs(language)
    beside = signs and (signs.before.search(text[max(0, start - _LONGEST) : start]) or signs.after.match(text, end))
    return _pointed(beside) if beside else Direction.UNSAID


def _pointed(sign: re.Match[str]) -> Direction:
    return Direction.FUTURE if sign["ahead"] else Direction.PAST
