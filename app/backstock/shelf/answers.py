"""Reading a node's answers: our shapes, our errors, and never more bytes than sensible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from ..domain.errors import BackstockError, NodeError
from ..domain.wording import say
from .wire import ErrorAnswer

_Shape = TypeVar("_Shape", bound=BaseModel)
_MAX_ANSWER: Final = 32 * 1024**2


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes

    def read(self, shape: type[_Shape]) -> _Shape:
        """The answer as its shape; raises the error the node told."""
        if self.status >= 400:
            raise self.error()
        try:
            return shape.model_validate_json(self.body)
        except ValidationError as wrong:
            raise self._unreadable() from wrong

    def error(self) -> BackstockError:
        try:
            return ErrorAnswer.model_validate_json(self.body).exception()
        except ValidationError:
            return self._unreadable()

    def _unreadable(self) -> NodeError:
        return NodeError(
            say("The node answered in a way this version does not understand (status {status}).", status=self.status),
            data=say("Nothing was changed because of it."),
            do=say("Bring Backstock to the same version on both computers."),
        )


def send(http: httpx.Client, request: httpx.Request) -> Answer:
    """Raises httpx errors, and NodeError for an answer that does not end."""
    response = http.send(request, stream=True)
    try:
        body = bytearray()
        for part in response.iter_bytes():
            body += part
            if len(body) > _MAX_ANSWER:
                raise NodeError(
                    say("The node sends more than it was asked for."),
                    data=say("Its answer was thrown away."),
                    do=say("Do not use this node."),
                )
        return Answer(response.status_code, bytes(body))
    finally:
        response.close()
