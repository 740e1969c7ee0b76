"""Runs a node until it is told to end: HTTPS in this process, one line of JSON when it is ready."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any, Final

import uvicorn

from ..core.node import NodeCore, listen_address, open_node
from ..domain.errors import BackstockError
from ..domain.packages import NodeMode
from ..domain.system_words import why
from ..domain.wording import say
from ..settings import Settings
from ..shelf.addresses import Address, reachable_hosts, written
from .app import create_app
from .changes import Feed

log = logging.getLogger(__name__)

_GRACE_S: Final = 2
_STEP_S: Final = 0.3


def run_node(
    settings: Settings,
    name: str | None = None,
    listen: str | None = None,
    mode: NodeMode | None = None,
    *,
    say_json: bool = False,
) -> None:
    """Blocks until SIGTERM or SIGINT. What is given here counts before the settings."""
    told = {"name": name, "listen": listen, "mode": mode}
    section = settings.node.model_copy(update={key: value for key, value in told.items() if value is not None})
    settings = settings.model_copy(update={"node": section})

    def ready(url: str, node: NodeCore) -> None:
        if say_json:
            line = {"url": url, "swarm_port": node.swarm_port, "node_id": node.identity.node_id, "pid": os.getpid()}
            sys.stdout.write(json.dumps(line) + "\n")
        else:
            sys.stdout.write(f"The node “{node.name}” ({node.mode}) listens at {url}.\n")
        sys.stdout.flush()

    with _signals() as told_to_end, serve_node(settings, ready) as server:
        while server.alive and not told_to_end():
            # In steps, so that the main thread gets to run signal handlers.
            server.wait(_STEP_S)


class NodeServer:
    """The HTTP face on its own thread."""

    def __init__(self, node: NodeCore, listener: socket.socket, url: str, ready: Callable[[], None]) -> None:
        self.node = node
        self.url = url
        identity = node.identity
        self._feed = Feed(node.local)
        self._server = _Server(
            uvicorn.Config(
                create_app(node, self._feed),
                http="h11",
                ssl_certfile=identity.certificate_file,
                ssl_keyfile=identity.tls_key_file,
                log_config=None,
                access_log=False,
                server_header=False,
                ws="none",
                lifespan="off",
                timeout_keep_alive=60,
                timeout_graceful_shutdown=10,
                limit_concurrency=400,
            ),
            ready,
        )
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, name="node-http", daemon=True
        )

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._feed.end()
        self._server.should_exit = True

    def wait(self, timeout_s: float | None = None) -> None:
        self._thread.join(timeout_s)


@contextlib.contextmanager
def serve_node(
    settings: Settings, ready: Callable[[str, NodeCore], None] = lambda _url, _node: None
) -> Iterator[NodeServer]:
    """A node at work while the block runs. `ready` is called once it answers."""
    node = open_node(settings)
    listener: socket.socket | None = None
    try:
        listener, address = _listen(listen_address(settings))
        url = f"https://{written((reachable_hosts(address[0])[0], address[1]))}"
        node.start()
        node.say_where(address)
        up = threading.Event()

        def on_ready() -> None:
            ready(url, node)
            up.set()

        server = NodeServer(node, listener, url, on_ready)
        server.start()
        while not up.wait(0.1):
            if not server.alive:
                raise BackstockError(
                    say("The node's HTTP did not start; the log says why."), data=say("Nothing was changed.")
                )
        try:
            yield server
        finally:
            server.stop()
            server.wait()
    finally:
        if listener is not None:
            listener.close()
        node.close()


class _Server(uvicorn.Server):
    """Leaves signals alone and says when it answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Before the library says goodbye to them: a transport it has closed twice can no longer be cut.
        self._cut(lambda cycle: cycle is None or cycle.response_complete)
        hanging_up = asyncio.create_task(self._hang_up())
        await super().shutdown(sockets)
        hanging_up.cancel()

    async def _hang_up(self) -> None:
        await asyncio.sleep(_GRACE_S)
        self._cut(lambda _cycle: True)

    def _cut(self, chosen: Callable[[Any], bool]) -> None:
        """A client that keeps its line open without reading never answers TLS's goodbye; half a minute would pass."""
        for connection in list(self.server_state.connections):
            if chosen(getattr(connection, "cycle", None)):
                connection.transport.abort()


@contextlib.contextmanager
def _signals() -> Iterator[Callable[[], bool]]:
    """Whether SIGTERM or SIGINT came. A plain flag: a handler must not take locks the main thread may hold."""
    came: list[int] = []

    def remember(number: int, _frame: FrameType | None) -> None:
        came.append(number)

    before = {number: signal.signal(number, remember) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield lambda: bool(came)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _listen(address: Address) -> tuple[socket.socket, Address]:
    host, port = address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named: only then does asyncio send small answers at once instead of waiting for more.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(256)
    except OSError as wrong:
        listener.close()
        raise BackstockError(
            say("The node cannot listen at {address}: {why}.", address=written(address), why=why(wrong)),
            data=say("Nothing was changed."),
            do=say("End what uses that port, or give another with --listen."),
        ) from wrong
    # asyncio leaves this out for sockets made like this one, and every second answer would come 40 ms late.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    name = listener.getsockname()
    return listener, (str(name[0]), int(name[1]))
