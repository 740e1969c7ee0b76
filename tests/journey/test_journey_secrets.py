"""A whole run at both stores as real processes, and then no secret lies anywhere but in the secrets' own file."""

from __future__ import annotations

import base64
import contextlib
import json
import re
import sqlite3
import sys
import threading
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from backstock.standin.data import MemoryData
from backstock.standin.stand_in import StandIn
from backstock.vault import open_secret_store
from helpers_journey import Computer, RunningNode

APP, PORT = "an-app", 41791
GAMEKEY, REDEEMED = "Gk7pWq2mVx9LrT4z", "QW3RT-9XKZ7-PLM4N"
SPENT = ("GK0thErOrderKey1", "GIFT-77AB-99CD-ZZTOP")
_SIGNED = re.compile(rb"[?&](t|gamekey|uuid|api_key|X-Amz-Signature)=[^&\s\"']{4,}")


def game(number: int, title: str) -> dict[str, Any]:
    return {"id": number, "title": title, "url": f"https://ada.itch.example/{number}", "classification": "game"}


def order(gamekey: str, redeemed: str) -> dict[str, Any]:
    name = f"harbour{gamekey[-1].lower()}"
    link = {"web": f"https://dl.humble.example/{name}.pdf?gamekey={gamekey}&ttl=1&t=aa"}
    file = {"name": "PDF", "url": link, "file_size": "=size", "md5": "=md5"}
    return {
        "gamekey": gamekey,
        "created": "2024-02-03T10:11:12.123456",
        "product": {"category": "bundle", "machine_name": f"{name}_bundle", "human_name": f"Bundle {name}"},
        "subproducts": [
            {
                "machine_name": name,
                "human_name": name.title(),
                "downloads": [{"machine_name": f"{name}_ebook", "platform": "ebook", "download_struct": [file]}],
            }
        ],
        "tpkd_dict": {
            "all_tpks": [
                {
                    "machine_name": f"{name}_steam",
                    "gamekey": gamekey,
                    "key_type": "steam",
                    "human_name": f"{name} for elsewhere",
                    "redeemed_key_val": redeemed,
                }
            ]
        },
    }


def library() -> dict[str, Any]:
    counter, lamplight = game(1, "Counter"), game(2, "Lamplight")
    upload = {"storage": "hosted", "size": "=size", "md5_hash": "=md5", "p_linux": True}
    bundle = {"id": 31, "title": "The Bundle", "slug": "the-bundle", "games_count": 1}
    orders = {key: order(key, value) for key, value in ((GAMEKEY, REDEEMED), SPENT)}
    return {
        "itch/accounts/ada/profile": {"user": {"id": 1, "username": "ada"}},
        "itch/accounts/ada/owned_keys": {"owned_keys": [{"id": 41, "game_id": 1, "game": counter}]},
        "itch/accounts/ada/owned_bundles": {"bundle_keys": [{"id": 51, "bundle_id": 31, "bundle": bundle}]},
        "itch/accounts/bea/profile": {"user": {"id": 2, "username": "bea"}},
        "itch/accounts/bea/owned_keys": {"owned_keys": [{"id": 42, "game_id": 1, "game": counter}]},
        "itch/bundles/31": {"bundle": bundle, "bundle_games": [{"id": 61, "game_id": 2, "game": lamplight}]},
        "itch/games/1": {"game": counter, "uploads": [{"id": 501, "filename": "counter.zip", **upload}]},
        "itch/games/2": {"game": lamplight, "uploads": [{"id": 502, "filename": "lamplight.zip", **upload}]},
        "humble/accounts/ada/account": {"user_id": 4711},
        "humble/accounts/ada/user_order": [{"gamekey": key} for key in orders],
        **{f"humble/accounts/ada/orders/{key}": value for key, value in orders.items()},
    }


class Recorded(StandIn):
    """Remembers every cookie and signature it ever gave out."""

    def __init__(self, data: MemoryData) -> None:
        super().__init__(data)
        self.given: set[str] = set()
        self._remember(self.humble, "_made")
        self._remember(self.links, "_signature")

    def _remember(self, maker: object, name: str) -> None:
        make = getattr(maker, name)

        def remembered(*args: object) -> str:
            made = str(make(*args))
            self.given.add(made)
            return made

        setattr(maker, name, remembered)


class Processes:
    """What /proc shows of this run's processes, arguments and environments, looked at all the time."""

    def __init__(self, mark: str) -> None:
        self._mark = mark.encode()
        self.seen: set[bytes] = set()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, name="processes", daemon=True)

    def __enter__(self) -> Processes:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(0.05):
            for process in Path("/proc").glob("[0-9]*"):
                with contextlib.suppress(OSError):
                    told = (process / "cmdline").read_bytes() + b"\0\0" + (process / "environ").read_bytes()
                    if self._mark in told:
                        self.seen.add(told)


