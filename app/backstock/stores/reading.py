"""Reading loose JSON: stores send `{}` for an empty list, numbers as text, dates in several forms, or nothing at all.

These functions answer None (or an empty value) for what is absent or unusable. Only `as_list` and `as_map` raise, and
only where going on would mean taking "unreadable" for "nothing".
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime

from ..domain.errors import UnreadableAnswerError
from ..domain.wording import say

Json = Mapping[str, object]

_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_LARGEST = 2**63 - 1
_ID = re.compile(r"[0-9]{1,18}", re.ASCII)


def as_list(value: object, where: str) -> list[object]:
    if isinstance(value, list):
        return value
    if value is None or value == {}:
        return []
    raise unreadable(where)


def as_map(value: object, where: str) -> Json:
    if isinstance(value, dict):
        return value
    raise unreadable(where)


def map_or_empty(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def as_text(value: object, limit: int = 500) -> str:
    """One line of text fit for a list or a database: no control characters, no marks that turn the writing around."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    if isinstance(value, int) and abs(value) > _LARGEST:
        return ""
    text = str(value)[: limit * 4]
    return "".join(_shown(mark) for mark in text).strip()[:limit].strip()


def as_int(value: object) -> int | None:
    """A whole number from 0 to what a database can hold."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and _ID.fullmatch(value.strip()):
        value = int(value)
    return value if isinstance(value, int) and 0 <= value <= _LARGEST else None


def as_id(value: object) -> str | None:
    """A store's number for a thing, as text; 0 and below mean none."""
    number = as_int(value)
    return str(number) if number else None


def as_hex(value: object, digits: int) -> str | None:
    """A digest is one only if it looks like one: stores send `""` and `SHA1 hash` too."""
    if isinstance(value, str) and re.fullmatch(rf"[0-9a-fA-F]{{{digits}}}", value.strip(), re.ASCII):
        return value.strip().lower()
    return None


def as_date(value: object) -> datetime | None:
    """Both stores' forms; without a zone it is UTC."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def as_moment(value: object) -> datetime | None:
    """From seconds since 1970; 0 means none."""
    seconds = as_int(value)
    try:
        return datetime.fromtimestamp(seconds, UTC) if seconds else None
    except (ValueError, OverflowError, OSError):
        return None


def as_address(value: object) -> str:
    """A web address a person could open, else the empty text."""
    text = value if isinstance(value, str) else ""
    fit = text.startswith(("https://", "http://")) and text.isprintable() and text.isascii() and " " not in text
    return text if fit and len(text) <= 2000 else ""


def unreadable(where: str) -> UnreadableAnswerError:
    return UnreadableAnswerError(
        say("The store answered in a way this version of Backstock cannot read ({where}).", where=where),
        data=say("What was listed before stays as it was."),
        do=say("Try again later; if it stays so, look for a newer version of Backstock."),
    )


def _shown(mark: str) -> str:
    if mark in _BIDI:
        return ""
    category = unicodedata.category(mark)
    if category == "Cs":
        return "\ufffd"
    return " " if category in ("Cc", "Zl", "Zp") else mark
