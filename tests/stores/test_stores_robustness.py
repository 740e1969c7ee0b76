"""Whole listings against answers bent in every way: none crashes, none loses what was listed, and odd things are named.

Two kinds of bending. `NOTHING` puts in what cannot be taken for another true answer (nulls, wrong types, absences):
after it everything that was listed must still be. `ANYTHING` puts in other texts and numbers too, which may be news as
well as nonsense: after it nothing may crash, and no title may be forgotten.
"""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backstock.domain.errors import BackstockError
from stores.memory_kit import Calendar, Kept
from stores.scripted_kit import HumbleAccount, ItchAccount, game_row, order_row, upload_row
from stores.stores_kit import SAMPLES, sample

ABSENT = object()
DEEP: Any = json.loads("[" * 400 + "]" * 400)
NOTHING = st.sampled_from(
    [None, {}, [], "", True, False, 1.5, float("nan"), 2**64, -(2**70), [None], [[]], DEEP, ABSENT]
)
ANYTHING = (
    NOTHING | st.integers() | st.text(max_size=12) | st.sampled_from(["\u202e", "\x00", "null", "0" * 5000, "…" * 300])
)
BODIES = [
    b"",
    b"<html>",
    b"[",
    b'"text"',
    b"null",
    b"[]",
    b"{}",
    b"7",
    b"9" * 6000,
    b"[" * 100_000,
    b"\xff\xfe",
    b"NaN",
]
Bend = Callable[[int, str, Any], Any]
EXAMPLES = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def itch_library() -> ItchAccount:
    """Four pages of keys, with the samples' odd rows and uploads among them."""
    account = ItchAccount(per_page=4).own(8).bundle(71, range(1000, 1006))
    account.keys[3:3] = sample("itch", "owned_keys_page1")["owned_keys"]
    names = ["multiplatform", "soundtrack_only", "books_and_video", "missing_fields", "awkward_names"]
    for game, name in zip((810001, 810002, 810003, 810005, 810007), names, strict=True):
        account.uploads[game] = sample("itch", f"uploads_{name}")["uploads"]
    account.collections[81] = [{"game": game_row(3000, min_price=0)}, {"game": game_row(3)}]
    account.uploads[3000] = [upload_row(3, 3000)]
    return account


def humble_library() -> HumbleAccount:
    account = HumbleAccount().buy(4)
    for path in sorted((SAMPLES / "humble").glob("order_*.json")):
        order = sample("humble", path.stem)
        account.orders[order["gamekey"]] = order
    return account


LIBRARIES: dict[str, Callable[[], Any]] = {"itch": itch_library, "humble": humble_library}
BEFORE: dict[str, Kept] = {}


def synced(store: str) -> tuple[Any, Kept]:
    """An account and what its first sync left. The sync itself is done once."""
    account = LIBRARIES[store]()
    if store not in BEFORE:
        kept = Kept(now=account.now).sync(account.store)
        assert kept.titles
        BEFORE[store] = kept
    kept = BEFORE[store].copied()
    account.now = kept.now = Calendar()
    account.now.pass_days(40)  # everything is due
    return account, kept


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for name, part in inner for place in places(part, (*path, name)))]


def bent(value: Any, place: tuple[Any, ...], junk: Any) -> Any:
    if not place:
        return None if junk is ABSENT else junk
    value = copy.deepcopy(value)
    inside = value
    for name in place[:-1]:
        inside = inside[name]
    if junk is not ABSENT:
        inside[place[-1]] = junk
    elif isinstance(inside, dict):
        del inside[place[-1]]
    else:
        inside[place[-1]] = None
    return value


def bending(data: st.DataObject, junk: st.SearchStrategy[Any], paths: set[str]) -> Bend:
    """Some of the answers, each at one to three places."""
    chosen = data.draw(st.sets(st.sampled_from(sorted(paths)), min_size=1, max_size=3), label="paths")

    def bend(number: int, path: str, value: Any) -> Any:
        if path not in chosen:
            return value
        for _ in range(data.draw(st.integers(1, 3), label="how often")):
            value = bent(value, data.draw(st.sampled_from(places(value)), label=path), data.draw(junk))
        return value

    return bend


def asked_paths(store: str) -> set[str]:
    """Those of the second sync."""
    probe, kept = synced(store)
    kept.sync(probe.store)
    return set(probe.http.paths)


