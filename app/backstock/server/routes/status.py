"""What the node is and how full."""

from __future__ import annotations

from fastapi import APIRouter, Depends

from ...core.node import NodeCore
from ...shelf.wire import StatusAnswer
from ..admission import Admission


def router(node: NodeCore, signed: Admission) -> APIRouter:
    routes = APIRouter(tags=["status"], dependencies=[Depends(signed)])

    @routes.get("/v1/status")
    def status() -> StatusAnswer:
        return StatusAnswer.of(node.local.status())

    return routes
