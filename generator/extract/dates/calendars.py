"""Other calendars in which outlets date their news, as days of ours.

    ۱۸ بهمن ۱۴۰۰        Solar Hijri, of Iran and Afghanistan: 7 February 2022
    7 ก.พ. 2565          Buddhist years of Thailand: ours and 543
    令和4年2月7日         years of an emperor of Japan, or of the Republic in Taiwan

Lunar calendars are left alone: which day they mean depends on who saw the moon.
"""

from datetime import date, timedelta

BUDDHIST = 543
BUDDHIST_FROM = 2400  # no year of ours in any news, and no Buddhist year since newspapers began is below it

# First year of each era, less one.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}

SOLAR_HIJRI = range(1280, 1480)  # years that the table of leap years below is right for (it is, from 1244 to 1472)
_LEAP = (1, 5, 9, 13, 17, 22, 26, 30)  # years of the cycle of 33 that have 366 days
_CYCLE = 33
_ANCHOR = (1400, date(2021, 3, 21))  # a year, and its first day


def from_solar_hijri(year: int, month: int, day: int) -> date | None:
    """The day of our calendar; None where theirs has no such day, or the year is not one of `SOLAR_HIJRI`."""
    lengths = [31] * 6 + [30] * 5 + [30 if year % _CYCLE in _LEAP else 29]
    if year not in SOLAR_HIJRI or not 1 <= month <= len(lengths) or not 1 <= day <= lengths[month - 1]:
        return None
    anchor_year, anchor_day = _ANCHOR
    days = 365 * (year - anchor_year) + _leaps_before(year) - _leaps_before(anchor_year)
    return anchor_day + timedelta(days=days + sum(lengths[: month - 1]) + day - 1)


def common_year(year: int, era: str = "") -> int:
    """The year of our calendar for a year of an era, or for one that can only be Buddhist."""
    if era:
        return ERAS[era] + year
    return year - BUDDHIST if year >= BUDDHIST_FROM else year


def _leaps_before(year: int) -> int:
    return year // _CYCLE * len(_LEAP) + sum(place < year % _CYCLE for place in _LEAP)
