"""Artwork for titles, drawn or decoded once on a thread of its own and kept as files; QML loads the files as it likes.
The window's thread does not touch the disk for it.

`cover` and `wide` answer at once: with a file address, or with nothing and a later `drawn`. The newest wish is drawn
first and old ones fall off the end, so that flying through a long list does not draw what is no longer seen.
The trap: an image provider in Python would be called on Qt's loader thread and wait there for the interpreter.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QSslSocket

from ..domain.edits import DRAWN
from ..domain.titles import Kind, TitleRow
from .art.families import RECIPE
from .art.picture import TALLEST, cover, own_wide, shape_for, store_picture, wide
from .art_cache import MOST_BYTES, ArtCache, StoreMark
from .shapes import Shapes
from .store_art import StoreArt
from .threads import give_way
from .variants import Variants

log = logging.getLogger(__name__)

_COVER_PX, _CORNER_PX = 400, 10.0
_WIDE_PX = (1680, 420)
_OWN_WIDE_PX = 1920
_MOST_WISHES = 150
_DRAWN = {kind: 1.0 if shape_for(kind.value) == "square" else TALLEST for kind in Kind}
"""How high a drawn cover is in proportion to its width."""
_CHECK_EVERY = 64
"""Pictures found between two looks whether they are there indeed."""
_PREFIX = "art-"
_OWN = "own-"
_QT_READER = "QQuickPixmapReader"
WIDE = "wide"
COVER = "cover"


@dataclass(frozen=True, slots=True)
class _Wish:
    key: str
    shape: str
    name: str
    """Of the file."""
    title: str = ""
    kind: str = ""
    maker: str = ""
    variant: int = 0
    data: bytes = b""
    """The store's own picture, as it came."""
    file: Path | None = None
    """The picture that a person chose."""
    mark: StoreMark | None = None

    def picture(self) -> QImage:
        if self.file is not None:
            return self._chosen(self.file)
        if self.data:
            return store_picture(self.data, _COVER_PX, _CORNER_PX)
        if self.shape == WIDE:
            return wide(self.title, self.kind, self.variant, *_WIDE_PX)
        return cover(self.title, self.kind, self.maker, self.variant, _COVER_PX, _CORNER_PX)

    def _chosen(self, file: Path) -> QImage:
        data = file.read_bytes()
        return own_wide(data, _OWN_WIDE_PX) if self.shape == WIDE else store_picture(data, _COVER_PX, _CORNER_PX)


def drawn_name(shape: str, title: str, kind: str, maker: str, variant: int) -> str:
    """What the file of a drawn picture is called."""
    told = f"{title}\0{kind}\0{maker}\0{variant}\0{shape}"
    return hashlib.sha1(told.encode("utf-8", "replace"), usedforsecurity=False).hexdigest() + ".png"


