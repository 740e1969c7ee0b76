"""Where a person was in the window: which page, which title, how far each page was scrolled. Kept over an end."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from .walk import place_of, stops_in

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = ("home", "library", "downloads", "shelf", "settings")
_PATIENCE_MS, _LOOK_MS = 3000, 60
"""How long a page may take until it is long enough for its place, and how often that is looked at."""
_MOST = 40
"""So many orders and filters of the library keep their place; the oldest goes first."""


@QmlElement
class Places(QObject):
    changed = Signal()

    def __init__(self, file: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        page = str(file.value("place/page", "home"))
        self._page = page if page in PAGES else "home"
        self._title = str(file.value("place/title", ""))
        self._followed: dict[str, _Scrolled] = {}
        self._scrolled = {
            name: float(far) for name, far in self._read("scroll").items() if isinstance(far, int | float)
        }

    def _get_page(self) -> str:
        return self._page

    def _set_page(self, page: str) -> None:
        if page != self._page and page in PAGES:
            self._page = page
            self._file.setValue("place/page", page)
            self.changed.emit()

    def _get_title(self) -> str:
        return self._title

    def _set_title(self, title_id: str) -> None:
        if title_id != self._title:
            self._title = title_id
            self._file.setValue("place/title", title_id)
            self.changed.emit()

    page = Property(str, _get_page, _set_page, notify=changed)
    titleId = Property(str, _get_title, _set_title, notify=changed)

    @Slot(str, QQuickItem)
    def follow(self, page: str, item: QQuickItem) -> None:
        """A page was made: it goes to where it was left, and where it is moved to is remembered."""
        before = self._followed.pop(page, None)
        if before is not None:
            before.deleteLater()
        self._followed[page] = _Scrolled(page, item, self._scrolled, self)

    def library(self) -> dict[str, Mapping[str, object]]:
        """For each order and filter, what was in sight."""
        return {key: place for key, place in self._read("library").items() if isinstance(place, dict)}

    def folded(self) -> dict[str, list[str]]:
        """For each kind of groups, which are shut."""
        found = self._read("folded")
        return {by: [str(key) for key in keys] for by, keys in found.items() if isinstance(keys, list)}

    @Slot(str, list)
    def keep_folded(self, by: str, keys: list[str]) -> None:
        self._write("folded", {**self.folded(), by: keys})

    def keep(self, library: Mapping[str, Mapping[str, object]]) -> None:
        """At the end of the window."""
        self._write("scroll", {page: round(far) for page, far in self._scrolled.items()})
        self._write("library", dict(list(library.items())[-_MOST:]))

    def _read(self, name: str) -> dict[str, object]:
        try:
            found = json.loads(str(self._file.value(f"place/{name}", "{}")))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, name: str, value: Mapping[str, object]) -> None:
        self._file.setValue(f"place/{name}", json.dumps(value))


class _Scrolled(QObject):
    """Until the same page is made again; the page itself may go earlier."""

    def __init__(self, page: str, item: QQuickItem, known: dict[str, float], parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._item, self._known = page, item, known
        self._wanted, self._waited = known.get(page, 0.0), 0
        self._scroll: QQuickItem | None = None
        self._wait = QTimer(self)
        self._wait.setInterval(_LOOK_MS)
        self._wait.timeout.connect(self._look)
        self._wait.start()

    def _look(self) -> None:
        """Pages fill while they are shown, so their place is not there at once."""
        if not isValid(self._item):
            self._wait.stop()
            return
        self._waited += _LOOK_MS
        self._scroll = _longest(self._item)
        far = _room(self._scroll) if self._scroll is not None else 0.0
        if self._scroll is None or (far < self._wanted and self._waited < _PATIENCE_MS):
            if self._waited >= _PATIENCE_MS:
                self._wait.stop()
            return
        self._wait.stop()
        untouched = self._scroll.property("contentY") <= 0
        if self._wanted > 0 and untouched:
            self._scroll.setProperty("contentY", min(self._wanted, far))
            self._take_focus_along()
        self._scroll.contentYChanged.connect(self._note)  # type: ignore[attr-defined]

    def _note(self) -> None:
        if self._scroll is not None and isValid(self._scroll):
            self._known[self._page] = max(0.0, float(self._scroll.property("contentY")))

    def _take_focus_along(self) -> None:
        """What has the keyboard is never out of sight."""
        assert self._scroll is not None
        seen = place_of(self._scroll)
        if not self._item.property("activeFocus"):
            return
        for stop in stops_in(self._item):
            if seen.contains(place_of(stop).center()):
                stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
                return


def _room(scroll: QQuickItem) -> float:
    return max(0.0, float(scroll.property("contentHeight")) - scroll.height())


def _longest(root: QQuickItem) -> QQuickItem | None:
    """What of a page scrolls most, if anything does."""
    found = [item for item in _flickables(root) if _room(item) > 0]
    return max(found, key=_room, default=None)


def _flickables(root: QQuickItem) -> list[QQuickItem]:
    found = []
    for child in root.childItems():
        if not child.isVisible():
            continue
        if child.inherits("QQuickFlickable"):
            found.append(child)
        else:
            found += _flickables(child)
    return found
