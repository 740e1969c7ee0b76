"""Starts the demo store and a bulk node as processes of their own, as a newcomer without an account needs them.

They are ordinary programs speaking the ordinary protocols; nothing in the rest of the core knows that they are near.
They end with this process, and come up at the same addresses the next time.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..domain.errors import BackstockError
from ..domain.ids import NodeId
from ..domain.wording import say

log = logging.getLogger(__name__)

DEMO_FACTS = "demo.json"
"""Addresses, process ids and the key, for the next start."""
DEMO_FAULTS = "faults"
"""When there, a file of faults for the store to have, one a line (`standin.faults`)."""
_READY_S = 60.0
_BUILD_S = 600.0
_LOOK_S = 0.5


@dataclass(frozen=True, slots=True)
class DemoAddresses:
    store_url: str
    api_key: str
    node_url: str


class Tied:
    """A child that says one line of JSON when it is ready, and ends when its standard input does."""

    def __init__(self, name: str, command: list[str], log_file: Path, environment: Mapping[str, str]) -> None:
        self.name = name
        self._log: IO[bytes] = log_file.open("ab")
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            # Ctrl+C in a terminal is for us; we end the children in order.
            start_new_session=True,
            env=environment,
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ready(self) -> dict[str, str]:
        """The facts it said when it was ready. Raises BackstockError when it ended or said nothing in time."""
        said: list[bytes] = []

        def read() -> None:
            assert self._process.stdout is not None
            said.append(self._process.stdout.readline())

        reader = threading.Thread(target=read, name=f"{self.name}-ready", daemon=True)
        reader.start()
        reader.join(_READY_S)
        try:
            facts = json.loads(said[0])
        except (IndexError, ValueError) as nothing:
            self.end()
            raise BackstockError(
                say("The {name} did not start.", name=self.name),
                data=say("Nothing was changed."),
                do=say("Look into {log}.", log=self._log.name),
            ) from nothing
        return {key: str(value) for key, value in facts.items()}

    def kill(self) -> None:
        """As a power cut would."""
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        if self.alive:
            self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            log.warning("the %s did not end when asked to", self.name)
            self.kill()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._log.close()


class DemoHost:
    """`folder` keeps the node's own data and the addresses used last; `titles_dir` the built titles."""

    def __init__(self, folder: Path, titles_dir: Path) -> None:
        self._folder = folder
        self.titles_dir = titles_dir
        self._facts_file = folder / DEMO_FACTS
        self.store: Tied | None = None
        self.node: Tied | None = None
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._watcher: threading.Thread | None = None

    @property
    def node_data(self) -> Path:
        return self._folder / "node"

    @property
    def used_before(self) -> bool:
        return self._facts_file.exists()

    @property
    def node_id(self) -> NodeId | None:
        """The demo node, once it was paired with."""
        known = self._facts().get("node_id")
        return NodeId(known) if known else None

    def remember_node(self, node_id: NodeId) -> None:
        self._keep({**self._facts(), "node_id": node_id})

    def build_titles(self) -> None:
        """Compiles the demo titles from their sources. Slow the first time, nothing afterwards."""
        self._folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [sys.executable, "-m", "backstock.demo.titles", "--out", str(self.titles_dir)],
            capture_output=True,
            text=True,
            timeout=_BUILD_S,
            check=False,
        )
        if done.returncode != 0:
            lines = done.stderr.strip().splitlines()
            raise BackstockError(
                say(
                    "The demo titles could not be built: {why}", why=lines[-1] if lines else say("no reason was given")
                ),
                data=say("Nothing was changed."),
                do=say("`backstock doctor` tells what is missing."),
            )

    def start(self) -> DemoAddresses:
        """Both processes, running. Calling it again starts only what has ended."""
        with self._lock:
            facts = self._facts()
            store_url = facts.get("store_url", "")
            if self._closing.is_set():
                raise BackstockError(say("Backstock is closing."), do=say("Start it again."))
            if self.store is None or not self.store.alive:
                self.store, store_url = self._start_store(facts)
            node_url = facts.get("node_url", "")
            if self.node is None or not self.node.alive:
                self.node, node_url = self._start_node(facts)
            facts.update(store_url=store_url, node_url=node_url)
            facts.update(store_pid=str(self.store.pid), node_pid=str(self.node.pid))
            self._keep(facts)
            if self._watcher is None:
                self._watcher = threading.Thread(target=self._watch, name="demo-watch", daemon=True)
                self._watcher.start()
            return DemoAddresses(store_url, facts["api_key"], node_url)

    def invite(self) -> str:
        """A pairing code of the demo node, as `backstock node invite` prints it."""
        done = subprocess.run(
            [sys.executable, "-m", "backstock", "--data", str(self.node_data), "node", "invite"],
            capture_output=True,
            text=True,
            timeout=_READY_S,
            check=False,
            env=self._environment(),
        )
        if done.returncode != 0:
            raise BackstockError(
                say("The demo node gave no pairing code: {stderr}", stderr=done.stderr.strip()), do=say("Try again.")
            )
        return done.stdout.strip().splitlines()[-1]

    def close(self) -> None:
        self._closing.set()
        with self._lock:
            for child in (self.store, self.node):
                if child is not None:
                    child.end()
            self.store = self.node = None

    def _watch(self) -> None:
        """Whichever of the two dies is started again where it was, as a service manager would."""
        while not self._closing.wait(_LOOK_S):
            children = (self.store, self.node)
            if any(child is not None and not child.alive for child in children):
                try:
                    self.start()
                except BackstockError as trouble:
                    log.warning("%s", trouble)

    def _start_store(self, facts: dict[str, str]) -> tuple[Tied, str]:
        command = [sys.executable, "-m", "backstock.demo.store", "--titles", str(self.titles_dir), "--tied"]
        command += ["--api-key-file", str(self._key_file(facts["api_key"]))]
        faults = self._folder / DEMO_FAULTS
        for fault in faults.read_text().split() if faults.exists() else ():
            command += ["--fault", fault]
        port = _port(facts.get("store_url", ""))
        return self._first_that_starts(say("demo store"), command, port)

    def _start_node(self, facts: dict[str, str]) -> tuple[Tied, str]:
        command = [sys.executable, "-m", "backstock", "--data", str(self.node_data), "--json"]
        command += ["node", "run", "--name", "Cupboard", "--tied"]
        port = _port(facts.get("node_url", ""))
        return self._first_that_starts(say("demo node"), command, port, listen=True)

    def _first_that_starts(self, name: str, command: list[str], port: int, *, listen: bool = False) -> tuple[Tied, str]:
        """At the port used last, or at any free one when somebody else has that now."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for candidate in dict.fromkeys((port, 0)):
            where = ["--listen", f"127.0.0.1:{candidate}"] if listen else ["--port", str(candidate)]
            log_file = self._folder / f"{name.replace(' ', '-')}.log"
            child = Tied(name, [*command, *where], log_file, self._environment())
            try:
                return child, child.ready()["url"]
            except BackstockError:
                if candidate == 0:
                    raise
                log.info("the %s did not start at its old port; trying another", name)
        raise AssertionError("unreachable")

    def _facts(self) -> dict[str, str]:
        try:
            kept: dict[str, str] = json.loads(self._facts_file.read_text())
        except (FileNotFoundError, ValueError):
            kept = {}
        kept.setdefault("api_key", secrets.token_hex(20))
        return kept

    def _keep(self, facts: dict[str, str]) -> None:
        aside = self._facts_file.with_suffix(".new")
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as out:
            json.dump(facts, out)
            out.flush()
            os.fsync(out.fileno())
        aside.replace(self._facts_file)

    def _key_file(self, api_key: str) -> Path:
        """The key goes by file: the arguments of a process are everybody's to read."""
        path = self._folder / "api-key"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as out:
            out.write(api_key)
        return path

    def _environment(self) -> dict[str, str]:
        """They have their own data and are for this computer only; settings made for this library are not for them."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("BACKSTOCK_")}
        return {**inherited, "BACKSTOCK_SWARM__LISTEN": "127.0.0.1:0"}


def _port(url: str) -> int:
    tail = url.rpartition(":")[2].strip("/")
    return int(tail) if tail.isdigit() else 0
