"""Syncs of an itch.io account: first, later, cut short, and with answers that must not be believed."""

from __future__ import annotations

from typing import Any

import pytest

from backstock.domain.errors import SignInNeededError, StoreError
from backstock.domain.titles import HoldingKind, Storage
from stores.memory_kit import Kept
from stores.scripted_kit import ItchAccount, Refusal, game_row, upload_row
from stores.stores_kit import Quiet

LISTS = ("/profile/owned-bundles", "/profile/collections")


def kept_by(account: ItchAccount) -> Kept:
    return Kept(now=account.now)


def asked_pages(account: ItchAccount) -> list[str]:
    return [dict(ask.query).get("page", "") for ask in account.http.asks if ask.url.endswith("/owned-keys")]


def synced_again(account: ItchAccount, kept: Kept, days: float = 0) -> Kept:
    account.now.pass_days(days)
    account.http.asks.clear()
    return kept.sync(account.store)


def test_the_first_sync_reads_everything_and_a_second_almost_nothing() -> None:
    account = ItchAccount().own(120).bundle(71, range(1000, 1060)).bundle(72, range(2000, 2003))
    kept = kept_by(account).sync(account.store)
    assert len(kept.of_kind(HoldingKind.KEY)) == 120
    assert len(kept.titles) == 120 + 60 + 3
    assert len(kept.editions) == 120
    synced_again(account, kept)
    assert asked_pages(account) == ["1", "2"]
    assert len(account.http.asks) == 4
    assert kept.problems == []
    assert account.claims == []


def test_a_second_sync_stops_one_page_after_the_first_that_is_known() -> None:
    account = ItchAccount().own(300)
    kept = kept_by(account).sync(account.store)
    account.own(60, first=301)
    synced_again(account, kept, days=1)
    assert asked_pages(account) == ["1", "2", "3", "4"]
    assert len(kept.of_kind(HoldingKind.KEY)) == 360
    assert len(kept.editions) == 360


def test_once_a_week_all_pages_are_walked() -> None:
    account = ItchAccount().own(120)
    kept = kept_by(account).sync(account.store)
    synced_again(account, kept, days=8)
    assert asked_pages(account) == ["1", "2", "3", "4"]


@pytest.mark.parametrize("pages", range(1, 14))
def test_a_first_sync_killed_anywhere_goes_on_and_ends_complete(pages: int) -> None:
    account = ItchAccount().own(220).bundle(71, range(1000, 1120))
    account.collections[81] = [{"game": game_row(3000, min_price=0)}]
    account.uploads[3000] = [upload_row(3, 3000)]
    whole = kept_by(account).sync(account.store)
    kept = kept_by(account).sync(account.store, pages=pages)
    account.own(3, first=500)
    for _ in range(3):
        kept.sync(account.store, pages=pages)
    kept.sync(account.store)
    assert whole.lost(whole) == kept.lost(whole) == set()
    assert len(kept.of_kind(HoldingKind.KEY)) == 223
    assert len(kept.editions) == 224
    assert not [name for name in kept.marks if name in ("keys", "keys.news") or name.startswith("bundle.71 ")]
    synced_again(account, kept)
    assert len(account.http.asks) == 4


def test_a_walk_that_was_cut_short_goes_on_from_the_page_before() -> None:
    account = ItchAccount().own(400)
    kept = kept_by(account).sync(account.store, pages=4)
    synced_again(account, kept)
    assert asked_pages(account)[:4] == ["1", "4", "5", "6"]


def test_news_that_were_cut_short_leave_no_gap() -> None:
    account = ItchAccount().own(100)
    kept = kept_by(account).sync(account.store)
    account.own(250, first=101)
    kept.sync(account.store, pages=1)
    synced_again(account, kept)
    assert len(kept.of_kind(HoldingKind.KEY)) == 350


