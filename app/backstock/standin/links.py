"""Links that are their own permission: signed for one path, and good for a while."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import secrets
import threading
import time
from collections.abc import Mapping
from urllib.parse import urlencode

ITCH_HOLDS_S = 60.0
HUMBLE_HOLDS_S = 24 * 3600.0


class Links:
    """`itch_holds_s` and `humble_holds_s` may be changed while it runs."""

    def __init__(self) -> None:
        self.itch_holds_s = ITCH_HOLDS_S
        self.humble_holds_s = HUMBLE_HOLDS_S
        self._key = secrets.token_bytes(32)
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._used: dict[str, int] = {}

    def itch(self, path: str, holds_s: float) -> str:
        """The query for `path`. No two are alike."""
        made = f"{time.time():.3f}"
        said = {"X-Amz-Expires": f"{holds_s:g}", "X-Amz-Date": made, "X-Amz-Credential": str(next(self._numbers))}
        return urlencode({**said, "X-Amz-Signature": self._signature(path, *said.values())})

    def humble(self, path: str, gamekey: str, holds_s: float) -> str:
        ttl = str(int(time.time() + holds_s))
        return urlencode({"gamekey": gamekey, "ttl": ttl, "t": self._signature(path, gamekey, ttl)[:32]})

    def refused(self, path: str, query: Mapping[str, str]) -> str:
        """The word the real places have for it; empty for a good link."""
        if "X-Amz-Signature" in query:
            said = [query.get(name, "") for name in ("X-Amz-Expires", "X-Amz-Date", "X-Amz-Credential")]
            signature, given = self._signature(path, *said), query["X-Amz-Signature"]
            until = _moment(said[1]) + _moment(said[0])
        else:
            gamekey, ttl = query.get("gamekey", ""), query.get("ttl", "")
            signature, given = self._signature(path, gamekey, ttl)[:32], query.get("t", "")
            until = _moment(ttl)
        if not hmac.compare_digest(signature.encode(), given.encode()):
            return "SignatureDoesNotMatch"
        return "AccessDenied" if until < time.time() else ""

    def uses(self, query: Mapping[str, str]) -> int:
        """How often this link was used, this time included."""
        signature = query.get("X-Amz-Signature") or query.get("t", "")
        with self._lock:
            self._used[signature] = self._used.get(signature, 0) + 1
            return self._used[signature]

    def _signature(self, *parts: str) -> str:
        return hmac.new(self._key, "\n".join(parts).encode(), hashlib.sha256).hexdigest()


def _moment(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