@pytest.fixture
def stores() -> Iterator[Recorded]:
    with Recorded(MemoryData(library())) as running:
        running.oauth.register(APP, f"http://127.0.0.1:{PORT}")
        running.oauth.answer = "allow"
        yield running


@pytest.fixture
def desk(stores: Recorded, tmp_path: Path) -> Computer:
    return Computer(
        tmp_path / "desk",
        stores.itch_url,
        BACKSTOCK_STORES__HUMBLE__BASE_URL=stores.humble_url,
        BACKSTOCK_STORES__ITCH__WEB_URL=stores.itch_web_url,
        BACKSTOCK_STORES__ITCH__CLIENT_ID=APP,
        BACKSTOCK_STORES__ITCH__REDIRECT_PORT=str(PORT),
        BROWSER=f"{_browser(tmp_path)} %s",
    )


def _browser(folder: Path) -> Path:
    """As much of a browser as the sign-in needs. It gets its address as an argument, as browsers do."""
    program = folder / "browser.py"
    program.write_text(
        f"#!{sys.executable}\n"
        "import sys, urllib.parse\nimport httpx\n"
        "sent = httpx.get(sys.argv[1], trust_env=False).headers['location']\n"
        "here, _, fragment = sent.partition('#')\n"
        "httpx.get(here, trust_env=False).raise_for_status()\n"
        "kind = 'application/x-www-form-urlencoded'\n"
        "httpx.post(here + '/permission', content=fragment, headers={'Origin': here, 'Content-Type': kind},"
        " trust_env=False).raise_for_status()\n"
    )
    program.chmod(0o755)
    return program


