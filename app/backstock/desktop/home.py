"""The first page: what to go on with, what arrives, what is new, and what needs a person."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import NodeView
from ..domain.events import AccountChanged, JobChanged, JobForgotten
from ..domain.jobs import JobState, JobView
from ..domain.titles import Account, TitleRow
from . import words
from .bridge import InOrder
from .desk import Desk
from .nodes import Nodes
from .roll import Roll, only_on
from .rows import RowModel
from .title_page import TitlePage
from .titles import TitleModel
from .troubles import told
from .watching import KINDS, WatchModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_GATHER_MS = 400
_ROOM_LEFT = 5 * 10**9
"""Below this, or a twentieth of the disk, room is short."""


@dataclass(frozen=True, slots=True)
class Need:
    """Something that waits for a person, and the page where it is seen to."""

    key: str
    icon: str
    text: str
    detail: str
    action: str
    page: str


@QmlElement
class Home(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, roll: Roll, nodes: Nodes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._roll, self._nodes = desk, roll, nodes
        self.foremost = TitlePage(desk, self)
        self._playing = TitleModel(desk.covers, self)
        self._watching = WatchModel(desk, self)
        self._added = TitleModel(desk.covers, self)
        self._shown = TitleModel(desk.covers, self)
        self._section = ""
        self._needs = RowModel(Need, "key", self)
        self._answers = InOrder()
        self._gather = QTimer(self)
        self._gather.setInterval(_GATHER_MS)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._look_for_needs)
        roll.changed.connect(self._show)
        nodes.changed.connect(self._look_soon)
        desk.bridge.heard.connect(self._hear)

    @Property(TitlePage, constant=True)
    def hero(self) -> TitlePage:
        return self.foremost

    @Property(TitleModel, constant=True)
    def playing(self) -> TitleModel:
        return self._playing

    @Property(WatchModel, constant=True)
    def watching(self) -> WatchModel:
        return self._watching

    @Property(TitleModel, constant=True)
    def added(self) -> TitleModel:
        return self._added

    @Property(TitleModel, constant=True)
    def shown(self) -> TitleModel:
        """The shelf of the section that television shows."""
        return self._shown

    @Property(RowModel, constant=True)
    def needs(self) -> RowModel:
        return self._needs

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._roll.loaded

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._roll.standing.rows)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def trouble(self) -> dict[str, str]:
        """What kept the first reading: text, detail and a report; empty while nothing did."""
        return told(self._roll.trouble)

    @Slot()
    def load(self) -> None:
        self._roll.load()
        self._look_for_needs()

    @Slot(str)
    def show(self, section: str) -> None:
        """`home`, or a kind of title."""
        self._section = section
        self._shown.set_rows(self._section_rows())

    def _section_rows(self) -> list[TitleRow]:
        standing = self._roll.standing
        if self._section in ("", "home"):
            return list({row.title_id: row for row in (*standing.played, *standing.added)}.values())
        return [row for row in standing.rows.values() if row.kind.value == self._section]

    def _show(self) -> None:
        standing = self._roll.standing
        if self._section:
            self._shown.set_rows(self._section_rows())
        foremost = next(iter((*standing.played, *standing.added)), None)
        if foremost is not None and self.foremost.property("titleId") != foremost.title_id:
            self.foremost.open(foremost.title_id)
        rest = [row for row in standing.played if row is not foremost]
        self._playing.set_rows(row for row in rest if row.kind not in KINDS)
        self._watching.show(rest)
        self._added.set_rows(standing.added)
        self._look_for_needs()
        self.changed.emit()

    def _look_for_needs(self) -> None:
        core, updates, last = self._desk.core, self._roll.standing.updates, self._roll.standing.last
        silent = self._nodes.silent
        folder = core.settings.data

        def work() -> list[Need]:
            disk = shutil.disk_usage(folder)
            return [
                *_endangered(silent, last),
                *_stale(core.accounts()),
                *_failed(core.jobs()),
                *_updates(updates),
                *_room(disk.free, disk.total),
                *_silent(silent, last),
            ]

        self._desk.tasks.run(work, self._answers.take(self._needs.set_rows))

    def _hear(self, event: object) -> None:
        ended = isinstance(event, JobChanged) and event.job.state.ended
        if ended or isinstance(event, AccountChanged | JobForgotten):
            self._look_soon()

    def _look_soon(self) -> None:
        if not self._gather.isActive():
            self._gather.start()


def _stale(accounts: Iterable[Account]) -> list[Need]:
    return [
        Need(
            f"account:{account.account_id}",
            "log-in",
            words.tr("%1 signed %2 out.", _store(account), account.name),
            words.tr("What it owns stays listed; getting more needs a new sign-in."),
            words.tr("Sign in"),
            "settings",
        )
        for account in accounts
        if account.stale
    ]


def _store(account: Account) -> str:
    return words.tr("Demo store") if account.demo else account.store.value.capitalize()


def _failed(jobs: Iterable[JobView]) -> list[Need]:
    failed = [job for job in jobs if job.state is JobState.FAILED]
    if not failed:
        return []
    text = words.tr("%n job(s) did not end well.", n=len(failed))
    return [Need("jobs", "circle-alert", text, failed[0].error or "", words.tr("Look"), "downloads")]


def _updates(number: int) -> list[Need]:
    if not number:
        return []
    text = words.tr("%n title(s) can be updated.", n=number)
    calm = words.tr("What is here stays until it came.")
    return [Need("updates", "arrow-up", text, calm, words.tr("Show"), "updates")]


def _room(free: int, total: int) -> list[Need]:
    if free >= min(_ROOM_LEFT, total / 20):
        return []
    return [
        Need(
            "room",
            "hard-drive",
            words.tr("Only %1 are left on this computer.", words.size(free)),
            words.tr("Page out what you do not need just now; it comes back when you play it."),
            words.tr("Choose"),
            "library",
        )
    ]


def _endangered(silent: Iterable[NodeView], last: Iterable[TitleRow]) -> list[Need]:
    """A last copy lies on a node that does not answer."""
    return [
        Need(
            f"node:{node.node_id}",
            "triangle-alert",
            words.tr("%1 does not answer.", node.name),
            words.tr("The last copy lies there, and no store has it any more: %1.", words.named(there, 2)),
            words.tr("Look"),
            "shelf",
        )
        for node in silent
        if (there := [row.name for row in only_on(node.name, last)])
    ]


def _silent(silent: Iterable[NodeView], last: Iterable[TitleRow]) -> list[Need]:
    return [
        Need(
            f"node:{node.node_id}",
            "server",
            words.tr("%1 does not answer.", node.name),
            words.tr("What lies only there can be paged in when it is back."),
            words.tr("Look"),
            "shelf",
        )
        for node in silent
        if not only_on(node.name, last)
    ]
