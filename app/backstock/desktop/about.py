"""What this program is, of what it is made, where its log lies, and what to send to somebody who is to help."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QmlElement

from .. import __version__
from .desk import Desk
from .reports import clean, facts, troubles
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = "backstock.log"
_CLASSIFIED = "License :: OSI Approved :: "
_SHIPPED = (
    ("IBM Plex", "", "OFL-1.1"),
    ("Lucide", "", "ISC"),
    ("mpv", "", "GPL-2.0-or-later"),
)


@dataclass(frozen=True, slots=True)
class PartRow:
    name: str
    version: str
    licence: str


@QmlElement
class About(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = RowModel(PartRow, "name", self)
        self._report = ""

    @Property(str, constant=True)
    def version(self) -> str:
        return __version__

    @Property(str, constant=True)
    def logFile(self) -> str:
        return str(self._log())

    @Property(RowModel, constant=True)
    def parts(self) -> RowModel:
        """What it is made of, and under which licence."""
        return self._parts

    @Slot()
    def loadParts(self) -> None:
        self._desk.tasks.run(_made_of, self._parts.set_rows)

    @Slot()
    def openLog(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log())))

    @Slot(str)
    def copyReport(self, about: str) -> None:
        """The facts of this computer and the last troubles of the log, after `about`. Nothing secret: what looks like
        a key, a mail address or a signed link is blotted out, and the home folder has no name."""
        core, log, here = self._desk.core, self._log(), facts()

        def work() -> str:
            counts, nodes = core.counts().total, len(core.nodes())
            lines = [*([about, ""] if about else []), *here, f"Library: {counts} titles, {nodes} nodes"]
            told = troubles(log)
            return clean("\n".join([*lines, *(["", "Last troubles in the log:", *told] if told else [])]))

        self._desk.tasks.run(work, QGuiApplication.clipboard().setText)

    def _log(self) -> Path:
        return self._desk.core.settings.data / "log" / _LOG


def _made_of() -> list[PartRow]:
    """Slow: reads what the installed packages say of themselves."""
    found = {name.casefold(): PartRow(name, version, licence) for name, version, licence in _SHIPPED}
    for one in metadata.distributions():
        name = str(one.metadata["Name"])
        if name.casefold() != "backstock":
            found[name.casefold()] = PartRow(name, one.version, _licence(one))
    return [found[key] for key in sorted(found)]


def _licence(one: metadata.Distribution) -> str:
    said = one.metadata.json
    told = said.get("license_expression", "")
    classifiers = said.get("classifier", ())
    classified = [text.removeprefix(_CLASSIFIED) for text in classifiers if _CLASSIFIED in text]
    plain = str(said.get("license", "")).strip().partition("\n")[0]
    return str(told or ", ".join(classified) or plain[:60])
