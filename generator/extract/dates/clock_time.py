"""The time of day printed beside a date.

    7 Feb 2022, 3:10 p.m. ET        07.02.2022 um 12.31 Uhr        12:31 GMT 07.02.2022
    7 février 2022 à 12h31          2022-02-07T12:31:00+0100       2022年2月7日 下午3:10

It stands at the date with nothing but blanks, marks and words such as "at" between. A zone counts where its letters mean
one offset in news; "ET" or "IST" mean several, and the time is then kept without a zone.
"""

import re
from dataclasses import dataclass
from datetime import timedelta, timezone, tzinfo

REACH = 48  # characters from the date within which its time stands

# Offsets in minutes.
ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0,
    "bst": 60, "cet": 60, "mez": 60, "west": 60,
    "cest": 120, "mesz": 120, "eet": 120, "sast": 120,
    "eest": 180, "msk": 180, "мск": 180, "trt": 180,
    "pkt": 300, "wib": 420,
    "hkt": 480, "sgt": 480, "awst": 480,
    "jst": 540, "kst": 540,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "brt": -180,
}  # fmt: skip

# Words that stand between a date and its time, folded.
_LINKS = (
    "a alle am as at den el godz godzina h heure hora horas hrs il jam kl klo la las le lúc o ob om on ora ore pukul saat t time "
    "u uhr um updated v ve à às στις ώρα в г год года м о об р року у בשעה الساعة بتوقيت ساعت م น เวลา"
)
LINKS = frozenset(_LINKS.split())

_TIME = r"""
    (?: (?P<half_before>上午|下午|午前|午後|오전|오후) \s* )?
    (?P<hour> [01]?\d | 2[0-4] )
    (?: (?: [:٫] | \s?[hH]\s? | [時时点點시]\s? ) (?P<minute>[0-5]\d) (?: [:.] (?P<second>[0-5]\d) (?:[.,]\d{1,9})? )? [分분]?
      | \. (?P<dotted>[0-5]\d) (?![.\d])
      | (?= \s* (?:[ap]\.?\s?m\b | [Uu]hr | [hH]\b | Z\b) ) )
    (?: \s* (?P<half>[aApP]\.?\s?[mM]\b\.? | [πμ]\.?\s?μ\.? | [صم](?!\w)) )?
    (?: \s* (?:[Uu]hr|hrs?\b|[hH]\b) )?
    (?: \s? \(? (?P<zone> (?:UTC|GMT)?[+-−]\d{1,2}(?::?\d{2})?(?!\d) | [A-ZА-Я]{1,4}(?![\w]) ) \)? )?
"""
_AFTER = re.compile(rf"(?P<gap>[^\d\n]{{0,24}}?)(?<!\d){_TIME}(?![\d:])", re.VERBOSE)
_BEFORE = re.compile(rf"(?<![\d.:,/-]){_TIME}(?P<gap>[^\d\n|]{{0,24}}?)$", re.VERBOSE)
_WORD = re.compile(r"[^\W\d_]+")
_OFFSET = re.compile(r"(?:UTC|GMT)?(?P<sign>[+-−])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?")
_LATE = re.compile(r"[pP]|下午|午後|오후|μ|م")
_EARLY = re.compile(r"[aA]|上午|午前|오전|π|ص")


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day, and where it stands in the text."""

    hour: int
    minute: int
    second: int
    zone: tzinfo | None
    start: int
    end: int


def find_time_after(text: str, place: int) -> ClockTime | None:
    """The time that follows a date which ends at `place`."""
    match = _AFTER.match(text, place, place + REACH)
    return _clock_time(match) if match else None


def find_time_before(text: str, place: int) -> ClockTime | None:
    """The time that stands before a date which begins at `place`."""
    start = max(0, place - REACH)
    match = _BEFORE.search(text[start:place])
    return _clock_time(match, start, strange=1) if match else None


def _clock_time(match: re.Match[str], shift: int = 0, strange: int = 0) -> ClockTime | None:
    """`strange`: how many words that are no links may stand between time and date: before a date, the day of the week."""
    if sum(word.casefold() not in LINKS for word in _WORD.findall(match["gap"])) > strange:
        return None
    if match["dotted"] and len(match["hour"]) == 1:
        return None  # 3.50 is a price
    hour, minute, second = int(match["hour"]), int(match["minute"] or match["dotted"] or 0), int(match["second"] or 0)
    half = match["half_before"] or match["half"] or ""
    if _LATE.match(half) and hour < 12:  # noqa: PLR2004 - noon
        hour += 12
    elif _EARLY.match(half) and hour == 12:  # noqa: PLR2004 - midnight
        hour = 0
    if hour == 24:  # noqa: PLR2004 - midnight by its other name; of which day is anyone's guess
        return None
    return ClockTime(hour, minute, second, _parse_zone(match["zone"]), match.start() + shift, match.end() + shift)


def _parse_zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    offset = _OFFSET.fullmatch(text)
    if offset is None:
        minutes = ZONES.get(text.casefold())
    else:
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
        minutes = minutes if offset["sign"] == "+" else -minutes
    return None if minutes is None or abs(minutes) > 14 * 60 else timezone(timedelta(minutes=minutes))
