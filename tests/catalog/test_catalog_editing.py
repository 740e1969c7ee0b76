"""Editing by hand: what is kept of texts and pictures, what is refused, and what is dropped again."""

from __future__ import annotations

import io
import os
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from backstock.catalog.editing import LONGEST_LINE, LONGEST_TEXT, Editing
from backstock.catalog.index import LibraryIndex
from backstock.catalog.merging import AutoMerging
from backstock.catalog.naming import find_title
from backstock.catalog.pictures import LARGEST_FILE, LONGEST_SIDE, Pictures, Shape, usable
from backstock.catalog.query import LibraryQuery
from backstock.db import Database
from backstock.db.edits import Edits
from backstock.db.library import Library
from backstock.db.listing import Listing
from backstock.db.merging import Merging
from backstock.domain.edits import AS_TOLD, DRAWN, Part, TitleEdit
from backstock.domain.errors import BackstockError, DiskFullError, NotFoundError
from backstock.domain.events import EventBus, TitlesChanged
from backstock.domain.ids import TitleId
from backstock.domain.titles import Kind, Title
from helpers_pictures import HOSTILE, picture

A, B = TitleId("t-a"), TitleId("t-b")


class Desk:
    """A library of two titles and all that edits it."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.library = Library(database)
        self.library.put([Title(A, "Alpha", Kind.GAME, maker="Kell"), Title(B, "Beta", Kind.GAME)], [])
        self.events, self.told = EventBus(), list[tuple[TitleId, ...]]()
        self.events.listen(
            lambda event: self.told.append(event.title_ids) if isinstance(event, TitlesChanged) else None
        )
        self.index = LibraryIndex(database, Listing(database), self.events)
        self.folder = folder
        self.editing = Editing(self.library, Edits(database), Pictures(folder), self.events)

    def found(self, search: str) -> list[str]:
        return [row.name for row in self.index.titles(LibraryQuery(search=search))]

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.is_dir() else []


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    return Desk(database, tmp_path / "pictures")


def test_search_order_and_counts_follow_what_was_set(desk: Desk) -> None:
    assert desk.found("") == ["Alpha", "Beta"]
    before = desk.editing.change([A], TitleEdit(name="Zeta", kind=Kind.FILM, maker="Mara"))
    assert desk.told == [(A,)]
    assert desk.found("") == ["Beta", "Zeta"]
    assert desk.found("zeta mara") == desk.found("alpha") == desk.found("kell") == ["Zeta"]
    assert desk.index.counts().kinds == {Kind.FILM: 1, Kind.GAME: 1}
    assert find_title(desk.library, "Zeta") == find_title(desk.library, "alpha") == A
    desk.editing.change([B], TitleEdit(sort_name="zz"))
    assert desk.found("") == ["Zeta", "Beta"]
    desk.editing.put_back(before)
    assert desk.found("") == ["Alpha", "Beta"]
    assert desk.found("zeta") == []


def test_a_view_tells_what_the_store_says_beside_what_was_set(desk: Desk) -> None:
    desk.editing.change([A], TitleEdit(name="Zeta"))
    view = desk.editing.of(A)
    assert (view.told.name, view.shown.name, view.shown.maker) == ("Alpha", "Zeta", "Kell")
    assert view.edit == TitleEdit(name="Zeta")
    with pytest.raises(NotFoundError):
        desk.editing.of(TitleId("no"))


def test_texts_are_kept_as_people_read_them(desk: Desk) -> None:
    said = TitleEdit(
        name=" Long \t Way\u200b ", maker=" ", notes="a\r\nb \x07\n\n", summary="می\u200cروم", sort_name=" "
    )
    desk.editing.change([A], said)
    assert desk.editing.of(A).edit == TitleEdit(name="Long Way", maker="", notes="a\nb", summary="می\u200cروم")
    desk.editing.change([A], TitleEdit(notes="", sort_name=""))
    assert desk.editing.of(A).edit.notes is None


@pytest.mark.parametrize(
    "said",
    [
        TitleEdit(name=" \u200b\n"),
        TitleEdit(name="x" * (LONGEST_LINE + 1)),
        TitleEdit(maker="x" * (LONGEST_LINE + 1)),
        TitleEdit(notes="x" * (LONGEST_TEXT + 1)),
        TitleEdit(cover="f" * 64),
        TitleEdit(cover="../../etc/passwd"),
        TitleEdit(wide="store"),
    ],
)
def test_what_cannot_be_is_refused_whole(desk: Desk, said: TitleEdit) -> None:
    with pytest.raises(BackstockError):
        desk.editing.change([A], said)
    assert desk.editing.of(A).edit == AS_TOLD
    assert desk.told == []


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=40))
def test_any_name_is_kept_or_refused_and_found_again(desk: Desk, name: str) -> None:
    try:
        before = desk.editing.change([A], TitleEdit(name=name))
    except BackstockError:
        assert not any(sign.isprintable() and not sign.isspace() for sign in name.replace("\u200b", ""))
        return
    kept = desk.editing.of(A).shown.name
    assert kept in desk.found("")
    assert desk.editing.change([A], TitleEdit(name=kept)).edits[A].name == kept, "a kept name is kept as it is"
    desk.editing.put_back(before)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_a_picture_is_copied_small_and_bare(desk: Desk, tmp_path: Path, kind: str) -> None:
    image = Image.new("RGB", (3000, 1500), "navy")
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010E] = "taken at home"
    file = tmp_path / "photo"
    image.save(file, kind, exif=exif)
    picture_id = desk.editing.take_picture(file, Shape.COVER)
    file.unlink()
    kept = desk.editing.picture(picture_id)
    assert kept.stat().st_mode & 0o077 == 0
    with Image.open(kept) as found:
        assert (found.format, found.size) == ("WEBP", (800, 1600))
        assert b"taken at home" not in kept.read_bytes()
    assert usable(picture_id, kept.read_bytes())


def test_what_shows_through_stays_so(desk: Desk) -> None:
    made = io.BytesIO()
    Image.new("RGBA", (40, 40), (255, 0, 0, 0)).save(made, "PNG")
    with Image.open(desk.editing.picture(desk.editing.take_picture(made.getvalue(), Shape.WIDE))) as found:
        assert found.convert("RGBA").getpixel((3, 3))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize("which", HOSTILE)
def test_a_hostile_picture_is_refused_quickly_and_leaves_nothing(desk: Desk, tmp_path: Path, which: str) -> None:
    (tmp_path / "x.png").write_bytes(HOSTILE[which])
    for source in (HOSTILE[which], tmp_path / "x.png"):
        begun = time.monotonic()
        with pytest.raises(BackstockError) as refused:
            desk.editing.take_picture(source, Shape.COVER)
        assert time.monotonic() - begun < 5
        assert refused.value.do
    assert desk.files() == []


def test_what_is_too_large_or_no_file_is_refused_unread(desk: Desk, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    os.mkfifo(tmp_path / "pipe")
    for source in (large, tmp_path / "pipe", tmp_path, Path("/dev/zero"), tmp_path / "none", b"x" * (LARGEST_FILE + 1)):
        with pytest.raises(BackstockError):
            desk.editing.take_picture(source, Shape.COVER)
    with pytest.raises(BackstockError, match=str(LONGEST_SIDE)):
        desk.editing.take_picture(picture(LONGEST_SIDE + 1, 20), Shape.WIDE)


def test_a_picture_nothing_refers_to_goes_after_a_while(desk: Desk) -> None:
    first, second, never = (
        desk.editing.take_picture(picture(colour=colour), Shape.COVER) for colour in ("teal", "navy", "red")
    )
    desk.editing.change([A], TitleEdit(cover=first))
    before = desk.editing.change([A], TitleEdit(cover=second))
    (desk.folder / "left.part").write_bytes(b"half")
    desk.editing.sweep()
    assert len(desk.files()) == 4, "a change may be undone yet"
    long_ago = time.time() - 90_000
    for path in desk.folder.iterdir():
        os.utime(path, (long_ago, long_ago))
    desk.editing.put_back(before)
    desk.editing.sweep()
    assert desk.files() == [f"{first}.webp"]
    assert {second, never} & {path.removesuffix(".webp") for path in desk.files()} == set()


def test_the_same_picture_chosen_by_many_at_once_is_kept_once(desk: Desk) -> None:
    data, found = picture(500, 700), list[str]()
    threads = [
        threading.Thread(target=lambda: found.append(desk.editing.take_picture(data, Shape.COVER))) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert desk.files() == [f"{found[0]}.webp"]


def test_a_full_disk_keeps_what_was(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        desk.editing.take_picture(picture(), Shape.COVER)
    assert desk.files() == []


def test_a_rename_brings_two_listings_together_and_apart_ones_stay(desk: Desk, database: Database) -> None:
    merging = AutoMerging(Merging(database), desk.events)
    desk.editing.change([B], TitleEdit(name="Alpha", maker="Kell"))
    assert merging.run() == 1
    assert desk.found("") == ["Alpha"]


def test_a_drawn_cover_and_no_wide_picture_are_told_apart(desk: Desk) -> None:
    desk.editing.change([A], TitleEdit(cover=DRAWN, wide=DRAWN, variant=-1))
    assert desk.editing.of(A).edit.parts == {Part.COVER, Part.VARIANT}
