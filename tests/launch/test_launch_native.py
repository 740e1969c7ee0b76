"""Real native games through layer, sandbox and reaper."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from backstock.domain.errors import CannotRunError
from backstock.launch.overlay import is_mounted
from backstock.launch.saves import SaveLayers
from launch.launching import TITLE, Stage, make_image, until

COUNTER = """#!/bin/sh
n=$(cat saves/count 2>/dev/null || echo 0); mkdir -p saves; echo $((n + 1)) > saves/count
mkdir -p "$HOME/.config/game"; h=$(cat "$HOME/.config/game/h" 2>/dev/null || echo 0)
echo $((h + 1)) > "$HOME/.config/game/h"
echo changed > data/level.dat || exit 9; rm -f data/junk.dat || exit 8; echo new > data/new || exit 7
echo "home $HOME pid $$ run $BACKSTOCK_RUN"
"""
DAEMON = """#!/usr/bin/python3
import os, sys, time
if os.fork(): os._exit(0)
os.setsid()
if os.fork(): os._exit(0)
if os.fork() == 0:
    time.sleep(0.5); os._exit(0)
time.sleep(0.5); open("ended", "w").write("yes"); os._exit(7)
"""
SLEEPER = """#!/bin/sh
trap 'echo saved > on-term; exit 3' TERM
echo up > started
while :; do sleep 0.05; done
"""


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def counter(tmp_path: Path) -> Path:
    return make_image(tmp_path / "image", {"run.sh": COUNTER, "data/level.dat": "original", "data/junk.dat": "x"})


@pytest.mark.parametrize("sandbox", [True, False])
def test_saves_stay_and_the_image_does_not_change(stage: Stage, counter: Path, sandbox: bool) -> None:
    before = contents(counter)
    for count in (1, 2):
        report = stage.play(counter, sandbox=sandbox)
        assert (report.exit_code, report.error, report.lost_mount) == (0, "", False)
        assert stage.data("game", "saves", "count").read_text() == f"{count}\n"
        assert stage.data("home", ".config", "game", "h").read_text() == f"{count}\n"
    assert contents(counter) == before
    assert not (stage.folder / "saves" / TITLE / "run" / "merged" / "run.sh").exists()
    assert not Path.home().joinpath(".config/game").exists()


def test_the_walls(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("mine")
    image = make_image(
        tmp_path / "image",
        {
            "run.sh": f"""#!/bin/sh
