"""Amounts that are told to a person, each face in its own way."""

from __future__ import annotations


class Bytes(int):
    """So many bytes of something. As text to the byte; a window may round it."""

    def __str__(self) -> str:
        return f"{int(self):,} bytes"
