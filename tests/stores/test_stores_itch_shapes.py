from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.domain.ids import AccountId, TitleId
from backstock.domain.titles import Edition, Kind, Platform, Storage, Title
from backstock.stores.itch_holdings import owned_key
from backstock.stores.itch_shapes import (
    Belonging,
    content_mark,
    edition_of,
    kind_of_all,
    title_of,
)
from backstock.stores.reading import as_date, as_list, map_or_empty
from stores.stores_kit import SAMPLES, sample

OURS = Belonging("itch.io", AccountId("a-1"))
TITLE = Title(TitleId("t-1"), "A game", Kind.GAME)
UPLOADS = sorted(path.stem for path in (SAMPLES / "itch").glob("uploads_*.json"))
KEYS = sorted(path.stem for path in (SAMPLES / "itch").glob("*owned_keys*.json"))


def editions(name: str, title: Title = TITLE) -> list[Edition]:
    rows = as_list(sample("itch", name)["uploads"], name)
    found = [edition_of(row, title, "810001", OURS) for row in rows]
    assert all(found), f"{name}: an upload could not be read"
    return [edition for edition in found if edition]


def titles(name: str) -> list[Title]:
    keys = [owned_key(row) for row in as_list(sample("itch", name).get("owned_keys"), name)]
    assert all(keys), f"{name}: a key could not be read"
    return [
        title_of(key.game_id, map_or_empty(key.row.get("game")), OURS, as_date(key.row.get("created_at")))
        for key in keys
        if key
    ]


@pytest.mark.parametrize("name", UPLOADS)
def test_every_sample_of_uploads_is_read_whole(name: str) -> None:
    rows = as_list(sample("itch", name)["uploads"], name)
    found = editions(name)
    assert len(found) == len(rows)
    assert len({edition.edition_id for edition in found}) == len(rows)
    assert all(edition.filename and edition.name and "/" not in edition.filename for edition in found)


@pytest.mark.parametrize("name", KEYS)
def test_every_sample_of_keys_is_read_whole(name: str) -> None:
    assert all(title.name and title.added_at for title in titles(name))


def test_a_title_as_the_store_tells_it() -> None:
    lamplight, static, atlas, _, ferry, rain = titles("owned_keys_page1")
    assert (lamplight.name, lamplight.kind, lamplight.maker) == (
        "Lamplight Cartographer",
        Kind.GAME,
        "Paper Lantern Works",
    )
    assert lamplight.url == "https://paper-lantern-works.itch.example/lamplight"
    assert (static.kind, atlas.kind) == (Kind.MUSIC, Kind.BOOK)
    assert static.maker == "gullwing-radio"  # no display name: the user name
    assert ferry.cover_url.endswith("-still.png")  # not the animated one
    assert "\u202e" not in rain.name


def test_two_keys_for_a_game_are_one_title() -> None:
    found = titles("owned_keys_page1")
    assert found[0].title_id == found[3].title_id
    assert len({title.title_id for title in found}) == 5


def test_platforms_in_all_three_forms() -> None:
    by_trait = editions("uploads_multiplatform")
    assert by_trait[3].platforms == {Platform.WINDOWS, Platform.LINUX, Platform.MACOS}
    row = {"id": 1, "platforms": {"windows": "all", "linux": "amd64"}}
    as_map = edition_of(row, TITLE, "1", OURS)
    as_flags = edition_of({"id": 1, "p_windows": True, "p_linux": True, "p_osx": False}, TITLE, "1", OURS)
    assert as_map
    assert as_flags
    assert as_map.platforms == as_flags.platforms == {Platform.WINDOWS, Platform.LINUX}


def test_where_nothing_was_ticked_channel_and_name_are_asked() -> None:
    said = {"id": 1, "storage": "build", "build_id": 5, "channel_name": "linux-universal", "traits": {}}
    named = {"id": 2, "filename": "Game.AppImage", "traits": {}}
    silent = {"id": 3, "filename": "game.zip", "traits": {}}
    found = [edition_of(row, TITLE, "1", OURS) for row in (said, named, silent)]
    assert [edition.platforms for edition in found if edition] == [{Platform.LINUX}, {Platform.LINUX}, frozenset()]


def test_kinds_of_files_in_a_game() -> None:
    kinds = [edition.kind for edition in editions("uploads_multiplatform")]
    assert kinds[:5] == [Kind.GAME] * 5
    assert kinds[5:] == [Kind.MUSIC, Kind.BOOK, Kind.OTHER]
    assert [edition.demo for edition in editions("uploads_multiplatform")][4]


def test_kinds_of_books_and_films() -> None:
    book = replace(TITLE, kind=Kind.BOOK)
    assert [edition.kind for edition in editions("uploads_books_and_video", book)] == [
        Kind.BOOK,
        Kind.BOOK,
        Kind.OTHER,
        Kind.FILM,
        Kind.OTHER,
    ]


