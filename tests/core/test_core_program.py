"""Settings that are changed from inside the program: written where they belong, everything else left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from backstock.core.program import CHANGEABLE, Program
from backstock.domain.errors import BackstockError
from backstock.domain.play import RunnerName
from backstock.settings import load_settings, settings_file


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(load_settings(tmp_path / "data"))


def test_every_setting_is_written_read_again_and_told_apart_from_what_holds_now(
    program: Program, tmp_path: Path
) -> None:
    before = dict(program.in_force())
    wanted: dict[str, object] = {
        "storage.cache_limit": 7_000_000_000,
        "storage.downloads_dir": tmp_path / "big disk",
        "storage.reserve": 0,
        "launch.sandbox": False,
        "launch.network": False,
        "launch.env": {"MANGOHUD": "1", "WORDS": 'with "quotes"'},
        "launch.runners": (RunnerName.WINE, RunnerName.NATIVE),
        "launch.proton": tmp_path / "GE-Proton9-1",
        "swarm.dht": True,
        "swarm.interface": "tun0",
        "stores.humble.torrents": True,
    }
    assert set(wanted) == set(CHANGEABLE)
    for name, value in wanted.items():
        program.set(name, value)
    assert dict(program.values()) == wanted
    assert dict(program.in_force()) == before
    program.set("launch.proton", None)
    program.set("storage.downloads_dir", None)
    assert program.values()["launch.proton"] is program.values()["storage.downloads_dir"] is None


def test_comments_and_other_settings_stay(program: Program) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("# mine\n[launch]\nsandbox = true # always\n\n[node]\nname = 'Attic'\n")
    program.set("launch.network", False)
    text = settings_file().read_text()
    assert "# mine" in text
    assert "sandbox = true # always" in text
    assert "name = 'Attic'" in text
    program.set("launch.env", {"A": "1"})
    program.set("launch.env", {})
    assert program.values()["launch.env"] == {}


def test_the_environment_rules_and_says_so(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKSTOCK_STORES__HUMBLE__TORRENTS", "false")
    assert program.ruled_by("stores.humble.torrents") == "BACKSTOCK_STORES__HUMBLE__TORRENTS"
    assert program.ruled_by("launch.sandbox") == ""
    with pytest.raises(BackstockError, match="which wins"):
        program.set("stores.humble.torrents", True)
    assert not settings_file().exists()


def test_room_is_counted_by_folder_and_a_missing_library_uses_none(program: Program, tmp_path: Path) -> None:
    assert program.room().parts == ()
    sources = tmp_path / "data" / "library" / "sources" / "e-1"
    sources.mkdir(parents=True)
    (sources / "game.zip").write_bytes(bytes(range(256)) * 4096)
    (tmp_path / "data" / "library" / "images").mkdir()
    room = program.room()
    assert [name for name, _ in room.parts] == ["sources"]
    assert room.parts[0][1] >= 1024 * 1024
    assert 0 < room.free <= room.total
