"""One window a data folder: a second start hands its arguments to the first and ends."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ..domain.errors import BackstockError
from ..domain.wording import say
from .links import settled

log = logging.getLogger(__name__)
_PATIENCE_MS = 1500
_ANSWER_MS = 10_000
"""A window that is there may be busy; a second one beside it would be worse than to wait."""
_LONGEST = 64 * 1024
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - its name only
"""What a launcher gives a program so that its window may come to the front (Wayland)."""


def socket_name(data: Path) -> str:
    digest = hashlib.sha256(str(data.resolve()).encode()).hexdigest()
    return f"backstock-{digest[:16]}"


def hand_over(data: Path, things: Sequence[str]) -> bool:
    """True when a running window took over. Needs no event loop, and nothing opened.

    Raises BackstockError when one is there but does not answer.
    """
    socket = QLocalSocket()
    socket.connectToServer(socket_name(data))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    wish = {"open": [settled(thing) for thing in things], "token": os.environ.get(TOKEN, "")}
    socket.write(json.dumps(wish).encode() + b"\n")
    taken = socket.waitForBytesWritten(_PATIENCE_MS) and socket.waitForReadyRead(_ANSWER_MS)
    socket.disconnectFromServer()
    if not taken:
        raise BackstockError(
            say("Backstock is open already, but its window does not answer."),
            data=say("Nothing was changed."),
            do=say("Wait a moment, or end it, then start it again."),
        )
    return True


def first_instance(data: Path, things: Sequence[str]) -> FirstInstance | None:
    """None when somebody else was first in this very moment, and took these over."""
    first = FirstInstance()
    if not first.listen(data):
        if hand_over(data, things):
            return None
        QLocalServer.removeServer(socket_name(data))
        if not first.listen(data):
            log.warning("a second start will not find this window")
    return first


class FirstInstance(QObject):
    """Listens for later starts, from before there is a window."""

    asked = Signal(list)
    """The window shall come to the front and open these magnets, files or folders."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._guests: set[QLocalSocket] = set()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._early: list[str] | None = []

    def listen(self, data: Path) -> bool:
        """False when the name is taken, by another one or by the remains of one."""
        return self._server.listen(socket_name(data))

    def attend(self, take: Callable[[list[str]], None]) -> None:
        """The window is there: what was asked before it was comes now."""
        early, self._early = self._early, None
        self.asked.connect(take)
        if early:
            take(early)

    def close(self) -> None:
        self._server.close()
        for socket in self._guests:
            socket.abort()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            self._guests.add(socket)
            socket.readyRead.connect(self._read_all)
            socket.disconnected.connect(self._part, Qt.ConnectionType.QueuedConnection)

    def _part(self) -> None:
        """Queued, so that no socket is unmade while it is still telling that it ended."""
        for socket in [
            guest for guest in self._guests if guest.state() is QLocalSocket.LocalSocketState.UnconnectedState
        ]:
            self._guests.discard(socket)
            socket.deleteLater()

    def _read_all(self) -> None:
        for socket in list(self._guests):
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            told = json.loads(bytes(socket.readLine(_LONGEST).data()))
            things = [thing for thing in told["open"] if isinstance(thing, str)]
            token = str(told.get("token", ""))
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        if token:
            os.environ[TOKEN] = token
        if self._early is not None:
            self._early.extend(things)
        self.asked.emit(things)
