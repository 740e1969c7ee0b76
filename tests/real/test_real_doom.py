"""A game nobody here wrote goes the whole way: got, verified, shelved, paged in, played, stopped, and played on.

Debian's Chocolate Doom with Freedoom, packed as a maker would pack it for itch.io: one folder with the program, the
libraries it brings along, its data and a script that starts it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tarfile
import time
from pathlib import Path

import pytest

from backstock.core.core import Core
from backstock.domain.ids import TitleId
from backstock.domain.play import PlaySession, RunnerName
from real.real_loop import Loop, file_of, main_loop, offer, until
from real.real_screen import Screen, colours, screen, settles, share_that_differs

GAME = Path("/usr/games/chocolate-doom")
DATA = next((path for path in map(Path, ("/usr/share/games/doom/freedoom1.wad",)) if path.exists()), None)
TOOLS = ("Xvfb", "xdotool", "import", "identify", "compare")
BROUGHT_ALONG = re.compile(r"^lib(SDL2|samplerate|png16|modplug|fluidsynth|instpatch)\b")
START = """#!/bin/sh
cd "$(dirname "$0")" || exit 1
LD_LIBRARY_PATH="$PWD/lib" exec ./bin/chocolate-doom -iwad "$PWD/data/freedoom1.wad" -window
"""

pytestmark = [
    pytest.mark.skipif(not GAME.exists() or DATA is None, reason="chocolate-doom and freedoom are not installed"),
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"one of {', '.join(TOOLS)} is not installed"),
]


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("doom")
    packed = folder / "freedoom"
    for inside in ("bin", "lib", "data"):
        (packed / inside).mkdir(parents=True)
    shutil.copy(GAME, packed / "bin")
    assert DATA is not None
    shutil.copy(DATA, packed / "data")
    for library in libraries(GAME):
        real = library.resolve()
        shutil.copy(real, packed / "lib")
        if real.name != library.name:
            (packed / "lib" / library.name).symlink_to(real.name)
    (packed / "run.sh").write_text(START)
    (packed / "run.sh").chmod(0o755)
    upload = folder / "freedoom-linux.tar.gz"
    with tarfile.open(upload, "w:gz", compresslevel=1) as archive:
        archive.add(packed, "freedoom")
    return offer(folder, "Freedoom: Phase 1", upload, "p_linux")


def libraries(program: Path) -> list[Path]:
    said = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    found = (line.split()[2] for line in said.splitlines() if "=> /" in line)
    return [Path(path) for path in found if BROUGHT_ALONG.match(Path(path).name)]


@pytest.mark.timeout(120)
def test_a_real_game_is_shelved_played_and_played_on(
    offered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with screen(tmp_path) as look:
        monkeypatch.setenv("DISPLAY", look.display)
        monkeypatch.delenv("XAUTHORITY", raising=False)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        with main_loop(tmp_path, offered, {"SDL_AUDIODRIVER": "dummy"}) as loop:
            loop.get_and_shelve()
            at_saving, first = first_visit(loop, look)
            second_visit(loop, look, at_saving)
            played = loop.core.title_rows([loop.title_id])[0].played_s
            assert played >= first.played_s + 1.0


def first_visit(loop: Loop, look: Screen) -> tuple[Path, PlaySession]:
    """From the title's picture into the first level, some steps, a save, and out by the game's own menu."""
    session = loop.start()
    assert session.runner is RunnerName.NATIVE
    assert loop.source.path is not None, "it was paged in for this"
    look.window("Freedoom.*Chocolate Doom")
    title = settles(look, "1-title")
    assert colours(title) > 200
    level = changed(look, title, "2-level", "Escape", "Return", "Return", "Return")
    assert colours(level) > 200
    with look.held("Up"):
        time.sleep(0.8)
    walked = look.picture("3-walked")
    assert share_that_differs(level, walked) > 0.05, "the view moves with the player"
    look.press("F11", "F2", "Return", *"here", "Return")
    until(lambda: saved_game(loop.core, loop.title_id).exists())
    saved = look.picture("4-saved")
    assert colours(saved) > 200
    look.press("F10", "y")
    ended = leave(loop, look, session)
    assert ended.exit_code == 0
    assert 1.5 < ended.played_s < 60.0
    snapshot = loop.core.snapshots(loop.title_id)[-1]
    assert file_of(snapshot, "doomsav0.dsg").startswith(b"HERE\0")
    assert b"usegamma                      1" in file_of(snapshot, "default.cfg")
    return saved, ended


def second_visit(loop: Loop, look: Screen, at_saving: Path) -> None:
    """The save is there and leads back to the place where it was made. Ended from outside, the game is asked first."""
    session = loop.start()
    look.window("Freedoom.*Chocolate Doom")
    title = settles(look, "5-title-again")
    loaded = changed(look, title, "6-loaded", "F3", "Return")
    # The lift at that place goes up and down by itself, so it is not quite the same picture.
    assert share_that_differs(at_saving, loaded) < 0.6 < share_that_differs(title, loaded)
    loop.core.stop_playing(loop.title_id)
    # It asks whether that is really wanted; the answer is yes.
    ended = leave(loop, look, session, "y")
    assert 1.0 < ended.played_s < 60.0
    snapshot = loop.core.snapshots(loop.title_id)[-1]
    assert b"usegamma                      1" in file_of(snapshot, "default.cfg"), "set in the first visit only"


def changed(look: Screen, before: Path, name: str, *keys: str) -> Path:
    """The picture after these keys: something else than before, not only a menu over it, and whole.

    The old picture melts away over the new one, so two in a row must be nearly the same; lights flicker all the time.
    """
    look.press(*keys)
    end = time.monotonic() + 15.0
    last = before
    while True:
        picture = look.picture(name)
        if share_that_differs(before, picture) > 0.6 and share_that_differs(last, picture) < 0.15:
            return picture
        assert time.monotonic() < end, "the picture stays the same"
        last = picture.replace(picture.with_name(f"{name}-last.png"))
        time.sleep(0.2)


def leave(loop: Loop, look: Screen, session: PlaySession, *first: str) -> PlaySession:
    """Its farewell waits for a key."""
    keys = (*first, "Return")
    end = time.monotonic() + 15.0
    while loop.core.is_playing(loop.title_id) and time.monotonic() < end:
        time.sleep(0.5)
        look.press(*keys)
    return loop.ended(session)


def saved_game(core: Core, title_id: TitleId) -> Path:
    saves = core.settings.library_dir / "saves" / title_id / "data" / "home"
    return next(saves.rglob("doomsav0.dsg"), saves / "nothing saved")
