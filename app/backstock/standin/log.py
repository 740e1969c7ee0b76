"""What was asked of the stand-ins and how many bytes they gave, so that a test can prove that nothing came twice.

Nothing secret is kept: of a value that grants something only a short digest is written down, which is enough to see
whether two requests carried the same one.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace

_SECRET = frozenset(
    {"api_key", "access_token", "refresh_token", "code", "code_verifier", "token", "password", "username", "secret"}
    | {"gamekey", "gamekeys", "key", "t", "uuid", "client_secret", "state", "csrf_token", "_le_csrf_token"}
)


@dataclass(slots=True)
class Asked:
    """One request. What a query holds is in `query`, so `path` never grants anything."""

    method: str
    path: str
    status: int
    upload: str = ""
    range: str = ""
    bytes_sent: int = 0
    """Bytes of a file's content, so far."""
    permission: bool = False
    """An Authorization header or a cookie came along."""
    role: str = ""
    query: str = ""
    host: str = ""
    """The Host header."""
    at: float = 0.0
    """When, in seconds since 1970."""
    auth: str = ""
    """Which permission came: `bearer`, `bare`, `query`, `cookie`, or several with a `+` between them."""
    violation: str = ""
    """What nobody may do, and this did."""


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

    def asked(self, beginning: str = "", *, role: str = "", method: str = "") -> list[Asked]:
        with self._lock:
            return [
                replace(asked)
                for asked in self._asked
                if asked.path.startswith(beginning) and role in ("", asked.role) and method in ("", asked.method)
            ]

    def bytes_of(self, upload: str) -> int:
        with self._lock:
            return sum(asked.bytes_sent for asked in self._asked if asked.upload == upload)

    def claims(self) -> list[Asked]:
        """Those that wrote to the account, which only a person's wish may do."""
        return [one for one in self.asked("/bundles/", method="POST") if one.path.endswith("/claim-game")]

    def violations(self) -> list[Asked]:
        return [one for one in self.asked() if one.violation]

    def clear(self) -> None:
        with self._lock:
            self._asked.clear()

    def as_json(self) -> dict[str, object]:
        asked = self.asked()
        uploads = sorted({one.upload for one in asked if one.upload})
        return {
            "requests": [asdict(one) for one in asked],
            "bytes_by_upload": {upload: self.bytes_of(upload) for upload in uploads},
        }


def mark(secret: str) -> str:
    """What is written down instead of a secret: equal for equal ones."""
    return f"#{hashlib.sha256(secret.encode()).hexdigest()[:8]}"


def shown_query(query: Iterable[tuple[str, str]]) -> str:
    """The query as it may be written down."""
    shown = ((name, mark(value) if _is_secret(name) and value else value) for name, value in query)
    return "&".join(f"{name}={value}" for name, value in shown)


def _is_secret(name: str) -> bool:
    return name.lower() in _SECRET or name.lower().startswith("x-amz-")
