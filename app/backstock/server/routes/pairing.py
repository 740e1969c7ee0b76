"""Lets a device in that brings an invite code's secret."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool

from ...core.node import NodeCore
from ...shelf.wire import ErrorAnswer, PairAnswer, PairRequest
from ..admission import read_body, shaped

_MAX_BODY: Final = 4096


def router(node: NodeCore) -> APIRouter:
    routes = APIRouter(tags=["pairing"])

    @routes.post("/v1/pair", responses={403: {"model": ErrorAnswer}, 429: {"model": ErrorAnswer}})
    async def pair(request: Request) -> PairAnswer:
        asked = shaped(await read_body(request, _MAX_BODY), PairRequest)
        return await run_in_threadpool(node.reception.pair, asked)

    return routes
