"""What was asked of the demo store and how many bytes it gave, so that a test can prove that nothing came twice."""

from __future__ import annotations

import threading
from dataclasses import asdict, dataclass, replace


@dataclass(slots=True)
class Asked:
    """One request. The path is without its query, which may hold a permission."""

    method: str
    path: str
    status: int
    upload: str = ""
    range: str = ""
    bytes_sent: int = 0
    """Bytes of a file's content, so far."""
    permission: bool = False
    """An Authorization header or a cookie came along."""


class RequestLog:
    """Everything is noted before it goes out, so that whoever has the answer finds it here."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: list[Asked] = []

    def add(self, asked: Asked) -> Asked:
        with self._lock:
            self._asked.append(asked)
        return asked

    def sent(self, asked: Asked, size: int) -> None:
        """Also takes back, with a size below nothing, what could not be sent after all."""
        with self._lock:
            asked.bytes_sent += size

    def asked(self, beginning: str = "") -> list[Asked]:
        with self._lock:
            return [replace(asked) for asked in self._asked if asked.path.startswith(beginning)]

    def bytes_of(self, upload: str) -> int:
        with self._lock:
            return sum(asked.bytes_sent for asked in self._asked if asked.upload == upload)

    def as_json(self) -> dict[str, object]:
        asked = self.asked()
        uploads = sorted({one.upload for one in asked if one.upload})
        return {
            "requests": [asdict(one) for one in asked],
            "bytes_by_upload": {upload: self.bytes_of(upload) for upload in uploads},
        }
