from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstock.launch.host import HostFacts, probe_host
from backstock.launch.overlay import mount_points, unmount
from launch.launching import Stage


@pytest.fixture(scope="session")
def host(tmp_path_factory: pytest.TempPathFactory) -> HostFacts:
    return probe_host(tmp_path_factory.mktemp("probe"), dict(os.environ))


@pytest.fixture
def stage(tmp_path: Path, host: HostFacts) -> Iterator[Stage]:
    """As on a computer with everything installed and no screen needed: no private display is started."""
    if host.overlay_refused:
        pytest.skip(f"no overlay here: {host.overlay_refused}")
    yield Stage(tmp_path, dataclasses.replace(host, xvfb=""))
    for point in mount_points():
        if Path(point).is_relative_to(tmp_path):
            unmount(Path(point))