def test_a_page_of_no_class_is_what_its_files_are() -> None:
    film = edition_of({"id": 1, "filename": "film.webm"}, replace(TITLE, kind=Kind.OTHER), "1", OURS)
    assert film
    assert kind_of_all(Kind.OTHER, [film]) is Kind.FILM
    assert kind_of_all(Kind.GAME, [film]) is Kind.GAME
    assert kind_of_all(Kind.OTHER, []) is Kind.OTHER


def test_browser_games_run_in_a_browser() -> None:
    zipped, built = editions("uploads_html_game")
    assert zipped.platforms == built.platforms == {Platform.WEB}
    assert built.storage is Storage.BUILD


def test_builds_have_a_version_and_never_a_digest() -> None:
    windows, linux = editions("uploads_wharf_builds")
    assert (windows.version, linux.version) == ("1.4.2", "1")
    assert windows.item == {"game": "810001", "upload": "910101", "build": "560012", "channel": "windows"}
    row = {**sample("itch", "uploads_wharf_builds")["uploads"][0], "md5_hash": "0" * 32}
    lying = edition_of(row, TITLE, "810001", OURS)
    assert lying
    assert lying.md5 is None


def test_missing_digests_and_sizes_are_unknown_not_zero() -> None:
    exe, apk, nameless, extras = editions("uploads_missing_fields")
    assert (exe.md5, apk.md5, extras.md5) == (None, None, None)
    assert (exe.size, nameless.size, extras.size) == (18874368, None, None)
    assert nameless.filename == "old build (no file name)"


def test_external_files_are_kept_elsewhere() -> None:
    elsewhere, here = editions("uploads_external")
    assert (elsewhere.storage, elsewhere.size, elsewhere.md5) == (Storage.EXTERNAL, None, None)
    assert elsewhere.item["host"] == "files.filedrop.example"
    assert here.storage is Storage.HOSTED


def test_awkward_names_are_safe_and_still_shown() -> None:
    found = editions("uploads_awkward_names")
    assert found[1].filename == "escape.zip"
    assert found[1].name == "../../escape.zip"
    assert found[2].filename == "_CON.zip"
    assert len(found[5].filename.encode()) <= 200


def test_a_replaced_file_is_a_new_edition_and_a_new_label_is_not() -> None:
    row = sample("itch", "upload")["upload"]
    first = edition_of(row, TITLE, "810001", OURS)
    renamed = edition_of({**row, "display_name": "Linux!", "updated_at": "2026-01-01"}, TITLE, "810001", OURS)
    replaced = edition_of({**row, "md5_hash": "0" * 32}, TITLE, "810001", OURS)
    assert first
    assert renamed
    assert replaced
    assert first.edition_id == renamed.edition_id != replaced.edition_id
    assert first.item["upload"] == replaced.item["upload"]


def test_what_marks_the_content() -> None:
    assert content_mark({"storage": "build", "build_id": 7, "size": 5}) == "build:7"
    assert content_mark({"storage": "hosted", "md5_hash": "A" * 32, "size": 5}) == f"md5:{'a' * 32}"
    assert content_mark({"storage": "hosted", "md5_hash": None, "size": 5}) == "size:5"
    assert content_mark({}) == "unmarked"


def test_another_server_has_ids_of_its_own() -> None:
    assert title_of("810001", {}, OURS).title_id != title_of("810001", {}, Belonging("demo", None)).title_id


def test_ids_are_the_same_on_every_computer() -> None:
    again = title_of("810001", {"title": "Renamed"}, Belonging("itch.io", AccountId("a-2")))
    assert title_of("810001", {}, OURS).title_id == again.title_id


JUNK = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just({}) | st.just([])


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner: list[tuple[Any, ...]] = []
    if isinstance(value, dict):
        inner = [place for key, part in value.items() for place in _places(part, (*path, key))]
    elif isinstance(value, list):
        inner = [place for key, part in enumerate(value) for place in _places(part, (*path, key))]
    return [path, *inner] if path else inner


def _mutated(value: Any, path: tuple[Any, ...], junk: Any) -> Any:
    mutant = copy.deepcopy(value)
    inside = mutant
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = junk
    return mutant


@settings(max_examples=300)
@given(st.data())
def test_no_mutation_of_an_upload_breaks_the_reader(data: st.DataObject) -> None:
    rows = sample("itch", data.draw(st.sampled_from(UPLOADS)))["uploads"] or [{}]
    row = data.draw(st.sampled_from(list(rows) or [{"id": 1}]))
    mutant = _mutated(row, data.draw(st.sampled_from(_places(row) or [("id",)])), data.draw(JUNK))
    edition = edition_of(mutant, TITLE, "1", OURS)
    if edition:
        assert edition.filename
        edition.name.encode()
        assert edition.size is None or edition.size < 2**63


@settings(max_examples=300)
@given(st.data())
def test_no_mutation_of_a_key_breaks_the_reader(data: st.DataObject) -> None:
    row = data.draw(st.sampled_from(sample("itch", "owned_keys_page1")["owned_keys"]))
    mutant = _mutated(row, data.draw(st.sampled_from(_places(row))), data.draw(JUNK))
    key = owned_key(mutant)
    if key:
        title_of(key.game_id, map_or_empty(key.row.get("game")), OURS).name.encode()
