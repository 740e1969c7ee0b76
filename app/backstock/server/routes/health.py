"""Whether the node's HTTP answers at all; says nothing else, since anybody may ask."""

from __future__ import annotations

from fastapi import APIRouter


def router() -> APIRouter:
    routes = APIRouter()

    @routes.get("/healthz")
    async def healthz() -> dict[str, bool]:
        return {"ok": True}

    return routes
