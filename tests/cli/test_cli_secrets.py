"""After everything was done once, no secret lies anywhere but in the secrets' own file."""

from __future__ import annotations

import base64
import contextlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from backstock.demo.store import DemoStore
from backstock.vault import open_secret_store
from helpers_journey import API_KEY, Computer, RunningNode, Said


class _CommandLines:
    """What /proc shows of our processes, looked at all the time."""

    def __init__(self, marks: tuple[str, ...]) -> None:
        self._marks = [mark.encode() for mark in marks]
        self.seen: set[bytes] = set()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, name="command-lines", daemon=True)

    def __enter__(self) -> _CommandLines:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(0.05):
            for process in Path("/proc").glob("[0-9]*"):
                try:
                    line = (process / "cmdline").read_bytes()
                except OSError:
                    continue
                if any(mark in line for mark in self._marks):
                    self.seen.add(line)


@pytest.mark.timeout(120)
def test_no_secret_is_left_anywhere(bare: Computer, tmp_path: Path, shop: DemoStore) -> None:
    desk, attic = bare, Computer(tmp_path / "attic")
    said: list[Said] = []
    with _CommandLines((str(tmp_path), "backstock")) as lines:
        node = RunningNode(attic, "--name", "Attic", "--listen", "127.0.0.1:0")
        try:
            said.append(desk.run("-vv", "login", "itch", "--api-key-stdin", stdin=f"{API_KEY}\n"))
            code = node.invite()
            said.append(desk.run("-vv", "nodes", "join", code))
            deeds = ["get counter", "page-out counter", "play counter --wait", "verify counter", "records", "doctor"]
            said += [desk.run("-vv", *deed.split()) for deed in deeds]
        finally:
            said.append(node.end())

    secrets = {"the API key": API_KEY.encode(), "the pairing code's secret": code.split(".")[2].encode()}
    for computer in (desk, attic):
        secrets |= _kept_in(computer)
    assert {"device-key", "realm-self", "pseudonym", "node-key"} <= {name.partition(" ")[0] for name in secrets}
    assert any(name.startswith("source/") for name in secrets)

    kept = list(_kept_bytes(desk, attic))
    assert {"library.db", "backstock.log"} <= {path.name for path, _ in kept}
    for name, secret in secrets.items():
        for shape in _shapes(secret):
            for path, data in kept:
                assert shape not in data, f"{name} lies in {path}"
            for one in said:
                assert shape not in (one.out + one.err).encode(), f"{name} was said"
            for line in lines.seen:
                if b"\0join\0" not in line:  # a code is given there as an argument, and is spent by that
                    assert shape not in line, f"{name} stands in the arguments of {line!r}"
    assert len(lines.seen) > 8


def _kept_in(computer: Computer) -> dict[str, bytes]:
    store = open_secret_store("file", computer.data)
    names = ["device-key", "realm-self", "pseudonym", "node-key"]
    names += [f"account/{one['id']}" for one in computer.ask("accounts")["accounts"]]
    with contextlib.closing(sqlite3.connect(computer.data / "library.db")) as book:
        names += [f"source/{row[0]}" for row in book.execute("select source_id from sources")]
    found = {f"{name} of {computer.folder.name}": store.get(name) for name in names}
    return {name: secret for name, secret in found.items() if secret is not None}


def _kept_bytes(*computers: Computer) -> Iterator[tuple[Path, bytes]]:
    for computer in computers:
        for path in computer.folder.rglob("*"):
            if path.is_file() and path.name not in ("secrets.bin", "secrets.key"):
                yield path, path.read_bytes()


def _shapes(secret: bytes) -> Iterable[bytes]:
    """As it is, in hex, and in base64 wherever it may begin in it."""
    yield secret
    yield secret.hex().encode()
    yield secret.hex().upper().encode()
    for shift in range(3):
        whole = base64.b64encode(bytes(shift) + secret)
        inner = whole[4 if shift else 0 : len(whole) - 4]
        yield inner
        yield inner.replace(b"+", b"-").replace(b"/", b"_")
