"""What the engine tests share: contents, torrents by libtorrent itself, and a job that counts what it was told."""

from __future__ import annotations

import contextlib
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import libtorrent as lt

import backstock
from backstock.domain.ids import PackageId
from backstock.settings import SwarmSettings
from backstock.swarm.content import read_content
from backstock.swarm.engine import Engine

KIB, MIB = 1 << 10, 1 << 20
HERE = "127.0.0.1"


class StoppedError(Exception):
    pass


class CountingJob:
    """Waits as a job does; `stop` makes it raise as one that is paused."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int, str]] = []
        self.stopping = threading.Event()

    def checkpoint(self) -> None:
        if self.stopping.is_set():
            raise StoppedError

    def wait(self, event: threading.Event, timeout: float) -> bool:
        self.checkpoint()
        return event.wait(min(timeout, 0.05))

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.told.append((done, total, note))


def noise(length: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(length)


def make_torrent(path: Path, piece: int = 256 * KIB, version: str = "v2") -> bytes:
    """Of a file or folder, by libtorrent's own creator."""
    flags = {
        "v1": lt.create_torrent.v1_only,
        "v2": lt.create_torrent.v2_only,
        "hybrid": 0,
    }[version]
    made = lt.create_torrent(lt.list_files(str(path)), piece, int(flags))
    lt.set_piece_hashes(made, str(path.parent))
    return lt.bencode(made.generate())


def package_of(torrent: bytes) -> PackageId:
    return read_content(torrent).package_id


def until(what: Callable[[], object], limit_s: float = 10.0) -> None:
    end = time.monotonic() + limit_s
    while not what():
        assert time.monotonic() < end, "it did not come true in time"
        threading.Event().wait(0.02)


class Seeder:
    """An engine that holds one file whole."""

    def __init__(
        self, root: Path, data: bytes, *, upload_limit: int = 0, port: int = 0, piece: int = 256 * KIB
    ) -> None:
        self.folder = root / "seed"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.file = self.folder / "game.bin"
        self.file.write_bytes(data)
        self.torrent = make_torrent(self.file, piece)
        self.package_id = package_of(self.torrent)
        self.engine = Engine(
            SwarmSettings(listen=f"{HERE}:{port}", upload_limit=upload_limit), root / "seed-state", None
        )
        self.engine.start()
        self.engine.seed(self.torrent, self.folder)

    @property
    def address(self) -> tuple[str, int]:
        return HERE, self.engine.port


class Child:
    """An engine in another process, which can be killed as by a power cut."""

    def __init__(self, role: str, root: Path, torrent: bytes, folder: Path, **more: object) -> None:
        root.mkdir(exist_ok=True)
        (root / "torrent").write_bytes(torrent)
        args = {"role": role, "torrent": str(root / "torrent"), "folder": str(folder), "state": str(root / "state")}
        self.told: list[dict[str, Any]] = []
        paths = [str(Path(backstock.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("swarm_engine_child.py")), json.dumps(args | more)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        )
        self._reader = threading.Thread(target=self._read, name="child-reader", daemon=True)
        self._reader.start()

    def wait_started(self) -> None:
        until(lambda: self.heard("port") is not None, 60)

    def heard(self, key: str) -> Any:
        """The latest thing it said by that name."""
        return next((told[key] for told in reversed(self.told) if key in told), None)

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        self.process.kill()
        self._wait()

    def close(self) -> None:
        """In order, if it still runs."""
        if self.process.stdin is not None and not self.process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()
        self._wait()

    def _wait(self) -> None:
        self.process.wait(20)
        self._reader.join(5)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.told.append(json.loads(line))


@contextlib.contextmanager
def lying_peer(torrent: bytes, folder: Path, content: bytes) -> Iterator[tuple[str, int]]:
    """Offers content that is not the torrent's, because it never looks at the hashes."""
    folder.mkdir()
    (folder / "game.bin").write_bytes(content)
    params = lt.session_params()
    quiet = {"enable_dht": False, "enable_lsd": False, "enable_upnp": False, "enable_natpmp": False}
    params.settings = quiet | {"listen_interfaces": f"{HERE}:0", "disable_hash_checks": True, "alert_mask": 0}
    session = lt.session(params)
    offered = lt.load_torrent_buffer(torrent)
    offered.save_path = str(folder)
    offered.have_pieces = [True] * offered.ti.num_pieces()
    offered.flags = (
        offered.flags & ~(lt.torrent_flags.auto_managed | lt.torrent_flags.paused) | lt.torrent_flags.no_verify_files
    )
    handle = session.add_torrent(offered)
    until(lambda: handle.status().is_seeding)
    yield HERE, session.listen_port()
    session.pause()
    session.remove_torrent(handle)
