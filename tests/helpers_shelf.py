"""A desk with a library and a shelf, nodes beside it in this process or as processes of their own, and work that is
no job: for tests that call the shelf's long deeds directly. Everything is real: database, engines, HTTPS, processes."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from backstock.core.node import create_invite
from backstock.db import Database
from backstock.db.library import Library
from backstock.db.shelf import ShelfBook
from backstock.db.sources import Sources
from backstock.domain.ids import EditionId, NodeId, SourceId, TitleId, stable_id
from backstock.domain.packages import Node, NodeMode, PlacementState
from backstock.domain.sources import Source, Verdict
from backstock.domain.titles import Edition, Kind, StoreName, Title
from backstock.settings import NodeSettings, SecretsSettings, Settings, StorageSettings, SwarmSettings
from backstock.shelf.paired_nodes import PairedNodes
from backstock.shelf.shelf import Shelf
from backstock.sources.hashing import DigestPlan, hash_file
from backstock.sources.keys import Keys
from backstock.swarm.engine import Engine
from backstock.vault import open_secret_store

MIB = 1024**2
HERE = "127.0.0.1"
_RUN_NODE = """
import sys
from backstock.server.run import run_node
from backstock.settings import Settings
run_node(Settings.model_validate_json(sys.argv[1]), say_json=True)
"""


class Stopped(Exception):  # noqa: N818 - stopping on request is no error
    pass


class Quiet:
    """Never stops; remembers what it was told."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int, str]] = []

    def checkpoint(self) -> None:
        pass

    def wait(self, event: threading.Event, timeout: float) -> bool:
        return event.wait(timeout)

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.seen.append((done, total, note))

    @property
    def notes(self) -> list[str]:
        return list(dict.fromkeys(note for _, _, note in self.seen))


