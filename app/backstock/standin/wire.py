"""The wire: HTTP/1.1 with kept connections, over what a site answers. Faults that replace an answer are in `mishaps`,
the sending of files is in `file_wire`.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from ..domain.errors import BackstockError
from . import mishaps
from .faults import FaultKind, Faults
from .file_wire import FileSender, send_endless
from .log import Asked, RequestLog, shown_query
from .messages import Reply, Request, Role, Site, errors
from .pace import Paces

LARGEST_BODY = 1024**2
_LENGTH = frozenset({"Content-Length", "Transfer-Encoding"})
Control = Callable[[Request], Reply | None]
"""Answers what is asked of the stand-in itself; None for everything else."""


class Server(ThreadingHTTPServer):
    """Owns its connections: `end` closes those that are still open, so that no thread stays behind."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(
        self,
        role: Role,
        address: tuple[str, int],
        site: Site,
        control: Control,
        faults: Faults,
        paces: Paces,
        log: RequestLog,
        etag: Callable[[Any], str],
    ) -> None:
        self.role = role
        self.site = site
        self.control = control
        self.faults = faults
        self.paces = paces
        self.log = log
        self.etag = etag
        self.ending = threading.Event()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._thread: threading.Thread | None = None
        super().__init__(address, _Handler)

    @property
    def url(self) -> str:
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"

    def begin(self) -> None:
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), name=f"stand-in-{self.role}")
        self._thread.daemon = True
        self._thread.start()

    def end(self) -> None:
        self.ending.set()
        if self._thread is not None:
            self.shutdown()
        with self._lock:
            left = list(self._open)
        for connection in left:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # it was closed from the other side
        self.server_close()
        if self._thread is not None:
            self._thread.join()

    def verify_request(self, request: Any, client_address: Any) -> bool:
        return self.faults.happens(FaultKind.DROP, role=self.role) is None

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


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "BackstockStandIn"
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
        request = self._request()
        reply = self.server.control(request)
        if reply is not None:
            self._send(reply)
            return
        if fault := mishaps.happens(self.server.faults, FaultKind.LATE, request):
            self.server.ending.wait(fault.after / 1000)
        if mishaps.happens(self.server.faults, FaultKind.HANG_UP, request):
            self._log(request, 0)
            self.close_connection = True
        elif fault := mishaps.happens(self.server.faults, FaultKind.ENDLESS, request):
            asked = self._log(request, 200)
            send_endless(self, self.server, asked, fault)
        else:
            self._answer(request)

    def _answer(self, request: Request) -> None:
        reply = self.server.paces.refused(request.role) or mishaps.instead(self.server.faults, request)
        if reply is None:
            reply = mishaps.spoilt(self.server.faults, request, self._answer_of_site(request))
        if reply.file is None:
            self._log(request, reply.status)
            self._send(reply)
        else:
            sender = FileSender(self, self.server, request, reply.file)
            sender.send(self._log(request, sender.status))

    def _answer_of_site(self, request: Request) -> Reply:
        """A payload that cannot be read is said to whoever asked, as nobody looks at the server."""
        try:
            return self.server.site.answer(request)
        except BackstockError as wrong:
            return errors(500, str(wrong))

    def _request(self) -> Request:
        parts = urlsplit(self.path)
        path = unquote(parts.path)
        body = self._body()
        headers = {name.lower(): value for name, value in self.headers.items()}
        is_form = headers.get("content-type", "").startswith("application/x-www-form-urlencoded")
        return Request(
            role=self.server.role,
            method="GET" if self.command == "HEAD" else self.command,
            path=path,
            query=tuple(parse_qsl(parts.query, keep_blank_values=True)),
            form=tuple(parse_qsl(body.decode(errors="replace"), keep_blank_values=True)) if is_form else (),
            headers=headers,
            base_url=self.server.url,
            target=self.path,
            body=body,
            subject=self.server.site.subject(path),
        )

    def _body(self) -> bytes:
        said = self.headers.get("Content-Length") or "0"
        length = int(said) if said.isascii() and said.isdecimal() else LARGEST_BODY + 1
        if length > LARGEST_BODY:
            self.close_connection = True
            return b""
        return self.rfile.read(length)

    def _send(self, reply: Reply) -> None:
        content = json.dumps(reply.value).encode() if reply.raw is None else reply.raw
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        if _LENGTH.isdisjoint(reply.headers):
            self.send_header("Content-Length", str(len(content)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content[: reply.cut_after])
        self.close_connection = self.close_connection or reply.cut_after is not None

    def _log(self, request: Request, status: int) -> Asked:
        auth = _auth(request)
        return self.server.log.add(
            Asked(
                method=self.command,
                path=self.server.site.shown(request.path),
                status=status,
                upload=request.subject,
                range=request.headers.get("range", ""),
                permission=bool(auth),
                role=request.role,
                query=shown_query(request.query),
                host=request.headers.get("host", ""),
                at=time.time(),
                auth=auth,
                violation=mishaps.violation(request, auth),
            )
        )

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """For what is not even HTTP, or a method nobody knows; in the store's words, not in the library's page."""
        self.close_connection = True
        self._send(errors(code, message or "bad request"))


def _auth(request: Request) -> str:
    found = []
    if "authorization" in request.headers:
        found.append("bearer" if request.headers["authorization"].startswith("Bearer ") else "bare")
    if "cookie" in request.headers:
        found.append("cookie")
    if request.one("api_key"):
        found.append("query")
    return "+".join(found)
