"""One connection to the session bus for whatever the window asks of the desktop around it, or hears from it.

A thread of its own owns the line, so that a slow bus never holds the window; answers and signals come back on the GUI
thread. Without a bus every call fails quietly, and nothing is heard.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from jeepney import HeaderFields, MatchRule, Message, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection
from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)

_PATIENCE_S = 2.0

Answered = Callable[[tuple[Any, ...]], None]
Heard = Callable[[tuple[Any, ...]], None]


@dataclass(frozen=True, slots=True)
class _Call:
    message: Message
    answered: Answered | None
    failed: Callable[[], None] | None


class SessionBus(QObject):
    """All of it is for the GUI thread; callbacks come there, too."""

    _crossing = Signal(object)

    def __init__(self, address: str = "SESSION", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crossing.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._address = address
        self._lock = threading.Lock()
        self._line: DBusConnection | None = None
        self._over = False
        """There is no line, and there will be none."""
        self._closed = False
        self._waiting: list[_Call] = []
        self._open_calls: dict[int, _Call] = {}
        self._rules: list[tuple[MatchRule, Heard]] = []
        self._thread = threading.Thread(target=self._run, name="session-bus", daemon=True)
        self._thread.start()

    def call(
        self, message: Message, answered: Answered | None = None, failed: Callable[[], None] | None = None
    ) -> None:
        """`failed` also where there is no bus, or nobody on it who answers to that name."""
        call = _Call(message, answered, failed)
        with self._lock:
            if self._line is None and not self._over:
                self._waiting.append(call)
                return
        self._send(call)

    def listen(self, rule: MatchRule, heard: Heard) -> None:
        with self._lock:
            self._rules.append((rule, heard))
        self.call(message_bus.AddMatch(rule))

    def close(self) -> None:
        self._closed = True
        line = self._line
        if line is not None:
            line.interrupt()
        self._thread.join(1.0)

    def _deliver(self, deed: Callable[[], None]) -> None:
        if not self._closed:
            deed()

    # -- the thread ------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            line = open_dbus_connection(self._address, auth_timeout=_PATIENCE_S)
        except (OSError, KeyError, ValueError, RuntimeError) as missing:
            log.info("no session bus: the desktop around the window is not asked for anything (%s)", missing)
            self._end()
            return
        with self._lock:
            self._line = line
            waiting, self._waiting = self._waiting, []
        for call in waiting:
            self._send(call)
        try:
            while not self._closed:
                self._take(line.receive())
        except (ReceiveStopped, OSError) as over:
            log.debug("the session bus is left: %s", over)
        finally:
            self._end()
            line.close()

    def _end(self) -> None:
        with self._lock:
            gone = [*self._waiting, *self._open_calls.values()]
            self._line, self._over = None, True
            self._waiting.clear()
            self._open_calls.clear()
        for call in gone:
            self._fail(call)

    def _send(self, call: _Call) -> None:
        line = self._line
        if line is None:
            self._fail(call)
            return
        serial = next(line.outgoing_serial)
        with self._lock:
            self._open_calls[serial] = call
        try:
            line.send(call.message, serial)
        except OSError as lost:
            log.info("the session bus is gone: %s", lost)
            with self._lock:
                self._open_calls.pop(serial, None)
            self._fail(call)

    def _take(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.signal:
            with self._lock:
                rules = list(self._rules)
            for rule, heard in rules:
                if rule.matches(message):
                    self._crossing.emit(partial(heard, message.body))
        elif kind in (MessageType.method_return, MessageType.error):
            with self._lock:
                call = self._open_calls.pop(int(fields.get(HeaderFields.reply_serial, -1)), None)
            if call is None:
                return
            if kind is MessageType.error:
                self._fail(call)
            elif call.answered is not None:
                self._crossing.emit(partial(call.answered, message.body))

    def _fail(self, call: _Call) -> None:
        if call.failed is not None and not self._closed:
            self._crossing.emit(call.failed)
