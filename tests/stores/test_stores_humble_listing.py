"""Syncs of a Humble account: first, later, cut short, and with answers that must not be believed."""

from __future__ import annotations

from typing import Any

import pytest

from backstock.domain.errors import SignInNeededError, StoreError
from backstock.domain.titles import HoldingKind, Platform, Storage
from stores.memory_kit import Kept
from stores.scripted_kit import HumbleAccount, order_row
from stores.stores_kit import Quiet, sample


def kept_by(account: HumbleAccount) -> Kept:
    return Kept(now=account.now)


def with_samples(*names: str) -> HumbleAccount:
    account = HumbleAccount()
    for name in names:
        order = sample("humble", name)
        account.orders[order["gamekey"]] = order
    return account


def synced_again(account: HumbleAccount, kept: Kept, days: float = 0) -> Kept:
    account.now.pass_days(days)
    account.http.asks.clear()
    return kept.sync(account.store)


def test_a_second_sync_of_nothing_new_is_one_request() -> None:
    account = HumbleAccount().buy(35)
    kept = kept_by(account).sync(account.store)
    assert len(account.http.asks) == 1 + 4
    assert len(kept.of_kind(HoldingKind.ORDER)) == len(kept.titles) == len(kept.read_at) == 35
    synced_again(account, kept)
    assert len(account.http.asks) == 1
    assert len(kept.of_kind(HoldingKind.ORDER)) == 35
    account.buy(2, first=36)
    synced_again(account, kept)
    assert len(account.http.asks) == 2
    assert len(kept.titles) == 37


@pytest.mark.parametrize("pages", range(1, 7))
def test_a_sync_killed_anywhere_goes_on_and_ends_complete(pages: int) -> None:
    account = HumbleAccount().buy(42)
    kept = kept_by(account)
    for _ in range(3):
        kept.sync(account.store, pages=pages)
    kept.sync(account.store)
    assert len(kept.read_at) == 42
    assert len(kept.of_kind(HoldingKind.ORDER)) == 42
    assert kept.lost(kept) == set()
    synced_again(account, kept)
    assert len(account.http.asks) == 1


def test_an_order_that_vanished_is_no_longer_listed_but_only_at_the_second_look() -> None:
    account = HumbleAccount().buy(12)
    kept = kept_by(account).sync(account.store)
    del account.orders["FAKE00000003"]
    synced_again(account, kept)
    assert len(kept.of_kind(HoldingKind.ORDER)) == 12
    synced_again(account, kept)
    (gone,) = kept.of_kind(HoldingKind.ORDER, listed=False)
    assert gone.name == "Order of 3"
    assert len(kept.titles) == 12


@pytest.mark.parametrize("empty", [[], {}, None])
def test_an_empty_list_of_orders_removes_nothing(empty: Any) -> None:
    account = HumbleAccount().buy(12)
    kept = kept_by(account).sync(account.store)
    account.http.bend = lambda _, path, value: empty if path.endswith("user/order") else value
    for _ in range(3):
        synced_again(account, kept, days=40)
    assert len(kept.of_kind(HoldingKind.ORDER)) == 12
    assert all(edition.listed for edition in kept.editions.values())


def test_signed_out_nothing_changes() -> None:
    account = HumbleAccount().buy(12)
    kept = kept_by(account).sync(account.store)
    account.signed_in = False
    with pytest.raises(SignInNeededError):
        kept.sync(account.store)
    assert len(kept.of_kind(HoldingKind.ORDER)) == 12


def test_an_order_that_comes_as_null_is_a_problem_with_its_name() -> None:
    account = HumbleAccount().buy(3)
    kept = kept_by(account).sync(account.store)
    account.orders["FAKE00000002"] = None
    synced_again(account, kept, days=40)
    assert "Order of 2 could not be read." in kept.problems
    assert len(kept.of_kind(HoldingKind.ORDER)) == 3
    assert "FAKE" not in str(kept.problems)


def test_a_title_in_two_orders_is_whole_only_when_both_were_read() -> None:
    account = HumbleAccount().buy(1)
    twin = order_row(2, subproducts=order_row(1)["subproducts"])
    account.orders["FAKE00000002"] = twin
    kept = kept_by(account).sync(account.store)
    title = kept.named("Thing 1")
    assert kept.read_at.keys() == {title.title_id}
    account.orders["FAKE00000002"] = None
    before = dict(kept.read_at)
    synced_again(account, kept, days=40)
    assert kept.read_at == before


