"""What would be played, on which computer, and which file of it."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest

from backstock.domain.errors import CannotRunError
from backstock.domain.ids import EditionId, TitleId
from backstock.domain.play import RunnerName
from backstock.domain.titles import Edition, Kind, Platform, Purpose, StoreName
from backstock.launch.candidates import find_candidates, rank
from backstock.launch.choose import Preference, choose, in_order, pick
from backstock.launch.compat import ProtonTool
from backstock.launch.host import HostFacts, findings, probe_host
from backstock.launch.plan import CandidateKind
from backstock.launch.runners import RUNNERS, runner_named
from launch.launching import make_image

TOOL = ProtonTool("GE-Proton10-1", Path("/p"), "/proton %verb%", None)
FULL = HostFacts(
    machine="x86_64", wine="/w", proton=(TOOL,), retroarch="/r", cores={"nestopia": "/n"}, browser="/b", player="/mpv"
)
BARE = HostFacts(machine="x86_64")
NATIVE = runner_named(RunnerName.NATIVE).kinds
WINDOWS = runner_named(RunnerName.WINE).kinds


def elf(machine: int = 62, kind: int = 3, size: int = 100) -> bytes:
    return b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HH", kind, machine) + bytes(size)


def edition(name: str, *platforms: Platform, kind: Kind = Kind.GAME, demo: bool = False, label: str = "") -> Edition:
    return Edition(
        edition_id=EditionId(f"e-{name}"),
        title_id=TitleId("t"),
        account_id=None,
        store=StoreName.ITCH,
        name=label or name,
        filename=name,
        kind=kind,
        platforms=frozenset(platforms),
        purpose=Purpose.DEMO if demo else Purpose.GAME,
    )


LINUX = edition("game-linux.zip", Platform.LINUX)
WIN = edition("game-win.zip", Platform.WINDOWS)
WEB = edition("game-web.zip", Platform.WEB)
MAC = edition("game.dmg", Platform.MACOS)
ROM = edition("game.nes")
FILM = edition("film.mp4", kind=Kind.FILM)


@pytest.mark.parametrize(
    ("editions", "host", "expected"),
    [
        ([WIN, WEB, LINUX], FULL, (LINUX, RunnerName.NATIVE)),
        ([WIN, WEB, MAC], FULL, (WEB, RunnerName.BROWSER)),
        ([WIN, ROM], FULL, (ROM, RunnerName.EMULATOR)),
        ([WIN], FULL, (WIN, RunnerName.PROTON)),
        ([WIN], HostFacts(machine="x86_64", wine="/w"), (WIN, RunnerName.WINE)),
        ([WIN, WEB, ROM, LINUX], BARE, (LINUX, RunnerName.NATIVE)),
        ([FILM], FULL, (FILM, RunnerName.PLAYER)),
        ([edition("game.exe")], FULL, (edition("game.exe"), RunnerName.PROTON)),
    ],
)
def test_the_natural_choice(editions: list[Edition], host: HostFacts, expected: tuple[Edition, RunnerName]) -> None:
    choice = choose(editions, host)
    assert (choice.edition, choice.runner) == expected


def test_demos_and_other_machines_come_last() -> None:
    demo = edition("demo-linux.zip", Platform.LINUX, demo=True)
    assert choose([demo, WIN], FULL).edition == WIN
    arm = edition("game-linux-arm64.zip", Platform.LINUX)
    small = edition("game-linux32.zip", Platform.LINUX)
    assert choose([arm, small, LINUX], FULL).edition == LINUX
    assert choose([arm, small], FULL).edition == small
    assert choose([arm, small, LINUX], HostFacts(machine="arm64")).edition == arm


def test_the_person_decides() -> None:
    assert choose([LINUX, WIN], FULL, Preference(edition_id=WIN.edition_id)).edition == WIN
    choice = choose([LINUX, WIN], FULL, Preference(runner=RunnerName.WINE))
    assert (choice.edition, choice.runner) == (WIN, RunnerName.WINE)


def test_what_is_missing_is_said() -> None:
    with pytest.raises(CannotRunError) as refused:
        choose([WIN, ROM], BARE)
    assert "Wine is not installed" in refused.value.what
    assert "sudo apt install wine retroarch" in refused.value.do
    with pytest.raises(CannotRunError, match="there are ones for macOS"):
        choose([MAC], FULL)
    with pytest.raises(CannotRunError):
        choose([edition("game.deb", Platform.LINUX)], FULL)


def best(image: Path, kinds: frozenset[CandidateKind] = NATIVE, machine: str = "x86_64", title: str = "") -> str:
    ranked = rank(find_candidates(image), kinds, machine, title)
    return ranked[0].path if ranked else ""


TREES: dict[str, tuple[dict[str, str | bytes], str]] = {
    "one program": ({"game": elf(), "data.pak": b"x"}, "game"),
    "a foreign program above": ({"game.exe": b"MZ", "linux/a": elf(), "linux/liba.so.1": elf()}, "linux/a"),
    "the starter script": ({"start.sh": "#!/bin/sh\n", "game.x86_64": elf(size=9000)}, "start.sh"),
    "not the installer": ({"install.sh": "#!/bin/sh\n", "game": elf()}, "game"),
    "both widths": ({"game.x86": elf(3), "game.x86_64": elf(62)}, "game.x86_64"),
    "only the small width": ({"game.x86": elf(3)}, "game.x86"),
    "not the helper": ({"UnityCrashHandler64": elf(size=99999), "play": elf()}, "play"),
    "not the server": ({"game-server": elf(size=99999), "game": elf()}, "game"),
    "the shallow one": ({"game": elf(), "bin/other": elf(size=99999)}, "game"),
    "not for arm": ({"arm64/game": elf(183), "x64/game": elf(62)}, "x64/game"),
    "no object files": ({"thing.o": elf(kind=1), "core": elf(kind=4)}, ""),
    "nothing": ({"readme.txt": "hi"}, ""),
}


@pytest.mark.parametrize("name", TREES)
def test_the_file_to_start(tmp_path: Path, name: str) -> None:
    files, expected = TREES[name]
    assert best(make_image(tmp_path / "image", files)) == expected


def test_the_title_helps(tmp_path: Path) -> None:
    image = make_image(tmp_path / "image", {"aaa": elf(size=9000), "SpaceCats": elf()})
    assert best(image, title="Space Cats") == "SpaceCats"
    assert best(image) == "aaa"


def test_the_makers_word_comes_first(tmp_path: Path) -> None:
    manifest = """
