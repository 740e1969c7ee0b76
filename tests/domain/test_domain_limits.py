"""Which limits hold when, by the clock on the wall."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstock.domain.limits import EVERY_DAY, MOST_AT_ONCE, UNLIMITED, Bandwidth, Hours, Limits

SLOW, SLOWER = Bandwidth(1000, 500), Bandwidth(10, 5)
MONDAY = datetime(2026, 11, 16)
clocks = st.times()
days = st.frozensets(st.integers(0, 6), min_size=1)
moments = st.datetimes(min_value=datetime(2000, 1, 2), max_value=datetime(2100, 1, 1))
all_hours = st.builds(Hours, days, clocks, clocks, st.just(SLOW))


def test_hours_of_one_day_begin_and_end_on_the_minute() -> None:
    hours = Hours(frozenset({0}), time(8), time(17), SLOW)
    held = [minute for minute in range(7 * 1440) if hours.hold(MONDAY + timedelta(minutes=minute))]
    assert held == list(range(8 * 60, 17 * 60))


def test_hours_past_midnight_belong_to_the_day_they_begin_on() -> None:
    hours = Hours(frozenset({5}), time(22), time(6), SLOW)
    saturday = 5 * 1440
    held = [minute for minute in range(7 * 1440) if hours.hold(MONDAY + timedelta(minutes=minute))]
    assert held == list(range(saturday + 22 * 60, saturday + 30 * 60))


def test_hours_past_midnight_of_a_sunday_go_on_into_the_monday() -> None:
    hours = Hours(frozenset({6}), time(23), time(1), SLOW)
    assert hours.hold(MONDAY + timedelta(minutes=30))
    assert not hours.hold(MONDAY + timedelta(days=1, minutes=30))


def test_the_same_time_twice_is_a_whole_day() -> None:
    hours = Hours(frozenset({2}), time(9), time(9), SLOW)
    held = [minute for minute in range(7 * 1440) if hours.hold(MONDAY + timedelta(minutes=minute))]
    assert held == list(range(2 * 1440 + 540, 3 * 1440 + 540))


def test_the_first_hours_that_hold_win_and_else_what_is_always() -> None:
    night = Hours(EVERY_DAY, time(22), time(6), SLOWER)
    evening = Hours(EVERY_DAY, time(18), time(23), SLOW)
    limits = Limits(Bandwidth(7, 7), (night, evening))
    found = [limits.at(MONDAY.replace(hour=hour)) for hour in (17, 18, 22, 23, 3, 6)]
    assert found == [Bandwidth(7, 7), SLOW, SLOWER, SLOWER, SLOWER, Bandwidth(7, 7)]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_when_the_clocks_change_the_wall_counts(zone: str) -> None:
    """In every real minute of a year the answer is the one for what the clock shows: no gap, no leftover."""
    hours = Hours(EVERY_DAY, time(1, 30), time(3), SLOW)
    limits = Limits(UNLIMITED, (hours,))
    moment, wall = datetime(2026, 1, 1, tzinfo=UTC), ZoneInfo(zone)
    for _ in range(365 * 24 * 4):
        moment += timedelta(minutes=15)
        local = moment.astimezone(wall)
        inside = time(1, 30) <= local.time() < time(3)
        assert (limits.at(local.replace(tzinfo=None)) == SLOW) is inside
        assert limits.at(local) == limits.at(local.replace(tzinfo=None))


@given(all_hours, moments)
def test_hours_and_the_rest_of_the_week_share_every_moment(hours: Hours, moment: datetime) -> None:
    begins_before = Hours(frozenset((day + 1) % 7 for day in hours.days), hours.begins, hours.ends, SLOW)
    assert begins_before.hold(moment + timedelta(days=1)) is hours.hold(moment)
    if hours.begins != hours.ends:
        rest = Hours(EVERY_DAY, hours.ends, hours.begins, SLOW)
        whole = Hours(EVERY_DAY, hours.begins, hours.ends, SLOW)
        assert whole.hold(moment) is not rest.hold(moment)


@given(st.lists(all_hours, max_size=4), moments)
def test_something_is_always_in_force(hours: list[Hours], moment: datetime) -> None:
    limits = Limits(UNLIMITED, tuple(hours))
    assert (limits.at(moment) == SLOW) is any(one.hold(moment) for one in hours)


@pytest.mark.parametrize("days", [frozenset(), frozenset({7}), frozenset({-1, 3})])
def test_days_that_are_none_are_refused(days: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="Monday"):
        Hours(days, time(1), time(2), SLOW)


def test_numbers_that_are_no_limits_are_refused() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        Bandwidth(-1, 0)
    for at_once in (0, MOST_AT_ONCE + 1):
        with pytest.raises(ValueError, match="at once"):
            Limits(at_once=at_once)
    with pytest.raises(ValueError, match="zone"):
        Hours(EVERY_DAY, time(1, tzinfo=UTC), time(2), SLOW)
