"""What the tests of the stores share: a clock that does not wait, jobs, and a server that replays."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

SAMPLES = Path(__file__).parent / "samples"


def sample(store: str, name: str) -> Any:
    return json.loads((SAMPLES / store / f"{name}.json").read_text(encoding="utf-8"))


class StillClock:
    """Time passes only when somebody rests."""

    def __init__(self) -> None:
        self.time = 0.0
        self.rests: list[float] = []

    def now(self) -> float:
        return self.time

    def jitter(self) -> float:
        return 0.5

    def rest(self, seconds: float, closing: threading.Event, progress: object) -> None:
        self.time += seconds
        self.rests.append(seconds)


class Quiet:
    """A job nobody stops."""

    def __init__(self) -> None:
        self.said: list[tuple[int, int, str]] = []

    def checkpoint(self) -> None: ...

    def wait(self, event: threading.Event, timeout: float) -> bool:
        return event.wait(timeout)

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.said.append((done, total, note))


class JobStopped(Exception):  # noqa: N818 - named as in jobs
    pass


class Stopped(Quiet):
    """A job that was asked to stop."""

    def checkpoint(self) -> None:
        raise JobStopped

    def wait(self, event: threading.Event, timeout: float) -> bool:
        raise JobStopped


@dataclass(frozen=True)
class Got:
    """A request as the server saw it."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes = b""

    def asked(self, name: str) -> list[str]:
        return [value for key, value in self.query if key == name]


@dataclass
class Reply:
    value: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    content_type: str = "application/json"
    cut_after: int | None = None

    @property
    def body(self) -> bytes:
        return json.dumps(self.value).encode() if self.raw is None else self.raw


Answers = Reply | Callable[[Got], Reply]


class Replay:
    """Answers each path with its replies in turn, the last one again and again; unknown paths get 404."""

    def __init__(self) -> None:
        self.replies: dict[str, list[Answers]] = defaultdict(list)
        self.got: list[Got] = []
        self.url = ""

    def on(self, path: str, *replies: Answers) -> None:
        self.replies[path] = list(replies)

    def reply_to(self, got: Got) -> Reply:
        self.got.append(got)
        waiting = self.replies.get(got.path)
        if not waiting:
            return Reply({"errors": ["invalid api endpoint"]}, 404)
        reply = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return reply if isinstance(reply, Reply) else reply(got)

    def asked(self, path: str) -> list[Got]:
        return [got for got in self.got if got.path == path]


@contextmanager
def served(replay: Replay) -> Iterator[Replay]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            got = Got(self.command, parts.path, parse_qsl(parts.query), dict(self.headers.items()), body)
            reply = replay.reply_to(got)
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            if "Content-Length" not in reply.headers and "Transfer-Encoding" not in reply.headers:
                self.send_header("Content-Length", str(len(reply.body)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body[: reply.cut_after])
            self.close_connection = reply.cut_after is not None or "Connection" in reply.headers

        do_POST = do_GET  # noqa: N815 - the library's name

        def log_message(self, *args: Any) -> None: ...

        def handle(self) -> None:
            try:
                super().handle()
            except ConnectionError:
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="replay")
    thread.start()
    replay.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield replay
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
