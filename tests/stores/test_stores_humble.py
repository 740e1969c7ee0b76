from __future__ import annotations

import base64
import contextlib
import copy
import hashlib
import json
import logging
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.domain.errors import (
    BackstockError,
    SignInNeededError,
    StoreError,
    StoreUnreachableError,
)
from backstock.domain.titles import Edition, Kind, Platform, StoreName
from backstock.stores.contract import StorePage
from backstock.stores.http import Http
from backstock.stores.humble import RATE, HumbleStore
from backstock.stores.humble_cookie import cleaned_session, renewed_in, user_in
from backstock.stores.humble_shapes import (
    Belonging,
    editions_of,
    files_of,
    note_of,
    order_digest,
    subproducts_of,
    title_of,
)
from backstock.vault import Secret
from stores.memory_kit import Kept
from stores.stores_kit import SAMPLES, Got, Replay, Reply, StillClock, sample
from stores.test_stores_itch_shapes import JUNK, _mutated, _places

OURS = Belonging("humble", None, "4711")
ORDERS = sorted(path.stem for path in (SAMPLES / "humble").glob("order_*.json"))


def cookie(**inside: object) -> str:
    return base64.b64encode(json.dumps(inside).encode()).decode() + "|1790000000|" + "ab" * 20


SESSION = cookie(user_id=4711, id="x", auth_time=1790000000)


class Site:
    """Humble over loopback: orders by key, links that lead here, files whose bytes are their path."""

    def __init__(self, replay: Replay, *names: str) -> None:
        self.replay = replay
        self.orders: dict[str, Any] = {}
        for name in names:
            order = sample("humble", name)
            self.orders[order["gamekey"]] = self._at_home(order)
        replay.on("/api/v1/user/order", lambda _: Reply([{"gamekey": key} for key in self.orders]))
        replay.on("/api/v1/orders", lambda got: Reply({key: self.orders.get(key) for key in got.asked("gamekeys")}))
        for key in self.orders:
            replay.on(f"/api/v1/order/{key}", lambda got: Reply(self.orders[got.path.rsplit("/", 1)[1]]))

    def _at_home(self, order: Any) -> Any:
        text = json.dumps(order).replace("https://dl.humble.example/", f"{self.replay.url}/dl/")
        order = json.loads(text)
        for product in order["subproducts"]:
            for file in files_of(product):
                if not file.link:
                    continue
                path = urlsplit(file.link).path
                self.replay.on(path, Reply(raw=path.removeprefix("/dl/").encode(), content_type="application/zip"))
        return order


@pytest.fixture
def store(http: Http, replay: Replay) -> Iterator[HumbleStore]:
    return HumbleStore(http, replay.url, Secret(SESSION.encode()))


def _pages(store: HumbleStore) -> list[StorePage]:
    return Kept().sync(store).pages


def _editions(store: HumbleStore) -> list[Edition]:
    """What there are bytes of."""
    return [one for one in Kept().sync(store).editions.values() if one.storage.obtainable]


@pytest.mark.parametrize(
    "pasted",
    [
        SESSION,
        f"  {SESSION}\n",
        f'"{SESSION}"',
        f"_simpleauth_sess={SESSION};",
        f"csrf_cookie=x; _simpleauth_sess={SESSION}; other=y",
        f'_simpleauth_sess="{SESSION.replace("=", chr(92) + "075")}"',
        SESSION.replace("|", "%7C"),
    ],
)
def test_a_cookie_in_every_form_people_paste(pasted: str) -> None:
    assert cleaned_session(pasted) == SESSION


@pytest.mark.parametrize(
    "junk", ["", "abc", "a|b|c", "x" * 5000, "{}|1|2", cookie(id="visitor"), "e30=|1|ab", "!!|1|a"]
)
def test_a_visitors_cookie_is_no_sign_in(junk: str) -> None:
    with pytest.raises(SignInNeededError) as refused:
        user_in(cleaned_session(junk))
    assert not junk or junk not in str(refused.value)


