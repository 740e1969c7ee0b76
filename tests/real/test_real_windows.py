"""A Windows program nobody here wrote does its work under Wine, all the way from its store; a 32-bit one is refused.

The program is Ninja's official build for Windows, as its Python package brings it.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from backstock.domain.play import RunnerName
from backstock.launch.host import probe_host
from real.real_loop import file_of, main_loop, offer

MANIFEST = """[[actions]]
name = "play"
path = "ninja.exe"
platform = "windows"
args = ["-f", "build.ninja", "-d", "explain"]
"""
RULES = """rule write
  command = cmd /c echo built from $in> $out
rule gather
  command = cmd /c copy /b $parts $out

build results\\one.txt: write words.txt
build results\\both.txt: gather results\\one.txt words.txt
  parts = results\\one.txt+words.txt
"""

pytestmark = pytest.mark.skipif(shutil.which("wine") is None, reason="wine is not installed")


@pytest.fixture(scope="session")
def ninja(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Downloaded once and kept in pytest's cache."""
    cache = getattr(request.config, "cache", None)
    folder = cache.mkdir("windows-programs") if cache else tmp_path_factory.mktemp("windows-programs")
    if not list(folder.glob("ninja-*.whl")):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        command += ["--platform", "win_amd64", "--only-binary=:all:", "--dest", str(folder), "ninja"]
        try:
            subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        except subprocess.CalledProcessError as refused:
            pytest.skip(f"pip cannot download ninja for Windows: {refused.stderr.strip()}")
        except subprocess.TimeoutExpired:
            pytest.skip("pip cannot download ninja for Windows: no answer in a minute")
    with zipfile.ZipFile(next(folder.glob("ninja-*.whl"))) as wheel:
        (name,) = (name for name in wheel.namelist() if name.endswith("/ninja.exe"))
        return wheel.read(name)


@pytest.mark.timeout(120)
def test_a_real_windows_program_does_its_work(ninja: bytes, tmp_path: Path) -> None:
    upload = packed(
        tmp_path,
        {"ninja.exe": ninja, ".itch.toml": MANIFEST, "build.ninja": RULES, "words.txt": "words of the maker\r\n"},
    )
    with main_loop(tmp_path, offer(upload.parent, "Ninja", upload, "p_windows")) as loop:
        loop.get_and_shelve()
        session = loop.start()
        assert session.runner is RunnerName.WINE
        assert loop.source.path is not None, "it was paged in for this"
        ended = loop.ended(session)
        assert ended.exit_code == 0
        assert ended.played_s > 0
        snapshot = loop.core.snapshots(loop.title_id)[-1]
        assert file_of(snapshot, "one.txt") == b"built from words.txt\r\n"
        assert file_of(snapshot, "both.txt").rstrip(b"\x1a") == b"built from words.txt\r\nwords of the maker\r\n"
        log = file_of(snapshot, ".ninja_log")
        assert log.count(b"results") == 2

        # What it wrote is there for it the second time: it finds nothing left to do and runs no rule again.
        again = loop.ended(loop.start())
        assert again.exit_code == 0
        assert file_of(loop.core.snapshots(loop.title_id)[-1], ".ninja_log") == log


def test_a_32_bit_program_is_refused_in_plain_words(tmp_path: Path) -> None:
    if probe_host(tmp_path).wine32:
        pytest.skip("this computer's Wine runs 32-bit programs")
    upload = packed(tmp_path, {"old.exe": headers_of_a_32_bit_program()})
    with main_loop(tmp_path, offer(upload.parent, "Old", upload, "p_windows")) as loop:
        loop.get_and_shelve()
        said = loop.refused(loop.core.play(loop.title_id))
        assert "32-bit Windows program" in said
        assert "wine32:i386" in said
        assert loop.core.sessions(loop.title_id) == []
        assert not loop.core.is_playing(loop.title_id)


def packed(folder: Path, files: dict[str, str | bytes]) -> Path:
    (folder / "offered").mkdir()
    upload = folder / "offered" / "program-windows.zip"
    with zipfile.ZipFile(upload, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return upload


def headers_of_a_32_bit_program() -> bytes:
    """As much of one as says what it is: DOS and PE headers for the 80386, a console program with one empty section."""
    dos = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    file_header = struct.pack("<HHIIIHH", 0x14C, 1, 0, 0, 0, 0xE0, 0x0102)
    optional = bytearray(0xE0)
    struct.pack_into("<HBB", optional, 0, 0x10B, 14, 0)
    struct.pack_into("<I", optional, 28, 0x400000)
    struct.pack_into("<II", optional, 32, 0x1000, 0x200)
    struct.pack_into("<H", optional, 68, 3)
    struct.pack_into("<I", optional, 92, 16)
    section = struct.pack("<8sIIIIIIHHI", b".text", 0x1000, 0x1000, 0x200, 0x200, 0, 0, 0, 0, 0x60000020)
    return (dos + b"PE\0\0" + file_header + bytes(optional) + section).ljust(0x400, b"\0")
