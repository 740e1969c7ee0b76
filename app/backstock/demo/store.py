"""A real store on this computer: itch.io's ways, over a folder of titles that ship with the program.

`python -m backstock.demo.store --titles DIR` prints one line of JSON with its address and key, then serves until it is
told to end. Only for this computer: it has one key and no other protection.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import signal
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from types import FrameType, TracebackType

from ..domain.errors import BackstockError
from .faults import Fault, Faults, parse_fault
from .store_http import StoreServer
from .store_log import RequestLog
from .store_routes import Routes
from .store_titles import read_offer


class DemoStore:
    """`faults` may be changed while it runs; `log` tells what was asked of it."""

    def __init__(
        self,
        titles_dir: Path,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        api_key: str | None = None,
        faults: Iterable[Fault] = (),
    ) -> None:
        self.api_key = api_key or secrets.token_urlsafe(24)
        self.faults = Faults(faults)
        self.log = RequestLog()
        self._routes = Routes(read_offer(titles_dir), self.api_key, self.faults, self.log)
        self._address = (host, port)
        self._server: StoreServer | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> str:
        """Its address. Started again after a stop, it keeps the port it was given; with port 0 it gets another."""
        try:
            server = StoreServer(self._address, self._routes, self.faults, self.log)
        except OSError as error:
            raise BackstockError(
                f"The demo store cannot listen on {self._address[0]}:{self._address[1]}: {error.strerror}.",
                data="Nothing was changed.",
                do="Choose another port, or 0 for any that is free.",
            ) from error
        self._server = server
        self._thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="demo-store", daemon=True)
        self._thread.start()
        return server.url

    def stop(self) -> None:
        if self._server is None or self._thread is None:
            return
        self._server.end()
        self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> DemoStore:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        assert self._server is not None, "start it first"
        return self._server.url


def main(arguments: list[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    api_key = given.api_key_file.read_text().strip() if given.api_key_file else given.api_key
    try:
        store = DemoStore(given.titles, host=given.host, port=given.port, api_key=api_key, faults=given.fault)
        url = store.start()
    except BackstockError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    ended = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        ended.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    if given.tied:
        threading.Thread(target=_await_end_of_input, args=(ended,), name="demo-store-tie", daemon=True).start()
    sys.stdout.write(json.dumps({"url": url, "api_key": store.api_key, "pid": os.getpid()}) + "\n")
    sys.stdout.flush()
    ended.wait()
    store.stop()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m backstock.demo.store", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--titles", type=Path, required=True, help="folder with titles.json and the files")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0: any that is free")
    parser.add_argument("--api-key", help="the key it accepts; made up when not given")
    parser.add_argument("--api-key-file", type=Path, help="a file that holds it: arguments are everybody's to read")
    parser.add_argument("--fault", type=parse_fault, action="append", default=[], help="KIND[:NAME=VALUE,…]")
    parser.add_argument("--tied", action="store_true", help="end when standard input ends")
    return parser


def _await_end_of_input(ended: threading.Event) -> None:
    while os.read(0, 4096):
        pass
    ended.set()


if __name__ == "__main__":
    sys.exit(main())