@given(st.text())
def test_no_text_breaks_the_cookie_reader(text: str) -> None:
    with contextlib.suppress(SignInNeededError):
        user_in(cleaned_session(text))


def test_who(store: HumbleStore, replay: Replay) -> None:
    Site(replay)
    assert store.name is StoreName.HUMBLE
    assert store.who().user_id == "4711"
    assert replay.got[0].headers["Cookie"] == f"_simpleauth_sess={SESSION}"


@pytest.mark.parametrize(
    "reply",
    [
        Reply(sample("humble", "error_login_required_legacy"), 401),
        Reply(sample("humble", "error_login_required_legacy")),
        Reply(raw=b"Unauthorized", status=401, content_type="text/html"),
        Reply({}, 302, {"Location": "/login?goto=/"}),
    ],
)
def test_signed_out_in_every_form(reply: Reply, store: HumbleStore, replay: Replay) -> None:
    replay.on("/api/v1/user/order", reply)
    with pytest.raises(SignInNeededError):
        store.who()


def test_a_renewed_cookie_is_kept_and_used(http: Http, replay: Replay) -> None:
    kept: list[bytes] = []
    store = HumbleStore(http, replay.url, Secret(SESSION.encode()), keep_session=kept.append)
    fresh = cookie(user_id=4711, id="y", auth_time=1790000001)
    visitor = cookie(id="visitor")
    replay.on(
        "/api/v1/user/order",
        Reply([], headers={"Set-Cookie": f"_simpleauth_sess={fresh}; Path=/; Secure"}),
        Reply([], headers={"Set-Cookie": f"_simpleauth_sess={visitor}; Path=/; Secure"}),
    )
    for _ in range(3):
        store.who()
    assert kept == [fresh.encode()]
    assert [got.headers["Cookie"].split("=", 1)[1] for got in replay.got] == [SESSION, fresh, fresh]
    assert renewed_in(("other=1",)) is None


@pytest.mark.parametrize("name", ORDERS)
def test_every_sample_of_an_order_is_read(name: str) -> None:
    order = sample("humble", name)
    for product in subproducts_of(order):
        files = list(files_of(product))
        title = title_of(product, files, None, OURS)
        assert title.name
        for file, edition in zip(files, editions_of(files, title, "digest", "", OURS), strict=True):
            assert edition.filename
            assert "/" not in edition.filename
            assert not file.link or file.link not in repr((title, edition, file))


