"""What happened, as frozen values in the past tense, and the bus that carries them.

Events are emitted on whatever thread the thing happened; a listener that needs another thread crosses over itself
(the desktop by one queued signal, the server by its event stream).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from .ids import AccountId, JobId, NodeId, PackageId, TitleId
from .jobs import JobView

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class JobChanged:
    job: JobView


@dataclass(frozen=True, slots=True)
class JobForgotten:
    job_id: JobId


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """The order of the jobs, the pause of all of them, or the limits: read them again."""


@dataclass(frozen=True, slots=True)
class TitlesChanged:
    """These titles look different now; an empty tuple means many, read the list again."""

    title_ids: tuple[TitleId, ...] = ()


@dataclass(frozen=True, slots=True)
class AccountChanged:
    account_id: AccountId


@dataclass(frozen=True, slots=True)
class NodeChanged:
    node_id: NodeId
    online: bool


@dataclass(frozen=True, slots=True)
class PackageArrived:
    package_id: PackageId


@dataclass(frozen=True, slots=True)
class PlayStarted:
    title_id: TitleId
    session_id: str
    note: str = ""
    """What the person should know about how it runs, such as that there is no sandbox."""


@dataclass(frozen=True, slots=True)
class PlayEnded:
    title_id: TitleId
    session_id: str
    played_s: float
    exit_code: int | None
    error: str = ""


Event = (
    JobChanged
    | JobForgotten
    | QueueChanged
    | TitlesChanged
    | AccountChanged
    | NodeChanged
    | PackageArrived
    | PlayStarted
    | PlayEnded
)
Listener = Callable[[Event], None]


class EventBus:
    """Carries events to listeners, in the sender's thread. One that raises is logged and hurts no other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: tuple[Listener, ...] = ()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Returns the function that ends the listening."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def stop() -> None:
            with self._lock:
                self._listeners = tuple(known for known in self._listeners if known is not listener)

        return stop

    def emit(self, event: Event) -> None:
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:  # the border: one bad listener must not stop the sender's work
                log.exception("a listener failed on %s", type(event).__name__)
