"""A store's stream in the hands of what keeps it: the two rooms agree by structure only, so they are tried together."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from backstock.demo.store import DemoStore
from backstock.domain.errors import StoreUnreachableError
from backstock.sources.fetch import fetch
from backstock.sources.hashing import DigestPlan
from backstock.sources.room import Room
from backstock.standin.faults import parse_fault
from backstock.stores.folder import FolderStore
from backstock.stores.http import Http
from backstock.stores.itch import ItchStore
from backstock.vault import Secret
from demo.demo_store_kit import MIB, content, one_title
from stores.memory_kit import Kept
from stores.stores_kit import Quiet

DATA = content(3 * MIB + 1)


@pytest.mark.parametrize("fault", ["cut:after=1500000,times=1", "cut:after=1500000,times=1;no-range"])
def test_a_get_that_broke_goes_on_and_fetches_nothing_twice(fault: str, http: Http, tmp_path: Path) -> None:
    with DemoStore(one_title(tmp_path / "titles", DATA)) as demo:
        store = ItchStore(http, demo.url, Secret(demo.api_key.encode()))
        (edition,) = Kept().sync(store).editions.values()
        demo.faults.put([parse_fault(one) for one in fault.split(";")])
        opening, target = store.open(edition), tmp_path / edition.filename
        with pytest.raises(StoreUnreachableError):
            fetch(target, opening, DigestPlan(md5=True), Quiet(), room=Room(0))
        fetched = fetch(target, opening, DigestPlan(md5=True), Quiet(), room=Room(0))
        again = 1_500_000 if "no-range" in fault else 0
        assert demo.log.bytes_of("501") == len(DATA) + again
    assert target.read_bytes() == DATA
    assert fetched.digests.md5 == edition.md5
    assert fetched.digests.sha256 == hashlib.sha256(DATA).hexdigest()
    assert fetched.host.startswith("127.0.0.1")


def test_a_file_of_a_folder_is_taken_in(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "film.mkv").write_bytes(DATA)
    store = FolderStore(tmp_path / "mine")
    (edition,) = [edition for page in store.listing(Quiet()) for edition in page.editions]
    fetched = fetch(tmp_path / "film.mkv", store.open(edition), DigestPlan(), Quiet(), room=Room(0))
    assert fetched.digests.size == len(DATA)
    assert (tmp_path / "mine" / "film.mkv").read_bytes() == DATA
