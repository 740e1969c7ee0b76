"""Proves that a film really plays here: decodes its first pictures through libmpv, without a screen.

Runs in a child (`python -m backstock.launch.film`), since a damaged film may take the decoder down with it. Trap:
libmpv refuses to start where LC_NUMERIC is not C, and a desktop toolkit may have changed that in our own process.
"""

from __future__ import annotations

import hashlib
import json
import locale
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.errors import CannotRunError
from ..domain.wording import say

_PACKAGE_ROOT = Path(__file__).resolve().parent.parent.parent
_WITHIN_S = 60
_FRAME_WITHIN_S = 10.0
_MISSING = 3


@dataclass(frozen=True, slots=True)
class FilmProof:
    duration_s: float
    width: int
    height: int
    frames: int
    """How many pictures were decoded."""
    digests: tuple[str, ...]
    """SHA-256 of the first and of the last of them; they differ, or it would be a still."""


def probe_film(path: Path, frames: int = 24) -> FilmProof:
    """Raises CannotRunError when fewer pictures than `frames` come, or they do not move."""
    command = [sys.executable, "-P", "-m", "backstock.launch.film", str(path.absolute()), str(frames)]
    search = os.pathsep.join([str(_PACKAGE_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    env = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": "/nonexistent",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": search,
    }
    try:
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=_WITHIN_S, check=False)
    except subprocess.TimeoutExpired:
        raise _unplayable(path, say("it gave no pictures within a minute")) from None
    if done.returncode == _MISSING:
        raise CannotRunError(
            say("Films cannot be played: libmpv is missing."),
            data=say("The film is kept as it is."),
            do=say("Install libmpv2 (sudo apt install libmpv2)."),
        )
    if done.returncode != 0:
        raise _unplayable(
            path,
            (
                done.stderr.strip().splitlines()
                or [say("the decoder failed ({returncode})", returncode=done.returncode)]
            )[-1],
        )
    said = json.loads(done.stdout)
    proof = FilmProof(**{**said, "digests": tuple(said["digests"])})
    if proof.frames < frames or len(set(proof.digests)) < 2:
        raise _unplayable(path, say("only {frames} pictures came, or they do not move", frames=proof.frames))
    return proof


def _unplayable(path: Path, why: str) -> CannotRunError:
    return CannotRunError(
        say("{path} does not play: {why}.", path=path.name, why=why),
        data=say("The film is kept as it is."),
        do=say("Verify it, and get it again if it differs from what the store announced."),
    )


def main(path: str, frames: int) -> int:
    locale.setlocale(locale.LC_NUMERIC, "C")
    try:
        import mpv
    except (ImportError, OSError) as missing:
        sys.stderr.write(f"{missing}\n")
        return _MISSING
    player = mpv.MPV(
        vo="null", ao="null", audio="no", pause=True, hwdec="no", config="no", ytdl=False, keep_open="always"
    )
    try:
        said = _play(player, path, frames)
    finally:
        player.terminate()
    if said is None:
        sys.stderr.write("no picture could be decoded\n")
        return 1
    sys.stdout.write(json.dumps(said) + "\n")
    return 0


def _play(player: Any, path: str, frames: int) -> dict[str, Any] | None:
    shown = threading.Semaphore(0)
    ended = threading.Event()

    @player.event_callback("playback-restart", "end-file")  # type: ignore[untyped-decorator]
    def noted(event: Any) -> None:
        if event.as_dict().get("event") == b"end-file":
            ended.set()
        shown.release()

    player.play(path)
    if not shown.acquire(timeout=_FRAME_WITHIN_S) or ended.is_set():
        return None
    digests = [_picture(player)]
    count = 1
    while count < frames and _step(player):
        count += 1
    digests.append(_picture(player))
    return {
        "duration_s": float(player.duration or 0),
        "width": int(player.width),
        "height": int(player.height),
        "frames": count,
        "digests": digests,
    }


def _step(player: Any) -> bool:
    """One picture further; False at the end."""
    before = player.time_pos
    player.command("frame-step")
    moved = threading.Event()
    deadline = _FRAME_WITHIN_S
    while deadline > 0:
        if player.eof_reached:
            return False
        if player.time_pos != before and player.pause:
            return True
        moved.wait(0.005)
        deadline -= 0.005
    return False


def _picture(player: Any) -> str:
    raw = player.command("screenshot-raw", "video")
    return hashlib.sha256(raw["data"]).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
