"""The time of day beside a date."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from generator.extract.dates.clock_time import ZONES, find_time_after

PLACES = {
    "Africa/Johannesburg": ("sast", "sast"),
    "America/Chicago": ("", "cdt"),
    "America/Denver": ("mst", "mdt"),
    "America/Los_Angeles": ("pst", "pdt"),
    "America/New_York": ("est", "edt"),
    "America/Sao_Paulo": ("brt", "brt"),
    "Asia/Hong_Kong": ("hkt", "hkt"),
    "Asia/Jakarta": ("wib", "wib"),
    "Asia/Karachi": ("pkt", "pkt"),
    "Asia/Seoul": ("kst", "kst"),
    "Asia/Singapore": ("sgt", "sgt"),
    "Asia/Tokyo": ("jst", "jst"),
    "Australia/Perth": ("awst", "awst"),
    "Australia/Sydney": ("aedt", "aest"),
    "Europe/Athens": ("eet", "eest"),
    "Europe/Berlin": ("cet", "cest"),
    "Europe/Istanbul": ("trt", "trt"),
    "Europe/Lisbon": ("wet", "west"),
    "Europe/London": ("gmt", "bst"),
    "Europe/Moscow": ("msk", "msk"),
    "Europe/Vienna": ("mez", "mesz"),
    "Pacific/Auckland": ("nzdt", "nzst"),
    "UTC": ("utc", "z"),
}
"""What is printed behind times in January and in July, places of the tz database."""


@pytest.mark.parametrize("place", PLACES)
def test_a_zone_is_that_of_its_places(place: str) -> None:
    """The letters of a zone mean the offset that clocks had there, in winter and in summer."""
    for month, letters in zip((1, 7), PLACES[place], strict=True):
        if letters:
            clock = find_time_after(f", 9:30 {letters.upper()}", 0)

            assert clock is not None
            assert clock.zone is not None
            assert clock.zone.utcoffset(None) == datetime(2024, month, 17, tzinfo=ZoneInfo(place)).utcoffset()


def test_every_zone_has_its_place() -> None:
    """No letters are taken for a zone that no place keeps; Moscow's own are in its letters too."""
    assert {*ZONES} - {"мск"} == {letters for pair in PLACES.values() for letters in pair if letters}
    assert ZONES["мск"] == ZONES["msk"]
