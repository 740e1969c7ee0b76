"""What all tables are made of: their base, and kinds of columns that give back what they were given."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase

from ..domain.wording import Wording, pack, unpack

_NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """Aware times in, aware UTC times out; SQLite itself keeps no zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


_ESCAPED = "\ufdd0"
"""A code point no text holds: what follows is the text as hex."""


_SAID = "\ufdd1"
"""As that one: what follows is how the sentence before it was made, as JSON."""


class AnyText(TypeDecorator[str]):
    """Any Python text, given back unchanged: also file names that are not UTF-8 and texts with NULs in them."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None or (value == printable(value) and not value.startswith(_ESCAPED)):
            return value
        return _ESCAPED + value.encode("utf-8", "surrogatepass").hex()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        if value is None or not value.startswith(_ESCAPED):
            return value
        return bytes.fromhex(value.removeprefix(_ESCAPED)).decode("utf-8", "surrogatepass")


class SaidText(AnyText):
    """A sentence for a person: the English, and behind it what it can be said again from in another language."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if isinstance(value, Wording):
            value = f"{value}{_SAID}{json.dumps(pack(value))}"
        elif value is not None and _SAID in value:
            value = f"{value}{_SAID}null"
        return super().process_bind_param(value, dialect)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        text = super().process_result_value(value, dialect)
        if text is None or _SAID not in text:
            return text
        english, _, packed = text.rpartition(_SAID)
        try:
            return unpack(json.loads(packed), english)
        except ValueError:
            return english


def printable(text: str) -> str:
    """`text` with a mark in place of what a database cannot keep."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")


BigInt = BigInteger().with_variant(Integer, "sqlite")


class Table(DeclarativeBase):
    metadata = MetaData(naming_convention=_NAMING)