def test_a_key_that_vanished_is_no_longer_listed_but_only_at_the_second_look() -> None:
    account = ItchAccount().own(120)
    kept = kept_by(account).sync(account.store)
    del account.keys[70]
    synced_again(account, kept, days=8)
    assert len(kept.of_kind(HoldingKind.KEY)) == 120
    synced_again(account, kept)
    assert len(kept.of_kind(HoldingKind.KEY)) == 119
    assert len(kept.of_kind(HoldingKind.KEY, listed=False)) == 1
    assert len(kept.titles) == 120


@pytest.mark.parametrize("page", [1, 2, 3])
@pytest.mark.parametrize("rows", [{}, None, [], "none", 7])
def test_a_page_that_comes_empty_or_odd_removes_nothing(page: int, rows: Any) -> None:
    account = ItchAccount().own(140)
    kept = kept_by(account).sync(account.store)
    account.now.pass_days(8)
    account.http.bend = lambda _, path, value: (
        {**value, "owned_keys": rows} if path.endswith("owned-keys") and value["page"] == page else value
    )
    kept.sync(account.store)
    assert len(kept.of_kind(HoldingKind.KEY)) == 140
    assert page == 3 or kept.problems or rows == []
    account.http.bend = lambda _, path, value: value
    synced_again(account, kept, days=8)
    assert len(kept.of_kind(HoldingKind.KEY)) == 140


def test_an_account_that_suddenly_is_empty_removes_nothing() -> None:
    account = ItchAccount().own(60).bundle(71, range(1000, 1010))
    kept = kept_by(account).sync(account.store)
    before = kept.lost(kept)
    account.keys, account.bundles = [], {}
    for _ in range(3):
        synced_again(account, kept, days=8)
    assert kept.lost(kept) == before
    assert len(kept.of_kind(HoldingKind.KEY)) == 60
    assert len(kept.of_kind(HoldingKind.BUNDLE)) == 1


def test_a_withdrawn_upload_is_no_longer_listed_and_a_silent_title_only_after_a_while() -> None:
    account = ItchAccount().own(2)
    account.uploads[1].append(upload_row(7, 1))
    kept = kept_by(account).sync(account.store)
    account.uploads[1].pop()
    account.uploads[2] = []
    synced_again(account, kept, days=31)
    listed = {edition.item["upload"]: edition.listed for edition in kept.editions.values()}
    assert listed == {"90001": True, "7": False, "90002": True}
    synced_again(account, kept, days=1)
    assert "/games/2/uploads" not in account.http.paths
    synced_again(account, kept, days=7)
    listed = {edition.item["upload"]: edition.listed for edition in kept.editions.values()}
    assert listed == {"90001": True, "7": False, "90002": False}
    assert "silent" not in kept.marks


def test_bundles_are_walked_page_by_page_and_again_only_when_due() -> None:
    account = ItchAccount().bundle(71, range(1000, 1130))
    kept = kept_by(account).sync(account.store)
    (bundle,) = kept.of_kind(HoldingKind.BUNDLE)
    assert (bundle.ref, bundle.name) == ("71", "Bundle 71")
    held = [one.held for one in kept.held.values() if one.held.holding_id == bundle.holding_id]
    assert len(held) == 130
    assert held[0].item == {"game": "1000", "bundle": "71"}
    assert account.http.paths["/bundles/71/bundle-games"] == 4
    synced_again(account, kept, days=2)
    assert account.http.paths["/bundles/71/bundle-games"] == 0
    synced_again(account, kept, days=31)
    assert account.http.paths["/bundles/71/bundle-games"] == 4


def test_games_of_a_bundle_are_neither_claimed_nor_asked_about_while_listing() -> None:
    account = ItchAccount().bundle(71, range(1000, 1005))
    kept = kept_by(account).sync(account.store)
    assert len(kept.titles) == 5
    assert not kept.editions
    assert account.claims == []
    assert not [path for path in account.http.paths if path.endswith("/uploads")]
    assert all(ask.method == "GET" for ask in account.http.asks)


