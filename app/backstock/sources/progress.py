"""What long work in this room asks of whoever runs it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Called from the worker's own thread."""

    def checkpoint(self) -> None:
        """Raises (something that is the caller's own) once the work is to rest; what was done so far stays."""
        ...

    def progress(self, done: int, total: int, note: str = "") -> None: ...
