"""What the tests of the stores share: a clock that does not wait, jobs, and answers by script.

A script says each answer to the letter, for what no library of the stand-ins would ever give.
"""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from backstock.standin import messages
from backstock.standin.faults import Faults
from backstock.standin.log import RequestLog
from backstock.standin.pace import Paces
from backstock.standin.wire import Server

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
    headers: httpx.Headers
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


class _Script:
    """The scripted answers as a site of the stand-ins' server."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay

    def subject(self, path: str) -> str:
        return ""

    def shown(self, path: str) -> str:
        return path

    def answer(self, request: messages.Request) -> messages.Reply:
        headers = httpx.Headers(dict(request.headers))
        got = Got(request.method, request.path, list(request.query), headers, request.body)
        reply = self._replay.reply_to(got)
        return messages.Reply(
            reply.status,
            raw=reply.body,
            content_type=reply.content_type,
            headers=reply.headers,
            cut_after=reply.cut_after,
        )


@contextmanager
def served(replay: Replay) -> Iterator[Replay]:
    nothing_of_its_own = (lambda request: None, Faults(), Paces({}), RequestLog(), lambda content: "")
    server = Server(messages.Role.ITCH, ("127.0.0.1", 0), _Script(replay), *nothing_of_its_own)
    server.begin()
    replay.url = server.url
    try:
        yield replay
    finally:
        server.end()
