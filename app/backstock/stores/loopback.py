"""A small server on this computer to which a store's page sends the browser back after a sign-in.

The permission comes in the address' fragment, which only a script in the page can read: it hands it over by POST. Any
page on the web can send a browser here too, so nothing is believed without the `state` that only this sign-in's own
address held; names that merely resolve to this computer are refused (Host), and no other origin may read or post. The
page takes the permission out of the address, the way back and the session a browser restores; the list of pages visited
is the browser's own, and Chromium's notes the address it was sent to all the same.
"""

from __future__ import annotations

import hmac
import json
import secrets
import sys
import threading
import time
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from ..domain.errors import StoreError
from ..domain.system_words import why
from ..domain.wording import say
from ..resources import resource
from ..vault import Secret

_LARGEST_POST: Final = 16 * 1024
_SLOWEST_S: Final = 10.0
_FORM: Final = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Handed:
    """What the browser brought back: a permission, or the store's word for why there is none."""

    token: Secret | None = None
    error: str = ""
    foreign: bool = False
    """It did not belong to this sign-in."""


class LoopbackServer:
    """Listens from the beginning; takes one answer and no second."""

    def __init__(self, port: int, state: str) -> None:
        """Raises StoreError when another program has the port."""
        try:
            self._server = _Server(port, state)
        except OSError as taken:
            raise StoreError(
                say(
                    "Port {port} of this computer, where the browser hands the sign-in over, is taken ({why}).",
                    port=port,
                    why=why(taken),
                ),
                data=say("Nothing was changed."),
                do=say("End the other sign-in or the program that uses it, or paste an API key instead."),
            ) from taken
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), name="sign-in", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_port

    def wait(self, timeout_s: float, ended: threading.Event) -> Handed | None:
        """None when nothing came in time, or `ended` was set."""
        until = time.monotonic() + timeout_s
        while (left := until - time.monotonic()) > 0 and not ended.is_set():
            if self._server.answered.wait(min(left, 0.2)):
                return self._server.handed
        return None

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True  # browsers open connections ahead and leave them silent: nobody waits for those

    def __init__(self, port: int, state: str) -> None:
        self.state = state
        self.handed: Handed | None = None
        self.answered = threading.Event()
        """Set when the browser has been told, too."""
        self._taking = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def take(self, handed: Handed) -> bool:
        with self._taking:
            if self.handed is not None:
                return False
            self.handed = handed
            return True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away in the middle of an answer is nothing to tell."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = _SLOWEST_S

    def do_GET(self) -> None:
        if not self._is_for_us():
            self._answer(HTTPStatus.FORBIDDEN, "text/plain", b"")
        elif urlsplit(self.path).path != "/":
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", b"")
        else:
            nonce = secrets.token_urlsafe(16)
            page = resource("web", "sign-in.html").read_text(encoding="utf-8").replace("NONCE", nonce)
            self._answer(HTTPStatus.OK, "text/html; charset=utf-8", page.encode(), nonce)

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        kind = self.headers.get("Content-Type", "").split(";")[0].strip().lower()
        own = self.headers.get("Origin") == f"http://127.0.0.1:{self.server.server_port}"
        if not self._is_for_us() or not own or kind != _FORM:
            self._answer(HTTPStatus.FORBIDDEN, "text/plain", b"")
        elif self.path != "/permission":
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", b"")
        elif not length.isdecimal() or len(length) > 9 or int(length) > _LARGEST_POST:
            self._answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "text/plain", b"")
        else:
            body = self.rfile.read(int(length)).decode("utf-8", errors="replace")
            said = self._taken(_handed(body, self.server.state))
            try:
                self._answer(HTTPStatus.OK, "application/json", json.dumps(said).encode())
            finally:
                self.server.answered.set()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class' own
        """Addresses are not for logs here."""

    def version_string(self) -> str:
        return "Backstock"

    def _is_for_us(self) -> bool:
        return self.headers.get("Host") == f"127.0.0.1:{self.server.server_port}"

    def _taken(self, handed: Handed) -> dict[str, object]:
        if not self.server.take(handed):
            return _said(False, "This sign-in has ended already", "Begin again in Backstock if you still need to.")
        if handed.token is not None:
            return _said(True, "That worked", "Backstock has the permission. You can close this window.")
        if handed.foreign:
            return _said(False, "This belongs to another sign-in", "Nothing was taken. Begin again in Backstock.")
        return _said(False, "No permission was given", "Nothing was changed. You can close this window.")

    def _answer(self, status: HTTPStatus, kind: str, body: bytes, nonce: str = "") -> None:
        # The thread ends with its answer: a browser that keeps its connection must not keep the sign-in open.
        self.close_connection = True
        allowed = f"script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; " if nonce else ""
        self.send_response(status)
        for name, value in {
            "Content-Type": kind,
            "Content-Length": str(len(body)),
            "Connection": "close",
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Content-Security-Policy": f"default-src 'none'; {allowed}base-uri 'none'; frame-ancestors 'none'",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _handed(body: str, state: str) -> Handed:
    try:
        fields = {name: values[0] for name, values in parse_qs(body, max_num_fields=20).items()}
    except ValueError:
        return Handed(error="unreadable")
    token, error, named = fields.get("access_token", ""), fields.get("error", ""), fields.get("state", "")
    right = hmac.compare_digest(named.encode(), state.encode())
    if token and not error:
        return Handed(Secret(token.encode())) if right else Handed(foreign=True)
    # A refusal may come without its state; it can do no more than end this sign-in.
    return Handed(foreign=True) if named and not right else Handed(error=error[:100] or "nothing")


def _said(well: bool, head: str, text: str) -> dict[str, object]:
    return {"well": well, "head": head, "text": text}
