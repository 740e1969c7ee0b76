"""The node's web application. Everything but `/healthz` and `/v1/pair` must be signed by a paired device."""

from __future__ import annotations

from fastapi import FastAPI

from .. import __version__
from ..core.node import NodeCore
from .admission import Admission
from .changes import Feed
from .errors import tell_errors
from .routes import description, events, health, packages, pairing, status


def create_app(node: NodeCore, feed: Feed) -> FastAPI:
    app = FastAPI(title="Backstock node", version=__version__, openapi_url=None, docs_url=None, redoc_url=None)
    tell_errors(app)
    signed = Admission(node.doorkeeper)
    app.include_router(health.router())
    app.include_router(pairing.router(node))
    app.include_router(status.router(node, signed))
    app.include_router(packages.router(node, signed, feed))
    app.include_router(events.router(node, signed, feed))
    app.include_router(description.router(signed))
    return app
