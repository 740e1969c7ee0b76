"""Images: named after what went in, read-only, made once, whole or absent."""

from __future__ import annotations

import hashlib
import os
import stat
import threading
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backstock.domain.errors import UnsafeArchiveError
from backstock.domain.ids import EditionId, ImageId, SourceId, TitleId
from backstock.domain.play import Image
from backstock.domain.sources import Digests, Source, Verdict
from backstock.recipes import images as images_module
from backstock.recipes.images import Images, derivation_key
from backstock.recipes.limits import Limits


class Job:
    def checkpoint(self) -> None: ...

    def progress(self, done: int, total: int, note: str = "") -> None: ...


def source_of(path: Path, filename: str = "") -> Source:
    content = path.read_bytes()
    return Source(
        source_id=SourceId("s-1"),
        title_id=TitleId("t-1"),
        edition_id=EditionId("e-1"),
        filename=filename or path.name,
        digests=Digests(size=len(content), sha256=hashlib.sha256(content).hexdigest()),
        verdict=Verdict.MATCH,
        path=str(path),
        record="",
        obtained_at=datetime.now(UTC),
    )


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "game.zip", "w") as file:
        file.writestr("dir/run.sh", "#!/bin/sh\n")
        file.writestr("dir/data", "1234")
    return tmp_path / "game.zip"


@pytest.fixture
def images(tmp_path: Path) -> Images:
    return Images(tmp_path / "images", Limits(reserve=0))


def test_an_image_is_made_once(images: Images, archive: Path) -> None:
    image = images.image_for(source_of(archive), archive, Job())
    tree = Path(image.path)
    assert (tree / "dir/data").read_text() == "1234"
    modes = {path.name: stat.S_IMODE(path.lstat().st_mode) for path in [tree, *tree.rglob("*")]}
    assert modes == {"tree": 0o755, "dir": 0o755, "run.sh": 0o755, "data": 0o644}
    inode = (tree / "dir/data").stat().st_ino
    assert images.image_for(source_of(archive), archive, Job()) == image
    assert (tree / "dir/data").stat().st_ino == inode
    assert images.all() == [image]
    assert image.size == len("#!/bin/sh\n") + 4
    assert image.recipe == "unpack/1"


def test_the_name_is_the_derivation(images: Images, archive: Path) -> None:
    image = images.image_for(source_of(archive), archive, Job())
    sha256 = hashlib.sha256(archive.read_bytes()).digest()
    assert image.image_id == hashlib.sha256(sha256 + b"\0unpack/1\0" + b'{"packing":"zip"}').hexdigest()


def test_every_part_of_the_derivation_counts() -> None:
    base = derivation_key("ab" * 32, "unpack/1", {"a": "1"})
    others = [
        derivation_key("ac" * 32, "unpack/1", {"a": "1"}),
        derivation_key("ab" * 32, "unpack/2", {"a": "1"}),
        derivation_key("ab" * 32, "unpack/1", {"a": "2"}),
    ]
    assert len({base, *others}) == 4
    assert derivation_key("ab" * 32, "r", {"a": "1", "b": "2"}) == derivation_key("ab" * 32, "r", {"b": "2", "a": "1"})


def test_a_single_file_shares_its_bytes_with_the_source(images: Images, tmp_path: Path) -> None:
    rom = tmp_path / "bytes"
    rom.write_bytes(b"NES\x1a" + bytes(100))
    image = images.image_for(source_of(rom, "hello.nes"), rom, Job())
    placed = Path(image.path) / "hello.nes"
    assert placed.read_bytes() == rom.read_bytes()
    assert placed.stat().st_ino == rom.stat().st_ino
    assert stat.S_IMODE(placed.stat().st_mode) & 0o222 == 0


def test_many_ask_at_once_one_makes(images: Images, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []
    real = images_module.extract_into

    def counted(path: Path, folder: Path, *rest: object, **named: object) -> object:
        made.append(folder)
        return real(path, folder, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(images_module, "extract_into", counted)
    got: list[Image] = []
    threads = [
        threading.Thread(target=lambda: got.append(images.image_for(source_of(archive), archive, Job())))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert len(set(got)) == 1
    assert len(got) == 4


def test_a_failure_leaves_nothing(images: Images, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as file:
        file.writestr("../evil", "x")
    with pytest.raises(UnsafeArchiveError):
        images.image_for(source_of(tmp_path / "bad.zip"), tmp_path / "bad.zip", Job())
    assert images.all() == []
    assert [path.name for path in (tmp_path / "images").iterdir()] == [".locks"]


def test_what_a_crash_left_is_swept_and_live_work_stays(images: Images, tmp_path: Path) -> None:
    dead = tmp_path / "images" / f".{'a' * 64}.xyz.staging" / "tree" / "d"
    dead.mkdir(parents=True)
    (dead / "f").touch()
    dead.chmod(0o555)
    live = tmp_path / "images" / f".{'b' * 64}.xyz.staging"
    live.mkdir()
    with images._lock(ImageId("b" * 64)) as ours:
        assert ours
        assert images.sweep() == 1
    assert not dead.exists()
    assert live.exists()
    assert images.sweep() == 1
    assert not live.exists()


def test_removal(images: Images, archive: Path) -> None:
    image = images.image_for(source_of(archive), archive, Job())
    assert images.remove(image.image_id)
    assert images.get(image.image_id) is None
    assert not images.remove(image.image_id)
    assert not Path(image.path).exists()
    assert images.sweep() == 0
    assert images.image_for(source_of(archive), archive, Job()).image_id == image.image_id


def test_another_user_can_read_what_was_made(images: Images, archive: Path) -> None:
    image = images.image_for(source_of(archive), archive, Job())
    assert Path(image.path).parent.stat().st_mode & 0o055 == 0o055


def test_what_was_used_longest_ago_makes_room(tmp_path: Path) -> None:
    images = Images(tmp_path / "images", Limits(reserve=0))
    made = []
    for number in range(3):
        archive = tmp_path / f"{number}.nes"
        archive.write_bytes(bytes([number]) * 1000)
        source = source_of(archive)
        made.append(images.image_for(source, archive, Job()))
        os.utime(Path(made[-1].path).parent, (1000 + number, 1000 + number))
    assert images.keep_within(3000, lambda _: False) == []
    dropped = images.keep_within(2500, lambda image: image == made[0])
    assert dropped == [made[1]]
    assert [image.image_id for image in images.all()] == sorted(one.image_id for one in (made[0], made[2]))
