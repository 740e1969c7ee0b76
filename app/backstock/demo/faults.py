"""What the demo store can do wrong on purpose, so that the rest of the program can be seen to cope.

A fault is a value; which are on may change while the store runs. Nothing else in the store knows when to misbehave.
"""

from __future__ import annotations

import enum
import threading
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields


class FaultKind(enum.StrEnum):
    WRONG_MD5 = "wrong-md5"
    """Announce a digest that the bytes do not have."""
    CUT = "cut"
    """Close the line after `after` bytes of a file."""
    SLOW = "slow"
    """Send files at `rate` bytes a second."""
    EXPIRED_LINKS = "expired-links"
    """Hand out links that no longer hold."""
    BUSY = "busy"
    """Answer 429, with Retry-After: `after`."""
    BROKEN = "broken"
    """Answer 500."""
    NO_RANGE = "no-range"
    """Send the whole file whatever part was asked for."""
    REFUSE_KEY = "refuse-key"
    """Refuse every key, as if it had been revoked."""
    WEB_PAGE = "web-page"
    """Answer with a web page instead of data."""


@dataclass(frozen=True, slots=True)
class Fault:
    kind: FaultKind
    upload: str = ""
    """Only for this upload; empty: for all."""
    path: str = ""
    """Only for paths that begin so; empty: for all."""
    after: int = 0
    rate: int = 0
    times: int = 0
    """How often it happens; 0: always."""

    def concerns(self, path: str, upload: str) -> bool:
        return path.startswith(self.path) and self.upload in ("", upload)


def parse_fault(text: str) -> Fault:
    """`cut:after=1000,times=1`; raises ValueError in words for what is no fault."""
    kind, _, rest = text.partition(":")
    return fault_from({"kind": kind, **dict(part.partition("=")[::2] for part in rest.split(",") if part)})


def fault_from(values: Mapping[str, object]) -> Fault:
    unknown = set(values) - {field.name for field in fields(Fault)}
    if unknown:
        raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
    after, rate, times = (int(str(values.get(name, 0))) for name in ("after", "rate", "times"))
    kind = FaultKind(str(values.get("kind")))
    fault = Fault(kind, str(values.get("upload", "")), str(values.get("path", "")), after, rate, times)
    if min(after, rate, times) < 0 or (fault.kind is FaultKind.SLOW and fault.rate == 0):
        raise ValueError(f"{fault.kind} needs numbers above nothing")
    return fault


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

    def happens(self, kind: FaultKind, path: str = "", upload: str = "") -> Fault | None:
        """The fault, if it is on for this; counts as having happened."""
        with self._lock:
            for on in self._on:
                if on.fault.kind is kind and on.fault.concerns(path, upload) and on.may_happen():
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
