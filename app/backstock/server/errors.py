"""Errors as answers: one JSON shape, the status that fits, tracebacks only in our own log."""

from __future__ import annotations

import logging
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from ..domain.errors import BackstockError, DataProtectedError, DiskFullError, NodeRefusedError, NotFoundError
from ..domain.wording import say
from ..shelf.refusals import NotAdmittedError, TooManyTriesError
from ..shelf.wire import ErrorAnswer, ErrorBody
from .admission import TooLargeError, UnreadableRequestError

log = logging.getLogger(__name__)

_STATUS: Final[tuple[tuple[type[BackstockError], int], ...]] = (
    (NotAdmittedError, 401),
    (TooManyTriesError, 429),
    (NodeRefusedError, 403),
    (NotFoundError, 404),
    (DataProtectedError, 409),
    (TooLargeError, 413),
    (UnreadableRequestError, 422),
    (DiskFullError, 507),
)
"""The first that fits counts."""


def tell_errors(app: FastAPI) -> None:
    app.add_exception_handler(BackstockError, _told)
    app.add_exception_handler(HTTPException, _no_route)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(Exception, _bug)


def _told(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, BackstockError)
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
    log.info("%s %s: %d %s", request.method, request.url.path, status, error.what)
    return _answer(status, ErrorAnswer.of(error))


def _no_route(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    what = {404: say("There is nothing at this address."), 405: say("This cannot be done at this address.")}
    said = ErrorBody(code="no-such-route", what=what.get(error.status_code, str(error.detail)))
    return _answer(error.status_code, ErrorAnswer(error=said))


def _unreadable(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    wrong = UnreadableRequestError(
        say("This request cannot be understood: {where}: {first}.", where=where, first=first["msg"])
    )
    return _answer(422, ErrorAnswer.of(wrong))


def _bug(request: Request, error: Exception) -> JSONResponse:
    log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    said = ErrorBody(
        code="failed",
        what=say("The node met an error of its own."),
        data=say("What it holds was not touched."),
        do=say("Its log says more."),
    )
    return _answer(500, ErrorAnswer(error=said))


def _answer(status: int, said: ErrorAnswer) -> JSONResponse:
    return JSONResponse(said.model_dump(mode="json", exclude_none=True), status_code=status)
