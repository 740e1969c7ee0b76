"""Bytes that must not be shown: a value that redacts itself wherever values get printed or logged by accident."""

from __future__ import annotations

import hmac
from typing import Final, NoReturn

_REDACTED: Final = "Secret(…)"


class Secret:
    """Wraps secret bytes. Only `reveal` gives them back; printing redacts; pickling, copying and JSON raise."""

    __slots__ = ("_value",)

    def __init__(self, value: bytes) -> None:
        self._value = bytes(value)

    def reveal(self) -> bytes:
        return self._value

    def __repr__(self) -> str:
        return _REDACTED

    def __str__(self) -> str:
        return _REDACTED

    def __format__(self, spec: str) -> str:
        return _REDACTED

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value, other._value)

    __hash__ = None  # type: ignore[assignment]  # a hash of a secret is a piece of it

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not written or copied this way")
