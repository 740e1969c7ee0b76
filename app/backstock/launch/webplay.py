"""The program that serves one web game to this computer, shows it, and ends when its window does.

Runs by its path, standard library only, like the reaper. Answers GET below the game's folder and GET/PUT of
`/__save/NAME`, to requests that name this very server; any page on this computer could ask otherwise. With Chromium the
end is the end of its process; with a foreign browser a wrapper page holds a connection open, and the play has ended
once it has been gone for a while.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.parse
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

TYPES = {
    ".html": "text/html; charset=utf-8", ".htm": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".json": "application/json",
    ".wasm": "application/wasm", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif",
    ".svg": "image/svg+xml", ".webp": "image/webp", ".ico": "image/x-icon", ".ogg": "audio/ogg", ".mp3": "audio/mpeg",
    ".wav": "audio/wav", ".m4a": "audio/mp4", ".mp4": "video/mp4", ".webm": "video/webm", ".woff": "font/woff",
    ".woff2": "font/woff2", ".ttf": "font/ttf", ".otf": "font/otf", ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml", ".webmanifest": "application/manifest+json",
}  # fmt: skip
ENCODINGS = {".br": "br", ".gz": "gzip"}
SAVE_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")
MAX_SAVE = 64 * 1024**2
BLOCK = 256 * 1024
FIRST_SIGN_S = 120.0
GONE_S = 15.0
ALIVE_EVERY_S = 2.0
CLOSE = b'{"id": 1, "method": "Browser.close"}\0'
WRAPPER = """<!doctype html><meta charset=utf-8><title>Backstock</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;overflow:hidden;background:#000}</style>
<iframe src="PAGE" allow="autoplay;fullscreen;gamepad"></iframe><script>new EventSource("/__alive")</script>
"""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, request: dict[str, Any], port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.root = Path(request["root"]).resolve()
        self.saves = Path(request["saves"])
        self.page = urllib.parse.quote(request["page"])
        self.names = {f"127.0.0.1:{self.server_port}", f"localhost:{self.server_port}", request["host"]}
        self.alive = 0
        self.seen_at: float | None = None
        self.changed = threading.Condition()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away in the middle of an answer is nothing to tell."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def wait_gone(self) -> bool:
        """Until the wrapper page has been gone for a while. False: it never came."""
        started = time.monotonic()
        with self.changed:
            while True:
                now = time.monotonic()
                if self.alive == 0 and self.seen_at is None and now - started > FIRST_SIGN_S:
                    return False
                if self.alive == 0 and self.seen_at is not None and now - self.seen_at > GONE_S:
                    return True
                self.changed.wait(1.0)


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self._path()
        if path is None:
            return
        if path == "/__play":
            page = WRAPPER.replace("PAGE", "/" + self.server.page).encode()
            self._answer(HTTPStatus.OK, page, "text/html; charset=utf-8")
        elif path == "/__alive":
            self._stay()
        elif path.startswith("/__save/"):
            self._send_save(path.removeprefix("/__save/"))
        else:
            self._send_file(path)

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_PUT(self) -> None:
        path = self._path()
        if path is None:
            return
        name = path.removeprefix("/__save/")
        length = self.headers.get("Content-Length", "")
        if not path.startswith("/__save/") or not SAVE_NAME.match(name):
            self._refuse(HTTPStatus.NOT_FOUND)
        elif not length.isdigit() or int(length) > MAX_SAVE:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        else:
            content = self.rfile.read(int(length))
            if len(content) == int(length):
                _keep(self.server.saves / name, content)
                self._answer(HTTPStatus.NO_CONTENT, b"", "text/plain")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class' own
        pass

    def _path(self) -> str | None:
        """The decoded path, for requests that really mean this server; others are answered here."""
        origin = self.headers.get("Origin")
        if self.headers.get("Host", "") not in self.server.names:
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST)
        elif origin is not None and urllib.parse.urlsplit(origin).netloc not in self.server.names:
            self._refuse(HTTPStatus.FORBIDDEN)
        else:
            return urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        return None

    def _send_save(self, name: str) -> None:
        file = self.server.saves / name
        if SAVE_NAME.match(name) and file.is_file():
            self._answer(HTTPStatus.OK, file.read_bytes(), "application/octet-stream")
        else:
            self._refuse(HTTPStatus.NOT_FOUND)

    def _send_file(self, path: str) -> None:
        try:
            file = (self.server.root / path.lstrip("/")).resolve(strict=True)
            if file.is_dir():
                file = (file / "index.html").resolve(strict=True)
            if not file.is_relative_to(self.server.root) or not file.is_file():
                raise FileNotFoundError(path)
            content = file.open("rb")
        except (OSError, ValueError):
            self._refuse(HTTPStatus.NOT_FOUND)
            return
        with content:
            size = os.fstat(content.fileno()).st_size
            first, last = _range(self.headers.get("Range"), size)
            partial = (first, last) != (0, size - 1)
            if first > last and size:
                self._refuse(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                return
            self.send_response(HTTPStatus.PARTIAL_CONTENT if partial and size else HTTPStatus.OK)
            self._headers(file, last - first + 1)
            if partial and size:
                self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
            self.end_headers()
            if self.command != "HEAD":
                content.seek(first)
                left = last - first + 1
                while left > 0 and (block := content.read(min(BLOCK, left))):
                    self.wfile.write(block)
                    left -= len(block)

    def _headers(self, file: Path, length: int) -> None:
        encoding = ENCODINGS.get(file.suffix) if Path(file.stem).suffix in TYPES else None
        suffix = Path(file.stem).suffix if encoding else file.suffix
        self.send_header("Content-Type", TYPES.get(suffix.lower(), "application/octet-stream"))
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.send_header("Content-Length", str(length))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Cache-Control", "no-cache")
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")

    def _stay(self) -> None:
        """An answer that never ends, as long as the page is there."""
        with self.server.changed:
            self.server.alive += 1
            self.server.seen_at = time.monotonic()
            self.server.changed.notify_all()
        try:
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            pause = threading.Event()
            while True:
                self.wfile.write(b": here\n\n")
                self.wfile.flush()
                pause.wait(ALIVE_EVERY_S)
        except OSError:
            self.close_connection = True
        finally:
            with self.server.changed:
                self.server.alive -= 1
                self.server.seen_at = time.monotonic()
                self.server.changed.notify_all()

    def _answer(self, status: HTTPStatus, content: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _refuse(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self._answer(status, status.phrase.encode(), "text/plain; charset=utf-8")


def _range(asked: str | None, size: int) -> tuple[int, int]:
    """First and last byte of an answer; several ranges at once are answered whole."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", asked or "")
    if match is None or match[1] == match[2] == "":
        return 0, size - 1
    if match[1] == "":
        return max(0, size - int(match[2])), size - 1
    return int(match[1]), min(int(match[2]), size - 1) if match[2] else size - 1


