"""A real store on this computer: the stand-in of itch.io, over a folder of titles that ship with the program.

`python -m backstock.demo.store --titles DIR` prints one line of JSON with its address and key, then serves until it is
told to end. Only for this computer: it has one key and no other protection.
"""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from ..domain.errors import BackstockError
from ..standin.faults import Fault, parse_fault
from ..standin.messages import Role
from ..standin.serving import serve
from ..standin.stand_in import StandIn
from .offer import read_offer


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
        offer = read_offer(titles_dir, self.api_key)
        ports = {Role.ITCH: port}
        self._stand_in = StandIn(offer, host=host, file_host=host, ports=ports, faults=faults, control_key=self.api_key)
        self.faults = self._stand_in.faults
        self.log = self._stand_in.log

    def start(self) -> str:
        """Its address. Started again after a stop, it keeps the port it was given; with port 0 it gets another."""
        self._stand_in.start()
        return self.url

    def stop(self) -> None:
        self._stand_in.stop()

    def __enter__(self) -> DemoStore:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        return self._stand_in.itch_url

    @property
    def files_url(self) -> str:
        """Where the links lead to: another origin, as with the real store."""
        return self._stand_in.files_url


def main(arguments: list[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        api_key = given.api_key_file.read_text().strip() if given.api_key_file else given.api_key
        store = DemoStore(given.titles, host=given.host, port=given.port, api_key=api_key, faults=given.fault)
        url = store.start()
    except BackstockError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    serve({"url": url, "api_key": store.api_key, "pid": os.getpid()}, store.stop, tied=given.tied)
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


if __name__ == "__main__":
    sys.exit(main())