[[actions]]
name = "editor"
path = "editor"
[[actions]]
name = "play"
path = "deep/down/game{{EXT}}"
args = ["--full"]
[[actions]]
name = "out"
path = "../../etc/passwd"
[[actions]]
name = "gone"
path = "nothing"
"""
    files = {".itch.toml": manifest, "editor": elf(), "big": elf(size=99999), "deep/down/game": elf()}
    image = make_image(tmp_path / "image", files)
    ranked = rank(find_candidates(image), NATIVE, "x86_64")
    assert (ranked[0].path, ranked[0].args) == ("deep/down/game", ("--full",))
    assert ranked[1].path == "editor"
    assert all(".." not in one.path for one in ranked)


@pytest.mark.parametrize("broken", ["not toml [[", "actions = 7", "[[actions]]\nname = 1\npath = 2", "actions = [1]"])
def test_a_broken_manifest_is_passed_over(tmp_path: Path, broken: str) -> None:
    assert best(make_image(tmp_path / "image", {".itch.toml": broken, "game": elf()})) == "game"


def test_java_love_pages_and_cartridges(tmp_path: Path) -> None:
    image = make_image(tmp_path / "image", {"a/index.html": "<p>", "index.html": "<p>", "hello.nes": b"NES\x1a"})
    with zipfile.ZipFile(image / "game.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", "Main-Class: A\n")
    with zipfile.ZipFile(image / "library.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", "Nothing: A\n")
    with zipfile.ZipFile(image / "game.love", "w") as love:
        love.writestr("main.lua", "")
    assert best(image) == "game.love"
    assert "library.jar" not in [one.path for one in find_candidates(image)]
    assert pick(image, RunnerName.BROWSER, FULL).path == "index.html"
    assert pick(image, RunnerName.EMULATOR, FULL).path == "hello.nes"


def test_an_installer_is_not_run(tmp_path: Path) -> None:
    image = make_image(tmp_path / "image", {"setup.msi": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64)})
    with pytest.raises(CannotRunError, match="installer"):
        pick(image, RunnerName.WINE, FULL)
    with pytest.raises(CannotRunError, match="Nothing in this edition"):
        pick(make_image(tmp_path / "empty", {"a.txt": "x"}), RunnerName.NATIVE, FULL)


def test_the_persons_order_of_runners_comes_first_and_the_rest_follows() -> None:
    both = [edition("game-linux.zip", Platform.LINUX), edition("game-windows.zip", Platform.WINDOWS)]
    assert choose(both, FULL).runner is RunnerName.NATIVE
    assert choose(both, FULL, Preference(order=(RunnerName.WINE,))).runner is RunnerName.WINE
    windows = Preference(order=(RunnerName.WINE, RunnerName.PROTON))
    assert choose(both[1:], FULL, windows).runner is RunnerName.WINE
    assert choose(both[1:], FULL).runner is RunnerName.PROTON
    assert in_order((RunnerName.WINE,)) == [RunnerName.WINE, *(one.name for one in RUNNERS if one.name != "wine")]


def test_every_way_of_running_is_in_the_list() -> None:
    assert {runner.name for runner in RUNNERS} == set(RunnerName)


def test_the_probe_tells_what_is_there(tmp_path: Path) -> None:
    found = probe_host(tmp_path, {"HOME": str(tmp_path), "DISPLAY": ":77"})
    assert found.display == {"DISPLAY": ":77"}
    assert list(tmp_path.iterdir()) == []
    told = {one.subject: one for one in findings(found)}
    assert told["Sandbox"].ok == (found.sandbox_refused == "")
    assert told["Wine"].package == "wine"
    assert all(one.detail for one in told.values())
    bare = {one.subject: one.ok for one in findings(BARE)}
    assert not bare["Wine"]
    assert not bare["Browser"]
