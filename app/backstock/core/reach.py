"""Which nodes are in reach: as the last question to each was answered, else by when it was last heard of."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

from ..domain.ids import NodeId
from ..domain.packages import Node

_FRESH = timedelta(minutes=2)


class Reach:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._answered: dict[NodeId, bool] = {}

    def note(self, node_id: NodeId, answered: bool) -> None:
        with self._lock:
            self._answered[node_id] = answered

    def online(self, node: Node) -> bool:
        with self._lock:
            answered = self._answered.get(node.node_id, True)
        return answered and node.seen_at is not None and datetime.now(UTC) - node.seen_at < _FRESH
