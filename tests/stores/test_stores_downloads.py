"""Downloads through the demo store over real HTTP, with everything that goes wrong in the world."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from backstock.demo.store import DemoStore
from backstock.domain.errors import SignInNeededError, StoreError, StoreUnreachableError, UnreadableAnswerError
from backstock.domain.titles import Edition, Storage
from backstock.standin.faults import parse_fault
from backstock.stores.contract import Download, OpenDownload
from backstock.stores.http import Http
from backstock.stores.itch import ItchStore
from backstock.vault import Secret
from demo.demo_store_kit import MIB, content, game, one_title, upload, write_titles
from stores.memory_kit import Kept
from stores.stores_kit import StillClock

DATA = content(MIB + 12345)


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoStore]:
    with DemoStore(one_title(tmp_path / "titles", DATA)) as store:
        yield store


@pytest.fixture
def store(http: Http, demo: DemoStore) -> ItchStore:
    return ItchStore(http, demo.url, Secret(demo.api_key.encode()), namespace="demo")


def edition_in(store: ItchStore) -> Edition:
    (edition,) = Kept().sync(store).editions.values()
    return edition


def read(opening: OpenDownload, offset: int = 0, validator: str = "") -> tuple[bytes, Download]:
    with opening(offset=offset, validator=validator) as download:
        return b"".join(download.blocks()), download


def read_until_it_breaks(opening: OpenDownload) -> tuple[bytes, str]:
    came: list[bytes] = []
    with opening(offset=0, validator="") as download:
        with pytest.raises(StoreUnreachableError):
            came.extend(download.blocks())
        return b"".join(came), download.validator


def test_the_bytes_come_whole_and_are_counted(store: ItchStore, demo: DemoStore) -> None:
    came, download = read(store.open(edition_in(store)))
    assert came == DATA
    assert (download.resumed, download.total) == (False, len(DATA))
    assert download.host == demo.files_url.removeprefix("http://")
    assert demo.log.bytes_of("501") == len(DATA)


def test_blocks_are_large(store: ItchStore) -> None:
    with store.open(edition_in(store))(offset=0, validator="") as download:
        sizes = [len(block) for block in download.blocks()]
    assert min(sizes[:-1]) >= 256 * 1024


def test_what_was_announced_is_the_file(store: ItchStore) -> None:
    edition = edition_in(store)
    assert edition.size == len(DATA)
    assert edition.md5
    assert edition.storage is Storage.HOSTED


def test_the_permission_never_goes_to_where_the_files_lie(
    store: ItchStore, demo: DemoStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    read(store.open(edition_in(store)))
    files = demo.log.asked("/cdn/")
    assert files
    assert not any(asked.permission for asked in files)
    assert all(asked.permission for asked in demo.log.asked("/uploads/"))
    assert demo.api_key not in caplog.text
    assert "Signature" not in caplog.text


def test_a_line_that_breaks_is_taken_up_where_it_broke(store: ItchStore, demo: DemoStore) -> None:
    demo.faults.put([parse_fault("cut:after=700000,times=1")])
    opening = store.open(edition_in(store))
    first, validator = read_until_it_breaks(opening)
    assert first == DATA[:700000]
    rest, download = read(opening, len(first), validator)
    assert download.resumed
    assert download.total == len(DATA)
    assert first + rest == DATA
    assert demo.log.bytes_of("501") == len(DATA)


def test_a_new_process_resumes_too(store: ItchStore, demo: DemoStore, clock: StillClock) -> None:
    demo.faults.put([parse_fault("cut:after=300000,times=1")])
    edition = edition_in(store)
    first, validator = read_until_it_breaks(store.open(edition))
    other = Http(clock=clock)
    try:
        again = ItchStore(other, demo.url, Secret(demo.api_key.encode()), namespace="demo")
        rest, download = read(again.open(edition), len(first), validator)
    finally:
        other.close()
    assert download.resumed
    assert first + rest == DATA


def test_one_download_session_for_a_get_and_its_resumptions(store: ItchStore, demo: DemoStore) -> None:
    opening = store.open(edition_in(store))
    for offset in (0, 1000, 2000):
        read(opening, offset)
    assert len(demo.log.asked("/games/101/download-sessions")) == 1


def test_a_session_that_is_refused_hinders_nothing(store: ItchStore, demo: DemoStore) -> None:
    edition = edition_in(store)
    demo.faults.put([parse_fault("broken:path=/games/101/download-sessions")])
    assert read(store.open(edition))[0] == DATA


def test_links_that_lapsed_are_asked_for_anew(store: ItchStore, demo: DemoStore) -> None:
    demo.faults.put([parse_fault("expired-links:times=5")])
    assert read(store.open(edition_in(store)))[0] == DATA
    assert [asked.status for asked in demo.log.asked("/cdn/")] == [403] * 5 + [200]


def test_but_not_for_ever(store: ItchStore, demo: DemoStore) -> None:
    demo.faults.put([parse_fault("expired-links")])
    with pytest.raises(StoreError, match="do not hold"):
        read(store.open(edition_in(store)))
    assert len(demo.log.asked("/cdn/")) == 6


def test_a_store_that_sends_all_again_says_so(store: ItchStore, demo: DemoStore) -> None:
    demo.faults.put([parse_fault("no-range")])
    came, download = read(store.open(edition_in(store)), 1000)
    assert not download.resumed
    assert came == DATA


def test_another_file_under_the_same_name_begins_again(store: ItchStore) -> None:
    came, download = read(store.open(edition_in(store)), 1000, '"another"')
    assert not download.resumed
    assert came == DATA


def test_nothing_left_to_fetch_is_complete(store: ItchStore) -> None:
    came, download = read(store.open(edition_in(store)), len(DATA))
    assert (came, download.resumed, download.total) == (b"", True, len(DATA))


def test_more_than_the_file_has_begins_again(store: ItchStore) -> None:
    came, download = read(store.open(edition_in(store)), len(DATA) + 1)
    assert not download.resumed
    assert came == DATA


def test_a_busy_place_is_waited_for(store: ItchStore, demo: DemoStore, clock: StillClock) -> None:
    demo.faults.put([parse_fault("busy:after=9,times=2,path=/cdn/")])
    assert read(store.open(edition_in(store)))[0] == DATA
    assert clock.rests == [9.5, 9.5]


def test_a_place_in_trouble_is_asked_again(store: ItchStore, demo: DemoStore) -> None:
    demo.faults.put([parse_fault("broken:times=2,path=/cdn/")])
    assert read(store.open(edition_in(store)))[0] == DATA


def test_a_web_page_is_no_file(store: ItchStore, demo: DemoStore) -> None:
    demo.faults.put([parse_fault("web-page:path=/cdn/")])
    with pytest.raises(UnreadableAnswerError, match=r"game\.zip.*web page"):
        read(store.open(edition_in(store)))


def test_a_revoked_key_needs_a_sign_in(store: ItchStore, demo: DemoStore) -> None:
    edition = edition_in(store)
    demo.faults.put([parse_fault("refuse-key")])
    with pytest.raises(SignInNeededError):
        read(store.open(edition))


def test_a_store_that_went_away_is_unreachable(store: ItchStore, demo: DemoStore) -> None:
    edition = edition_in(store)
    demo.stop()
    with pytest.raises(StoreUnreachableError):
        read(store.open(edition))


def test_a_file_replaced_since_the_listing_is_not_passed_off(store: ItchStore, demo: DemoStore) -> None:
    edition = edition_in(store)
    demo.faults.put([parse_fault("wrong-md5")])
    with pytest.raises(StoreError, match="replaced"):
        read(store.open(edition))
    assert demo.log.bytes_of("501") == 0


def test_a_wrong_announcement_is_not_ours_to_judge(store: ItchStore, demo: DemoStore) -> None:
    demo.faults.put([parse_fault("wrong-md5")])
    edition = edition_in(store)
    assert read(store.open(edition))[0] == DATA


def test_a_file_that_is_gone_is_said_to_be(store: ItchStore) -> None:
    edition = edition_in(store)
    missing = replace(edition, item={**edition.item, "upload": "999"})
    with pytest.raises(StoreError, match="gone"):
        read(store.open(missing))


def test_builds_come_by_their_own_way(http: Http, tmp_path: Path) -> None:
    folder = one_title(tmp_path, DATA, storage="build", build_id=77, build={"id": 77, "user_version": "1.2"})
    with DemoStore(folder) as demo:
        store = ItchStore(http, demo.url, Secret(demo.api_key.encode()))
        edition = edition_in(store)
        assert (edition.storage, edition.md5, edition.version) == (Storage.BUILD, None, "1.2")
        assert read(store.open(edition))[0] == DATA
        assert demo.log.asked("/builds/77/download/archive/default")


def test_a_demo_needs_no_purchase_and_the_rest_does(http: Http, tmp_path: Path) -> None:
    uploads = [upload(501, "a.zip", "p_linux"), upload(502, "b.zip", "p_linux", "demo")]
    folder = write_titles(tmp_path, [game(1, uploads)], {"a.zip": b"paid", "b.zip": b"free"})
    with DemoStore(folder) as demo:
        store = ItchStore(http, demo.url, Secret(demo.api_key.encode()))
        editions = list(Kept().sync(store).editions.values())
        assert [edition.demo for edition in editions] == [False, True]
        assert [read(store.open(edition))[0] for edition in editions] == [b"paid", b"free"]


def test_a_slow_line_still_hands_out_what_came(
    store: ItchStore, demo: DemoStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backstock.stores.downloads.LONGEST_WITHHELD_S", 0.05)
    demo.faults.put([parse_fault("slow:rate=2000000")])
    with store.open(edition_in(store))(offset=0, validator="") as download:
        blocks = list(download.blocks())
    assert b"".join(blocks) == DATA
    assert len(blocks[0]) < 256 * 1024
