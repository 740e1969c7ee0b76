"""Artwork for titles, drawn once on a thread of its own and kept as files; QML loads the files as it likes.

`cover` and `wide` answer at once: with a file address, or with nothing and a later `drawn`. The newest wish is drawn
first and old ones fall off the end, so that flying through a long list does not draw what is no longer seen.
The trap: an image provider in Python would be called on Qt's loader thread and wait there for the interpreter.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage

from ..domain.titles import TitleRow
from .art.families import RECIPE, draw_for
from .art.picture import cover, store_picture, wide
from .store_art import StoreArt

log = logging.getLogger(__name__)

_COVER_PX, _CORNER_PX = 400, 10.0
_WIDE_PX = (1680, 420)
_MOST_WISHES = 150
_LOOK_BACK = 3
_TRIES = 8
WIDE = "wide"
COVER = "cover"


@dataclass(frozen=True, slots=True)
class _Wish:
    key: str
    shape: str
    title: str
    kind: str
    maker: str
    variant: int
    file: Path
    data: bytes = b""
    """The store's own picture, as it came."""

    def picture(self) -> QImage:
        if self.data:
            return store_picture(self.data, _COVER_PX, _CORNER_PX)
        if self.shape == WIDE:
            return wide(self.title, self.kind, self.variant, *_WIDE_PX)
        return cover(self.title, self.kind, self.maker, self.variant, _COVER_PX, _CORNER_PX)


class Covers(QObject):
    drawn = Signal(str, str)
    """Key and shape: ask again, the file is there."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder / f"art-{RECIPE}"
        self._folder.mkdir(parents=True, exist_ok=True)
        self._there: dict[str, str] = {}
        self._wishes: deque[_Wish] = deque(maxlen=_MOST_WISHES)
        self._wake = threading.Condition()
        self._open = True
        self._variants_lock = threading.Lock()
        self._variants = self._read_variants()
        self._awaited: dict[str, tuple[str, Path]] = {}
        self._store_art = StoreArt(self)
        self._store_art.fetched.connect(self._fetched)
        self._thread = threading.Thread(target=self._draw, name="covers", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._store_art.close()
        with self._wake:
            self._open = False
            self._wake.notify_all()
        self._thread.join(2)

    def cover_of(self, row: TitleRow) -> str:
        """The store's own picture once it is here, the drawn one until then and where there is none."""
        return self._store_cover(row) or self.cover(row.title_id, row.name, row.kind.value, row.maker)

    def cover(self, key: str, title: str, kind: str, maker: str) -> str:
        """A `file:` address, or nothing yet."""
        return self._address(key, COVER, title, kind, maker)

    def wide(self, key: str, title: str, kind: str) -> str:
        return self._address(key, WIDE, title, kind, "")

    @property
    def settled(self) -> int:
        """How many titles have their variant."""
        return len(self._variants)

    def settle(self, rows: Iterable[TitleRow]) -> None:
        """Gives titles met for the first time a variant that differs from the three before it. Any thread.

        A variant once given stays: the same title keeps its picture however the list is sorted.
        """
        recent: deque[tuple[str, int]] = deque(maxlen=_LOOK_BACK)
        fresh = False
        rows = list(rows)
        with self._variants_lock:
            if self._variants.keys() >= {row.title_id for row in rows}:
                return
            for row in rows:
                known = self._variants.get(row.title_id)
                if known is None:
                    known = _unlike(row, recent)
                    self._variants[row.title_id] = known
                    fresh = True
                draw = draw_for(row.name, row.kind.value, known)
                recent.append((draw.family, draw.palette_number))
            if fresh:
                self._write_variants()

    def _store_cover(self, row: TitleRow) -> str:
        if not row.cover_url:
            return ""
        file = self._folder / f"store-{hashlib.sha256(row.cover_url.encode()).hexdigest()[:40]}.png"
        known = self._there.get(file.name)
        if known is None and file.exists():
            known = self._there[file.name] = QUrl.fromLocalFile(str(file)).toString()
        if known is None:
            self._awaited[row.cover_url] = (row.title_id, file)
            self._store_art.want(row.cover_url)
        return known or ""

    def _fetched(self, address: str, data: bytes) -> None:
        key, file = self._awaited.pop(address)
        self._wish(_Wish(key, COVER, "", "", "", 0, file, data))

    def _wish(self, wish: _Wish) -> None:
        with self._wake:
            if not any(known.file == wish.file for known in self._wishes):
                self._wishes.append(wish)
                self._wake.notify()

    def _address(self, key: str, shape: str, title: str, kind: str, maker: str) -> str:
        variant = self._variants.get(key, 0)
        name = hashlib.sha1(f"{title}\0{kind}\0{maker}\0{variant}\0{shape}".encode(), usedforsecurity=False).hexdigest()
        known = self._there.get(name)
        if known is not None:
            return known
        file = self._folder / f"{name}.png"
        if file.exists():
            address = QUrl.fromLocalFile(str(file)).toString()
            self._there[name] = address
            return address
        self._wish(_Wish(key, shape, title, kind, maker, variant, file))
        return ""

    def _draw(self) -> None:
        while True:
            with self._wake:
                while self._open and not self._wishes:
                    self._wake.wait()
                if not self._open:
                    return
                wish = self._wishes.pop()
            try:
                self._keep(wish)
            except OSError as trouble:
                log.warning("a cover could not be kept: %s", trouble)
            else:
                self.drawn.emit(wish.key, wish.shape)

    def _keep(self, wish: _Wish) -> None:
        if wish.file.exists():
            return
        aside = wish.file.with_suffix(f".{os.getpid()}.part")
        picture = wish.picture()
        if picture.isNull():
            raise OSError(f"the picture of {wish.key} cannot be read")
        if not picture.save(str(aside), "PNG", 60):  # type: ignore[call-overload]
            raise OSError(f"{aside} was not written")
        aside.replace(wish.file)

    def _read_variants(self) -> dict[str, int]:
        try:
            found = json.loads((self._folder / "variants.json").read_text())
            return {str(key): int(value) for key, value in found.items()}
        except (OSError, ValueError, AttributeError):
            return {}

    def _write_variants(self) -> None:
        aside = self._folder / f"variants.{os.getpid()}.part"
        try:
            aside.write_text(json.dumps(self._variants))
            aside.replace(self._folder / "variants.json")
        except OSError as trouble:
            log.warning("the variants of covers could not be kept: %s", trouble)


def _unlike(row: TitleRow, recent: Iterable[tuple[str, int]]) -> int:
    families = {family for family, _ in recent}
    palettes = {palette for _, palette in recent}
    for variant in range(_TRIES):
        draw = draw_for(row.name, row.kind.value, variant)
        if draw.family not in families and draw.palette_number not in palettes:
            return variant
    return 0