def test_a_collection_lists_what_is_free_and_what_is_owned() -> None:
    account = ItchAccount().own(5)
    rows = [game_row(3000, min_price=0), game_row(3001), game_row(2)]
    account.collections[81] = [{"game": row} for row in rows]
    account.uploads[3000] = [upload_row(3, 3000)]
    kept = kept_by(account).sync(account.store)
    assert "Title 3001" not in {title.name for title in kept.titles.values()}
    assert [edition.item["upload"] for edition in kept.editions_of("Title 3000")] == ["3"]
    (collection,) = kept.of_kind(HoldingKind.COLLECTION)
    held = {one.held.item["game"] for one in kept.held.values() if one.held.holding_id == collection.holding_id}
    assert held == {"3000", "2"}


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal(403, "api key does not permit `profile:owned`"),
        Refusal(403, "forbidden"),
        Refusal(404, "invalid api endpoint"),
    ],
)
def test_what_a_key_of_limited_scope_may_not_see_is_said_once(refusal: Refusal) -> None:
    account = ItchAccount().own(3).bundle(71, range(1000, 1005))
    account.refused = dict.fromkeys(LISTS, refusal)
    kept = kept_by(account).sync(account.store)
    assert len(kept.editions) == 3
    assert len(kept.problems) == 2
    assert "bundles" in kept.problems[0]


def test_a_key_that_was_revoked_ends_the_listing() -> None:
    account = ItchAccount().own(3)
    account.refused["/profile/owned-keys"] = Refusal(403, "invalid key")
    with pytest.raises(SignInNeededError):
        kept_by(account).sync(account.store)


def test_reading_one_title() -> None:
    account = ItchAccount().own(3)
    kept = kept_by(account).sync(account.store)
    account.uploads[2].append(upload_row(8, 2))
    title = kept.named("Title 2")
    page = account.store.read(kept.due(title.title_id), Quiet())
    assert len(page.editions) == 2
    assert page.read == {title.title_id}
    account.uploads[2] = []
    assert account.store.read(kept.due(title.title_id), Quiet()).read == frozenset()


def test_claiming_gives_a_key_and_its_editions_and_may_be_repeated() -> None:
    account = ItchAccount().own(1).bundle(71, range(1000, 1003))
    kept = kept_by(account).sync(account.store)
    title = kept.named("Title 1001")
    for _ in range(2):
        kept.take(account.store.claim(kept.due(title.title_id), Quiet()))
    assert account.claims == [("71", "1001")] * 2
    assert [edition.item["upload"] for edition in kept.editions_of("Title 1001")] == ["91001"]
    assert len(kept.of_kind(HoldingKind.KEY)) == 2
    assert kept.read_at[title.title_id]
    synced_again(account, kept)
    assert len(kept.of_kind(HoldingKind.KEY)) == 2


@pytest.mark.parametrize("answer", [{}, {"download_key": None}, {"download_key": {"id": 7, "game_id": 5}}])
def test_a_claim_without_an_answer_is_looked_up(answer: Any) -> None:
    account = ItchAccount().bundle(71, range(1000, 1003))
    kept = kept_by(account).sync(account.store)
    account.http.bend = lambda _, path, value: answer if path.endswith("claim-game") else value
    page = account.store.claim(kept.due(kept.named("Title 1001").title_id), Quiet())
    assert page.editions
    assert [holding.ref for holding in page.holdings] == ["8001"]


def test_a_claim_that_is_refused_or_impossible_is_said_plainly() -> None:
    account = ItchAccount().own(1).bundle(71, range(1000, 1003))
    kept = kept_by(account).sync(account.store)
    account.refused["/bundles/71/claim-game"] = Refusal(400, "invalid game")
    with pytest.raises(StoreError, match="“Title 1001” be claimed from “Bundle 71”"):
        account.store.claim(kept.due(kept.named("Title 1001").title_id), Quiet())
    with pytest.raises(StoreError, match="in no bundle"):
        account.store.claim(kept.due(kept.named("Title 1").title_id), Quiet())
    assert account.claims == []


