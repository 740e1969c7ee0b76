"""Real Windows programs through the system's Wine, by the wine runner and by a stand-in for Proton.

The program is `ninja.exe` from PyPI's Windows wheel: small, 64-bit, and it can be made to write a file, a save and a
chosen exit code, so that a run is proven by what it left and not by a code alone.
"""

from __future__ import annotations

import dataclasses
import os
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from backstock.domain.errors import CannotRunError
from backstock.domain.play import RunnerName
from backstock.launch.compat import find_proton_tools
from backstock.launch.host import HostFacts
from backstock.launch.pe import read_pe
from backstock.launch.play import Launcher
from backstock.launch.prefixes import WinePrefixes
from launch.launching import Stage, make_image

CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "backstock-tests"
STAND_IN = Path(__file__).parent / "proton_stand_in.py"

BUILD = """rule make
  command = cmd /c echo made by %USERNAME%>$out
rule save
  command = cmd /c mkdir %USERPROFILE%\\Saved 2>nul & echo progress>%USERPROFILE%\\Saved\\slot & echo x>$out
rule fail
  command = cmd /c exit 7
build made.txt: make
build saved.txt: save
build failed.txt: fail
"""


@pytest.fixture(scope="session")
def ninja() -> bytes:
    wheels = sorted(CACHE.glob("ninja-*win_amd64.whl"))
    if not wheels:
        CACHE.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "ninja", "--platform", "win_amd64"]
        options = ["--only-binary=:all:", "--no-deps", "--quiet", "--dest", str(CACHE)]
        got = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
        wheels = sorted(CACHE.glob("ninja-*win_amd64.whl"))
        if not wheels:
            pytest.skip(f"pip could not download ninja for Windows: {got.stderr.strip()[-200:]}")
    with zipfile.ZipFile(wheels[-1]) as wheel:
        return wheel.read(next(name for name in wheel.namelist() if name.endswith("ninja.exe")))


@pytest.fixture(scope="session")
def prefixes(tmp_path_factory: pytest.TempPathFactory, host: HostFacts) -> Path:
    """The template prefix is made once for all tests; that takes seconds."""
    if not host.wine:
        pytest.skip("Wine is not installed")
    folder = tmp_path_factory.mktemp("prefixes")
    WinePrefixes(folder).template(host)
    return folder


@pytest.fixture
def wine_stage(stage: Stage, prefixes: Path) -> Stage:
    stage.launcher = Launcher(stage.folder / "launch", stage.saves, stage.host, prefixes=prefixes)
    return stage


def image_of(folder: Path, program: bytes) -> Path:
    return make_image(folder, {"game/ninja.exe": program, "game/build.ninja": BUILD})


@pytest.mark.parametrize("sandbox", [True, False])
def test_a_windows_program_runs_and_saves(wine_stage: Stage, tmp_path: Path, ninja: bytes, sandbox: bool) -> None:
    image = image_of(tmp_path / "image", ninja)
    report = wine_stage.play(image, RunnerName.WINE, sandbox=sandbox, args=("made.txt", "saved.txt"))
    assert (report.exit_code, report.error) == (0, ""), report.output
    assert wine_stage.data("game", "game", "made.txt").read_text().startswith("made by ")
    slots = list(wine_stage.data("prefix").rglob("Saved/slot"))
    assert [slot.read_text().strip() for slot in slots] == ["progress"]
    assert "drive_c/users" in slots[0].as_posix()
    assert sum(path.stat().st_size for path in wine_stage.data("prefix").rglob("*") if path.is_file()) < 20_000_000
    assert not (image / "game" / "made.txt").exists()


def test_its_version_its_code_and_its_snapshot(wine_stage: Stage, tmp_path: Path, ninja: bytes) -> None:
    image = image_of(tmp_path / "image", ninja)
    report = wine_stage.play(image, RunnerName.WINE, args=("--version",))
    assert report.output.strip().splitlines()[-1].startswith("1.")
    assert report.exit_code == 0
    assert wine_stage.play(image, RunnerName.WINE, args=("saved.txt",)).exit_code == 0
    snapshot = wine_stage.saves.snapshot(report.title_id, "x")
    slot = next(wine_stage.data("prefix").rglob("Saved/slot"))
    slot.unlink()
    wine_stage.saves.restore(report.title_id, Path(snapshot.path))
    assert slot.read_text().strip() == "progress"
    assert wine_stage.play(image, RunnerName.WINE, args=("failed.txt",)).exit_code != 0


def test_the_template_keeps_users_inside(prefixes: Path) -> None:
    [template] = [path for path in prefixes.iterdir() if not path.name.startswith(".")]
    links = [path for path in (template / "drive_c").rglob("*") if path.is_symlink()]
    assert all(link.resolve().is_relative_to(template) for link in links)
    assert (template / "drive_c/users/steamuser/Documents").is_dir()


def thirty_two_bit() -> bytes:
    """A 32-bit program's headers; the machine is all that is asked before it would run."""
    head = bytearray(1024)
    head[0:2] = b"MZ"
    struct.pack_into("<I", head, 0x3C, 0x80)
    head[0x80:0x84] = b"PE\0\0"
    struct.pack_into("<HH", head, 0x84, 0x14C, 1)
    struct.pack_into("<H", head, 0x98, 0x10B)
    struct.pack_into("<H", head, 0x98 + 68, 2)
    return bytes(head)


