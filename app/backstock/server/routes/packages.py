"""Packages on this node: hold, look, wait, drop."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from ...core.node import NodeCore
from ...domain.errors import NotFoundError
from ...domain.ids import PackageId, TitleId
from ...domain.packages import HeldPackage, Package
from ...domain.wording import say
from ...shelf.wire import MAX_BODY, MAX_WAIT_S, PACKAGE_ID, ErrorAnswer, HoldRequest, PackageAnswer, PackagesAnswer
from ...swarm.torrents import parse_torrent
from ..admission import Admission, UnreadableRequestError, shaped
from ..changes import Feed

_Name = Annotated[str, Path(description="The package's BitTorrent v2 info hash, 64 hex digits.")]
_Wait = Annotated[float, Query(ge=0, le=MAX_WAIT_S, description="Seconds to wait for the state to change.")]


def router(node: NodeCore, signed: Admission, feed: Feed) -> APIRouter:
    routes = APIRouter(tags=["packages"], responses={401: {"model": ErrorAnswer}})

    torrent_body = Depends(signed.taking(MAX_BODY))

    def answer(held: HeldPackage) -> PackageAnswer:
        return PackageAnswer.of(held, node.swarm_port)

    @routes.get("/v1/packages", dependencies=[Depends(signed)])
    def packages() -> PackagesAnswer:
        return PackagesAnswer(packages=[answer(held) for held in node.local.packages()])

    @routes.put("/v1/packages/{name}", responses={403: {"model": ErrorAnswer}, 507: {"model": ErrorAnswer}})
    async def hold(name: _Name, request: Request, body: bytes = torrent_body) -> PackageAnswer:
        package_id, asked = _package_id(name), shaped(body, HoldRequest)
        asker = [(request.client.host, asked.peer_port)] if request.client and asked.peer_port else []
        package = await run_in_threadpool(_package, package_id, asked)
        return answer(await run_in_threadpool(node.local.hold, package, [*asker, *asked.peers]))

    @routes.get("/v1/packages/{name}", dependencies=[Depends(signed)], responses={404: {"model": ErrorAnswer}})
    async def held(name: _Name, wait: _Wait = 0.0) -> PackageAnswer:
        package_id = _package_id(name)
        with feed.listening() as changes:
            now = await run_in_threadpool(node.local.held, package_id)
            if now is not None and wait:
                before = now.state
                await changes.until(lambda change: change.package_id == package_id and change.state != before, wait)
                now = await run_in_threadpool(node.local.held, package_id)
        if now is None:
            raise NotFoundError(say("This node does not hold that package."), data=say("Nothing was changed."))
        return answer(now)

    @routes.delete("/v1/packages/{name}", dependencies=[Depends(signed)], status_code=204)
    def drop(name: _Name) -> Response:
        node.local.drop(_package_id(name))
        return Response(status_code=204)

    return routes


def _package_id(name: str) -> PackageId:
    if not PACKAGE_ID.fullmatch(name):
        raise UnreadableRequestError(say("A package is named by 64 hex digits."), data=say("Nothing was done."))
    return PackageId(name)


def _package(package_id: PackageId, asked: HoldRequest) -> Package:
    """The node knows no title and no source: what it keeps has only its name and its weight."""
    torrent = asked.torrent_bytes()
    length = parse_torrent(torrent).length
    return Package(package_id, TitleId(""), None, asked.layout, length, torrent, datetime.now(UTC))
