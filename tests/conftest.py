"""What every test gets: a home of its own, and a failure when the log tells of an error nobody expected."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from error_log import ErrorLog

hypothesis.settings.register_profile("backstock", deadline=None, print_blob=True)
hypothesis.settings.load_profile("backstock")

_XDG = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home. Nothing of the person who runs the tests is read or changed: no settings, keyring or library."""
    folder = tmp_path_factory.mktemp("home")
    for name in [name for name in os.environ if name.startswith("BACKSTOCK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(folder))
    for name, inside in _XDG.items():
        (folder / inside).mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(name, str(folder / inside))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={folder}/no-session-bus")
    return folder


@pytest.fixture(autouse=True)
def error_log() -> Iterator[ErrorLog]:
    """Ask for it to say `error_log.expect("…")`; any other error in the log fails the test."""
    log = ErrorLog()
    logging.getLogger().addHandler(log)
    try:
        yield log
    finally:
        logging.getLogger().removeHandler(log)
    complaints = log.complaints()
    if complaints:
        pytest.fail("the log: " + "\n".join(complaints), pytrace=False)
