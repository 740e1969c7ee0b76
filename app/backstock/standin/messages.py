"""Requests and replies as values, so that what a store answers is written without a word about the wire."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from .contents import Content


class Role(enum.StrEnum):
    """Which of the servers. Each is an origin of its own, as the real ones are."""

    ITCH = "itch"
    ITCH_WEB = "itch-web"
    HUMBLE = "humble"
    FILES = "files"
    MIRROR = "mirror"


@dataclass(frozen=True, slots=True)
class Request:
    role: Role
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    form: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """Names in small letters."""
    base_url: str
    target: str = ""
    """Path and query as they came."""
    body: bytes = b""
    subject: str = ""
    """The upload or file that is asked for."""

    def one(self, name: str) -> str:
        """A field of the query or the form; the last one counts."""
        return next((value for key, value in reversed(self.query + self.form) if key == name), "")

    def every(self, name: str) -> list[str]:
        return [value for key, value in self.query + self.form if key == name]


@dataclass(frozen=True, slots=True)
class FileSent:
    subject: str
    content: Content


@dataclass(frozen=True, slots=True)
class Reply:
    """Either `value` as JSON, or `raw`, or the bytes of `file`."""

    status: int = 200
    value: object = None
    file: FileSent | None = None
    raw: bytes | None = None
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    """Also what is to be said of the length instead of the truth."""
    cut_after: int | None = None
    """Only so much of it is sent, and then the line is closed."""

    @property
    def is_json(self) -> bool:
        return self.raw is None and self.file is None


class Site(Protocol):
    """What one server stands for."""

    def answer(self, request: Request) -> Reply: ...

    def subject(self, path: str) -> str:
        """The upload or file a path is about, for faults and the log; empty for other paths."""

    def shown(self, path: str) -> str:
        """The path as it may be written down."""


def page(text: str, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = f"<!doctype html>\n<html lang=en>{text}</html>\n".encode()
    return Reply(status, raw=body, content_type="text/html; charset=utf-8", headers=named)


def errors(status: int, *texts: str) -> Reply:
    """As itch.io words them."""
    return Reply(status, {"errors": list(texts)})


def number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None
