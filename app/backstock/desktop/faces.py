"""How a title looks, for lists that know only its id: jobs, the strip, the player."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.events import TitlesChanged
from ..domain.ids import TitleId
from ..domain.titles import TitleRow
from .bridge import Bridge, Tasks
from .covers import Covers
from .ports import CorePort

_GATHER_MS = 30


class Faces(QObject):
    """Answers at once with what is known; asks the core for the rest and says `learnt`."""

    learnt = Signal(str)

    def __init__(
        self, core: CorePort, bridge: Bridge, tasks: Tasks, covers: Covers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core, self._tasks, self._covers = core, tasks, covers
        self._rows: dict[str, TitleRow] = {}
        self._wanted: set[TitleId] = set()
        self._asked: set[TitleId] = set()
        self._gather = QTimer(self)
        self._gather.setInterval(_GATHER_MS)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._ask)
        bridge.heard.connect(self._hear)
        covers.drawn.connect(lambda key, _: self.learnt.emit(key))

    def family(self, title_id: str) -> str:
        """What kind of thing it is; `game` until it is known."""
        row = self._look(title_id)
        return row.kind.value if row else "game"

    def art(self, title_id: str) -> str:
        row = self._look(title_id)
        return self._covers.cover_of(row) if row else ""

    def wide_art(self, title_id: str) -> str:
        row = self._look(title_id)
        return self._covers.wide_of(row) if row else ""

    def _look(self, title_id: str) -> TitleRow | None:
        row = self._rows.get(title_id)
        if row is None and title_id and title_id not in self._asked:
            self._wanted.add(TitleId(title_id))
            self._asked.add(TitleId(title_id))
            self._gather.start()
        return row

    def _ask(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()

        def work() -> list[TitleRow]:
            rows = self._core.title_rows(wanted)
            self._covers.settle(rows)
            return rows

        self._tasks.run(work, self._learn)

    def _learn(self, rows: list[TitleRow]) -> None:
        for row in rows:
            self._rows[row.title_id] = row
            self.learnt.emit(row.title_id)

    def _hear(self, event: object) -> None:
        """A title asked for too early may be known now."""
        if isinstance(event, TitlesChanged):
            self._asked = {title_id for title_id in self._asked if title_id in self._rows}
