"""Other calendars."""

from datetime import date, timedelta

import pytest

from generator.extract.dates.calendars import common_year, from_solar_hijri


@pytest.mark.parametrize(
    ("solar", "common"),
    [
        ((1400, 11, 18), date(2022, 2, 7)),
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1387, 12, 30), date(2009, 3, 20)),
        ((1391, 12, 30), date(2013, 3, 20)),
        ((1395, 12, 30), date(2017, 3, 20)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1403, 1, 1), date(2024, 3, 20)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1404, 1, 1), date(2025, 3, 21)),
        ((1402, 12, 30), None),
        ((1400, 7, 31), None),
        ((1400, 13, 1), None),
        ((2022, 1, 1), None),
    ],
)
def test_converts_solar_hijri_days(solar: tuple[int, int, int], common: date | None) -> None:
    """Days of the Iranian calendar are days of ours, leap years as they were; days that it has not are none."""
    assert common == from_solar_hijri(*solar)


def test_no_day_is_lost_between_years() -> None:
    """The first day of each year follows the last of the one before."""
    for year in range(1300, 1470):
        last = from_solar_hijri(year, 12, 30) or from_solar_hijri(year, 12, 29)

        assert last is not None
        assert last + timedelta(days=1) == from_solar_hijri(year + 1, 1, 1)


def test_counts_years_of_eras_and_of_buddhists() -> None:
    """Years of Thailand, of emperors and of the Republic are years of ours; ours stay."""
    assert [common_year(2565), common_year(4, "令和"), common_year(111, "民國"), common_year(2022)] == [2022, 2022, 2022, 2022]
    assert [common_year(31, "平成"), common_year(64, "昭和"), common_year(111, "民国")] == [2019, 1989, 2022]