class Covers(QObject):
    drawn = Signal(str, str)
    """Key and shape: ask again, the file is there."""
    cleared = Signal()
    """Somebody took pictures out of the cache: ask again for any."""
    _to_fetch = Signal(object, object)
    _kept = Signal()

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        most_bytes: int = MOST_BYTES,
        chosen: Callable[[str], Path] = Path,
    ) -> None:
        """`chosen`: where the picture lies that a person chose, by its id."""
        super().__init__(parent)
        self._chosen = chosen
        self._parent_folder = folder
        self._cache = ArtCache(folder / f"{_PREFIX}{RECIPE}", most_bytes, self._forget)
        self._base = QUrl.fromLocalFile(str(self._cache.folder)).toString() + "/"
        self._variants = Variants(self._cache.folder)
        self._shapes = Shapes(self._cache.folder, self._named)
        self._there: set[str] = set()
        self._looked = False
        """Whether `_there` names all files: the window's thread does not ask the disk then."""
        self._found_times = 0
        self._errands: deque[Callable[[], None]] = deque()
        self._wishes: deque[_Wish] = deque(maxlen=_MOST_WISHES)
        self._wake = threading.Condition()
        self._open = True
        self._awaited: dict[str, TitleRow] = {}
        self._asked: set[str] = set()
        self._unreadable: set[str] = set()
        """Chosen pictures whose file was lost or spoilt: not tried again until the next start."""
        self._store_art = StoreArt(self)
        self._store_art.fetched.connect(self._fetched)
        self._store_art.unchanged.connect(lambda address: self._note(address, failed=False))
        self._store_art.missing.connect(lambda address: self._note(address, failed=True))
        self._store_art.put_off.connect(self._put_off)
        self._to_fetch.connect(self._fetch)
        self._kept.connect(self._store_art.taken)
        self._thread = threading.Thread(target=self._work, name="covers", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._store_art.close()
        with self._wake:
            self._open = False
            self._wake.notify_all()
        self._thread.join(2)

    def cover_of(self, row: TitleRow) -> str:
        """What the person chose, else the store's own picture once it is here; the drawn one until then, and where
        there is none."""
        kept = self._own(row, COVER, row.cover) if row.cover else self._store_cover(row)
        return kept or self.cover(row.title_id, row.name, row.kind.value, row.maker, row.variant)

    def wide_of(self, row: TitleRow) -> str:
        kept = self._own(row, WIDE, row.wide) if row.wide else ""
        return kept or self._address(row.title_id, WIDE, row.name, row.kind.value, "", row.variant)

    def cover(self, key: str, title: str, kind: str, maker: str, variant: int | None = None) -> str:
        """A `file:` address, or nothing yet. `variant`: another one than was settled."""
        return self._address(key, COVER, title, kind, maker, variant)

    def variant_of(self, row: TitleRow) -> int:
        """Which of the drawn pictures it has."""
        return self._variants.of(row.title_id) if row.variant is None else row.variant

    def shape_of(self, row: TitleRow) -> float:
        """How high its cover is in proportion to its width, as far as that is known. Any thread."""
        return self._shapes.of(_pictured(row)) or _DRAWN[row.kind]

    def shapes_of(self, rows: Iterable[TitleRow]) -> list[float]:
        of = self._shapes.of
        return [of(_pictured(row) if row.cover else row.cover_url) or _DRAWN[row.kind] for row in rows]

    @property
    def settled(self) -> int:
        """How many titles have their variant."""
        return self._variants.settled

    def settle(self, rows: Iterable[TitleRow]) -> None:
        """Gives titles met for the first time a picture unlike their neighbours'. Any thread."""
        self._variants.settle(rows)

    def _own(self, row: TitleRow, shape: str, picture_id: str) -> str:
        """Nothing where the drawn one is wanted, where it is not ready yet, and where it was lost."""
        if picture_id == DRAWN:
            return ""
        name = _own_name(shape, picture_id)
        known = self._found(name)
        if not known and name not in self._unreadable:
            self._wish(_Wish(row.title_id, shape, name, file=self._chosen(picture_id)))
        return known

    def _named(self, address: str) -> str:
        """What the picture of an address is called on disk; a chosen one has its name for an address."""
        return address if address.startswith(_OWN) else self._cache.store_name(address)

    def _store_cover(self, row: TitleRow) -> str:
        if not row.cover_url:
            return ""
        name = self._cache.store_name(row.cover_url)
        known = self._found(name)
        if name not in self._asked:
            self._asked.add(name)
            self._errand(lambda: self._ask_store(row, name, there=bool(known)))
        return known

    def _ask_store(self, row: TitleRow, name: str, *, there: bool) -> None:
        """Once a start: fetches a picture that is not here, and looks for a change of one that is old."""
        mark = self._cache.mark(name)
        if mark is None or mark.due or not (there or mark.failed):
            self._to_fetch.emit(row, mark if there else None)

    def _fetch(self, row: TitleRow, mark: StoreMark | None) -> None:
        self._awaited[row.cover_url] = row
        self._store_art.want(row.cover_url, *((mark.etag, mark.modified) if mark else ()))

    def _put_off(self, address: str) -> None:
        """Too much was wished for since: when it is seen again, it is asked for again."""
        self._awaited.pop(address, None)
        self._asked.discard(self._cache.store_name(address))

    def _fetched(self, address: str, data: bytes, etag: str, modified: str) -> None:
        row, name = self._awaited.pop(address), self._cache.store_name(address)
        if data:
            mark = StoreMark(time.time(), etag, modified)
            wish = _Wish(row.title_id, COVER, name, row.name, row.kind.value, data=data, mark=mark)
            self._errand(lambda: self._keep_fetched(wish))
        else:
            self._note(address, failed=True)
            self._store_art.taken()

    def _keep_fetched(self, wish: _Wish) -> None:
        self._serve(wish)
        self._kept.emit()

    def _note(self, address: str, *, failed: bool) -> None:
        self._awaited.pop(address, None)
        self._errand(lambda: self._mark(self._cache.store_name(address), failed=failed))

    def _mark(self, name: str, *, failed: bool) -> None:
        known = self._cache.mark(name)
        etag, modified = (known.etag, known.modified) if known and not failed else ("", "")
        self._cache.set_mark(name, StoreMark(time.time(), etag, modified, failed))

    def _wish(self, wish: _Wish) -> None:
        with self._wake:
            if not any(known.name == wish.name for known in self._wishes):
                self._wishes.append(wish)
                self._wake.notify()

    def _errand(self, errand: Callable[[], None]) -> None:
        """Something for the disk, soon and on the other thread."""
        with self._wake:
            self._errands.append(errand)
            self._wake.notify()

    def _address(self, key: str, shape: str, title: str, kind: str, maker: str, variant: int | None) -> str:
        variant = self._variants.of(key) if variant is None else variant
        name = drawn_name(shape, title, kind, maker, variant)
        known = self._found(name)
        if not known:
            self._wish(_Wish(key, shape, name, title, kind, maker, variant))
        return known

    def _found(self, name: str) -> str:
        if name not in self._there:
            if self._looked or not self._cache.path(name).exists():
                return ""
            self._there.add(name)
        self._found_times += 1
        if self._found_times % _CHECK_EVERY == 0:
            self._errand(lambda: self._check(name))
        return self._base + name

    def _forget(self, name: str) -> None:
        self._there.discard(name)

    def _check(self, name: str) -> None:
        """A cache may be emptied by hand, or by a tool that cleans up, while the program runs."""
        give_way(_QT_READER)  # as soon as it is there; it may be another one by now
        if name in self._there and not self._cache.path(name).exists():
            self._look()
            self.cleared.emit()

    def _look(self) -> None:
        self._there = self._cache.names()
        self._looked = True

    def _work(self) -> None:
        give_way()
        self._look()
        QSslSocket.supportsSsl()  # loads what takes long at the first fetching, which begins on the window's thread
        self._cache.drop_older(self._parent_folder, _PREFIX)
        while True:
            with self._wake:
                while self._open and not self._errands and not self._wishes:
                    self._wake.wait()
                if not self._open:
                    return
                errand = self._errands.popleft() if self._errands else None
                wish = None if errand else self._wishes.pop()
            if errand:
                errand()
            elif wish:
                self._serve(wish)

    def _serve(self, wish: _Wish) -> None:
        try:
            self._keep(wish)
        except OSError as trouble:
            log.warning("a cover could not be kept: %s", trouble)
        else:
            self.drawn.emit(wish.key, wish.shape)

    def _keep(self, wish: _Wish) -> None:
        if wish.data or not self._cache.path(wish.name).exists():
            picture = self._made(wish)
            if picture.isNull():
                self._lost(wish)
                return
            if wish.data or (wish.file is not None and wish.shape == COVER):
                self._shapes.keep(wish.name, picture.height() / picture.width())
            if wish.mark is not None:  # before the picture: one that lies there unmarked would be fetched again
                self._cache.set_mark(wish.name, wish.mark)
            kind, quality = ("WEBP", 88) if wish.data or wish.file else ("PNG", 60)
            self._cache.keep(wish.name, lambda aside: bool(picture.save(str(aside), kind, quality)))  # type: ignore[call-overload]
        self._there.add(wish.name)

    def _lost(self, wish: _Wish) -> None:
        if wish.file is not None:
            self._unreadable.add(wish.name)
        else:
            self._cache.set_mark(wish.name, StoreMark(time.time(), failed=True))

    def _made(self, wish: _Wish) -> QImage:
        try:
            return wish.picture()
        except OSError as trouble:
            log.warning("a chosen picture could not be read: %s", trouble)
            return QImage()


def _own_name(shape: str, picture_id: str) -> str:
    return f"{_OWN}{shape}-{picture_id[:40]}.webp"


def _pictured(row: TitleRow) -> str:
    """The address of the picture on its cover; none where it is drawn."""
    if row.cover == DRAWN:
        return ""
    return _own_name(COVER, row.cover) if row.cover else row.cover_url
