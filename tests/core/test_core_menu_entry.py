"""The entry in the menu of applications and the kinds it opens, by the system's own xdg-mime."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from backstock.core import menu_entry
from backstock.domain.errors import BackstockError

OTHER = "[Desktop Entry]\nType=Application\nName=Other\nExec=other %U\nMimeType=x-scheme-handler/magnet;\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if shutil.which("xdg-mime") is None:
        pytest.fail("xdg-mime is needed; installers/test.sh installs xdg-utils")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, folder in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config")):
        (tmp_path / folder / "applications").mkdir(parents=True)
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    return tmp_path


def opener_of(kind: str) -> str:
    return subprocess.run(["xdg-mime", "query", "default", kind], capture_output=True, text=True).stdout.strip()


def test_the_entry_starts_this_program_and_takes_its_own_links_only(home: Path) -> None:
    assert not menu_entry.entry_there()
    menu_entry.put_entry()
    assert menu_entry.entry_there()
    text = menu_entry.entry_path().read_text()
    program = next(line for line in text.splitlines() if line.startswith("TryExec=")).removeprefix("TryExec=")
    assert Path(program).parent == Path(sys.executable).parent
    assert f'Exec="{program}" desktop -- %U' in text
    assert "magnet" not in text
    assert opener_of("x-scheme-handler/backstock") == "backstock.desktop"
    assert not menu_entry.opens_magnets()
    assert (home / "data/icons/hicolor/scalable/apps/backstock.svg").is_file()
    menu_entry.entry_path().write_text(text.replace("/", "//", 1).replace("bin", "gone"))
    assert not menu_entry.entry_there(), "an entry that starts another program is not ours"


def test_magnets_come_and_go_by_the_persons_word(home: Path) -> None:
    (home / "data/applications/other.desktop").write_text(OTHER)
    (home / "config/mimeapps.list").write_text("[Default Applications]\nx-scheme-handler/magnet=other.desktop\n")
    menu_entry.put_entry()
    assert opener_of("x-scheme-handler/magnet") == "other.desktop"
    menu_entry.open_magnets()
    assert opener_of("x-scheme-handler/magnet") == opener_of("application/x-bittorrent") == "backstock.desktop"
    menu_entry.leave_magnets()
    assert opener_of("x-scheme-handler/magnet") != "backstock.desktop"
    assert opener_of("application/x-bittorrent") != "backstock.desktop"
    assert opener_of("x-scheme-handler/backstock") == "backstock.desktop"


def test_a_program_in_a_folder_with_odd_letters_is_quoted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the rules of an Exec line: quoted as in a shell, written as a string with escapes, per cent signs twice."""
    place = home / '100% "mine"'
    place.mkdir()
    (place / "backstock").touch()
    monkeypatch.setattr(sys, "executable", str(place / "python"))
    menu_entry.put_entry()
    (line,) = (one for one in menu_entry.entry_path().read_text().splitlines() if one.startswith("Exec="))
    command = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    assert shlex.split(command) == [str(place / "backstock"), "desktop", "--", "%U"]


def test_a_system_that_does_not_listen_is_told_of(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    tools = home / "tools"
    tools.mkdir()
    monkeypatch.setenv("PATH", str(tools))
    with pytest.raises(BackstockError, match="xdg-mime is not installed"):
        menu_entry.open_magnets()
    (tools / "xdg-mime").write_text("#!/bin/sh\nexit 3\n")
    (tools / "xdg-mime").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}/bin")
    with pytest.raises(BackstockError, match="did not take Backstock"):
        menu_entry.open_magnets()


def test_the_command_line_does_it_too(home: Path) -> None:
    command = [sys.executable, "-m", "backstock", "--data", str(home / "library"), "--json", "menu"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "app")}
    for more, magnets in (([], False), (["--magnets"], True), ([], True), (["--no-magnets"], False)):
        done = subprocess.run([*command, *more], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout) == {"entry": str(menu_entry.entry_path()), "magnets": magnets}
    assert not (home / "library" / "library.db").exists()
