from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

from backstock.domain.errors import SignInNeededError, StoreError, StoreUnreachableError
from backstock.domain.titles import Edition, StoreName
from backstock.stores.contract import Store, StorePage
from backstock.stores.http import Http
from backstock.stores.itch import ItchStore
from backstock.vault import Secret
from stores.memory_kit import Kept
from stores.stores_kit import Got, JobStopped, Quiet, Replay, Reply, Stopped, sample

KEY = "FAKE-itch-key-not-real-000000000000"


@pytest.fixture
def store(http: Http, replay: Replay) -> ItchStore:
    return ItchStore(http, replay.url, Secret(KEY.encode()))


def _pages(store: Store) -> list[StorePage]:
    return Kept().sync(store).pages


def _editions(pages: list[StorePage]) -> list[Edition]:
    return [edition for page in pages for edition in page.editions]


def _keys_by_page(*bodies: Any) -> Callable[[Got], Reply]:
    return lambda got: Reply(bodies[min(int(got.asked("page")[0]), len(bodies)) - 1])


def _a_library(replay: Replay) -> None:
    """The samples as one account: a page of six keys for five games, and uploads of all sorts."""
    replay.on("/profile/owned-keys", _keys_by_page(sample("itch", "owned_keys_page1"), {}))
    replay.on("/profile/owned-bundles", Reply(sample("itch", "owned_bundles_empty")))
    replay.on("/profile/collections", Reply(sample("itch", "collections_empty")))
    for game, name in {
        "810001": "uploads_multiplatform",
        "810002": "uploads_soundtrack_only",
        "810003": "uploads_books_and_video",
        "810005": "uploads_missing_fields",
        "810007": "uploads_awkward_names",
    }.items():
        replay.on(f"/games/{game}/uploads", Reply(sample("itch", name)))


def test_who(store: ItchStore, replay: Replay) -> None:
    replay.on("/profile", Reply(sample("itch", "profile")), Reply(sample("itch", "profile_minimal")))
    assert store.name is StoreName.ITCH
    first, second = store.who(), store.who()
    assert (first.user_id, first.name) == ("900001", "Quill Haven")
    assert second.name == "plainreader"


@pytest.mark.parametrize(("status", "body"), [(401, {"errors": ["invalid key"]}), (403, {"errors": ["no such thing"]})])
def test_a_revoked_key_needs_a_new_sign_in(status: int, body: object, store: ItchStore, replay: Replay) -> None:
    replay.on("/profile", Reply(body, status))
    with pytest.raises(SignInNeededError):
        store.who()


def test_a_broken_line_is_never_taken_for_a_revoked_key(store: ItchStore, replay: Replay) -> None:
    replay.on("/profile", Reply({}, 503))
    with pytest.raises(StoreUnreachableError):
        store.who()


@pytest.mark.parametrize("junk", [b"", b"two words", b"line\nbreak", "schlüssel".encode()])
def test_what_is_no_key_is_never_sent(junk: bytes, http: Http, replay: Replay) -> None:
    with pytest.raises(SignInNeededError) as refused:
        ItchStore(http, replay.url, Secret(junk)).who()
    assert replay.got == []
    assert not junk or junk.decode() not in str(refused.value)


def test_lists_titles_first_and_then_their_editions(store: ItchStore, replay: Replay) -> None:
    _a_library(replay)
    pages = _pages(store)
    assert len(pages[0].titles) == 5
    assert pages[0].editions == ()
    assert pages[0].read == frozenset()
    assert len(_editions(pages)) == 8 + 3 + 5 + 4 + 6
    assert frozenset.union(*(page.read for page in pages)) == {title.title_id for title in pages[0].titles}
    assert not any(page.problems for page in pages)


def test_a_game_with_two_keys_is_asked_for_once_with_the_newest(store: ItchStore, replay: Replay) -> None:
    _a_library(replay)
    _pages(store)
    (got,) = replay.asked("/games/810001/uploads")
    assert got.asked("download_key_id") == ["4400004"]


def test_an_older_key_is_tried_where_the_newest_shows_nothing(store: ItchStore, replay: Replay) -> None:
    _a_library(replay)
    empty, full = Reply(sample("itch", "uploads_empty_object")), Reply(sample("itch", "uploads_multiplatform"))
    replay.on("/games/810001/uploads", empty, full)
    assert len(_editions(_pages(store))) == 26
    assert [got.asked("download_key_id") for got in replay.asked("/games/810001/uploads")] == [["4400004"], ["4400001"]]


@pytest.mark.parametrize("end", ["owned_keys_last_page_empty_object", "owned_keys_empty_missing"])
def test_walks_the_pages_to_their_end(end: str, store: ItchStore, replay: Replay) -> None:
    full = sample("itch", "owned_keys_full_page")
    replay.on("/profile/owned-keys", _keys_by_page(full, sample("itch", end)))
    for row in full["owned_keys"]:
        replay.on(f"/games/{row['game_id']}/uploads", Reply({"uploads": {}}))
    pages = _pages(store)
    assert len(pages[0].titles) == 50
    # the end is believed when it is seen twice
    assert [got.asked("page") for got in replay.asked("/profile/owned-keys")] == [["1"], ["2"], ["3"]]


def test_a_server_that_knows_no_pages_does_not_go_on_for_ever(store: ItchStore, replay: Replay) -> None:
    body = {key: value for key, value in sample("itch", "owned_keys_page1").items() if key == "owned_keys"}
    _a_library(replay)
    replay.on("/profile/owned-keys", Reply(body))
    _pages(store)
    assert len(replay.asked("/profile/owned-keys")) == 3


