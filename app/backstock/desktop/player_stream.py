"""Gives mpv bytes that are still arriving: a protocol of its own, read by mpv's own threads.

python-mpv has such a protocol too, but copies byte by byte while it holds the interpreter; here a block is moved at
once. A read waits as long as it takes, since mpv may wait: its core says meanwhile that it is buffering. `cancel` ends
the wait. Callbacks must be kept in Python for as long as mpv may call them.
"""

from __future__ import annotations

import ctypes
import itertools
import logging
import threading
from collections.abc import Callable
from typing import Any

from ..domain.arrivals import ArrivingBytes
from ..domain.errors import BackstockError

log = logging.getLogger(__name__)

SCHEME = "arriving"
_WAIT_S = 0.25
_FAILED = -1
_LOADING_FAILED = -13

Opener = Callable[[], ArrivingBytes | None]


class Offers:
    """What may be opened, by address. The same for every mpv of this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._openers: dict[str, Opener] = {}

    def offer(self, opener: Opener) -> str:
        with self._lock:
            uri = f"{SCHEME}://{next(self._numbers)}"
            self._openers[uri] = opener
        return uri

    def withdraw(self, uri: str) -> None:
        with self._lock:
            self._openers.pop(uri, None)

    def open(self, uri: str) -> ArrivingBytes | None:
        with self._lock:
            opener = self._openers.get(uri)
        try:
            return opener() if opener else None
        except BackstockError as trouble:
            log.info("%s cannot be read: %s", uri, trouble.what)
            return None


offers = Offers()


class Protocol:
    """`patient`: a read waits for what is missing. The others fail there, for pictures nobody waits for."""

    def __init__(self, player: Any, *, patient: bool = True) -> None:
        import mpv

        self._mpv = mpv
        self._patient = patient
        self._lock = threading.Lock()
        self._open: dict[int, tuple[_Stream, tuple[Any, ...]]] = {}
        self._numbers = itertools.count(1)
        self._opened = mpv.StreamOpenFn(self._begin)
        mpv.backend.mpv_stream_cb_add_ro(player.handle, SCHEME.encode(), None, self._opened)

    def cancel(self) -> None:
        """Ends every wait; nothing more is read."""
        with self._lock:
            streams = [stream for stream, _ in self._open.values()]
        for stream in streams:
            stream.cancel()

    def _begin(self, _userdata: object, uri: bytes, info: Any) -> int:
        content = offers.open(uri.decode())
        if content is None:
            return _LOADING_FAILED
        stream = _Stream(content, self._patient)
        number = next(self._numbers)
        callbacks = (
            self._mpv.StreamReadFn(stream.read),
            self._mpv.StreamSeekFn(stream.seek),
            self._mpv.StreamSizeFn(stream.size),
            self._mpv.StreamCloseFn(lambda _: self._end(number)),
            self._mpv.StreamCancelFn(lambda _: stream.cancel()),
        )
        with self._lock:
            self._open[number] = (stream, callbacks)
        told = info.contents
        told.cookie = None
        told.read, told.seek, told.size, told.close, told.cancel = callbacks
        return 0

    def _end(self, number: int) -> None:
        with self._lock:
            stream, callbacks = self._open.pop(number)
            self._last = callbacks  # mpv is still inside one of them
        stream.close()


class _Stream:
    def __init__(self, content: ArrivingBytes, patient: bool) -> None:
        self._content = content
        self._patient = patient
        self._at = 0
        self._cancelled = threading.Event()

    def read(self, _userdata: object, buffer: Any, room: int) -> int:
        try:
            data = self._next(room)
        except BackstockError as trouble:
            log.info("reading what arrives failed: %s", trouble.what)
            return _FAILED
        except Exception:  # the border to mpv: what leaves here would end its thread
            log.exception("reading what arrives failed")
            return _FAILED
        if data is None:
            return _FAILED
        ctypes.memmove(buffer, data, len(data))
        self._at += len(data)
        return len(data)

    def seek(self, _userdata: object, offset: int) -> int:
        self._at = max(0, offset)
        return self._at

    def size(self, _userdata: object) -> int:
        return self._content.length

    def cancel(self) -> None:
        self._cancelled.set()

    def close(self) -> None:
        self._content.close()

    def _next(self, room: int) -> bytes | None:
        if not self._patient:
            return self._content.read(self._at, room, 0.0) if self._content.has(self._at, 1) else None
        while not self._cancelled.is_set():
            data = self._content.read(self._at, room, _WAIT_S)
            if data is not None:
                return data
        return None