def test_thirty_two_bits_are_refused_before_wine_lies(wine_stage: Stage, tmp_path: Path) -> None:
    image = make_image(tmp_path / "image", {"game.exe": thirty_two_bit()})
    wine_stage.host = dataclasses.replace(wine_stage.host, wine32=False)
    wine_stage.__post_init__()
    plan = wine_stage.plan(image, RunnerName.WINE)
    wine_stage.launcher = Launcher(tmp_path / "l", wine_stage.saves, wine_stage.host, prefixes=tmp_path / "none")
    (tmp_path / "none").mkdir()
    with pytest.raises(CannotRunError, match="32-bit"):
        wine_stage.launcher.start(plan)
    assert not wine_stage.saves.in_use(plan.title_id)
    assert list((tmp_path / "l" / "sessions").iterdir()) == []
    assert list((tmp_path / "none").iterdir()) == []


def test_headers_are_read(tmp_path: Path, ninja: bytes) -> None:
    (tmp_path / "a.exe").write_bytes(ninja)
    facts = read_pe(tmp_path / "a.exe")
    assert facts is not None
    assert (facts.machine, facts.dll, facts.installer) == ("x86_64", False, "")
    for broken in (b"", b"MZ", b"MZ" + bytes(100), thirty_two_bit()[:0x90], os.urandom(300)):
        (tmp_path / "b.exe").write_bytes(broken)
        assert read_pe(tmp_path / "b.exe") is None


def proton(folder: Path, name: str, *, appid: str = "") -> Path:
    """A compatibility tool in the layout Steam uses, with the stand-in as its entry."""
    tool = folder / name
    (tool / "files" / "bin").mkdir(parents=True)
    wanted = f'  "require_tool_appid" "{appid}"\n' if appid else ""
    (tool / "compatibilitytool.vdf").write_text(
        f'"compatibilitytools"\n{{ "compat_tools" {{ "{name}" {{ "install_path" "." }} }} }}\n'
    )
    (tool / "toolmanifest.vdf").write_text(
        f'"manifest" // comment\n{{\n  "version" "2"\n  "commandline" "/proton %verb%"\n{wanted}}}\n'
    )
    entry = tool / "proton"
    entry.write_text(STAND_IN.read_text())
    entry.chmod(0o755)
    for program, real in (("wine", "/usr/bin/wine"), ("wineserver", "/usr/bin/wineserver")):
        script = tool / "files" / "bin" / program
        script.write_text(f'#!/bin/sh\nexec {real} "$@"\n')
        script.chmod(0o755)
    return tool


def test_proton_runs_it_too(wine_stage: Stage, tmp_path: Path, ninja: bytes) -> None:
    proton(tmp_path / "compat", "GE-Proton99-1")
    tools = find_proton_tools({"HOME": str(tmp_path), "STEAM_EXTRA_COMPAT_TOOLS_PATHS": str(tmp_path / "compat")})
    assert [tool.name for tool in tools] == ["GE-Proton99-1"]
    wine_stage.host = dataclasses.replace(wine_stage.host, proton=tools, umu="")
    wine_stage.__post_init__()
    image = image_of(tmp_path / "image", ninja)
    report = wine_stage.play(image, RunnerName.PROTON, args=("made.txt",))
    assert report.exit_code == 0, report.output
    assert wine_stage.data("game", "game", "made.txt").read_text().strip() == "made by steamuser"
    assert wine_stage.data("proton", "version").is_file()
    snapshot = wine_stage.saves.snapshot(report.title_id, "x")
    assert snapshot.size < 20_000_000


def test_tools_are_found_in_every_place_and_in_order(tmp_path: Path) -> None:
    steam = tmp_path / ".local/share/Steam"
    (tmp_path / ".steam").mkdir()
    (tmp_path / ".steam/root").symlink_to(steam)
    library = tmp_path / "games"
    for name in ("GE-Proton9-27", "GE-Proton10-25", "UMU-Latest-1"):
        proton(steam / "compatibilitytools.d", name)
    for name, appid in (("Proton 9.0 (Beta)", "1628350"), ("Proton - Experimental", "4183110"), ("Other", "")):
        proton(library / "steamapps/common", name, appid=appid)
    (library / "steamapps/common/SteamLinuxRuntime_sniper").mkdir()
    (library / "steamapps/common/SteamLinuxRuntime_sniper/_v2-entry-point").touch()
    (steam / "steamapps").mkdir()
    (steam / "steamapps/libraryfolders.vdf").write_text(f'"libraryfolders" {{ "1" {{ "path" "{library}" }} }}')
    tools = find_proton_tools({"HOME": str(tmp_path)})
    names = ["GE-Proton10-25", "GE-Proton9-27", "Proton - Experimental", "Proton 9.0 (Beta)", "Other"]
    assert [tool.name for tool in tools] == names
    by_name = {tool.name: tool for tool in tools}
    assert by_name["Proton 9.0 (Beta)"].runtime == library / "steamapps/common/SteamLinuxRuntime_sniper"
    assert by_name["Proton - Experimental"].needs_runtime == "4183110"
    assert by_name["GE-Proton10-25"].steam_root == steam
