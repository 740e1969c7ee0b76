"""The shelf page's panel of what is worth doing, and doing it."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.events import JobChanged, JobForgotten
from ..domain.ids import JobId, NodeId
from . import words
from .bridge import InOrder
from .desk import Desk
from .nodes import Nodes
from .roll import Roll
from .rows import RowModel
from .worth import ShelfFacts, WorthDeed, WorthRow, worth_doing

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_GATHER_MS = 500


@QmlElement
class WorthDoing(QObject):
    joinWanted = Signal()
    lookWanted = Signal()
    """At what lies on this computer, the longest unopened first."""

    def __init__(self, desk: Desk, roll: Roll, nodes: Nodes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._roll, self._nodes = desk, roll, nodes
        self._model = RowModel(WorthRow, "key", self)
        self._moving: set[JobId] = set()
        self._answers = InOrder()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._look)
        roll.changed.connect(self._look_soon)
        nodes.changed.connect(self._look_soon)
        desk.bridge.heard.connect(self._hear)

    @Property(RowModel, constant=True)
    def model(self) -> RowModel:
        return self._model

    @Slot(str)
    def act(self, key: str) -> None:
        at = self._model.position(key)
        row: WorthRow | None = self._model.rows[at] if at >= 0 else None
        match row.deed if row else WorthDeed.NOTHING:
            case WorthDeed.ASK:
                self._nodes.refresh()
            case WorthDeed.JOIN:
                self.joinWanted.emit()
            case WorthDeed.LOOK:
                self.lookWanted.emit()
            case WorthDeed.COPY | WorthDeed.BRING if row:
                self._move(row)

    def _move(self, row: WorthRow) -> None:
        core, ids, node_id = self._desk.core, row.title_ids, NodeId(row.node_id)
        copies = row.deed == WorthDeed.COPY

        def work() -> list[JobId]:
            if copies:
                return [core.page_out(title_id, node_id, keep_local=True) for title_id in ids]
            return core.offers.page_in_many(ids)

        def done(job_ids: list[JobId]) -> None:
            number = len(job_ids)
            told = (
                words.tr("%Ln title(s) will be copied to the shelf.", n=number)
                if copies
                else words.tr("%Ln title(s) will come here.", n=number)
            )
            self._desk.notices.offer(told, words.tr("Undo"), self._calling_off(job_ids))
            self._look_soon()

        self._desk.tasks.run(work, done)

    def _calling_off(self, job_ids: list[JobId]) -> Callable[[], None]:
        core = self._desk.core

        def work() -> None:
            for job_id in job_ids:
                core.cancel_job(job_id)

        return lambda: self._desk.tasks.run(work, lambda _: None)

    def _look_soon(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _look(self) -> None:
        core, standing = self._desk.core, self._roll.standing

        def work() -> list[WorthRow]:
            disk = shutil.disk_usage(core.settings.data)
            moving = frozenset(job.title_id for job in core.jobs() if job.title_id and not job.state.ended)
            rows = list(standing.rows.values())
            return worth_doing(ShelfFacts(rows, standing.last, core.nodes(), disk.free, disk.total, moving))

        self._desk.tasks.run(work, self._answers.take(self._model.set_rows))

    def _hear(self, event: object) -> None:
        """Which titles are under way changes where a job begins or ends, not with each of its steps."""
        if isinstance(event, JobForgotten):
            self._look_soon()
        elif isinstance(event, JobChanged):
            known, goes_on = event.job.job_id in self._moving, not event.job.state.ended
            if known is not goes_on:
                self._moving ^= {event.job.job_id}
                self._look_soon()