def test_lists_every_file_of_a_bundle(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_multiplatform")
    editions = _editions(store)
    said = sample("humble", "order_multiplatform")
    links = [
        entry
        for product in said["subproducts"]
        for download in product["downloads"]
        for entry in download["download_struct"]
        if entry.get("url")
    ]
    assert len(editions) == len({entry["url"]["web"] for entry in links}) > 5
    assert {platform for edition in editions for platform in edition.platforms} >= {Platform.LINUX, Platform.WINDOWS}
    assert all(edition.md5 and edition.size for edition in editions)


def test_kinds(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_ebook_bundle", "order_soundtrack_only", "order_video_and_other", "order_android")
    kinds = {title.kind for page in _pages(store) for title in page.titles}
    assert kinds == {Kind.BOOK, Kind.MUSIC, Kind.FILM, Kind.GAME, Kind.OTHER}


def test_a_placeholder_is_no_digest(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_placeholder_sha1_and_torrent_name_mismatch")
    windows, linux, mac = _editions(store)
    assert (windows.sha1, linux.sha1) == (None, None)
    assert mac.sha1
    assert linux.filename == "tinlizard-bin"


def test_web_pages_and_browser_builds_are_no_files(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_asmjs_and_external_links")
    assert [edition.filename for edition in _editions(store)] == ["beekeeper.zip"]


def test_the_same_file_twice_is_one_edition_and_hidden_things_stay_hidden(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_duplicates_and_subfolders")
    pages = _pages(store)
    assert [edition.filename for page in pages for edition in page.editions] == [
        "wiremoth.zip",
        "wiremoth-linux64.zip",
    ]
    assert [title.name for page in pages for title in page.titles] == ["Wiremoth", "Wiremoth Forum Access"]


def test_nulls_and_absences(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_nulls_and_absences")
    (edition,) = _editions(store)
    assert (edition.filename, edition.md5, edition.size) == ("oddlamp.exe", None, None)


def test_what_nobody_claimed_is_not_owned(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_unclaimed_gift", "order_keys_only", "order_subscription_plan", "order_choice_month")
    assert _editions(store) == []


def test_asks_for_ten_orders_at_once_and_says_at_the_end_what_is_whole(store: HumbleStore, replay: Replay) -> None:
    site = Site(replay, "order_multiplatform")
    (order,) = site.orders.values()
    site.orders |= {f"FAKE{number:08}": copy.deepcopy(order) for number in range(24)}
    pages = _pages(store)
    assert [len(got.asked("gamekeys")) for got in replay.asked("/api/v1/orders")] == [10, 10, 5]
    assert all(got.asked("all_tpkds") == ["true"] for got in replay.asked("/api/v1/orders"))
    assert frozenset.union(*(page.read for page in pages)) == {t.title_id for page in pages for t in page.titles}
    assert all(not page.read for page in pages if page.titles)


def test_an_order_that_cannot_be_read_leaves_the_rest(store: HumbleStore, replay: Replay) -> None:
    site = Site(replay, "order_multiplatform", "order_soundtrack_only", "order_android")
    broken, missing, _ = site.orders
    site.orders[broken]["subproducts"] = "gone"
    site.orders[missing] = None
    pages = _pages(store)
    assert len(pages[0].problems) == 2
    assert "(subproducts)" in pages[0].problems[0]
    assert pages[0].problems[1] == "Order 2 of 3 could not be read."
    assert broken not in str(pages[0].problems)
    assert missing not in str(pages[0].problems)
    assert {title.name for title in pages[0].titles} == {"Harbour Pilot", "Pebble Chess"}


EMPTY = Reply(sample("humble", "orders_bulk_unauthenticated_or_empty"))


@pytest.mark.parametrize("odd", [EMPTY, Reply(raw=b"<html>", content_type="text/html"), Reply([]), Reply(None)])
def test_an_empty_answer_is_never_believed(odd: Reply, store: HumbleStore, replay: Replay) -> None:
    """The orders are asked for one by one then."""
    site = Site(replay, "order_multiplatform")
    replay.on("/api/v1/orders", odd)
    assert _editions(store)
    (gamekey,) = site.orders
    assert len(replay.asked(f"/api/v1/order/{gamekey}")) == 1


def test_an_empty_answer_to_the_signed_out_is_a_sign_in_that_lapsed(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_multiplatform")
    replay.on("/api/v1/orders", EMPTY)
    replay.on("/api/v1/user/order", replay.replies["/api/v1/user/order"][0], Reply(raw=b"Unauthorized", status=401))
    with pytest.raises(SignInNeededError):
        Kept().sync(store)


def test_the_bytes_come_without_the_cookie(store: HumbleStore, replay: Replay) -> None:
    Site(replay, "order_duplicates_and_subfolders", "order_multiplatform")
    for edition in _editions(store):
        with store.open(edition)(offset=0, validator="") as download:
            data = b"".join(download.blocks())
        assert hashlib.md5(data).hexdigest() == edition.md5
    files = [got for got in replay.got if got.path.startswith("/dl/")]
    assert files
    assert all("Cookie" not in got.headers for got in files)


def test_a_lapsed_link_is_read_anew_from_the_order(store: HumbleStore, replay: Replay) -> None:
    site = Site(replay, "order_soundtrack_only")
    edition = _editions(store)[0]
    path = next(path for path in replay.replies if path.endswith(edition.filename))
    replay.on(path, Reply(raw=b"", status=403), *replay.replies[path])
    with store.open(edition)(offset=0, validator="") as download:
        assert b"".join(download.blocks())
    (gamekey,) = site.orders
    assert len(replay.asked(f"/api/v1/order/{gamekey}")) == 2


def test_a_replaced_file_is_not_passed_off(store: HumbleStore, replay: Replay) -> None:
    site = Site(replay, "order_soundtrack_only")
    edition = _editions(store)[0]
    (order,) = site.orders.values()
    for download in order["subproducts"][0]["downloads"]:
        for entry in download["download_struct"]:
            entry["md5"] = "0" * 32
    with pytest.raises(StoreError, match="replaced"), store.open(edition)(offset=0, validator=""):
        pass


@pytest.mark.parametrize("gone", ["order", "file"])
def test_what_is_gone_is_said_to_be(gone: str, store: HumbleStore, replay: Replay) -> None:
    site = Site(replay, "order_soundtrack_only", "order_android")
    edition = _editions(store)[0]
    (key, *_) = site.orders
    if gone == "order":
        del site.orders[key]
    else:
        site.orders[key]["subproducts"] = []
    with pytest.raises(StoreError, match="gone"), store.open(edition)(offset=0, validator=""):
        pass


def test_gamekeys_links_and_cookie_show_nowhere(
    store: HumbleStore, replay: Replay, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    site = Site(replay, "order_soundtrack_only")
    (gamekey,) = site.orders
    pages = _pages(store)
    edition = pages[0].editions[0]
    path = next(path for path in replay.replies if path.endswith(edition.filename))
    replay.on(path, Reply({}, 500))
    with pytest.raises(StoreUnreachableError) as failed, store.open(edition)(offset=0, validator=""):
        pass
    for text in (repr(pages), str(failed.value), repr(failed.value.__cause__), caplog.text):
        assert gamekey not in text
        assert "ttl=" not in text
        assert SESSION not in text
    assert edition.item["order"] == order_digest(gamekey, OURS)


def test_an_order_has_another_digest_for_another_person() -> None:
    assert order_digest("FAKE", OURS) != order_digest("FAKE", Belonging("humble", None, "4712"))


def test_asks_no_faster_than_a_person() -> None:
    assert (RATE.per_second, RATE.burst) == (1, 1)


def test_a_far_site_is_asked_once_a_second(
    clock: StillClock, http: Http, monkeypatch: pytest.MonkeyPatch, replay: Replay
) -> None:
    monkeypatch.setattr("backstock.stores.http.is_loopback", lambda host: False)
    Site(replay)
    store = HumbleStore(http, replay.url, Secret(SESSION.encode()))
    for _ in range(5):
        store.who()
    assert clock.time == pytest.approx(4)


@settings(max_examples=300)
@given(st.data())
def test_no_mutation_of_an_order_gives_anything_but_our_errors(data: st.DataObject) -> None:
    order = sample("humble", data.draw(st.sampled_from(ORDERS)))
    mutant = _mutated(order, data.draw(st.sampled_from(_places(order))), data.draw(JUNK))
    try:
        for product in subproducts_of(mutant):
            files = list(files_of(product))
            title = title_of(product, files, None, OURS)
            for edition in editions_of(files, title, "digest", note_of(product), OURS):
                edition.name.encode()
    except BackstockError:
        return


def test_an_unknown_path_of_the_site_is_a_refusal(store: HumbleStore, replay: Replay) -> None:
    replay.on("/api/v1/user/order", lambda got: Reply(raw=b"", status=404, content_type="text/html"))
    with pytest.raises(StoreError, match="404"):
        store.who()
    assert isinstance(replay.got[0], Got)
