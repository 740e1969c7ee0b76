"""Fetches the pictures that stores show for titles. A few at a time, newest wish first, each once.

Only the bytes: `covers` decodes them on its own thread. Nothing is sent along but the address itself.
"""

from __future__ import annotations

import logging
from collections import deque

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

log = logging.getLogger(__name__)

_AT_ONCE = 4
_MOST_WISHES = 80
_LARGEST = 8 * 1024 * 1024
_PATIENCE_MS = 20_000
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class StoreArt(QObject):
    """Lives on the GUI thread; Qt's network does the waiting."""

    fetched = Signal(str, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = QNetworkAccessManager(self)
        self._network.setTransferTimeout(_PATIENCE_MS)
        self._waiting: deque[str] = deque(maxlen=_MOST_WISHES)
        self._running: dict[str, QNetworkReply] = {}
        self._tried: set[str] = set()

    def want(self, address: str) -> None:
        """An address that failed is not tried again until the next start."""
        if address in self._tried or address in self._running or not _fit_to_ask(address):
            return
        if address in self._waiting:
            self._waiting.remove(address)
        self._waiting.append(address)
        self._go_on()

    def close(self) -> None:
        self._waiting.clear()
        for reply in list(self._running.values()):
            reply.abort()

    def _go_on(self) -> None:
        while self._waiting and len(self._running) < _AT_ONCE:
            address = self._waiting.pop()
            self._tried.add(address)
            reply = self._network.get(QNetworkRequest(QUrl(address)))
            self._running[address] = reply
            reply.downloadProgress.connect(lambda got, _, r=reply: r.abort() if got > _LARGEST else None)
            reply.finished.connect(lambda a=address: self._ended(a))

    def _ended(self, address: str) -> None:
        reply = self._running.pop(address, None)
        if reply is None:
            return
        if reply.error() == QNetworkReply.NetworkError.NoError:
            self.fetched.emit(address, reply.readAll().data())
        else:
            log.info("a cover could not be fetched: %s", reply.errorString())
        reply.deleteLater()
        self._go_on()


def _fit_to_ask(address: str) -> bool:
    url = QUrl(address)
    return url.scheme() == "https" or (url.scheme() == "http" and url.host() in _LOOPBACK)
