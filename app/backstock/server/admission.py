"""Lets a request in: signature first, then its body, never more of it than allowed."""

from __future__ import annotations

from typing import TypeVar

from fastapi import Request
from pydantic import BaseModel, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from ..domain.errors import BackstockError
from ..domain.wording import say
from ..shelf.doorkeeper import Doorkeeper
from ..shelf.signing import ReceivedRequest

_Shape = TypeVar("_Shape", bound=BaseModel)


class UnreadableRequestError(BackstockError):
    """What was asked has not the shape of something this node does."""

    code = "unreadable-request"


class TooLargeError(BackstockError):
    """The request's body is longer than anything sensible."""

    code = "too-large"


class Admission:
    """A dependency of every signed route; its value is the body. Nothing of a stranger's body is read."""

    def __init__(self, doorkeeper: Doorkeeper, max_body: int = 0) -> None:
        self._doorkeeper = doorkeeper
        self._max_body = max_body

    def taking(self, max_body: int) -> Admission:
        return Admission(self._doorkeeper, max_body)

    async def __call__(self, request: Request) -> bytes:
        head = ReceivedRequest(request.method, str(request.url), dict(_merged(request)))
        signed = await run_in_threadpool(self._doorkeeper.admit, head)
        body = await read_body(request, self._max_body)
        signed.check_body(body)
        return body


async def read_body(request: Request, limit: int) -> bytes:
    body = bytearray()
    try:
        async for part in request.stream():
            body += part
            if len(body) > limit:
                raise TooLargeError(say("This request is too large."), data=say("Nothing was done."))
    except ClientDisconnect as gone:
        raise UnreadableRequestError(say("The request broke off."), data=say("Nothing was done.")) from gone
    return bytes(body)


def shaped(body: bytes, shape: type[_Shape]) -> _Shape:
    try:
        return shape.model_validate_json(body)
    except ValidationError as wrong:
        first = wrong.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the body"
        raise UnreadableRequestError(
            say("This request cannot be understood: {where}: {first}.", where=where, first=first["msg"]),
            data=say("Nothing was done."),
        ) from None


def _merged(request: Request) -> dict[str, str]:
    """Header lines of one name as one, as a signature sees them."""
    merged: dict[str, str] = {}
    for name, value in request.headers.items():
        merged[name] = f"{merged[name]}, {value}" if name in merged else value
    return merged