cat {tmp_path}/secret && echo LEAK
ls -A "$HOME" | grep -q . && echo FULL-HOME
touch /usr/evil /etc/evil && echo WROTE
[ $(ls /proc | grep -c '^[0-9]') -lt 12 ] || echo SEES-OTHERS
[ -S /run/dbus/system_bus_socket ] && echo BUS
env > env.txt
cat /proc/self/status | grep CapEff > caps
"""
        },
    )
    os.environ["BACKSTOCK_PASSPHRASE"] = "hidden"
    try:
        report = stage.play(image)
    finally:
        del os.environ["BACKSTOCK_PASSPHRASE"]
    for bad in ("LEAK", "FULL-HOME", "WROTE", "SEES-OTHERS", "BUS"):
        assert bad not in report.output
    env = stage.data("game", "env.txt").read_text()
    assert "BACKSTOCK_RUN=" in env
    assert "hidden" not in env
    assert stage.data("game", "caps").read_text().split()[1].strip("0") == ""


def test_the_network_can_be_cut(stage: Stage, tmp_path: Path) -> None:
    image = make_image(tmp_path / "image", {"run.sh": "#!/bin/sh\nls /sys/class/net > nets\n"})
    stage.play(image, network=False)
    script = "#!/usr/bin/python3\nimport socket\nprint([n for _, n in socket.if_nameindex()])\n"
    image = make_image(tmp_path / "other", {"nets.py": script})
    assert stage.play(image, network=False).output.strip() == "['lo']"


def test_no_sandbox_is_said(stage: Stage, counter: Path) -> None:
    stage.host = dataclasses.replace(stage.host, sandbox_refused="namespaces are off")
    stage.__post_init__()
    session = stage.launcher.start(stage.plan(counter))
    assert "No sandbox (namespaces are off)" in session.note
    report = session.wait(30)
    assert report is not None
    assert report.exit_code == 0
    assert f"home {stage.data('home')}" in report.output


@pytest.mark.parametrize("sandbox", [True, False])
def test_a_game_that_forks_away_is_watched_to_its_end(stage: Stage, tmp_path: Path, sandbox: bool) -> None:
    image = make_image(tmp_path / "image", {"game": DAEMON})
    report = stage.play(image, sandbox=sandbox)
    assert report.exit_code == 7
    assert report.played_s >= 0.4
    assert stage.data("game", "ended").read_text() == "yes"


@pytest.mark.parametrize("sandbox", [True, False])
def test_stop_lets_it_save(stage: Stage, tmp_path: Path, sandbox: bool) -> None:
    image = make_image(tmp_path / "image", {"run.sh": SLEEPER})
    session = stage.launcher.start(stage.plan(image, sandbox=sandbox))
    until(stage.data("game", "started").exists)
    assert session.wait(0.05) is None
    session.stop()
    report = session.wait(20)
    assert report is not None
    assert report.stopped
    assert report.exit_code == 3
    assert stage.data("game", "on-term").read_text() == "saved\n"


def test_two_at_once_are_refused(stage: Stage, tmp_path: Path) -> None:
    image = make_image(tmp_path / "image", {"run.sh": SLEEPER})
    session = stage.launcher.start(stage.plan(image))
    with pytest.raises(CannotRunError, match="running already"):
        stage.launcher.start(stage.plan(image))
    assert stage.saves.in_use(TITLE)
    session.stop()
    assert session.wait(20) is not None
    assert not stage.saves.in_use(TITLE)


@pytest.mark.parametrize("sandbox", [True, False])
def test_a_dead_overlay_ends_the_game_and_is_told(stage: Stage, tmp_path: Path, sandbox: bool) -> None:
    image = make_image(tmp_path / "image", {"run.sh": SLEEPER})
    session = stage.launcher.start(stage.plan(image, sandbox=sandbox))
    started = stage.data("game", "started")
    until(lambda: started.exists() and started.read_text() == "up\n")
    spec = json.loads((stage.folder / "launch" / "sessions" / session.session_id / "spec.json").read_text())
    os.kill(spec["watch"][0], signal.SIGKILL)
    report = session.wait(20)
    assert report is not None
    assert report.lost_mount
    merged = stage.folder / "saves" / TITLE / "run" / "merged"
    assert not is_mounted(merged)
    assert started.read_text() == "up\n"


def test_a_mount_left_by_a_crash_is_mended(stage: Stage, counter: Path) -> None:
    with stage.saves.claimed(TITLE):
        mounted = stage.saves.mount(TITLE, counter)
    mounted.overlays[0].daemon.kill()
    mounted.overlays[0].daemon.wait()
    with pytest.raises(OSError, match="not connected"):
        list(mounted.game.iterdir())
    assert SaveLayers(stage.folder / "saves", fuse=True).recover() == [TITLE]
    assert not is_mounted(mounted.game)
    assert stage.play(counter).exit_code == 0


LAUNCH_AND_DIE = """
import os, sys, json
from pathlib import Path
sys.path.insert(0, {tests!r})
from launch.launching import Stage
from backstock.launch.host import HostFacts
stage = Stage(Path({folder!r}), HostFacts(machine={machine!r}))
session = stage.launcher.start(stage.plan(Path({image!r})))
print(session.session_id, flush=True)
os._exit(0)
"""


def test_the_game_outlives_the_launcher(stage: Stage, tmp_path: Path) -> None:
    image = make_image(
        tmp_path / "image", {"run.sh": "#!/bin/sh\nwhile [ ! -e go ]; do sleep 0.05; done; echo x > end; exit 4\n"}
    )
    tests = str(Path(__file__).parent.parent)
    code = LAUNCH_AND_DIE.format(tests=tests, folder=str(tmp_path), machine=stage.host.machine, image=str(image))
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    session_id = said.stdout.strip()
    assert stage.launcher.recover() == []
    [session] = stage.launcher.running()
    assert session.session_id == session_id
    (stage.folder / "saves" / TITLE / "run" / "merged" / "go").touch()
    report = session.wait(20)
    assert report is not None
    assert report.exit_code == 4
    assert stage.data("game", "end").exists()
    assert [one.session_id for one in stage.launcher.recover()] == [session_id]
    stage.launcher.forget(session_id)
    assert stage.launcher.recover() == []


def test_a_killed_reaper_still_leaves_a_report(stage: Stage, tmp_path: Path) -> None:
    image = make_image(tmp_path / "image", {"run.sh": SLEEPER})
    session = stage.launcher.start(stage.plan(image))
    until(stage.data("game", "started").exists)
    state = json.loads((stage.folder / "launch" / "sessions" / session.session_id / "state.json").read_text())
    os.kill(state["pid"], signal.SIGKILL)
    report = session.wait(20)
    assert report is not None
    assert report.error
    assert report.exit_code is None
    until(lambda: not stage.saves.in_use(TITLE))
    assert not is_mounted(stage.folder / "saves" / TITLE / "run" / "merged")
    assert stage.play(make_image(tmp_path / "two", {"run.sh": "#!/bin/sh\n:\n"})).exit_code == 0


def test_what_cannot_start_says_so(stage: Stage, tmp_path: Path) -> None:
    image = make_image(tmp_path / "image", {"run.sh": "#!/nonexistent/interpreter\n"})
    assert stage.play(image).exit_code == 127
    assert stage.play(image, sandbox=False).error


def test_without_fuse_it_plays_in_a_copy(stage: Stage, counter: Path) -> None:
    plain = Stage(stage.folder, dataclasses.replace(stage.host, overlay_refused="no /dev/fuse"), fuse=False)
    before = contents(counter)
    for count in (1, 2):
        session = plain.launcher.start(plain.plan(counter))
        assert "no /dev/fuse" in session.note
        assert session.wait(30) is not None
        assert plain.data("game", "saves", "count").read_text() == f"{count}\n"
    kept = sorted(path.relative_to(plain.data("game")).as_posix() for path in plain.data("game").rglob("*"))
    assert kept == ["data", "data/.wh.junk.dat", "data/level.dat", "data/new", "saves", "saves/count"]
    assert contents(counter) == before
    assert stage.play(counter).exit_code == 0
    assert stage.data("game", "saves", "count").read_text() == "3\n"
