"""Fetches the pictures that stores show for titles. A few at a time, newest wish first, each at most once a start.

Only the bytes: `covers` decodes them on its own thread. Nothing is sent along but the address itself and what the store
said of the picture it gave before.
"""

from __future__ import annotations

import logging
from collections import deque

from PySide6.QtCore import QByteArray, QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

log = logging.getLogger(__name__)

_AT_ONCE = 4
_MOST_WISHES = 80
_LARGEST = 8 * 1024 * 1024
_PATIENCE_MS = 20_000
"""Without a byte."""
_LONGEST_MS = 60_000
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_UNCHANGED = 304
_GONE_FOR_GOOD = range(400, 500)
_NOT_NOW = (408, 425, 429)


class StoreArt(QObject):
    """Lives on the GUI thread; Qt's network does the waiting on its own."""

    fetched = Signal(str, bytes, str, str)
    """Address, bytes, and the store's two validators: ETag and Last-Modified."""
    unchanged = Signal(str)
    missing = Signal(str)
    """The store has no usable picture there; asking again soon is of no use."""
    put_off = Signal(str)
    """Not asked for after all: newer wishes took its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = QNetworkAccessManager(self)
        self._network.setTransferTimeout(_PATIENCE_MS)
        self._waiting: deque[tuple[str, str, str]] = deque()
        self._at_hand = 0
        """Pictures given out whose bytes nobody has worked off yet: memory is bounded by waiting for that."""
        self._running: dict[str, QNetworkReply] = {}
        self._tried: set[str] = set()

    def want(self, address: str, etag: str = "", modified: str = "") -> None:
        """With validators the store is only asked whether its picture has changed."""
        if address in self._tried or address in self._running or not _fit_to_ask(address):
            return
        self._waiting = deque(wish for wish in self._waiting if wish[0] != address)
        self._waiting.append((address, etag, modified))
        self._go_on()
        if len(self._waiting) > _MOST_WISHES:
            self.put_off.emit(self._waiting.popleft()[0])

    def taken(self) -> None:
        """The bytes of one fetched picture are done with."""
        self._at_hand -= 1
        self._go_on()

    def close(self) -> None:
        self._waiting.clear()
        for reply in list(self._running.values()):
            reply.abort()

    def _go_on(self) -> None:
        while self._waiting and len(self._running) + self._at_hand < _AT_ONCE:
            address, etag, modified = self._waiting.pop()
            self._tried.add(address)
            reply = self._network.get(_request(address, etag, modified))
            self._running[address] = reply
            reply.downloadProgress.connect(lambda got, _, r=reply: r.abort() if got > _LARGEST else None)
            reply.finished.connect(lambda a=address: self._ended(a))
            QTimer.singleShot(_LONGEST_MS, reply, reply.abort)  # one that drips holds a place for ever otherwise

    def _ended(self, address: str) -> None:
        reply = self._running.pop(address, None)
        if reply is None:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        too_large = reply.bytesAvailable() > _LARGEST
        if status == _UNCHANGED:
            self.unchanged.emit(address)
        elif too_large:
            self.missing.emit(address)
        elif reply.error() is QNetworkReply.NetworkError.NoError:
            self._at_hand += 1
            self.fetched.emit(address, reply.readAll().data(), _header(reply, "ETag"), _header(reply, "Last-Modified"))
        else:
            log.info("a cover could not be fetched: %s", reply.error().name)
            if status in _GONE_FOR_GOOD and status not in _NOT_NOW:
                self.missing.emit(address)
        reply.deleteLater()
        self._go_on()


def _request(address: str, etag: str, modified: str) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(address))
    for cookies in (
        QNetworkRequest.Attribute.CookieLoadControlAttribute,
        QNetworkRequest.Attribute.CookieSaveControlAttribute,
        QNetworkRequest.Attribute.AuthenticationReuseAttribute,
    ):
        request.setAttribute(cookies, QNetworkRequest.LoadControl.Manual)
    for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)):
        if value:
            request.setRawHeader(QByteArray(name.encode()), QByteArray(value.encode("latin-1", "ignore")))
    return request


def _header(reply: QNetworkReply, name: str) -> str:
    return bytes(reply.rawHeader(name).data()).decode("latin-1")[:200]


def _fit_to_ask(address: str) -> bool:
    url = QUrl(address)
    return url.scheme() == "https" or (url.scheme() == "http" and url.host() in _LOOPBACK)
