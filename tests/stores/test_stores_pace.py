from __future__ import annotations

from backstock.stores.pace import Pace, Rate
from stores.stores_kit import StillClock


def _pace(clock: StillClock) -> Pace:
    return Pace(clock.now, clock.jitter)


def test_a_burst_goes_through_and_then_the_rate_holds() -> None:
    clock = StillClock()
    pace = _pace(clock)
    pace.keep("a.example", Rate(per_second=4, burst=8))
    assert [pace.take_turn("a.example") for _ in range(8)] == [0.0] * 8
    assert pace.take_turn("a.example") == 0.25
    clock.time += 0.25
    assert pace.take_turn("a.example") == 0.0
    assert pace.take_turn("a.example") > 0


def test_over_a_long_time_no_more_than_the_rate_goes_through() -> None:
    clock = StillClock()
    pace = _pace(clock)
    pace.keep("a.example", Rate(per_second=1, burst=1))
    turns = 0
    while clock.time < 60:
        if (seconds := pace.take_turn("a.example")) > 0:
            clock.time += seconds
        else:
            turns += 1
    assert 59 <= turns <= 61


def test_an_unused_pace_does_not_save_up_more_than_its_burst() -> None:
    clock = StillClock()
    pace = _pace(clock)
    pace.keep("a.example", Rate(per_second=4, burst=8))
    clock.time += 3600
    assert sum(pace.take_turn("a.example") == 0.0 for _ in range(20)) == 8


def test_a_refusal_holds_the_whole_host_and_no_other() -> None:
    clock = StillClock()
    pace = _pace(clock)
    pace.refused("a.example", 7)
    assert pace.take_turn("a.example") == 7.5  # half a second of jitter
    assert pace.take_turn("b.example") == 0.0
    clock.time += 7.5
    assert pace.take_turn("a.example") == 0.0


def test_holds_double_up_to_a_minute_and_begin_anew_after_an_answer() -> None:
    clock = StillClock()
    pace = _pace(clock)
    holds = []
    for _ in range(7):
        pace.refused("a.example", None)
        holds.append(pace.take_turn("a.example") - 0.5)
        clock.time += 100
    assert holds == [2, 4, 8, 16, 32, 60, 60]
    pace.answered("a.example")
    pace.refused("a.example", None)
    assert pace.take_turn("a.example") == 2.5


def test_a_longer_wish_is_cut_to_a_minute() -> None:
    clock = StillClock()
    pace = _pace(clock)
    pace.refused("a.example", 86400)
    assert pace.take_turn("a.example") == 60.5


def test_setting_the_same_pace_again_gives_no_new_burst() -> None:
    clock = StillClock()
    pace = _pace(clock)
    for _ in range(3):
        pace.keep("a.example", Rate(per_second=1, burst=1))
        pace.take_turn("a.example")
    assert pace.take_turn("a.example") == 1.0


def test_each_store_has_holds_of_its_own() -> None:
    clock = StillClock()
    pace = _pace(clock)
    pace.keep("a.example", Rate(per_second=1, burst=1, first_hold_s=5, longest_hold_s=300))
    holds = []
    for _ in range(8):
        pace.refused("a.example", None)
        holds.append(pace.take_turn("a.example") - 0.5)
        clock.time += 1000
    assert holds == [5, 10, 20, 40, 80, 160, 300, 300]


def test_one_at_a_time_waits_for_the_answer() -> None:
    clock = StillClock()
    pace = _pace(clock)
    pace.keep("a.example", Rate(per_second=1, burst=1, at_once=1))
    assert pace.take_turn("a.example") == 0.0
    clock.time += 10
    assert pace.take_turn("a.example") > 0
    pace.done("a.example")
    assert pace.take_turn("a.example") == 0.0
