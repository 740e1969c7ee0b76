"""The first start: offers ways in, and shows the demo store being set up step by step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.errors import BackstockError
from ..domain.events import AccountChanged, JobChanged, TitlesChanged
from ..domain.ids import JobId, TitleId
from ..domain.jobs import JobKind, JobState, JobView
from ..domain.titles import Kind, TitleRow, Where
from . import words
from .covers import COVER
from .desk import Desk
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = (
    ("Lantern Tide", Kind.GAME, "Saltmarsh"),
    ("The Clockmaker’s Orchard", Kind.GAME, "Fennel & Rye"),
    ("Nine Winters at Voss", Kind.FILM, "Maja Kern"),
    ("Salt & Static", Kind.MUSIC, "Cinder Choir"),
    ("Paper Armada", Kind.GAME, "Low Country"),
    ("Kestrel Protocol", Kind.GAME, "Ratchet"),
    ("Harbour of Glass", Kind.GAME, "Small Hours"),
    ("Tin Parade", Kind.GAME, "Ratchet"),
    ("Brickyard Blues", Kind.MUSIC, "Low Tide"),
    ("A Field Guide to Ghosts", Kind.GAME, "Rootcellar"),
    ("Midnight Tram to Ljubno", Kind.FILM, "Maja Kern"),
    ("Emberfall Tactics", Kind.GAME, "Ruda"),
    ("Quiet Machines", Kind.MUSIC, "Gold Dust Fund"),
    ("Drift Engine", Kind.GAME, "Low Country"),
    ("Bureau of Lost Weather", Kind.GAME, "Small Hours"),
    ("Wren and the Iron Wood", Kind.GAME, "Rootcellar"),
    ("Polder", Kind.GAME, "Low Country"),
    ("Starling Station", Kind.GAME, "Saltmarsh"),
    ("Moth & Marble", Kind.BOOK, "Ruda"),
    ("Octave House", Kind.MUSIC, "Cinder Choir"),
    ("Copper Veins", Kind.GAME, "Ratchet"),
    ("Seven Letters Home", Kind.FILM, "Maja Kern"),
    ("Tessellate", Kind.GAME, "Fennel & Rye"),
    ("Northbound", Kind.FILM, "Gold Dust Fund"),
)


@dataclass(frozen=True, slots=True)
class StepRow:
    step_id: str
    text: str
    phase: str
    """running, done or failed"""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One picture on the shelves beside the choices."""

    board_id: str
    name: str
    family: str
    art: str


@QmlElement
class FirstRun(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._needed = False
        self._asked = False
        self._job = JobId("")
        self._early: dict[JobId, JobChanged] = {}
        """Heard of demos before it was known which of them is ours: it may be over by then."""
        self._state = ""
        self._steps = RowModel(StepRow, "step_id", self)
        self._boards = RowModel(BoardRow, "board_id", self)
        self._trouble = ""
        desk.bridge.heard.connect(self._hear)
        desk.covers.drawn.connect(self._drawn)

    @Property(RowModel, constant=True)
    def steps(self) -> RowModel:
        return self._steps

    @Property(RowModel, constant=True)
    def boards(self) -> RowModel:
        return self._boards

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """It is known whether this is a first run."""
        return self._asked

    @Property(bool, notify=changed)
    def needed(self) -> bool:
        return self._needed

    @Property(bool, notify=changed)
    def starting(self) -> bool:
        return self._state == "running"

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._state == "failed"

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return words.said(self._trouble)

    @Slot()
    def load(self) -> None:
        """A demo that was starting when the program ended goes on, and is shown going on."""
        core = self._desk.core

        def work() -> tuple[bool, JobView | None]:
            needed = not core.accounts() and core.counts().total == 0
            going = [job for job in core.jobs() if job.kind is JobKind.DEMO and not job.state.ended] if needed else []
            return needed, going[-1] if going else None

        self._desk.tasks.run(work, lambda found: self._take(*found))

    @Slot()
    def chooseAnother(self) -> None:
        """Back to the choices; what is still being prepared is called off."""
        job_id, running = self._job, self._state == "running"
        self._job = JobId("")
        self._steps.set_rows(())
        self._say("", "")
        if running and job_id:
            self._desk.tasks.run(lambda: self._desk.core.cancel_job(job_id), lambda _: None)

    @Slot()
    def startDemo(self) -> None:
        if self._state == "running":
            return
        self._steps.set_rows(())
        self._job = JobId("")
        self._early.clear()
        self._say("running", "")

        def started(job_id: JobId) -> None:
            self._job = job_id
            self._note(words.tr("Opening the demo store"))
            if (heard := self._early.get(job_id)) is not None:
                self._follow(heard.job)

        def failed(error: BaseException) -> None:
            self._say("failed", error.said if isinstance(error, BackstockError) else str(error))

        self._desk.tasks.run(self._desk.core.start_demo, started, failed)

    def _take(self, needed: bool, going: JobView | None) -> None:
        self._needed, self._asked = needed, True
        if going is not None and not self._job:
            self._job = going.job_id
            self._say("running", "")
            self._note(going.note or words.tr("Opening the demo store"))
        if needed:
            self._desk.covers.settle(_shown())
            self._show_boards()
        self.changed.emit()

    def _hear(self, event: object) -> None:
        if isinstance(event, AccountChanged | TitlesChanged):
            if self._needed and self._state != "running":
                self.load()
        elif isinstance(event, JobChanged) and event.job.kind is JobKind.DEMO:
            if not self._job:
                self._early[event.job.job_id] = event
            elif event.job.job_id == self._job:
                self._follow(event.job)

    def _follow(self, job: JobView) -> None:
        if job.note:
            self._note(job.note)
        if job.state is JobState.CANCELLED:
            self.chooseAnother()
        elif job.state.ended:
            self._finish(job.state, job.error or "")

    def _note(self, text: str) -> None:
        rows: Sequence[StepRow] = [replace(row, phase="done") for row in self._steps.rows if row.text != text]
        self._steps.set_rows([*rows, StepRow(text, text, "running")])

    def _finish(self, state: JobState, error: str) -> None:
        worked = state is JobState.DONE
        rows = list(self._steps.rows)
        if rows:
            rows[-1] = replace(rows[-1], phase="done" if worked else "failed")
        self._steps.set_rows(rows)
        self._say("" if worked else "failed", error)
        if worked:
            self.load()

    def _say(self, state: str, trouble: str) -> None:
        self._state, self._trouble = state, trouble
        self.changed.emit()

    def _drawn(self, key: str, shape: str) -> None:
        if shape == COVER and self._needed and key.startswith(_BOARD):
            self._show_boards()

    def _show_boards(self) -> None:
        covers = self._desk.covers
        self._boards.set_rows(
            BoardRow(
                row.title_id, row.name, row.kind.value, covers.cover(row.title_id, row.name, row.kind.value, row.maker)
            )
            for row in _shown()
        )


_BOARD = "board-"


def _shown() -> list[TitleRow]:
    return [
        TitleRow(TitleId(f"{_BOARD}{at}"), name, kind, maker, (), (), Where.STORE, 0, False, 0)
        for at, (name, kind, maker) in enumerate(_SHOWN)
    ]
