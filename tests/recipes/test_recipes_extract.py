"""Unpacking: honest archives come out whole, hostile ones leave nothing and touch nothing outside."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import tarfile
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from backstock.domain.errors import BackstockError, CannotRunError, DiskFullError, UnsafeArchiveError
from backstock.recipes.extract import extract
from backstock.recipes.limits import Limits

LIMITS = Limits(reserve=0)


class Job:
    def __init__(self, *, stop_when_told: bool = False) -> None:
        self.stop_when_told = stop_when_told
        self.told: list[tuple[int, int]] = []

    def checkpoint(self) -> None:
        if self.stop_when_told and self.told:
            raise StoppedError

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.told.append((done, total))


class StoppedError(Exception):
    pass


def unix_entry(name: str, mode: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = mode << 16
    return entry


def make_zip(path: Path, *entries: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, content in entries:
            archive.writestr(entry, content)
    return path


def make_tar(path: Path, *members: tuple[tarfile.TarInfo, bytes], mode: str = "w:gz") -> Path:
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for member, content in members:
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


def member(name: str, kind: bytes = tarfile.REGTYPE, target: str = "", mode: int = 0o644) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.mode = kind, target, mode
    return info


def tree(folder: Path) -> dict[str, object]:
    """Every path with its content, link target or None for folders."""
    found: dict[str, object] = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        found[name] = path.readlink().as_posix() if path.is_symlink() else path.read_bytes() if path.is_file() else None
    return found


def test_a_zip_keeps_programs_links_and_folders(tmp_path: Path) -> None:
    archive = make_zip(
        tmp_path / "game.zip",
        (unix_entry("game/", 0o40755), b""),
        (unix_entry("game/run.sh", 0o100755), b"echo hi\n"),
        (unix_entry("game/data.txt", 0o100644), b"data"),
        (unix_entry("game/latest", 0o120777), b"data.txt"),
        (unix_entry("game/nowhere", 0o120777), b"missing"),
        (unix_entry("game/suid", 0o104755), b"x"),
        ("game/no-mode", b"\x7fELF..."),
        ("win\\dir\\file.txt", b"back"),
    )
    report = extract(archive, tmp_path / "out", LIMITS, Job())
    assert tree(tmp_path / "out") == {
        "game": None,
        "game/run.sh": b"echo hi\n",
        "game/data.txt": b"data",
        "game/latest": "data.txt",
        "game/suid": b"x",
        "game/no-mode": b"\x7fELF...",
        "win": None,
        "win/dir": None,
        "win/dir/file.txt": b"back",
    }
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "out" / "game").iterdir()}
    assert modes["run.sh"] == modes["suid"] == modes["no-mode"] == 0o755
    assert modes["data.txt"] == 0o644
    assert (report.files, report.links, report.left_out) == (5, 1, ("game/nowhere",))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["game.zip", "out"]


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_a_tar_in_any_dress(tmp_path: Path, mode: str) -> None:
    archive = make_tar(
        tmp_path / f"game.tar{mode[1:].replace(':', '.')}",
        (member("./", tarfile.DIRTYPE), b""),
        (member("./a/run", mode=0o755), b"#!/bin/sh\n"),
        (member("./a/same", tarfile.LNKTYPE, "./a/run"), b""),
        (member("./b", tarfile.SYMTYPE, "a/run"), b""),
        (member("./größe", mode=0o600), b"n"),
        mode=mode,
    )
    extract(archive, tmp_path / "out", LIMITS, Job())
    out = tmp_path / "out"
    assert tree(out) == {"a": None, "a/run": b"#!/bin/sh\n", "a/same": b"#!/bin/sh\n", "b": "a/run", "größe": b"n"}
    assert (out / "a/run").stat().st_ino != (out / "a/same").stat().st_ino
    assert (out / "a/run").stat().st_nlink == 1
    assert stat.S_IMODE((out / "größe").stat().st_mode) == 0o644


def test_seven_zip(tmp_path: Path) -> None:
    import libarchive

    archive = tmp_path / "game.7z"
    with libarchive.file_writer(str(archive), "7zip") as writer:
        writer.add_file_from_memory("dir/a.txt", 3, b"abc")
    extract(archive, tmp_path / "out", LIMITS, Job())
    assert tree(tmp_path / "out") == {"dir": None, "dir/a.txt": b"abc"}


def test_a_script_that_carries_a_tar(tmp_path: Path) -> None:
    inner = make_tar(tmp_path / "inner.tar.gz", (member("game/start.sh", mode=0o755), b"#!/bin/sh\n"))
    archive = tmp_path / "game.run"
    archive.write_bytes(b'#!/bin/sh\n# Makeself 2.4\nskip="5"\nexit 0\n#end\n' + inner.read_bytes())
    extract(archive, tmp_path / "out", LIMITS, Job())
    assert tree(tmp_path / "out") == {"game": None, "game/start.sh": b"#!/bin/sh\n"}


@pytest.mark.parametrize("name", ["hello.nes", "film.mp4", "setup.exe", "thing.love"])
def test_a_single_file_is_taken_as_it_is(tmp_path: Path, name: str) -> None:
    source = tmp_path / "0123abcd"
    if name.endswith(".love"):
        make_zip(source, ("main.lua", b"--"))
    else:
        source.write_bytes(b"MZ or whatever")
    extract(source, tmp_path / "out", LIMITS, Job(), filename=name)
    assert tree(tmp_path / "out") == {name: source.read_bytes()}


def test_names_without_an_encoding_are_guessed(tmp_path: Path) -> None:
    archive = make_zip(tmp_path / "a.zip", ("xxxxxx.txt", b"1"), ("yyyyy.txt", b"2"))
    raw = archive.read_bytes().replace(b"xxxxxx", "ゲーム".encode("cp932")).replace(b"yyyyy", "größe".encode("cp437"))
    archive.write_bytes(raw)
    extract(archive, tmp_path / "out", LIMITS, Job())
    assert sorted(tree(tmp_path / "out")) == ["größe.txt", "ゲーム.txt"]


def hostile_zip(*entries: tuple[zipfile.ZipInfo | str, bytes]) -> Callable[[Path], Path]:
    return lambda folder: make_zip(folder / "bad.zip", ("good.txt", b"good"), *entries)


def hostile_tar(*members: tuple[tarfile.TarInfo, bytes]) -> Callable[[Path], Path]:
    return lambda folder: make_tar(folder / "bad.tar.gz", (member("good.txt"), b"good"), *members)


def patched_zip(before: bytes, after: bytes) -> Callable[[Path], Path]:
    def build(folder: Path) -> Path:
        archive = make_zip(folder / "bad.zip", (before.decode(), b"x"))
        archive.write_bytes(archive.read_bytes().replace(before, after))
        return archive

    return build


LINK = 0o120777
HOSTILE: dict[str, Callable[[Path], Path]] = {
    "zip parent": hostile_zip(("../evil", b"x")),
    "zip deep parent": hostile_zip(("a/b/../../../evil", b"x")),
    "zip absolute": hostile_zip(("/tmp/evil-backstock", b"x")),
    "zip backslash parent": hostile_zip(("..\\evil", b"x")),
    "zip backslash absolute": hostile_zip(("\\evil", b"x")),
    "zip drive": hostile_zip(("C:\\evil", b"x")),
    "zip newline": hostile_zip(("a\nb", b"x")),
    "zip escape": hostile_zip(("a\x1b[31m", b"x")),
    "zip nul": patched_zip(b"goodXname", b"good\0name"),
    "zip case pair": hostile_zip(("Data", b"x"), ("data", b"y")),
    "zip case folders": hostile_zip(("Data/a", b"x"), ("data/b", b"y")),
    "zip accents pair": hostile_zip(("\u00e9", b"x"), ("e\u0301", b"y")),
    "zip twice": hostile_zip((unix_entry("a", 0o100644), b"x"), (unix_entry("A", 0o100644), b"y")),
    "zip file as folder": hostile_zip(("a", b"x"), ("a/b", b"y")),
    "zip long": hostile_zip(("a" * 256, b"x")),
    "zip deep": hostile_zip(("a/" * 100 + "b", b"x")),
    "zip link absolute": hostile_zip((unix_entry("l", LINK), b"/etc/passwd")),
    "zip link out": hostile_zip((unix_entry("d/l", LINK), b"../../outside")),
    "zip link out through missing": hostile_zip((unix_entry("l", LINK), b"m/../../outside")),
    "zip link by link out": hostile_zip((unix_entry("d/up", LINK), b".."), (unix_entry("l", LINK), b"d/up/../x")),
    "zip write through link": hostile_zip((unix_entry("l", LINK), b"."), ("l/evil", b"x")),
    "zip fifo": hostile_zip((unix_entry("f", 0o010644), b"")),
    "zip device": hostile_zip((unix_entry("f", 0o020644), b"")),
    "tar parent": hostile_tar((member("../evil"), b"x")),
    "tar absolute": hostile_tar((member("/tmp/evil-backstock"), b"x")),
    "tar link then through": hostile_tar((member("l", tarfile.SYMTYPE, ".."), b""), (member("l/evil"), b"x")),
    "tar link absolute": hostile_tar((member("l", tarfile.SYMTYPE, "/etc"), b"")),
    "tar hard link out": hostile_tar((member("h", tarfile.LNKTYPE, "../outside"), b"")),
    "tar hard link absolute": hostile_tar((member("h", tarfile.LNKTYPE, "/etc/passwd"), b"")),
    "tar hard link missing": hostile_tar((member("h", tarfile.LNKTYPE, "nothing"), b"")),
    "tar hard link to link": hostile_tar(
        (member("l", tarfile.SYMTYPE, "good.txt"), b""), (member("h", tarfile.LNKTYPE, "l"), b"")
    ),
    "tar device": hostile_tar((member("d", tarfile.CHRTYPE), b"")),
    "tar block device": hostile_tar((member("d", tarfile.BLKTYPE), b"")),
    "tar fifo": hostile_tar((member("f", tarfile.FIFOTYPE), b"")),
    "tar twice": hostile_tar((member("a"), b"x"), (member("a"), b"y")),
    "bomb": hostile_zip(("zeros", bytes(130_000_000))),
}  # fmt: skip


@pytest.mark.parametrize("attack", HOSTILE)
def test_hostile_archives_leave_nothing(tmp_path: Path, attack: str) -> None:
    room = tmp_path / "room"
    room.mkdir()
    (tmp_path / "outside").write_text("mine")
    archive = HOSTILE[attack](tmp_path)
    before = tree(tmp_path)
    with pytest.raises(UnsafeArchiveError) as refused:
        extract(archive, room / "out", LIMITS, Job())
    assert tree(tmp_path) == before
    assert not Path("/tmp/evil-backstock").exists()
    assert refused.value.what.isprintable()
    assert refused.value.data
    assert refused.value.do


def test_links_in_a_circle_are_left_out(tmp_path: Path) -> None:
    archive = make_zip(tmp_path / "a.zip", (unix_entry("a", LINK), b"b"), (unix_entry("b", LINK), b"a"), ("c", b""))
    report = extract(archive, tmp_path / "out", LIMITS, Job())
    assert tree(tmp_path / "out") == {"c": b""}
    assert report.left_out == ("a", "b")


def test_too_many_entries(tmp_path: Path) -> None:
    archive = make_zip(tmp_path / "a.zip", *((f"f{number}", b"") for number in range(20)))
    with pytest.raises(UnsafeArchiveError):
        extract(archive, tmp_path / "out", Limits(max_entries=19, reserve=0), Job())
    extract(archive, tmp_path / "out", Limits(max_entries=20, reserve=0), Job())


def test_a_header_that_lies_about_the_size(tmp_path: Path) -> None:
    """The declared size passes, the real one does not. tar has no sum to declare, so it is measured only."""
    archive = make_tar(tmp_path / "a.tar.gz", (member("a"), os.urandom(200_000)))
    with pytest.raises(UnsafeArchiveError):
        extract(archive, tmp_path / "out", Limits(max_bytes=100_000, reserve=0), Job())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tar.gz"]


def test_no_room(tmp_path: Path) -> None:
    archive = make_zip(tmp_path / "a.zip", ("a", b"x" * 1000))
    with pytest.raises(DiskFullError):
        extract(archive, tmp_path / "out", Limits(reserve=2**62), Job())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip"]


def test_a_really_full_disk(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("a small disk can only be mounted by root")
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", small], check=False).returncode:
        pytest.skip("this machine allows no mounts")
    try:
        archive = make_tar(tmp_path / "a.tar.gz", (member("a"), os.urandom(3_000_000)))
        with pytest.raises(DiskFullError):
            extract(archive, small / "out", LIMITS, Job())
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", small], check=True)


@pytest.mark.parametrize("cut", [0.3, 0.9])
@pytest.mark.parametrize("kind", ["zip", "tar.gz"])
def test_a_damaged_archive(tmp_path: Path, kind: str, cut: float) -> None:
    if kind == "zip":
        archive = make_zip(tmp_path / "a.zip", ("a", os.urandom(100_000)))
    else:
        archive = make_tar(tmp_path / "a.tar.gz", (member("a"), os.urandom(100_000)))
    archive.write_bytes(archive.read_bytes()[: int(archive.stat().st_size * cut)])
    with pytest.raises(CannotRunError):
        extract(archive, tmp_path / "out", LIMITS, Job())
    assert len(list(tmp_path.iterdir())) == 1


def test_a_flipped_bit_is_noticed(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a", b"x" * 5000)
    raw = bytearray((tmp_path / "a.zip").read_bytes())
    raw[3000] ^= 1
    (tmp_path / "a.zip").write_bytes(raw)
    with pytest.raises(CannotRunError):
        extract(tmp_path / "a.zip", tmp_path / "out", LIMITS, Job())


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    archive = make_tar(tmp_path / "a.tar.gz", *((member(f"f{number}"), os.urandom(500_000)) for number in range(60)))
    with pytest.raises(StoppedError):
        extract(archive, tmp_path / "out", LIMITS, Job(stop_when_told=True))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tar.gz"]


def test_progress_is_told(tmp_path: Path) -> None:
    archive = make_tar(tmp_path / "a.tar.gz", *((member(f"f{number}"), os.urandom(500_000)) for number in range(40)))
    job = Job()
    extract(archive, tmp_path / "out", LIMITS, job)
    assert job.told
    assert all(0 <= done <= total == archive.stat().st_size for done, total in job.told)


def test_two_at_once_into_different_folders(tmp_path: Path) -> None:
    archive = make_zip(tmp_path / "a.zip", ("a", b"1"))
    failed: list[BackstockError] = []

    def work(name: str) -> None:
        try:
            extract(archive, tmp_path / name, LIMITS, Job())
        except BackstockError as wrong:
            failed.append(wrong)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert tree(tmp_path / "one") == tree(tmp_path / "two") == {"a": b"1"}
