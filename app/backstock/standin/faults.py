"""What the stand-ins can do wrong on purpose, so that the rest of the program can be seen to cope.

A fault is a value; which are on may change while the servers run. It happens to what its `role`, `path` and `upload`
say, `times` times.
"""

from __future__ import annotations

import enum
import threading
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields


class FaultKind(enum.StrEnum):
    WRONG_MD5 = "wrong-md5"
    """Announce a digest that the bytes do not have."""
    WRONG_SIZE = "wrong-size"
    """Announce `after` bytes more than there are; one when nothing is said."""
    CUT = "cut"
    """Close the line after `after` bytes of a file."""
    SLOW = "slow"
    """Send files at `rate` bytes a second."""
    STALL = "stall"
    """Send `after` bytes of a file and then nothing more, with the line left open."""
    ENDLESS = "endless"
    """Send a body that does not end; `after` bytes of it, or for ever."""
    NO_RANGE = "no-range"
    """Send the whole file whatever part was asked for."""
    NEW_VALIDATORS = "new-validators"
    """The same bytes under another ETag and date."""
    NEW_CONTENT = "new-content"
    """Other bytes of the same size under another ETag and date, as when a file was replaced."""
    EXPIRED_LINKS = "expired-links"
    """Hand out links that no longer hold."""
    SHORT_LINKS = "short-links"
    """Hand out links that hold for `after` seconds."""
    SPENT_LINKS = "spent-links"
    """A link holds for `after` requests and no more."""
    MOVED = "moved"
    """The file host sends on to a mirror, which is another origin."""
    BUSY = "busy"
    """Answer 429, or `status`, with Retry-After: `after`."""
    BUSY_MUTE = "busy-mute"
    """Answer 429, or `status`, without a word on when to come back."""
    BROKEN = "broken"
    """Answer 500, or `status`."""
    CHALLENGE = "challenge"
    """Answer 403 with the page that wants to see a browser."""
    WEB_PAGE = "web-page"
    """Answer with a web page instead of data."""
    EMPTY_OBJECT = "empty-object"
    """Send `{}` for every list."""
    NULL_LIST = "null-list"
    """Send `null` for every list."""
    NULL = "null"
    """Send `null` for the whole answer."""
    HALF_JSON = "half-json"
    """Send the first half of the answer's text, as if it were all."""
    REFUSE_KEY = "refuse-key"
    """Refuse every key or cookie, as if it had been revoked. `status` chooses the way, as the stores have several."""
    REFUSE_SCOPE = "refuse-scope"
    """Refuse keys that have scopes, as if the one that is needed were not among them."""
    MISSING = "missing"
    """Answer 404, as for what is gone or somebody else's."""
    CUT_ANSWER = "cut-answer"
    """Promise the whole answer, send half of it and close the line."""
    JSON_LINK = "json-link"
    """Say where a file lies as JSON, instead of sending on to it."""
    LATE = "late"
    """Answer `after` milliseconds later."""
    HANG_UP = "hang-up"
    """Close the line instead of answering."""
    DROP = "drop"
    """Close the line before anything was asked."""


@dataclass(frozen=True, slots=True)
class Fault:
    kind: FaultKind
    upload: str = ""
    """Only for this upload or file; empty: for all."""
    path: str = ""
    """Only for paths that begin so; empty: for all."""
    after: int = 0
    rate: int = 0
    times: int = 0
    """How often it happens; 0: always."""
    status: int = 0
    """Instead of the usual one."""
    role: str = ""
    """Only at this server; empty: at all."""

    def concerns(self, path: str, upload: str, role: str) -> bool:
        return path.startswith(self.path) and self.upload in ("", upload) and self.role in ("", role)


_NUMBERS = ("after", "rate", "times", "status")


def parse_fault(text: str) -> Fault:
    """`cut:after=1000,times=1`; raises ValueError in words for what is no fault."""
    kind, _, rest = text.partition(":")
    return fault_from({"kind": kind, **dict(part.partition("=")[::2] for part in rest.split(",") if part)})


def fault_from(values: Mapping[str, object]) -> Fault:
    unknown = set(values) - {field.name for field in fields(Fault)}
    if unknown:
        raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
    after, rate, times, status = (int(str(values.get(name, 0))) for name in _NUMBERS)
    kind = FaultKind(str(values.get("kind")))
    upload, path, role = (str(values.get(name, "")) for name in ("upload", "path", "role"))
    if min(after, rate, times, status) < 0 or (kind is FaultKind.SLOW and rate == 0):
        raise ValueError(f"{kind} needs numbers above nothing")
    return Fault(kind, upload, path, after, rate, times, status, role)


class Faults:
    """Those that are on now. May be asked from many threads."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._lock = threading.Lock()
        self._on = [_On(fault) for fault in faults]

    def put(self, faults: Iterable[Fault]) -> None:
        """These instead of the ones before."""
        fresh = [_On(fault) for fault in faults]
        with self._lock:
            self._on = fresh

    def happens(self, kind: FaultKind, path: str = "", upload: str = "", role: str = "") -> Fault | None:
        """The fault, if it is on for this; counts as having happened."""
        with self._lock:
            for on in self._on:
                if on.fault.kind is kind and on.fault.concerns(path, upload, role) and on.may_happen():
                    on.happened += 1
                    return on.fault
        return None

    def as_json(self) -> list[dict[str, object]]:
        with self._lock:
            return [asdict(on.fault) for on in self._on if on.may_happen()]


@dataclass(slots=True)
class _On:
    fault: Fault
    happened: int = 0

    def may_happen(self) -> bool:
        return not self.fault.times or self.happened < self.fault.times