def test_a_replaced_file_is_a_new_edition_of_the_same_line() -> None:
    account = HumbleAccount().buy(1)
    kept = kept_by(account).sync(account.store)
    text = str(account.orders["FAKE00000001"]["subproducts"][0]["downloads"][0]["download_struct"][0]["url"]["web"])
    file = account.orders["FAKE00000001"]["subproducts"][0]["downloads"][0]["download_struct"][0]
    file["url"] = {"web": text.replace("_1.0.zip", "_1.1.zip")}
    file["md5"] = "f" * 32
    synced_again(account, kept, days=40)
    old, new = sorted(kept.editions_of("Thing 1"), key=lambda one: one.version)
    assert (old.version, old.listed, new.version, new.listed) == ("1.0", False, "1.1", True)
    assert old.lineage == new.lineage


def test_files_side_by_side_are_not_versions_of_each_other() -> None:
    kept = kept_by(account := with_samples("order_video_and_other", "order_multiplatform")).sync(account.store)
    lineages = [(one.title_id, one.lineage) for one in kept.editions.values() if one.storage is Storage.HOSTED]
    assert len(set(lineages)) == len(lineages)


def test_keys_are_listed_as_keys_and_their_values_are_nowhere() -> None:
    account = with_samples("order_keys_only", "order_choice_month")
    kept = kept_by(account).sync(account.store)
    editions = list(kept.editions.values())
    assert {edition.storage for edition in editions} == {Storage.KEY}
    (orrery,) = kept.editions_of("Orrery Keeper")
    assert (orrery.name, orrery.item["redeemed"], orrery.item["steam_app_id"]) == ("Steam key", "no", "99000002")
    assert orrery.item["page"] == "https://www.humblebundle.com/home/keys"
    (last_bus,) = kept.editions_of("The Last Bus Home")
    assert (last_bus.item["redeemed"], last_bus.note) == ("yes", "Redeemed.")
    everything = f"{kept.editions} {kept.titles} {kept.payloads} {kept.marks} {kept.holdings}"
    for value in ("AAAAA-BBBBB", "FAKE0000000000000", "FAKEGIFT", *account.orders):
        assert value not in everything
    with pytest.raises(StoreError, match="no bytes"):
        account.store.open(orrery)


def test_web_pages_and_browser_builds_say_what_they_are() -> None:
    account = with_samples("order_asmjs_and_external_links")
    kept = kept_by(account).sync(account.store)
    by_storage = {edition.storage: edition for edition in kept.editions_of("Beekeeper 2")}
    assert by_storage[Storage.EXTERNAL].item["page"] == "https://beekeeper.example/eula"
    assert by_storage[Storage.STREAM].platforms == {Platform.WEB}
    assert by_storage[Storage.HOSTED].item["torrent"] == "yes"
    (how,) = kept.editions_of("Paper Kite (redeem elsewhere)")
    assert (how.storage, how.note) == (Storage.EXTERNAL, "See the developer site.")


def test_choices_left_plans_and_gifts() -> None:
    account = with_samples("order_old_choice_unspent", "order_subscription_plan", "order_unclaimed_gift")
    kept = kept_by(account).sync(account.store)
    names = {holding.name for holding in kept.of_kind(HoldingKind.ORDER)}
    assert "March 2021 Humble Choice (4 still to be chosen)" in names
    assert not kept.titles
    synced_again(account, kept)
    (ask,) = [ask for ask in account.http.asks if ask.url.endswith("/orders")]
    assert [value for name, value in ask.query if name == "gamekeys"] == ["FAKEunclaim13mmm"]


def test_reading_one_title_reads_its_orders() -> None:
    account = HumbleAccount().buy(30)
    kept = kept_by(account).sync(account.store)
    title = kept.named("Thing 7")
    account.http.asks.clear()
    page = account.store.read(kept.due(title.title_id), Quiet())
    assert page.read == {title.title_id}
    assert len(account.http.asks) == 2
    del account.orders["FAKE00000007"]
    with pytest.raises(StoreError, match="gone from Humble"):
        account.store.read(kept.due(title.title_id), Quiet())


def test_the_stores_own_torrent() -> None:
    account = with_samples("order_multiplatform")
    kept = kept_by(account).sync(account.store)
    edition = next(edition for edition in kept.editions.values() if edition.item.get("torrent"))
    orders = account.http._handler
    account.http._handler = lambda ask, path, query: {} if "/torrents/" in path else orders(ask, path, query)
    account.http.bend = lambda _, path, value: b"d4:infod6:lengthi5eee" if "/torrents/" in path else value
    assert account.store.torrent(edition, Quiet()) == b"d4:infod6:lengthi5eee"
    assert "Cookie" not in account.http.asks[-1].headers
    account.http.bend = lambda _, path, value: b"<html>" if "/torrents/" in path else value
    with pytest.raises(StoreError, match="no torrent file"):
        account.store.torrent(edition, Quiet())
