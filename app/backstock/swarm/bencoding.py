"""Bencoding, strictly: only what an encoder would have written is read, so writing it again gives the same bytes.

Made for hostile input: no recursion, and limits on depth, on the number of values and on the digits of a number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ..domain.errors import BackstockError
from ..domain.wording import say

Value = int | bytes | list["Value"] | dict[bytes, "Value"]
Encodable = int | bytes | str | Sequence["Encodable"] | Mapping[bytes, "Encodable"] | Mapping[str, "Encodable"]

_DEEPEST: Final = 64
_MOST_VALUES: Final = 1_000_000
_MOST_DIGITS: Final = 19
_DIGITS: Final = frozenset(b"0123456789")


class TorrentError(BackstockError):
    """A torrent that cannot be used: damaged, or made to do harm. Whoever made it must mend it."""

    code = "bad-torrent"

    def __init__(self, what: str) -> None:
        super().__init__(
            what, data=say("Nothing was added or changed."), do=say("Get the torrent again from where it came from.")
        )


def bencode(value: Encodable) -> bytes:
    """Text is written as UTF-8; dictionaries are sorted by their keys' bytes."""
    out: list[bytes] = []
    _write(value, out)
    return b"".join(out)


def _write(value: Encodable, out: list[bytes]) -> None:
    match value:
        case int():
            out.append(b"i%de" % value)
        case bytes():
            out.append(b"%d:%s" % (len(value), value))
        case str():
            _write(value.encode(), out)
        case Mapping():
            out.append(b"d")
            pairs = {key.encode() if isinstance(key, str) else key: item for key, item in value.items()}
            for key in sorted(pairs):
                _write(key, out)
                _write(pairs[key], out)
            out.append(b"e")
        case _:
            out.append(b"l")
            for item in value:
                _write(item, out)
            out.append(b"e")


def bdecode(data: bytes) -> Value:
    """Raises TorrentError for anything but exactly one well-formed value; keys must be sorted and differ."""
    return _Reader(data).whole()


class _Open:
    """A list or dictionary whose end has not been read."""

    __slots__ = ("key", "value")

    def __init__(self, value: list[Value] | dict[bytes, Value]) -> None:
        self.value = value
        self.key: bytes | None = None


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._values = 0

    def whole(self) -> Value:
        open_ones: list[_Open] = []
        while True:
            value = self._next(open_ones)
            if value is None:
                continue
            if not open_ones:
                if self._at != len(self._data):
                    raise self._wrong(say("more follows after its end"))
                return value
            self._take(open_ones[-1], value)

    def _next(self, open_ones: list[_Open]) -> Value | None:
        """One finished value, or None after a container was opened."""
        self._values += 1
        if self._values > _MOST_VALUES:
            raise self._wrong(say("it holds too many values"))
        match self._byte():
            case 0x69:  # i
                return self._number(b"e", negative=True)
            case 0x6C | 0x64 as kind:  # l, d
                if len(open_ones) >= _DEEPEST:
                    raise self._wrong(say("it is nested too deeply"))
                open_ones.append(_Open([] if kind == 0x6C else {}))
                return None
            case 0x65:  # e
                if not open_ones or open_ones[-1].key is not None:
                    raise self._wrong(say("something ends that did not begin"))
                return open_ones.pop().value
            case _:
                self._at -= 1
                return self._string()

    def _take(self, container: _Open, value: Value) -> None:
        if isinstance(container.value, list):
            container.value.append(value)
        elif container.key is not None:
            container.value[container.key] = value
            container.key = None
        else:
            if not isinstance(value, bytes):
                raise self._wrong(say("a key is not a string"))
            if container.value and value <= next(reversed(container.value)):
                raise self._wrong(say("keys are out of order or come twice"))
            container.key = value

    def _byte(self) -> int:
        if self._at >= len(self._data):
            raise self._wrong(say("it ends too early"))
        self._at += 1
        return self._data[self._at - 1]

    def _string(self) -> bytes:
        length = self._number(b":", negative=False)
        if length > len(self._data) - self._at:
            raise self._wrong(say("it ends too early"))
        self._at += length
        return self._data[self._at - length : self._at]

    def _number(self, end: bytes, *, negative: bool) -> int:
        stop = self._data.find(end, self._at, self._at + _MOST_DIGITS + 2)
        if stop < 0:
            raise self._wrong(say("a number does not end"))
        text = self._data[self._at : stop]
        digits = text[1:] if negative and text.startswith(b"-") else text
        if not digits or len(digits) > _MOST_DIGITS or not _DIGITS.issuperset(digits):
            raise self._wrong(say("a number is not one"))
        if (digits.startswith(b"0") and len(digits) > 1) or text == b"-0":
            raise self._wrong(say("a number is written in an odd way"))
        self._at = stop + 1
        return int(text)

    def _wrong(self, why: str) -> TorrentError:
        return TorrentError(say("This is no usable torrent: {why} (at byte {at}).", why=why, at=self._at))
