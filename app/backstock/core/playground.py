"""What games run on here: found out by trying, which takes a moment, and so only once somebody asks."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from ..launch.host import HostFacts, probe_host
from ..launch.play import Launcher
from ..launch.saves import SaveLayers


@dataclass(frozen=True, slots=True)
class Ground:
    host: HostFacts
    layers: SaveLayers
    launcher: Launcher


class Playground:
    def __init__(self, library_dir: Path, proton: Path | None = None) -> None:
        """`proton`: the person's own, before those that are found."""
        self._library_dir = library_dir
        self._proton = proton
        self._lock = threading.Lock()
        self._ground: Ground | None = None

    def ground(self) -> Ground:
        """Blocks while the first caller probes: some hundred milliseconds."""
        with self._lock:
            if self._ground is None:
                self._library_dir.mkdir(parents=True, exist_ok=True)
                host = probe_host(self._library_dir, proton=self._proton)
                layers = SaveLayers(self._library_dir / "saves", fuse=not host.overlay_refused)
                self._ground = Ground(host, layers, Launcher(self._library_dir / "launch", layers, host))
            return self._ground