def test_an_account_that_owns_nothing(store: ItchStore, replay: Replay) -> None:
    replay.on("/profile/owned-keys", Reply(sample("itch", "no_error_empty_errors_object")))
    kept = Kept().sync(store)
    assert not kept.titles
    assert not kept.holdings


def test_the_platforms_form_with_loose_types(store: ItchStore, replay: Replay) -> None:
    replay.on("/profile/owned-keys", Reply(sample("itch", "owned_keys_platforms_variant")))
    replay.on("/games/810010/uploads", Reply(sample("itch", "uploads_null")))
    pages = _pages(store)
    assert pages[0].titles[0].name == "Brass Heron"
    assert replay.asked("/games/810010/uploads")[0].asked("download_key_id") == ["4400010"]


def test_a_key_without_its_game_is_asked_about(store: ItchStore, replay: Replay) -> None:
    rows = [{"id": 1, "game_id": 810001}, {"id": 2, "game_id": 810002}]
    replay.on("/profile/owned-keys", Reply({"page": 1, "per_page": 50, "owned_keys": rows}))
    replay.on("/games/810001", Reply(sample("itch", "game")))
    replay.on("/games/810002", Reply({"errors": ["api key does not permit `game:view`"]}, 403))
    for number in (810001, 810002):
        replay.on(f"/games/{number}/uploads", Reply(sample("itch", "uploads_empty_object")))
    assert [title.name for title in _pages(store)[0].titles] == ["Lamplight Cartographer", "itch.io 810002"]


def test_keeps_what_came_before_the_line_broke(store: ItchStore, replay: Replay) -> None:
    full = sample("itch", "owned_keys_full_page")
    replay.on(
        "/profile/owned-keys",
        lambda got: Reply(full) if got.asked("page") == ["1"] else Reply({}, 500),
    )
    for row in full["owned_keys"]:
        replay.on(f"/games/{row['game_id']}/uploads", Reply(sample("itch", "uploads_soundtrack_only")))
    kept = Kept()
    with pytest.raises(StoreUnreachableError):
        kept.sync(store)
    assert len(kept.titles) == 50


def test_one_title_that_is_refused_does_not_end_the_listing(store: ItchStore, replay: Replay) -> None:
    _a_library(replay)
    replay.on("/games/810002/uploads", Reply(sample("itch", "error_400_invalid_upload"), 400))
    pages = _pages(store)
    problems = [problem for page in pages for problem in page.problems]
    assert len(problems) == 1
    assert "Tidal Static" in problems[0]
    assert len(_editions(pages)) == 23
    assert len(frozenset.union(*(page.read for page in pages))) == 4


def test_entries_that_cannot_be_read_are_counted_and_left_out(store: ItchStore, replay: Replay) -> None:
    body = sample("itch", "owned_keys_page1")
    body["owned_keys"] += [None, {"id": 5}, "text"]
    _a_library(replay)
    replay.on("/profile/owned-keys", Reply(body))
    pages = _pages(store)
    assert pages[0].problems == ("3 entries on page 1 of the owned titles could not be read.",)
    assert len(pages[0].titles) == 5


def test_a_title_with_an_unreadable_file_is_not_said_to_be_whole(store: ItchStore, replay: Replay) -> None:
    _a_library(replay)
    body = sample("itch", "uploads_soundtrack_only")
    del body["uploads"][0]["id"]
    replay.on("/games/810002/uploads", Reply(body))
    (page,) = [page for page in _pages(store) if page.problems]
    assert len(page.editions) == 2
    assert page.read == frozenset()


def test_a_revoked_key_ends_the_listing(store: ItchStore, replay: Replay) -> None:
    _a_library(replay)
    replay.on("/games/810001/uploads", Reply(sample("itch", "error_403_invalid_key"), 403))
    with pytest.raises(SignInNeededError):
        _pages(store)


def test_a_stopped_job_ends_the_listing(store: ItchStore, replay: Replay) -> None:
    _a_library(replay)
    with pytest.raises(JobStopped):
        Kept().sync(store, Stopped())


def test_tells_how_far_it_is(store: ItchStore, replay: Replay) -> None:
    _a_library(replay)
    job = Quiet()
    Kept().sync(store, job)
    assert (0, 5, "Lamplight Cartographer") in job.said
    assert job.said[-1][:2] == (5, 5)
    assert all(total == 0 or done <= total for done, total, _ in job.said)


@pytest.mark.parametrize("name", ["uploads_external", "uploads_preorder_and_demo"])
def test_what_cannot_be_got_is_said_before_anything_is_asked(name: str, store: ItchStore, replay: Replay) -> None:
    replay.on("/profile/owned-keys", Reply(sample("itch", "owned_keys_platforms_variant")))
    replay.on("/games/810010/uploads", Reply(sample("itch", name)))
    odd = [e for e in _editions(_pages(store)) if e.storage == "external" or "preorder" in e.item]
    before = len(replay.got)
    for edition in odd:
        with pytest.raises(StoreError, match=r"itch\.io|to come"):
            store.open(edition)
    assert odd
    assert len(replay.got) == before


def test_the_key_is_in_no_text(store: ItchStore, replay: Replay, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    _a_library(replay)
    replay.on("/games/810001/uploads", Reply({"errors": [f"odd {KEY}"]}, 400))
    pages = _pages(store)
    assert KEY not in caplog.text
    assert KEY not in repr(pages)
    assert all(KEY not in got.path and KEY not in str(got.query) for got in replay.got)
