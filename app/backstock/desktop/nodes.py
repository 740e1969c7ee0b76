"""The shelf page: the nodes that keep things, and joining one by its pairing code."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import NodeView
from ..domain.errors import BackstockError
from ..domain.events import NodeChanged, PackageArrived
from ..domain.ids import THIS_COMPUTER, NodeId
from ..domain.packages import NodeClass, NodeMode
from . import words
from .bridge import InOrder
from .desk import Desk
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


_ASK_AGAIN_MS = 60_000
"""A node that was not heard of for two minutes counts as out of reach."""
_SILENT_AFTER = 2


@dataclass(frozen=True, slots=True)
class NodeRow:
    node_id: str
    name: str
    kind: str
    own: bool
    online: bool
    share: float
    used: str
    free: str
    facts: str


@QmlElement
class Nodes(QObject):
    changed = Signal()
    joiningChanged = Signal()
    joined = Signal()
    silenced = Signal(list)
    """The nodes that did not answer twice in a row; told anew when one is added or all answer again."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = RowModel(NodeRow, "node_id", self)
        self._joining = False
        self._trouble = ""
        self._views: list[NodeView] = []
        self._answers = InOrder()
        self._asking = False
        self._asked = False
        self._unanswered: Counter[NodeId] = Counter()
        self._ask_again = QTimer(self)
        self._ask_again.setInterval(_ASK_AGAIN_MS)
        self._ask_again.timeout.connect(self._ask_others)
        self._ask_again.start()
        desk.bridge.heard.connect(self._hear)

    @Property(RowModel, constant=True)
    def model(self) -> RowModel:
        return self._model

    @Property(int, notify=changed)
    def others(self) -> int:
        """Nodes besides this computer."""
        return len(self._others())

    @Property(int, notify=changed)
    def inReach(self) -> int:
        return sum(node.online for node in self._others())

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def own(self) -> dict[str, object]:
        """How full this computer is: `share` and what is `free`, in words."""
        return _fullness([node for node in self._views if node.node_id == THIS_COMPUTER])

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def shelf(self) -> dict[str, object]:
        """How full all the others are together."""
        return _fullness(self._others())

    @Property(str, notify=changed)
    def summary(self) -> str:
        others = self._others()
        if not others:
            return ""
        packages = sum(node.packages for node in others)
        kept = words.tr("%Ln node(s)", n=len(others))
        return words.tr(
            "%1 in %2 packages, kept by %3", words.size(sum(node.used for node in others)), words.count(packages), kept
        )

    @Property(str, notify=changed)
    def reach(self) -> str:
        """One line for the top bar; empty while there is no shelf, or none of it was asked yet."""
        others = len(self._others())
        reached = sum(node.online for node in self._others())
        if not others or not self._asked:
            return ""
        if reached == others:
            return words.tr("Shelf in reach")
        return words.tr("%1 of %2 nodes in reach", reached, others)

    @Property(bool, notify=joiningChanged)
    def joining(self) -> bool:
        return self._joining

    @Property(str, notify=joiningChanged)
    def trouble(self) -> str:
        return words.said(self._trouble)

    @property
    def silent(self) -> list[NodeView]:
        """Those that do not answer; none before they were asked."""
        return [node for node in self._others() if not node.online] if self._asked else []

    def say_again(self) -> None:
        """In another language, even while the core does not answer."""
        self.changed.emit()

    @Slot()
    def load(self) -> None:
        def done(nodes: list[NodeView]) -> None:
            self._take(nodes)
            if not self._asked:
                self._ask_others()

        self._desk.tasks.run(self._desk.core.nodes, self._answers.take(done))

    @Slot()
    def refresh(self) -> None:
        if self._asking:
            return
        core, tasks, self._asking = self._desk.core, self._desk.tasks, True

        def asked(_: object) -> None:
            take = self._answers.take(self._take)  # asking takes long: what was read meanwhile is older

            def done(nodes: list[NodeView]) -> None:
                self._asking, self._asked = False, True
                take(nodes)
                self._count_silence()

            tasks.run(core.nodes, done, failed)

        def failed(error: BaseException) -> None:
            self._asking = False
            self._desk.notices.tell(error)

        tasks.run(core.refresh_nodes, asked, failed)

    def _ask_others(self) -> None:
        if self._others():
            self.refresh()

    def _count_silence(self) -> None:
        """Once is not enough: a computer that has just woken reaches nobody for a moment."""
        silent = self.silent
        before = {node_id for node_id, times in self._unanswered.items() if times >= _SILENT_AFTER}
        self._unanswered = Counter({node.node_id: self._unanswered[node.node_id] + 1 for node in silent})
        now = [node for node in silent if self._unanswered[node.node_id] >= _SILENT_AFTER]
        if {node.node_id for node in now} - before or (before and not now):
            self.silenced.emit(now)

    @Slot(str)
    def join(self, code: str) -> None:
        core, bare = self._desk.core, "".join(code.split())
        if not bare or self._joining:
            return
        self._say(True, "")

        def failed(error: BaseException) -> None:
            self._say(False, error.said if isinstance(error, BackstockError) else "")
            if not isinstance(error, BackstockError):
                self._desk.notices.tell(error)

        def done(node: NodeView) -> None:
            self._say(False, "")
            self._desk.notices.say(words.tr("%1 is part of your shelf now.", node.name))
            self.joined.emit()
            self.load()

        self._desk.tasks.run(lambda: core.join(bare), done, failed)

    @Slot(str)
    def remove(self, node_id: str) -> None:
        self._desk.tasks.run(lambda: self._desk.core.remove_node(NodeId(node_id)), lambda _: self.load())

    @Slot()
    def forgetTrouble(self) -> None:
        self._say(self._joining, "")

    def _say(self, joining: bool, trouble: str) -> None:
        self._joining, self._trouble = joining, trouble
        self.joiningChanged.emit()

    def _others(self) -> list[NodeView]:
        return [node for node in self._views if node.node_id != THIS_COMPUTER]

    def _take(self, nodes: list[NodeView]) -> None:
        self._views = nodes
        self._model.set_rows(_row(node) for node in nodes)
        self.changed.emit()

    def _hear(self, event: object) -> None:
        if isinstance(event, NodeChanged | PackageArrived):
            self.load()