def _crashing(folder: Path) -> str:
    """A PYTHONPATH on which our own requests run into a fault of ours, with their values in hand."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(
        "import backstock.stores.http as http\n"
        "def broken(self, ask, progress=None):\n"
        "    raise RuntimeError(f'a fault of ours: {ask}')\n"
        "http.Http.ask = broken\n"
    )
    return str(folder)


@pytest.mark.timeout(400)
def test_no_secret_is_left_anywhere(desk: Computer, stores: Recorded, tmp_path: Path) -> None:
    attic = Computer(tmp_path / "attic")
    said: list[str] = []
    cookie, key = stores.humble_cookie("ada"), stores.itch_key("bea")

    def run(*words: str, stdin: str = "", code: int = 0) -> None:
        told = desk.run("-vv", *words, stdin=stdin, code=code)
        said.append(told.out + told.err)

    with Processes(str(tmp_path)) as processes:
        node = RunningNode(attic, "--name", "Attic", "--listen", "127.0.0.1:0")
        try:
            run("login", "itch")
            run("login", "itch", "--api-key-stdin", stdin=key + "\n")
            run("login", "humble", "--session-stdin", stdin=f"_simpleauth_sess={cookie}\n")
            code = node.invite()
            run("nodes", "join", code)
            run("sync", "--full")
            run("get", "Counter", "Lamplight", "Harbourz")
            run("page-out", "Harbourz")
            run("records")
            run("doctor")
            run("library", "export", str(desk.folder / "library.export"))
            desk.env["PYTHONPATH"] = _crashing(tmp_path / "crashing") + ":" + desk.env["PYTHONPATH"]
            crashed = desk.start("-vv", "sync")
            said.extend(crashed.communicate("", timeout=90))
            desk.env["PYTHONPATH"] = desk.env["PYTHONPATH"].partition(":")[2]
        finally:
            ended = node.end()
            said.append(ended.out + ended.err)

    assert crashed.returncode == 1
    assert any("Traceback" in path.read_text() for path in desk.data.glob("log/*"))
    assert stores.log.claims(), "nothing was claimed"
    assert stores.log.violations() == []

    secrets = _secrets(desk, attic, stores, {"the API key": key, "the cookie": cookie, "the code": code.split(".")[2]})
    assert {"device-key", "realm-self", "pseudonym", "node-key"} <= {name.partition(" ")[0] for name in secrets}
    assert sum(name.startswith("account/") for name in secrets) == 3
    assert any(name.startswith("source/") for name in secrets)
    assert any(name.startswith("given out") for name in secrets)

    assert {"library.db", "backstock.log", "library.export"} <= {path.name for path in _files(desk)}
    found = list(_found(secrets, _kept(desk, attic)))
    assert found == []
    assert list(_found(secrets, (("what was said", text.encode()) for text in said))) == []
    spent = b"\0join\0"  # a pairing code is given there as an argument, and is spent by that
    shown = (("a process", told) for told in processes.seen if spent not in told)
    assert list(_found(secrets, shown)) == []
    assert len(processes.seen) > 8

    # And the search finds what is there to be found.
    for place, plant in _plants(desk):
        for secret in (key, cookie, GAMEKEY):
            undo = plant(secret)
            assert any(place in where for where in _found(secrets, _kept(desk))), f"nothing found in {place}"
            undo()
    assert list(_found(secrets, _kept(desk, attic))) == []


def _secrets(desk: Computer, attic: Computer, stores: Recorded, told: Mapping[str, str]) -> dict[str, bytes]:
    found = {name: value.encode() for name, value in told.items()}
    for number, value in enumerate((GAMEKEY, REDEEMED, *SPENT)):
        found[f"of an order {number}"] = value.encode()
    for number, value in enumerate(sorted(stores.given)):
        parts = value.split("|")
        found |= {f"given out {number}.{part}": text.encode() for part, text in enumerate(parts) if len(text) > 15}
        found |= {f"given out {number} short": value[:32].encode()} if len(parts) == 1 else {}
    for computer in (desk, attic):
        found |= _kept_in(computer)
    return found


def _kept_in(computer: Computer) -> dict[str, bytes]:
    store = open_secret_store("file", computer.data)
    names = ["device-key", "realm-self", "pseudonym", "node-key"]
    with contextlib.closing(sqlite3.connect(computer.data / "library.db")) as book:
        names += [f"account/{row[0]}" for row in book.execute("select account_id from accounts")]
        names += [f"source/{row[0]}" for row in book.execute("select source_id from sources")]
    found = {f"{name} of {computer.folder.name}": store.get(name) for name in names}
    return {name: secret for name, secret in found.items() if secret is not None}


def _files(*computers: Computer) -> Iterator[Path]:
    for computer in computers:
        for path in computer.folder.rglob("*"):
            if path.is_file() and path.name not in ("secrets.bin", "secrets.key"):
                yield path


def _kept(*computers: Computer) -> Iterator[tuple[str, bytes]]:
    """Every file as it lies there, and every row of the databases: a value may lie across two pages of a file."""
    for path in _files(*computers):
        yield str(path), path.read_bytes()
        if path.name == "library.db":
            with contextlib.closing(sqlite3.connect(path)) as book:
                yield f"{path}, rows", "\n".join(book.iterdump()).encode()
                for name, payload in book.execute("select name, body from payloads"):
                    yield f"{path}, payload {name}", zlib.decompress(payload)


def _found(secrets: Mapping[str, bytes], kept: Iterable[tuple[str, bytes]]) -> Iterator[str]:
    for where, data in kept:
        if _SIGNED.search(data):
            yield f"a signed address lies in {where}"
        for name, secret in secrets.items():
            if any(shape in data for shape in _shapes(secret)):
                yield f"{name} lies in {where}"


def _shapes(secret: bytes) -> Iterable[bytes]:
    """As it is, in hex, as part of an address, and in base64 wherever it may begin in it."""
    yield secret
    yield secret.hex().encode()
    yield secret.hex().upper().encode()
    yield quote(secret, safe="").encode()
    for shift in range(3):
        whole = base64.b64encode(bytes(shift) + secret)
        inner = whole[4 if shift else 0 : len(whole) - 4]
        yield inner
        yield inner.replace(b"+", b"-").replace(b"/", b"_")


def _plants(desk: Computer) -> Iterator[tuple[str, Any]]:
    log, book = desk.data / "log" / "backstock.log", desk.data / "library.db"

    def in_log(secret: str) -> Any:
        before = log.read_bytes()
        log.write_bytes(before + base64.b64encode(b"ab" + secret.encode()))
        return lambda: log.write_bytes(before)

    def in_payload(secret: str) -> Any:
        packed = zlib.compress(json.dumps({"x" * 50: secret}).encode())
        _write(book, "insert into payloads values ('a-1', 'planted', ?, '2026-01-01 00:00:00.000000')", packed)
        return lambda: _write(book, "delete from payloads where name = 'planted'")

    yield "backstock.log", in_log
    yield "payload planted", in_payload


def _write(book: Path, statement: str, *values: object) -> None:
    with contextlib.closing(sqlite3.connect(book)) as opened:
        opened.execute("PRAGMA secure_delete = ON")
        opened.execute(statement, values)
        opened.commit()
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
