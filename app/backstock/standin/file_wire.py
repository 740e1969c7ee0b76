"""Sending files: parts, conditions, and the faults that happen to bytes on their way."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any, Protocol

from .contents import Content, Read, SyntheticContent
from .faults import Fault, FaultKind, Faults
from .log import Asked, RequestLog
from .messages import FileSent, Request

BLOCK = 64 * 1024
_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)


class Serving(Protocol):
    """What of the server is needed here."""

    faults: Faults
    log: RequestLog
    ending: threading.Event
    etag: Callable[[Any], str]


class FileSender:
    """Decides at once what is sent, so that `status` is known before anything goes out."""

    def __init__(self, handler: BaseHTTPRequestHandler, serving: Serving, request: Request, file: FileSent) -> None:
        self._handler = handler
        self._serving = serving
        self._request = request
        self._content, self._etag, self._modified = self._as_now(file.content)
        size = self._content.size
        part = self._part(size)
        self._is_part = part is not None
        self._begin, self._end = part or (0, size)
        self.status = 200 if part is None else 206 if self._begin < self._end else 416

    def send(self, asked: Asked) -> None:
        handler = self._handler
        handler.send_response(self.status)
        if self.status == 416:
            handler.send_header("Content-Range", f"bytes */{self._content.size}")
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        handler.send_header("Content-Type", "application/octet-stream")
        handler.send_header("Content-Disposition", "attachment")
        handler.send_header("Content-Length", str(self._end - self._begin))
        handler.send_header("Accept-Ranges", "bytes")
        handler.send_header("ETag", self._etag)
        handler.send_header("Last-Modified", self._modified)
        if self._is_part:
            handler.send_header("Content-Range", f"bytes {self._begin}-{self._end - 1}/{self._content.size}")
        handler.end_headers()
        if handler.command != "HEAD":
            with self._content.opened() as read:
                self._send_bytes(asked, read)

    def _as_now(self, content: Content) -> tuple[Content, str, str]:
        """The file with its validators, or what took its place."""
        if self._happens(FaultKind.NEW_CONTENT):
            other = SyntheticContent(f"instead of {content.name}", content.size)
            return other, self._serving.etag(other), other.modified
        etag, modified = self._serving.etag(content), content.modified
        if self._happens(FaultKind.NEW_VALIDATORS):
            return content, f'"new-{etag.strip(chr(34))}"', SyntheticContent(etag, 0).modified
        return content, etag, modified

    def _part(self, size: int) -> tuple[int, int] | None:
        """What was asked for as begin and end; None for the whole; an empty part for what is past the end."""
        found = _RANGE.fullmatch(self._request.headers.get("range", ""))
        condition = self._request.headers.get("if-range")
        if not found or not any(found.groups()) or condition not in (None, self._etag, self._modified):
            return None
        if self._happens(FaultKind.NO_RANGE):
            return None
        first, last = found.groups()
        if not first:
            return max(0, size - int(last)), size
        return int(first), min(size, int(last) + 1) if last else size

    def _send_bytes(self, asked: Asked, read: Read) -> None:
        cut, slow, stall = (self._happens(kind) for kind in (FaultKind.CUT, FaultKind.SLOW, FaultKind.STALL))
        stop = min([self._end, *(self._begin + fault.after for fault in (cut, stall) if fault)])
        block = min(BLOCK, max(1, slow.rate // 20)) if slow else BLOCK
        started, at = time.monotonic(), self._begin
        while at < stop and not self._serving.ending.is_set():
            piece = read(at, min(block, stop - at))
            if not piece:
                break
            _send_piece(self._handler, self._serving, asked, piece)
            at += len(piece)
            if slow:
                self._serving.ending.wait(max(0.0, (at - self._begin) / slow.rate - (time.monotonic() - started)))
        if at < self._end:
            self._handler.close_connection = True
            if stall and not cut:
                _wait_until_left(self._handler, self._serving)

    def _happens(self, kind: FaultKind) -> Fault | None:
        request = self._request
        return self._serving.faults.happens(kind, request.path, request.subject, request.role)


def send_endless(handler: BaseHTTPRequestHandler, serving: Serving, asked: Asked, fault: Fault) -> None:
    """A body of unsaid length: until `after`, until the client has had enough, or until the server ends."""
    handler.close_connection = True
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json" if asked.role in ("itch", "humble") else "application/zip")
    handler.send_header("Connection", "close")
    handler.end_headers()
    left = fault.after or None
    while (left is None or left > 0) and not serving.ending.is_set():
        piece = b" " * (BLOCK if left is None else min(BLOCK, left))
        _send_piece(handler, serving, asked, piece)
        left = None if left is None else left - len(piece)
        if fault.rate:
            serving.ending.wait(len(piece) / fault.rate)


def _send_piece(handler: BaseHTTPRequestHandler, serving: Serving, asked: Asked, piece: bytes) -> None:
    serving.log.sent(asked, len(piece))
    try:
        handler.wfile.write(piece)
    except OSError:
        serving.log.sent(asked, -len(piece))
        raise


def _wait_until_left(handler: BaseHTTPRequestHandler, serving: Serving) -> None:
    """Nothing more is said; the client has to find that out by itself."""
    handler.connection.settimeout(0.1)
    while not serving.ending.is_set():
        try:
            if not handler.connection.recv(4096):
                return
        except TimeoutError:
            continue
