from __future__ import annotations

from pathlib import Path

import pytest

from backstock.domain.errors import StoreError
from backstock.domain.titles import Kind, Platform, Storage, StoreName
from backstock.stores.contract import Store, StorePage
from backstock.stores.folder import FolderStore
from stores.stores_kit import Quiet


def _pages(store: Store) -> dict[str, StorePage]:
    return {page.titles[0].name: page for page in store.listing(Quiet())}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    (folder / "Season").mkdir(parents=True)
    (folder / "film.mkv").write_bytes(b"film")
    (folder / "game.AppImage").write_bytes(b"game")
    (folder / ".hidden").write_bytes(b"no")
    (folder / "Season" / "one.mkv").write_bytes(b"1")
    (folder / "Season" / "two.mkv").write_bytes(b"22")
    return folder


def test_files_are_titles_and_folders_are_titles_of_several(folder: Path) -> None:
    store = FolderStore(folder)
    assert store.name is StoreName.FOLDER
    assert store.who().name == "mine"
    pages = _pages(store)
    assert set(pages) == {"film", "game", "Season"}
    assert pages["film"].titles[0].kind is Kind.FILM
    (game,) = pages["game"].editions
    assert (game.kind, game.platforms, game.storage) == (Kind.GAME, {Platform.LINUX}, Storage.LOCAL)
    assert [edition.size for edition in pages["Season"].editions] == [1, 2]
    assert all(page.read for page in pages.values())


def test_links_out_of_the_folder_are_left_alone(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_bytes(b"secret")
    (folder / "film.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "up").symlink_to(tmp_path)
    assert set(_pages(FolderStore(folder))) == {"film", "game", "Season"}


def test_reads_from_any_place_on(folder: Path) -> None:
    store = FolderStore(folder)
    (edition,) = _pages(store)["film"].editions
    with store.open(edition)(offset=0, validator="") as download:
        assert (b"".join(download.blocks()), download.total, download.resumed) == (b"film", 4, False)
        validator = download.validator
    with store.open(edition)(offset=3, validator=validator) as download:
        assert (b"".join(download.blocks()), download.resumed) == (b"m", True)


def test_a_changed_file_begins_again(folder: Path) -> None:
    store = FolderStore(folder)
    (edition,) = _pages(store)["film"].editions
    with store.open(edition)(offset=0, validator="") as download:
        validator = download.validator
    (folder / "film.mkv").write_bytes(b"longer film")
    with store.open(edition)(offset=3, validator=validator) as download:
        assert (b"".join(download.blocks()), download.resumed) == (b"longer film", False)
    assert _pages(store)["film"].editions[0].edition_id != edition.edition_id


def test_a_folder_that_is_gone_says_so_and_not_that_it_is_empty(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "unplugged")
    with pytest.raises(StoreError, match="unplugged"):
        store.who()
    with pytest.raises(StoreError, match="unplugged"):
        list(store.listing(Quiet()))


def test_a_file_that_is_gone_is_told(folder: Path) -> None:
    store = FolderStore(folder)
    (edition,) = _pages(store)["film"].editions
    (folder / "film.mkv").unlink()
    with pytest.raises(StoreError, match=r"film\.mkv"), store.open(edition)(offset=0, validator=""):
        pass
