from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from generator.render.letters import split_letters
from generator.render.period_pages import link_periods
from generator.render.periods import month_of, split_decades, split_periods, year_of
from generator.when import When, day_when
from tests.render.invented import when

dates = st.lists(st.none() | st.dates(date(2019, 1, 1), date(2022, 12, 31)).map(day_when), max_size=60)


@given(dates, st.integers(1, 20))
def test_nothing_is_lost_and_no_page_is_long(items: list[When | None], size: int) -> None:
    """Every item is on one page, in its order, and no page holds more than its size."""
    periods = split_periods("x", list(enumerate(items)), lambda item: item[1], size)

    assert sorted(item for period in periods for item in period.items) == sorted(enumerate(items), key=lambda item: item[0])
    assert all(len(period.items) <= size and list(period.items) == sorted(period.items, key=lambda item: item[0]) for period in periods)
    assert len({period.slug for period in periods}) == len(periods)


def test_a_full_year_is_cut_by_month() -> None:
    """What does not fit on a page of a year has a page for each of its months, and parts of a full month."""
    days = [day_when(date(2022, 1, 1) + timedelta(days=number)) for number in range(40)]
    periods = split_periods("timeline", [when("2022"), *days, when("1997"), None], lambda item: item, 25)

    assert [(period.slug, period.label, len(period.items)) for period in periods] == [
        ("timeline/1997", "1997", 1),
        ("timeline/2022", "2022", 1),
        ("timeline/2022/01", "January 2022", 25),
        ("timeline/2022/01-2", "January 2022, part 2", 6),
        ("timeline/2022/02", "February 2022", 9),
        ("timeline/undated", "Undated", 1),
    ]


def test_open_beginning_is_listed_under_its_end() -> None:
    """Until 2022 is listed in 2022, not in the year 1; a quarter has no month."""
    assert year_of(when("../2022-03")) == 2022
    assert month_of(when("2022-34")) == 0
    assert month_of(when("2022-W06")) == 2


def test_names_are_cut_by_letter() -> None:
    """A long index has a page for each first letter, whatever its accents and script, and one for signs."""
    names = ["Östersund", "oslo", "Осло", "4 July", "Bergen"]
    periods = split_letters("topics/by-letter", names, lambda name: name, 1)

    assert [(period.slug, period.label, period.items) for period in periods] == [
        ("topics/by-letter/b", "B", ("Bergen",)),
        ("topics/by-letter/o", "O", ("oslo",)),
        ("topics/by-letter/o-2", "O, part 2", ("Östersund",)),
        ("topics/by-letter/о", "О", ("Осло",)),
        ("topics/by-letter/other", "0–9 and signs", ("4 July",)),
    ]


def test_long_ago_is_cut_by_decade() -> None:
    """Times of which little is told have a page a decade, and parts of a full one."""
    periods = split_decades("timeline", [when("1953-02-01"), when("1959"), when("1918"), when("1955")], lambda item: item, 2)

    assert [(period.slug, period.label, len(period.items)) for period in periods] == [
        ("timeline/1910s", "1910s", 1),
        ("timeline/1950s", "1950s", 2),
        ("timeline/1950s-2", "1950s, part 2", 1),
    ]


def test_years_that_are_not_cut_share_a_line() -> None:
    """The way to each period: months in the line of their year, whole years together, decades last."""
    days = [day_when(date(2022, 1, 1) + timedelta(days=number)) for number in range(40)]
    split = split_periods("timeline", [*days, when("2020"), when("2021")], lambda item: item, 35)
    periods = (*split_decades("timeline", [when("1953")], lambda item: item), *split)

    assert link_periods("timeline/index", periods).splitlines() == [
        "- [January 2022](2022/01.md) (31), [February 2022](2022/02.md) (9)",
        "- [2021](2021.md) (1), [2020](2020.md) (1)",
        "- [1950s](1950s.md) (1)",
    ]