def _fullness(nodes: list[NodeView]) -> dict[str, object]:
    """Of those whose size is known."""
    known = [node for node in nodes if node.capacity]
    capacity, used = sum(node.capacity for node in known), sum(node.used for node in known)
    free = words.tr("%1 free", words.size(max(0, capacity - used))) if capacity else ""
    return {"share": used / capacity if capacity else 0.0, "free": free}


def _row(node: NodeView) -> NodeRow:
    own = node.node_id == THIS_COMPUTER
    held = words.tr("%Ln package(s)", n=node.packages)
    sealed = words.tr("sealed: it sees only noise") if node.mode is NodeMode.SHARED else words.tr("plain files, yours")
    free = words.tr("%1 free", words.size(max(0, node.capacity - node.used))) if node.capacity else ""
    role = words.tr("work node") if node.node_class is NodeClass.WORK else words.tr("bulk node")
    heard = words.tr("last answered: %1", words.day(node.seen_at)) if node.seen_at else words.tr("never answered yet")
    place = node.url.removeprefix("https://").rpartition(":")[0]
    return NodeRow(
        node_id=node.node_id,
        name=words.tr("This computer") if own else node.name,
        kind=words.beside(role, place),
        own=own,
        online=node.online or own,
        share=node.used / node.capacity if node.capacity else 0.0,
        used=words.size(node.used),
        free=free,
        facts=held if own else words.beside(held, sealed if node.online else heard),
    )
