"""Bringing things in: a folder or file, a title by its address, a magnet that is looked at before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.errors import BackstockError
from . import words
from .desk import Desk
from .ports import MagnetFactsPort

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_FEW_FILES = 6

T = TypeVar("T")


@QmlElement
class Adding(QObject):
    stateChanged = Signal()
    added = Signal()
    """Something came in; a panel that asked for it may close."""
    adopting = Signal(str, str, arguments=["jobId", "folder"])

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy = False
        self._trouble = ""
        self._magnet = ""
        self._facts: MagnetFactsPort | None = None

    @Property(bool, notify=stateChanged)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=stateChanged)
    def trouble(self) -> str:
        return words.said(self._trouble)

    @Property(bool, notify=stateChanged)
    def inspected(self) -> bool:
        return self._facts is not None

    @Property(str, notify=stateChanged)
    def magnetName(self) -> str:
        return self._facts.name if self._facts else ""

    @Property(str, notify=stateChanged)
    def magnetSize(self) -> str:
        if self._facts is None:
            return ""
        files = len(self._facts.files)
        held = words.tr("%Ln file(s)", n=files)
        return words.beside((words.size(self._facts.size), held))

    @Property(list, notify=stateChanged)
    def magnetFiles(self) -> list[dict[str, str]]:
        files = self._facts.files if self._facts else ()
        shown = [{"name": name, "size": words.size(length)} for name, length in files[:_FEW_FILES]]
        if len(files) > _FEW_FILES:
            shown.append({"name": words.tr("and %Ln more", n=len(files) - _FEW_FILES), "size": ""})
        return shown

    @Slot()
    def begin(self) -> None:
        """A panel opened: nothing of the last one is left."""
        self._facts = None
        self._magnet = ""
        self._say(False, "")

    @Slot(QUrl)
    def addUrl(self, url: QUrl) -> None:
        self.addPath(url.toLocalFile())

    @Slot(str)
    def addPath(self, path: str) -> None:
        core = self._desk.core

        def done(ids: list[str]) -> None:
            told = words.tr("%Ln title(s) added.", n=len(ids))
            self._desk.notices.say(told if ids else words.tr("Nothing there could be added."), path)
            self._finish()

        self._attempt(lambda: [str(title_id) for title_id in core.add_path(Path(path))], done)

    @Slot(QUrl)
    def adopt(self, folder: QUrl) -> None:
        """Its job goes through the folder and tells what it found: see `Adoption`."""
        offers, path = self._desk.core.offers, Path(folder.toLocalFile())
        self._attempt(lambda: offers.adopt_folder(path), lambda job_id: self.adopting.emit(job_id, str(path)))

    @Slot(str)
    def addAddress(self, address: str) -> None:
        offers, bare = self._desk.core.offers, address.strip()
        if "." not in bare or " " in bare:
            self._say(False, words.tr("That is no address of a page. It looks like “name.itch.io/title”."))
            return
        url = bare if "://" in bare else f"https://{bare}"
        self._attempt(lambda: offers.add_address(url, None), lambda _: self._finish())

    @Slot(str)
    def inspect(self, magnet: str) -> None:
        core, bare = self._desk.core, magnet.strip()
        if not bare.startswith("magnet:") and not bare.endswith(".torrent"):
            self._say(False, words.tr("A magnet link begins with “magnet:”."))
            return
        self._magnet, self._facts = bare, None

        def done(facts: MagnetFactsPort) -> None:
            self._facts = facts
            self._say(False, "")

        self._attempt(lambda: core.inspect_magnet(bare), done)

    @Slot()
    def addMagnet(self) -> None:
        core, magnet = self._desk.core, self._magnet
        if magnet:
            self._attempt(lambda: core.add_magnet(magnet), lambda _: self._finish())

    def _finish(self) -> None:
        self._say(False, "")
        self.added.emit()

    def _attempt(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._busy:
            return
        self._say(True, "")

        def failed(error: BaseException) -> None:
            self._say(False, error.said if isinstance(error, BackstockError) else "")
            if not isinstance(error, BackstockError):
                self._desk.notices.tell(error)

        self._desk.tasks.run(work, done, failed)

    def _say(self, busy: bool, trouble: str) -> None:
        self._busy, self._trouble = busy, trouble
        self.stateChanged.emit()
