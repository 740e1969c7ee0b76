"""What was asked of the demo store and how many bytes it gave, so that a test can prove that nothing came twice."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """One request. The path is without its query, which may hold a permission."""

    method: str
    path: str
    status: int
    upload: str = ""
    range: str = ""
    bytes_sent: int = 0
    """Bytes of a file's content."""
    permission: bool = False
    """An Authorization header or a cookie came along."""


class RequestLog:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: list[Asked] = []
        self._bytes: Counter[str] = Counter()

    def add(self, asked: Asked) -> None:
        with self._lock:
            self._asked.append(asked)

    def sent(self, upload: str, size: int) -> None:
        """Counted while it goes out, not when the request ends."""
        with self._lock:
            self._bytes[upload] += size

    def asked(self, beginning: str = "") -> list[Asked]:
        with self._lock:
            return [asked for asked in self._asked if asked.path.startswith(beginning)]

    def bytes_of(self, upload: str) -> int:
        with self._lock:
            return self._bytes[upload]

    def as_json(self) -> dict[str, object]:
        with self._lock:
            return {"requests": [asdict(asked) for asked in self._asked], "bytes_by_upload": dict(self._bytes)}
