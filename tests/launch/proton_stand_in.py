#!/usr/bin/python3
"""Stands in for Proton's entry script: the same verbs, environment, files and failures; inside is the system's Wine."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

VERSION = "stand-in-1"
HERE = Path(sys.argv[0]).resolve().parent
WINE, SERVER = str(HERE / "files/bin/wine"), str(HERE / "files/bin/wineserver")
USER_FOLDERS = ("Documents", "Desktop", "Downloads", "Music", "Pictures", "Videos")


def machine(path):
    head = Path(path).read_bytes()[:4096]
    start = int.from_bytes(head[0x3C:0x40], "little")
    return int.from_bytes(head[start + 4 : start + 6], "little") if head[:2] == b"MZ" else 0


def prepare(data, env):
    """The first real run makes the prefix; the data folder itself must be there already, as with the real one."""
    with (data / "pfx.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        version = data / "version"
        if version.exists() and version.read_text().strip() == VERSION:
            return
        users = data / "pfx/drive_c/users/steamuser"
        users.mkdir(parents=True, exist_ok=True)
        subprocess.call([WINE, "wineboot", "-u"], env=env)
        subprocess.call([SERVER, "-w"], env=env)
        for name in USER_FOLDERS:
            folder = users / name
            if folder.is_symlink():
                folder.unlink()
            folder.mkdir(exist_ok=True)
        version.write_text(VERSION + "\n")
        (data / "tracked_files").touch()


def main():
    if "STEAM_COMPAT_DATA_PATH" not in os.environ:
        print("Proton: No compat data path?", file=sys.stderr)
        return 1
    data = Path(os.environ["STEAM_COMPAT_DATA_PATH"])
    os.environ["STEAM_COMPAT_CLIENT_INSTALL_PATH"]  # the real one dies of a KeyError here
    verb, *command = sys.argv[1:]
    if machine(command[0]) == 0x14C:
        return 126
    overrides = ("steam.exe=b", "winemenubuilder.exe=d", "mscoree,mshtml=")
    env = {
        **os.environ,
        "WINEPREFIX": f"{data}/pfx/",
        "WINEDLLOVERRIDES": ";".join(overrides),
        "WINEDEBUG": "-all",
        "USER": "steamuser",
        "LOGNAME": "steamuser",
    }
    if verb != "runinprefix":
        prepare(data, env)
    if verb == "waitforexitandrun":
        subprocess.call([SERVER, "-w"], env=env)
    return subprocess.call([WINE, *command], env={**env, "USERNAME": "steamuser"})


sys.exit(main())