class StopAfter(Quiet):
    """Stops at the given checkpoint."""

    def __init__(self, checkpoints: int) -> None:
        super().__init__()
        self._left = checkpoints

    def checkpoint(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Stopped


class StopWhen(Quiet):
    """Stops as soon as the question is answered with yes."""

    def __init__(self, asked: Callable[[Quiet], bool]) -> None:
        super().__init__()
        self._asked = asked

    def checkpoint(self) -> None:
        if self._asked(self):
            raise Stopped

    def progress(self, done: int, total: int, note: str = "") -> None:
        super().progress(done, total, note)
        self.checkpoint()


class Background:
    """Runs a deed on a thread of its own, with work that can be watched from the test."""

    def __init__(self, deed: Callable[[Quiet], object]) -> None:
        self.work = Quiet()
        self.result: object = None
        self.error: BaseException | None = None
        self._deed = deed
        self._thread = threading.Thread(target=self._run, name="test-deed", daemon=True)
        self._thread.start()

    def finish(self, limit_s: float = 60.0) -> object:
        self._thread.join(limit_s)
        assert not self._thread.is_alive(), f"it did not end; last: {self.work.seen[-1:]}"
        if self.error is not None:
            raise self.error
        return self.result

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def inside(self, function: str) -> bool:
        """Whether it is within a call of that name just now."""
        frame = sys._current_frames().get(self._thread.ident or 0)
        while frame is not None and frame.f_code.co_name != function:
            frame = frame.f_back
        return frame is not None

    def _run(self) -> None:
        try:
            self.result = self._deed(self.work)
        except BaseException as error:
            self.error = error


class Desk:
    """A library on this computer. Opening it again on the same folder is what happens after a crash."""

    def __init__(
        self, root: Path, *, upload_limit: int = 0, download_limit: int = 0, stall_after_s: float = 30.0
    ) -> None:
        self.root = root
        self.database = Database(f"sqlite:///{root / 'library.db'}")
        self.database.migrate()
        self.library = Library(self.database)
        self.sources = Sources(self.database)
        self.book = ShelfBook(self.database)
        self.keys = Keys(open_secret_store("file", root / "secrets"))
        limits = {"upload_limit": upload_limit, "download_limit": download_limit}
        self.engine = Engine(SwarmSettings(listen=f"{HERE}:0", **limits), root / "swarm")
        self.engine.start()
        self.shelf = Shelf(
            self.book,
            self.sources,
            self.keys,
            self.engine,
            PairedNodes(self.book, self.keys, "test desk"),
            folder=root / "shelf",
            place_of=self.place_of,
            stall_after_s=stall_after_s,
        )

    def close(self) -> None:
        self.shelf.close()
        self.engine.close()
        self.database.close()

    def place_of(self, source: Source) -> Path:
        return self.root / "library" / source.edition_id / source.filename

    def own(self, filename: str, content: bytes, verdict: Verdict = Verdict.MATCH) -> Source:
        """A source that was just got from a store."""
        title_id = TitleId(stable_id("t", filename))
        edition_id = EditionId(stable_id("e", filename))
        edition = Edition(edition_id, title_id, None, StoreName.ITCH, filename, filename, Kind.GAME)
        self.library.put([Title(title_id, filename, Kind.GAME)], [edition])
        path = self.root / "library" / edition_id / filename
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        hashed = hash_file(path, DigestPlan(pieces=True), Quiet())
        source_id = SourceId(stable_id("s", edition_id, hashed.digests.sha256))
        self.keys.keep_source_secret(source_id, hashed.secret)
        source = Source(
            source_id, title_id, edition_id, filename, hashed.digests, verdict, str(path), "{}", datetime.now(UTC)
        )
        self.sources.put(source, hashed.pieces)
        return source

    def now(self, source: Source) -> Source:
        found = self.sources.get(source.source_id)
        assert found is not None
        return found

    def states(self, source: Source) -> dict[NodeId, PlacementState]:
        packages = self.book.packages_of_source(source.source_id)
        return {one.node_id: one.state for package in packages for one in self.book.placements(package.package_id)}

    def join(self, settings: Settings) -> Node:
        return self.shelf.join(create_invite(settings))

    def leftovers(self) -> list[str]:
        """Files under way, sealed or arriving."""
        return sorted(str(path.relative_to(self.root)) for path in (self.root / "shelf").rglob("*") if path.is_file())


class NodeProcess:
    """A node as a program of its own, which can be killed as by a power cut and started again at the same port."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._process: subprocess.Popen[str] | None = None
        self.said: dict[str, object] = {}

    @property
    def data(self) -> Path:
        return self.settings.data

    def start(self) -> None:
        command = [sys.executable, "-c", _RUN_NODE, self.settings.model_dump_json()]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"the node ended with {self._process.wait(5)}"
        self.said = json.loads(line)
        listen = f"{HERE}:{str(self.said['url']).rpartition(':')[2]}"
        node = self.settings.node.model_copy(update={"listen": listen})
        self.settings = self.settings.model_copy(update={"node": node})

    def without_limits(self) -> None:
        """From the next start on."""
        swarm = self.settings.swarm.model_copy(update={"upload_limit": 0, "download_limit": 0})
        self.settings = self.settings.model_copy(update={"swarm": swarm})

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._ended()

    def end(self) -> int:
        """In order, by SIGTERM."""
        assert self._process is not None
        self._process.terminate()
        return self._ended()

    def _ended(self) -> int:
        assert self._process is not None
        code = self._process.wait(20)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None
        return code

    def close(self) -> None:
        if self._process is not None:
            self.kill()


def node_settings(
    data: Path,
    *,
    mode: NodeMode = NodeMode.SHARED,
    capacity: int = 0,
    port: int = 0,
    name: str = "test node",
    reserve: int = 0,
    upload_limit: int = 0,
    download_limit: int = 0,
) -> Settings:
    """A node on loopback that keeps everything in `data`."""
    return Settings(
        data=data,
        node=NodeSettings(listen=f"{HERE}:{port}", mode=mode, name=name, capacity=capacity),
        swarm=SwarmSettings(listen=f"{HERE}:0", upload_limit=upload_limit, download_limit=download_limit),
        storage=StorageSettings(reserve=reserve),
        secrets=SecretsSettings(backend="file"),
    )


def noise(length: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(length)


def until(true: Callable[[], object], limit_s: float = 20.0) -> None:
    pause, end = threading.Event(), time.monotonic() + limit_s
    while not true():
        assert time.monotonic() < end, "it did not come to that in time"
        pause.wait(0.02)


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
