"""The OpenAPI document, for paired devices."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends, Request

from ..admission import Admission


def router(signed: Admission) -> APIRouter:
    routes = APIRouter(include_in_schema=False, dependencies=[Depends(signed)])

    @routes.get("/openapi.json")
    async def openapi(request: Request) -> dict[str, Any]:
        document: dict[str, Any] = request.app.openapi()
        return document

    return routes
