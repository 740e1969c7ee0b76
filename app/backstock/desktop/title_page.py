"""One title's page: its editions, where its copies lie, what its main button does, its receipt and its saves."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import Deed, EditionView, TitleDetails
from ..domain.events import JobChanged, NodeChanged, PlayEnded, PlayStarted, TitlesChanged
from ..domain.ids import EditionId, JobId, TitleId
from ..domain.titles import Where
from . import deeds, title_rows, words
from .bridge import InOrder
from .desk import Desk
from .rows import RowModel
from .title_deeds import TitleDeeds, open_page
from .title_facts import TitleFacts
from .title_order import TitleOrder
from .title_rows import CopyRow, EditionRow, ReceiptRow, SaveRow

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_GATHER_MS = 100


@QmlElement
class TitlePage(TitleFacts):
    readingChanged = Signal()
    """Which title it is, and whether the store is being asked about it."""
    editionChanged = Signal()
    progressChanged = Signal()
    signInWanted = Signal(str, arguments=["store"])
    watchWanted = Signal(str, str, arguments=["titleId", "edition"])

    putWanted = Signal(str, list, arguments=["how", "titleIds"])
    """Behind what plays."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.changed.connect(self.readingChanged)
        self._title_id = TitleId("")
        self._picked = EditionId("")
        self._deeds = TitleDeeds(desk, self._read, self.signInWanted.emit, self.watchWanted.emit)
        self._order = TitleOrder(desk, self)
        self._freshening = JobId("")
        self._answers = InOrder()
        self._editions = RowModel(EditionRow, "edition_id", self)
        self._copies = RowModel(CopyRow, "node_id", self)
        self._receipts = RowModel(ReceiptRow, "receipt_id", self)
        self._saves = RowModel(SaveRow, "snapshot_id", self)
        self._gather = QTimer(self)
        self._gather.setInterval(_GATHER_MS)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._read)
        desk.bridge.heard.connect(self._hear)
        desk.covers.drawn.connect(self._drawn)

    @Property(TitleOrder, constant=True)
    def order(self) -> TitleOrder:
        """Tags, collections, merged listings: what a person arranged."""
        return self._order

    @Property(RowModel, constant=True)
    def editions(self) -> RowModel:
        return self._editions

    @Property(RowModel, constant=True)
    def copies(self) -> RowModel:
        return self._copies

    @Property(RowModel, constant=True)
    def receipts(self) -> RowModel:
        return self._receipts

    @Property(RowModel, constant=True)
    def saves(self) -> RowModel:
        return self._saves

    @Property(str, notify=readingChanged)
    def titleId(self) -> str:
        return self._title_id

    @Property(str, notify=progressChanged)
    def label(self) -> str:
        if self._details is None:
            return ""
        job = self._details.job
        arriving = (
            job is not None and not job.state.ended and job.total > 0 and self._details.row.where is not Where.HERE
        )
        return words.label(self._details.row, job.done / job.total if arriving and job else None)

    @Property(bool, notify=readingChanged)
    def reading(self) -> bool:
        """The store is being asked which editions there are."""
        return bool(self._freshening)

    @Property(str, notify=readingChanged)
    def editionsRemark(self) -> str:
        """Beside the heading of the editions, where there is something to say."""
        if self._details is None:
            return ""
        if self._freshening and not self._details.editions:
            return words.tr("asking the store which there are")
        if self._freshening:
            return words.tr("looking whether that is still so")
        if not self._details.editions_read:
            return words.tr("the store was not asked yet")
        return "" if self._details.editions else words.tr("the store lists no files")

    @Property(str, notify=editionChanged)
    def deed(self) -> str:
        return self._button().deed.value

    @Property(str, notify=editionChanged)
    def deedText(self) -> str:
        return self._button().text

    @Property(str, notify=progressChanged)
    def deedDetail(self) -> str:
        return words.said(self._button().detail)

    @Property(str, notify=editionChanged)
    def deedIcon(self) -> str:
        return self._button().icon

    @Property(bool, notify=editionChanged)
    def deedEnabled(self) -> bool:
        return self._details is not None and self._button().enabled

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        job = self._details.job if self._details else None
        return job.done / job.total if job and job.total and not job.state.ended else 0.0

    @Slot(str)
    def open(self, title_id: str) -> None:
        if title_id != self._title_id:
            self._title_id = TitleId(title_id)
            self._picked = EditionId("")
            self._deeds.forget()
            self._freshening = JobId("")
            self._take(None)
            self._freshen(self._title_id)
        self._read()

    @Slot()
    def doMain(self) -> None:
        if self._details is not None:
            self._deeds.do(self._button().deed, self._details, self._picked or None)

    @Slot()
    def pageOut(self) -> None:
        """A job that can be called off needs no question first."""
        core, title_id = self._desk.core, self._title_id

        def done(job_id: JobId) -> None:
            self._read()
            told = words.tr("“%1” goes to the shelf; when it is there, it leaves this computer.", self.property("name"))
            self._desk.notices.offer(told, words.tr("Undo"), lambda: self._deeds.ask(lambda: core.cancel_job(job_id)))

        self._desk.tasks.run(lambda: core.page_out(title_id), done)

    @Slot()
    def update(self) -> None:
        self._deeds.ask(lambda: self._desk.core.offers.update(self._title_id))

    @Slot(str)
    def openPage(self, address: str) -> None:
        open_page(address)

    @Slot()
    def pageIn(self) -> None:
        self._deeds.ask(lambda: self._desk.core.page_in(self._title_id))

    @Slot()
    def remove(self) -> None:
        self._deeds.ask(lambda: self._desk.core.evict(self._title_id))

    @Slot()
    def verify(self) -> None:
        self._deeds.ask(lambda: self._desk.core.verify(self._title_id))

    @Slot()
    def cancel(self) -> None:
        if self._details and self._details.job:
            job_id = self._details.job.job_id
            self._deeds.ask(lambda: self._desk.core.cancel_job(job_id))

    @Slot(str)
    def pick(self, edition_id: str) -> None:
        self._picked = EditionId(edition_id)
        self._show_editions()
        self.editionChanged.emit()
        self.progressChanged.emit()

    @Slot(str)
    def takeSnapshot(self, name: str) -> None:
        self._deeds.ask(lambda: self._desk.core.take_snapshot(self._title_id, name.strip() or words.tr("By hand")))

    @Slot(str)
    def restoreSnapshot(self, snapshot_id: str) -> None:
        self._deeds.ask(lambda: self._desk.core.restore_snapshot(snapshot_id))

    @Slot()
    def openStorePage(self) -> None:
        if self._details:
            open_page(self._details.url)

    def _button(self) -> deeds.Button:
        details = self._details
        if details is None:
            return deeds.Button(Deed.NOTHING, "", "", "", enabled=False)
        picked = self._edition()
        main = deeds.chosen_main(details, picked) if picked else details.main
        return deeds.button(main, details.job, details.row.kind, details.claim)

    def _edition(self) -> EditionView | None:
        editions = self._details.editions if self._details else ()
        return next((edition for edition in editions if edition.edition_id == self._picked), None)

    def _freshen(self, title_id: TitleId) -> None:
        """The core knows whether what it knows is old; a store that does not answer is no news here."""
        core, tasks = self._desk.core, self._desk.tasks

        def going(job_id: JobId) -> bool:
            return any(job.job_id == job_id and not job.state.ended for job in core.jobs())

        def done(job_id: JobId | None) -> None:
            if job_id and title_id == self._title_id:
                self._freshening = job_id
                self.changed.emit()
                # Its end may have been told before it was known to be ours.
                tasks.run(lambda: going(job_id), lambda still: None if still else self._freshened(job_id))

        tasks.run(lambda: core.offers.freshen(title_id), done, lambda _: None)

    def _freshened(self, job_id: JobId) -> None:
        if job_id == self._freshening:
            self._freshening = JobId("")
            self.changed.emit()

    def _read(self) -> None:
        title_id, core, covers = self._title_id, self._desk.core, self._desk.covers
        if not title_id:
            return

        def work() -> TitleDetails:
            details = core.details(title_id)
            covers.settle([details.row])
            return details

        def done(details: TitleDetails) -> None:
            if title_id == self._title_id:
                self._take(details)

        self._desk.tasks.run(work, self._answers.take(done), self._unread)

    def say_again(self) -> None:
        """In another language."""
        self._take(self._details)

    def _take(self, details: TitleDetails | None) -> None:
        was, self._details, self._trouble = self._details, details, None
        self._show_editions()
        self._order.take(details)
        self._copies.set_rows(title_rows.copies(details) if details else ())
        self._receipts.set_rows(title_rows.receipts(details) if details else ())
        self._saves.set_rows(title_rows.saves(details) if details else ())
        self.changed.emit()
        self.editionChanged.emit()
        self.progressChanged.emit()
        if details is None or was is None or _look(was) != _look(details):
            self.artChanged.emit()

    def _show_editions(self) -> None:
        self._editions.set_rows(title_rows.editions(self._details, self._picked) if self._details else ())

    def _hear(self, event: object) -> None:
        if isinstance(event, TitlesChanged):
            concerned = not event.title_ids or self._title_id in event.title_ids
        elif isinstance(event, JobChanged):
            concerned = event.job.title_id == self._title_id
            if event.job.state.ended:
                self._freshened(event.job.job_id)
            self._deeds.heard(event)
        elif isinstance(event, PlayStarted | PlayEnded):
            concerned = event.title_id == self._title_id
            self._tell_play(event)
        else:
            concerned = isinstance(event, NodeChanged)
        if concerned and self._title_id and not self._gather.isActive():
            self._gather.start()

    def _tell_play(self, event: PlayStarted | PlayEnded) -> None:
        if isinstance(event, PlayEnded) and event.error:
            self._desk.notices.say(words.tr("It ended with a fault."), event.error)
        elif isinstance(event, PlayStarted) and event.note:
            self._desk.notices.say(words.tr("It runs, with a caution."), event.note)

    def _drawn(self, key: str, shape: str) -> None:
        if key == self._title_id:
            self.artChanged.emit()


def _look(details: TitleDetails) -> tuple[object, ...]:
    """All that its pictures are made of."""
    row = details.row
    return row.name, row.kind, row.maker, row.cover_url, row.cover, row.wide, row.variant
