"""A private X display for programs on a computer without a screen: Xvfb, guarded by a cookie of its own.

It outlives the launcher like the game does; the reaper ends it. Traps: without the cookie every user of this computer
could look at it and type into it; without `-noreset` it starts over, refusing everybody, whenever its last window goes.
"""

from __future__ import annotations

import os
import secrets
import select
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import CannotRunError
from ..domain.wording import say

_SCREEN = "1280x720x24"
_STARTED_WITHIN_S = 15.0
_ANY_FAMILY = 65535
_COOKIE = b"MIT-MAGIC-COOKIE-1"


@dataclass(frozen=True, slots=True)
class PrivateDisplay:
    name: str
    authority: Path
    server: subprocess.Popen[bytes]

    @property
    def env(self) -> dict[str, str]:
        return {"DISPLAY": self.name, "XAUTHORITY": str(self.authority)}

    def close(self) -> None:
        self.server.terminate()
        self.server.wait(timeout=10)


def start_display(xvfb: str, folder: Path) -> PrivateDisplay:
    """`folder` keeps the cookie; it must last as long as the display."""
    authority = folder / "Xauthority"
    authority.touch(mode=0o600)
    authority.write_bytes(_authority(secrets.token_bytes(16)))
    read_fd, write_fd = os.pipe()
    try:
        with (folder / "display.log").open("wb") as said:
            server = subprocess.Popen(
                [
                    xvfb,
                    "-displayfd",
                    str(write_fd),
                    "-screen",
                    "0",
                    _SCREEN,
                    "-noreset",
                    "-nolisten",
                    "tcp",
                    "-auth",
                    str(authority),
                ],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                pass_fds=(write_fd,),
                start_new_session=True,
            )
        os.close(write_fd)
        write_fd = -1
        number = _read_line(read_fd).decode(errors="replace").strip()
    finally:
        os.close(read_fd)
        if write_fd >= 0:
            os.close(write_fd)
    if not number.isdigit():
        server.kill()
        server.wait()
        raise CannotRunError(
            say("No private display could be started."),
            data=say("Nothing was started; the game and its saves are unchanged."),
            do=say("Look at what Xvfb says, or start Backstock on a screen."),
        )
    return PrivateDisplay(f":{number}", authority, server)


def _read_line(fd: int) -> bytes:
    """The whole line: the server writes it in two pieces and dies if nobody takes the second."""
    line = b""
    while not line.endswith(b"\n") and select.select([fd], [], [], _STARTED_WITHIN_S)[0]:
        block = os.read(fd, 16)
        if not block:
            break
        line += block
    return line


def _authority(cookie: bytes) -> bytes:
    """One entry of an Xauthority file that fits any display."""
    fields = (b"", b"", _COOKIE, cookie)
    return struct.pack(">H", _ANY_FAMILY) + b"".join(struct.pack(">H", len(field)) + field for field in fields)
