"""Backstock in the menu of applications, and as what opens magnet links, torrents and `backstock://` links.

All of it lies in the person's own data folder, by the rules of freedesktop.org, which Debian on a Chromebook follows
too. Links of Backstock's own become its at once; magnets and torrents only when the person says so.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

from ..domain.errors import BackstockError
from ..domain.wording import say
from ..resources import resource
from ..shelf.files import plain_errors

log = logging.getLogger(__name__)

ENTRY = "backstock.desktop"
OWN_LINKS = "x-scheme-handler/backstock"
MAGNETS = ("x-scheme-handler/magnet", "application/x-bittorrent")
_PATIENCE_S = 10
_ICONS = (("backstock.svg", "scalable"), ("backstock.png", "256x256"))
_TEXT = """[Desktop Entry]
Type=Application
Name=Backstock
GenericName=Game and film library
Comment=What you own, verified, on a shelf you own
Exec={command} desktop -- %U
TryExec={program}
Icon=backstock
Terminal=false
Categories=Game;AudioVideo;
Keywords=games;films;music;itch;humble;library;launcher;
MimeType={kinds};
StartupWMClass=backstock
StartupNotify=true
SingleMainWindow=true
"""


def entry_path() -> Path:
    return _data_home() / "applications" / ENTRY


def entry_there() -> bool:
    """Whether it is there and starts this program, not one that lay elsewhere."""
    return _text() in (_entry(magnets=False), _entry(magnets=True))


def put_entry(*, magnets: bool = False) -> None:
    """Slow. Into the menu, with its icon; links of Backstock's own are opened by it from now on."""
    with plain_errors(entry_path()):
        entry_path().parent.mkdir(parents=True, exist_ok=True)
        entry_path().write_text(_entry(magnets=magnets), encoding="utf-8")
        for name, size in _ICONS:
            place = _data_home() / "icons" / "hicolor" / size / "apps"
            place.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(resource("icons", name), place / name)
    updater = shutil.which("update-desktop-database")
    if updater:
        _run(updater, str(entry_path().parent))
    _take(OWN_LINKS)


def opens_magnets() -> bool:
    """Slow. Whether this system hands magnet links to Backstock."""
    return _asked(MAGNETS[0]) == ENTRY


def open_magnets() -> None:
    """Slow. Raises BackstockError where the system does not let itself be told."""
    put_entry(magnets=True)
    for kind in MAGNETS:
        _take(kind)
    if not opens_magnets():
        raise BackstockError(
            say("This system did not take Backstock for magnet links."),
            data=say("Nothing else was changed."),
            do=say("Choose Backstock for them in the settings of your desktop or browser."),
        )


def leave_magnets() -> None:
    """Slow. They go to whatever else is there for them, or to nothing."""
    put_entry()
    for path in _lists():
        with plain_errors(path):
            if path.is_file():
                path.write_text(_without_magnets(path.read_text(encoding="utf-8")), encoding="utf-8")


def _text() -> str:
    try:
        return entry_path().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _entry(*, magnets: bool) -> str:
    """Whoever is named for a kind may be taken for it where nobody was chosen: magnets are named only when wanted."""
    program = _program()
    kinds = ";".join((*(MAGNETS if magnets else ()), OWN_LINKS))
    return _TEXT.format(command=_quoted(program), program=program, kinds=kinds)


def _program() -> str:
    """The script beside this Python; it starts in the same environment, from wherever it is called."""
    beside = Path(sys.executable).with_name("backstock")
    return str(beside) if beside.exists() else shutil.which("backstock") or str(beside)


def _quoted(program: str) -> str:
    """By the rules of an Exec line: reserved characters within quotes, and a per cent sign stands for itself twice."""
    escaped = "".join(f"\\{one}" if one in '"`$\\' else one for one in program).replace("%", "%%")
    return f'"{escaped}"'.replace("\\", "\\\\")


def _take(kind: str) -> None:
    setter = shutil.which("xdg-mime")
    if setter is None:
        raise BackstockError(
            say("xdg-mime is not installed, so links cannot be given to Backstock."),
            data=say("Nothing was changed."),
            do=say("Install it (sudo apt install xdg-utils)."),
        )
    _run(setter, "default", ENTRY, kind)


def _asked(kind: str) -> str:
    asker = shutil.which("xdg-mime")
    return _run(asker, "query", "default", kind) if asker else ""


def _run(*command: str) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired) as failed:
        log.warning("%s did not work: %s", Path(command[0]).name, failed)
        return ""
    if done.returncode:
        log.info("%s ended with %s", Path(command[0]).name, done.returncode)
    return done.stdout.strip()


def _lists() -> list[Path]:
    """Where what opens what is kept, now and formerly."""
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return [config / "mimeapps.list", entry_path().with_name("mimeapps.list"), entry_path().with_name("defaults.list")]


def _without_magnets(text: str) -> str:
    kept: list[str] = []
    section = ""
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip()
        kind, _, entries = line.partition("=")
        if section == "[Default Applications]" and kind.strip() in MAGNETS:
            others = [one for one in entries.split(";") if one.strip() and one.strip() != ENTRY]
            if not others:
                continue
            line = f"{kind}={';'.join(others)};"
        kept.append(line)
    return "".join(f"{line}\n" for line in kept)


def _data_home() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
