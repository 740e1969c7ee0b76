from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstock.db.matching import maker_key, match_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour Pilot™", "harbour pilot"),
        ("Lamplight (DRM-free)", "Lamplight"),
        ("Pilot's Log", "Pilots Log"),
        ("Salt & Iron", "Salt and Iron"),
        ("Café  Noir", "Cafe Noir"),
        ("Moth Patrol for Windows", "Moth Patrol"),
        ("Lantern Tide [Linux]", "Lantern Tide"),
    ],
)
def test_shops_write_the_same_name_in_many_ways(one: str, other: str) -> None:
    assert match_key(one) == match_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour Pilot", "Harbour Pilot 2"),
        ("Lamplight", "Lamplight Soundtrack"),
        ("Lamplight", "Lamplight Demo"),
        ("灯台", "燈籠"),
        ("The Game", "The"),
    ],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert match_key(one) != match_key(other)


@pytest.mark.parametrize("nothing", ["", "™", "!!!", "★ ★"])
def test_a_name_without_letters_matches_nothing(nothing: str) -> None:
    assert match_key(nothing) == ""


@given(st.text())
def test_any_name_has_a_key_that_stays(name: str) -> None:
    key = match_key(name)
    assert match_key(key) in (key, match_key(match_key(key)))


@pytest.mark.parametrize(
    ("one", "other"),
    [("smallhours", "Small Hours Studio"), ("The Number None Team", "Number None, Inc."), ("Games", "games")],
)
def test_makers_are_written_in_many_ways_too(one: str, other: str) -> None:
    assert maker_key(one) == maker_key(other) != ""


def test_two_makers_stay_two() -> None:
    assert maker_key("Small Hours Games") != maker_key("Late Hours Games")
