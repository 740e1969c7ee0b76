"""The demo store's wire: HTTP/1.1 with kept connections, ranges and conditions, and the faults that happen to bytes."""

from __future__ import annotations

import json
import re
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from .faults import FaultKind, Faults
from .store_log import Asked, RequestLog
from .store_routes import Reply, Request, Routes
from .store_titles import FileOnSale

BLOCK = 64 * 1024
LARGEST_BODY = 1024**2
_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)


class StoreServer(ThreadingHTTPServer):
    """Owns its connections: `end` closes those that are still open, so that no thread stays behind."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], routes: Routes, faults: Faults, log: RequestLog) -> None:
        self.routes = routes
        self.faults = faults
        self.log = log
        self.ending = threading.Event()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        super().__init__(address, _Handler)

    @property
    def url(self) -> str:
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is everyday life; anything else is a bug and is shown."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)

    def end(self) -> None:
        self.ending.set()
        self.shutdown()
        with self._lock:
            left = list(self._open)
        for connection in left:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # it was closed from the other side
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: StoreServer
    protocol_version = "HTTP/1.1"
    server_version = "BackstockDemoStore"
    sys_version = ""
    disable_nagle_algorithm = True
    timeout = 60

    def do_GET(self) -> None:
        self._serve()

    def do_HEAD(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Not to standard error: addresses hold permissions, and the request log is asked for instead."""

    def handle(self) -> None:
        try:
            super().handle()
        except (ConnectionError, TimeoutError):
            self.close_connection = True

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        body = self._body()
        form = parse_qsl(body.decode(errors="replace")) if self._sent_a_form() else []
        method = "GET" if self.command == "HEAD" else self.command
        permission = self.headers.get("Authorization", "")
        request = Request(method, parts.path, dict(parse_qsl(parts.query) + form), permission, self.server.url, body)
        reply = self.server.routes.answer(request)
        if reply.upload is None:
            self._log(reply.status)
            self._send(reply)
        else:
            self._send_file(reply.upload.upload_id, reply.upload.file, parts.path)

    def _sent_a_form(self) -> bool:
        return str(self.headers.get("Content-Type", "")).startswith("application/x-www-form-urlencoded")

    def _body(self) -> bytes:
        length = int(self.headers.get("Content-Length") or 0)
        if length > LARGEST_BODY:
            self.close_connection = True
        return self.rfile.read(min(length, LARGEST_BODY))

    def _send(self, reply: Reply) -> None:
        content = json.dumps(reply.value).encode() if reply.raw is None else reply.raw
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(content)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _send_file(self, upload_id: str, file: FileOnSale | None, path: str) -> None:
        assert file is not None
        part = self._part(file, path, upload_id)
        status = 200 if part is None else 206
        begin, end = part or (0, file.size)
        if begin >= end and part is not None:
            self._log(416, upload_id)
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{file.size}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        asked = self._log(status, upload_id)
        self.send_response(status)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Disposition", "attachment")
        self.send_header("Content-Length", str(end - begin))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("ETag", file.etag)
        self.send_header("Last-Modified", file.modified)
        if part:
            self.send_header("Content-Range", f"bytes {begin}-{end - 1}/{file.size}")
        self.end_headers()
        if self.command != "HEAD":
            self._send_bytes(asked, file, begin, end)

    def _part(self, file: FileOnSale, path: str, upload_id: str) -> tuple[int, int] | None:
        """What was asked for as begin and end; None for the whole; an empty part for what is past the end."""
        found = _RANGE.fullmatch(self.headers.get("Range", ""))
        condition = self.headers.get("If-Range")
        if not found or not any(found.groups()) or condition not in (None, file.etag, file.modified):
            return None
        if self.server.faults.happens(FaultKind.NO_RANGE, path, upload_id):
            return None
        first, last = found.groups()
        if not first:
            return max(0, file.size - int(last)), file.size
        return int(first), min(file.size, int(last) + 1) if last else file.size

    def _send_bytes(self, asked: Asked, file: FileOnSale, begin: int, end: int) -> None:
        cut = self.server.faults.happens(FaultKind.CUT, asked.path, asked.upload)
        slow = self.server.faults.happens(FaultKind.SLOW, asked.path, asked.upload)
        stop = min(end, begin + cut.after) if cut else end
        block = min(BLOCK, max(1, slow.rate // 20)) if slow else BLOCK
        started, at = time.monotonic(), begin
        with file.path.open("rb") as content:
            content.seek(begin)
            while at < stop and not self.server.ending.is_set():
                piece = content.read(min(block, stop - at))
                if not piece:
                    break
                self._send_piece(asked, piece)
                at += len(piece)
                if slow:
                    self.server.ending.wait(max(0.0, (at - begin) / slow.rate - (time.monotonic() - started)))
        if at < end:
            self.close_connection = True

    def _send_piece(self, asked: Asked, piece: bytes) -> None:
        self.server.log.sent(asked, len(piece))
        try:
            self.wfile.write(piece)
        except OSError:
            self.server.log.sent(asked, -len(piece))
            raise

    def _log(self, status: int, upload_id: str = "") -> Asked:
        return self.server.log.add(
            Asked(
                method=self.command,
                path=urlsplit(self.path).path,
                status=status,
                upload=upload_id,
                range=self.headers.get("Range", ""),
                permission="Authorization" in self.headers or "Cookie" in self.headers,
            )
        )