def _keep(path: Path, content: bytes) -> None:
    aside = path.with_name(f".{path.name}.{threading.get_ident()}")
    with aside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    aside.rename(path)


def lay_pipes() -> tuple[int, int]:
    """Descriptors 3 and 4 become the ends the browser expects there; returns ours, to order and to hear.

    Done before anything else is opened, so that the two numbers are free.
    """
    ours: list[int] = []
    theirs: list[int] = []
    for read_end, write_end in (os.pipe(), os.pipe()):
        ours.append(fcntl.fcntl(write_end if not ours else read_end, fcntl.F_DUPFD_CLOEXEC, 10))
        theirs.append(fcntl.fcntl(read_end if len(ours) == 1 else write_end, fcntl.F_DUPFD_CLOEXEC, 10))
        os.close(read_end)
        os.close(write_end)
    for wanted, fd in zip((3, 4), theirs, strict=True):
        os.dup2(fd, wanted)
        os.close(fd)
    return ours[0], ours[1]


def start_browser(command: list[str], profile: Path, answers: int) -> subprocess.Popen[bytes]:
    """The browser takes orders on a pipe: on a signal it would leave at once and lose what pages have stored.

    Its marks of an earlier, killed run go first: process numbers repeat inside a sandbox, so it would believe them.
    """
    for mark in profile.glob("Singleton*"):
        mark.unlink()
    browser = subprocess.Popen(command, pass_fds=(3, 4))
    os.close(3)
    os.close(4)
    threading.Thread(target=_drain, args=(answers,), name="browser-answers", daemon=True).start()
    return browser


def _drain(fd: int) -> None:
    while os.read(fd, 65536):
        pass


def main(text: str) -> int:
    request = json.loads(text)
    orders, answers = lay_pipes()
    port_file = Path(request["saves"]) / ".port"
    known = int(port_file.read_text()) if not request["browser"] and port_file.exists() else 0
    try:
        server = Server(request, known)
    except OSError:
        server = Server(request)
    if not request["browser"]:
        port_file.write_text(str(server.server_port))
    browser: subprocess.Popen[bytes] | None = None
    if request["browser"]:
        command = [word.replace("{port}", str(server.server_port)) for word in request["browser"]]
        browser = start_browser(command, Path(request["profile"]), answers)
        signal.signal(signal.SIGTERM, lambda number, frame: os.write(orders, CLOSE) and None)
    serving = threading.Thread(target=server.serve_forever, name="web-game", daemon=True)
    serving.start()
    try:
        if browser is not None:
            return browser.wait()
        subprocess.run([request["opener"], f"http://localhost:{server.server_port}/__play"], check=False)
        return 0 if server.wait_gone() else 1
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
