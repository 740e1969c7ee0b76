"""What tests may say about errors in the log: see the fixture `error_log`."""

from __future__ import annotations

import logging
import re


class ErrorLog(logging.Handler):
    """Collects what was logged as an error; `expect` says which of it is meant to be there."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []
        self._expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.name}: {self.format(record)}")

    def expect(self, pattern: str) -> None:
        """An error that matches must be logged before the test ends."""
        self._expected.append(pattern)

    def complaints(self) -> list[str]:
        wanted = "|".join(f"(?:{pattern})" for pattern in self._expected)
        unexpected = [message for message in self.messages if not wanted or not re.search(wanted, message)]
        missing = [
            f"expected, but not logged: {pattern}"
            for pattern in self._expected
            if not any(re.search(pattern, message) for message in self.messages)
        ]
        return unexpected + missing
