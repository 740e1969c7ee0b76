"""Changes of packages as they happen, as server-sent events."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Final

from fastapi import APIRouter, Depends
from fastapi.responses import StreamingResponse

from ...core.node import NodeCore
from ...shelf.wire import PackageAnswer
from ..admission import Admission
from ..changes import Feed

_ALIVE_EVERY_S: Final = 15.0


def router(node: NodeCore, signed: Admission, feed: Feed) -> APIRouter:
    routes = APIRouter(tags=["events"], dependencies=[Depends(signed)])

    @routes.get("/v1/events", response_class=StreamingResponse)
    async def events() -> StreamingResponse:
        return StreamingResponse(
            _lines(node, feed), media_type="text/event-stream", headers={"cache-control": "no-store"}
        )

    return routes


async def _lines(node: NodeCore, feed: Feed) -> AsyncIterator[str]:
    with feed.listening() as changes:
        # Said at once, so that the listener knows from when on it misses nothing.
        yield ": listening\n\n"
        while not changes.ended:
            change = await changes.next(_ALIVE_EVERY_S)
            if change is None:
                yield ": alive\n\n"
            else:
                said = PackageAnswer.of(change, node.swarm_port).model_dump_json()
                yield f"event: package\ndata: {said}\n\n"