def page_of(number: int, **more: Any) -> dict[str, Any]:
    return {"id": number, "title": f"Title {number}", "authors": [{"name": "Maker"}], **more}


@pytest.mark.parametrize(
    "address",
    ["https://maker.itch.io/title-9", "maker.itch.io/title-9/", " http://maker.itch.io/title-9?x=1#about "],
)
@pytest.mark.parametrize("price", [{}, {"price": None}, {"price": "$0.00"}, {"price": 0}])
def test_a_free_title_by_its_address(address: str, price: dict[str, Any]) -> None:
    account = ItchAccount()
    account.pages = {"/title-9": page_of(9, **price), "/9": None}
    account.uploads[9] = [upload_row(3, 9)]
    page = account.store.at_address(address, Quiet())
    kept = kept_by(account)
    kept.take(page)
    assert [(title.name, title.maker) for title in page.titles] == [("Title 9", "Maker")]
    assert [edition.storage for edition in page.editions] == [Storage.HOSTED]
    assert [holding.kind for holding in page.holdings] == [HoldingKind.ADDRESS]
    account.now.pass_days(40)
    kept.sync(account.store)
    assert account.http.paths["/games/9/uploads"] == 2


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (page_of(9, price="$14.99"), "not free"),
        (page_of(9, price=5), "not free"),
        (page_of(9, price=["odd"]), "not free"),
        (page_of(9, price="$0.00", original_price="$5.00"), "only for a while"),
        (Refusal(404, "invalid game"), "no title at this address"),
        ({"title": "x"}, "cannot read"),
        ([], "cannot read"),
        (b"<html>", "a web page"),
    ],
)
def test_what_is_not_free_or_no_title_is_refused(data: Any, why: str) -> None:
    account = ItchAccount()
    account.pages = {"/title-9": data}
    with pytest.raises(StoreError, match=why):
        account.store.at_address("https://maker.itch.io/title-9", Quiet())


@pytest.mark.parametrize(
    "address",
    [
        "https://itch.io/b/66/bundle",
        "https://itch.io.evil.example/game",
        "https://evilitch.io/game",
        "https://user:word@maker.itch.io/game",
        "https://maker.itch.io/",
        "https://maker.itch.io:8443/game",
        "ftp://maker.itch.io/game",
        "",
        "not an address",
    ],
)
def test_other_addresses_are_not_even_asked(address: str) -> None:
    account = ItchAccount()
    with pytest.raises(StoreError):
        account.store.at_address(address, Quiet())
    assert account.http.asks == []


@pytest.mark.parametrize(
    ("target", "found"),
    [("/new-name", True), ("https://maker.itch.io/new-name/data.json", True), ("https://evil.example/new-name", False)],
)
def test_a_renamed_page_is_followed_but_never_away(target: str, found: bool) -> None:
    account = ItchAccount()
    account.pages = {"/title-9": Refusal(301, headers={"location": target}), "/new-name": page_of(9), "/9": None}
    account.uploads[9] = [upload_row(3, 9)]
    if found:
        assert account.store.at_address("https://maker.itch.io/title-9", Quiet()).editions
    else:
        with pytest.raises(StoreError):
            account.store.at_address("https://maker.itch.io/title-9", Quiet())
    assert not [ask for ask in account.http.asks if "evil" in ask.url]


def test_payloads_are_kept_and_hold_nothing_to_open_doors_with() -> None:
    account = ItchAccount().own(1)
    account.keys[0]["game"]["user"]["email"] = "maker@studio.example"
    kept = kept_by(account).sync(account.store)
    assert set(kept.payloads) == {"itch/game/1", "itch/uploads/1"}
    assert "@" not in str(kept.payloads)


def test_progress_counts_what_is_to_be_read() -> None:
    account = ItchAccount().own(120)
    job = Quiet()
    kept_by(account).sync(account.store, job)
    assert job.said[-1][:2] == (120, 120)
    assert [done for done, total, _ in job.said if total] == [*range(120), 120]