PATHS = {store: asked_paths(store) for store in LIBRARIES}
MAIN_PATHS = {
    "itch": ["/profile/owned-keys", "/profile/owned-bundles", "/bundles/71/bundle-games", "/games/810001/uploads"],
    "humble": ["/api/v1/user/order", "/api/v1/orders"],
}


@pytest.mark.parametrize("store", sorted(LIBRARIES))
@EXAMPLES
@given(data=st.data())
def test_answers_that_say_nothing_remove_nothing(store: str, data: st.DataObject) -> None:
    account, kept = synced(store)
    account.http.bend = bending(data, NOTHING, PATHS[store])
    with contextlib.suppress(BackstockError):
        kept.sync(account.store)
    lost = {one for one in kept.lost(BEFORE[store]) if not one.startswith("e-")}
    assert lost == set()
    for title_id in BEFORE[store].titles:  # a file may be replaced by another, but a title does not lose them all
        assert listed(kept, title_id) or not listed(BEFORE[store], title_id)


@pytest.mark.parametrize("store", sorted(LIBRARIES))
@EXAMPLES
@given(data=st.data())
def test_answers_that_say_anything_crash_nothing(store: str, data: st.DataObject) -> None:
    account, kept = synced(store)
    account.http.bend = bending(data, ANYTHING, PATHS[store])
    with contextlib.suppress(BackstockError):
        kept.sync(account.store)
    assert set(kept.titles) >= set(BEFORE[store].titles)
    json.dumps(kept.payloads)
    for title in kept.titles.values():
        title.name.encode()
    for edition in kept.editions.values():
        edition.name.encode()
        assert edition.size is None or edition.size < 2**63
        assert all(isinstance(value, str) for value in edition.item.values())
    assert "FAKE" not in json.dumps(kept.marks)


@pytest.mark.parametrize("store", sorted(LIBRARIES))
@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_a_body_that_is_no_answer_removes_nothing(store: str, body: bytes) -> None:
    for path in MAIN_PATHS[store]:
        account, kept = synced(store)
        account.http.bend = lambda _, asked, value, path=path: body if asked == path else value
        with contextlib.suppress(BackstockError):
            kept.sync(account.store)
        assert kept.lost(BEFORE[store]) == set()


SAMPLE_NAMES = [(store, path.stem) for store in ("itch", "humble") for path in sorted((SAMPLES / store).glob("*.json"))]


ANOTHER_LIBRARY = ("owned_", "bundle_games_", "user_order", "orders_bulk")
"""Samples that are a true answer in some place, though not this account's."""


@pytest.mark.parametrize(("store", "name"), SAMPLE_NAMES)
def test_every_sample_in_every_place_removes_nothing(store: str, name: str) -> None:
    """Also where it does not belong: an error for a list, a token for uploads."""
    value = sample(store, name)
    for path in MAIN_PATHS[store]:
        account, kept = synced(store)
        account.http.bend = lambda _, asked, true, path=path: value if asked == path else true
        with contextlib.suppress(BackstockError):
            kept.sync(account.store)
        assert set(kept.titles) >= set(BEFORE[store].titles)
        lost = {one for one in kept.lost(BEFORE[store]) if not one.startswith("e-")}
        assert lost == set() or name.startswith(ANOTHER_LIBRARY)


def test_odd_things_are_told_by_name() -> None:
    humble, kept = synced("humble")
    humble.orders["FAKE00000001"]["subproducts"][0]["downloads"] = "none"
    humble.orders["FAKE00000002"] = None
    humble.orders["FAKE00000003"] = order_row(3, subproducts=[None])
    kept.sync(humble.store)
    said = " ".join(kept.problems)
    for name in ("Order of 1: Thing 1", "Order of 2", "Order of 3"):
        assert name in said
    itch, kept = synced("itch")
    itch.uploads[7] = ["odd", *itch.uploads[7]]
    itch.keys[5] = {"id": None}
    kept.sync(itch.store)
    said = " ".join(kept.problems)
    assert "Title 7: 1 file could" in said
    assert "page 2 of the owned titles" in said


def listed(kept: Kept, title_id: str) -> bool:
    return any(edition.title_id == title_id and edition.listed for edition in kept.editions.values())
