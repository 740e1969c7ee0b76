from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest
from launch.launching import Stage

from backstock.launch.host import HostFacts, probe_host


@pytest.fixture(scope="session")
def host(tmp_path_factory: pytest.TempPathFactory) -> HostFacts:
    return probe_host(tmp_path_factory.mktemp("probe"), dict(os.environ))


@pytest.fixture
def stage(tmp_path: Path, host: HostFacts) -> Stage:
    """As on a computer with everything installed and no screen needed: no private display is started."""
    if host.overlay_refused:
        pytest.skip(f"no overlay here: {host.overlay_refused}")
    return Stage(tmp_path, dataclasses.replace(host, xvfb=""))
