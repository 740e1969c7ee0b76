"""The demo titles: what is built, that it is built once, and that nothing is lost when it cannot be."""

import json
import platform
import subprocess
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from backstock.demo import build_games, build_tools, titles
from backstock.domain.errors import BackstockError, CannotRunError, DataProtectedError
from backstock.resources import resource

ELF_MACHINES = {"x86_64": 0x3E, "aarch64": 0xB7}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return titles.build_titles(tmp_path_factory.getbasetemp() / "demo-titles")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Builders that write a word instead of a game, for what is said about files and folders."""

    def write_all(_sources: Path, _work: Path, out: Path) -> None:
        for name in titles.payload_names(resource("demo", "titles.json")):
            (out / name).write_text("a payload")

    monkeypatch.setattr(titles, "_BUILDERS", (("Everything", write_all),))


def film_facts(path: Path) -> dict[str, object]:
    said = subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", "-show_streams", "-show_format", "-show_chapters", str(path)],
        capture_output=True,
        check=True,
    )
    facts: dict[str, object] = json.loads(said.stdout)
    return facts


def test_catalogue_names_six_titles_and_every_file_is_there(built: Path) -> None:
    catalogue = json.loads((built / "titles.json").read_text())
    assert set(catalogue["user"]) >= {"id", "username", "display_name"}
    assert len(catalogue["games"]) == 6
    uploads = [upload for game in catalogue["games"] for upload in game["uploads"]]
    assert len({game["id"] for game in catalogue["games"]}) == 6
    assert len({upload["id"] for upload in uploads}) == len(uploads)
    for upload in uploads:
        assert (built / upload["file"]).stat().st_size > 1000
    assert {path.name for path in built.iterdir()} == {
        "titles.json",
        ".built.json",
        *(upload["file"] for upload in uploads),
    }


def test_lantern_tide_is_a_program_for_this_machine(built: Path) -> None:
    with tarfile.open(built / "lantern-tide-linux.tar.gz") as archive:
        assert ".itch.toml" in archive.getnames()
        member = archive.getmember("lantern-tide/lantern-tide")
        assert member.mode == 0o755
        file = archive.extractfile(member)
        assert file is not None
        head = file.read(20)
    assert head[:4] == b"\x7fELF"
    assert head[4] == 2
    assert int.from_bytes(head[18:20], "little") == ELF_MACHINES[platform.machine()]


def test_brickyard_is_a_64_bit_windows_program(built: Path) -> None:
    with zipfile.ZipFile(built / "brickyard-windows.zip") as archive:
        assert ".itch.toml" in archive.namelist()
        program = archive.read("brickyard/brickyard.exe")
    start = int.from_bytes(program[0x3C:0x40], "little")
    assert program[:2] == b"MZ"
    assert program[start : start + 4] == b"PE\0\0"
    assert int.from_bytes(program[start + 4 : start + 6], "little") == 0x8664
    assert int.from_bytes(program[start + 24 : start + 26], "little") == 0x20B  # PE32+
    assert int.from_bytes(program[start + 92 : start + 94], "little") == 2  # a window, no console


def test_paper_armada_needs_nothing_from_elsewhere(built: Path) -> None:
    with zipfile.ZipFile(built / "paper-armada-web.zip") as archive:
        names = archive.namelist()
        text = "".join(archive.read(name).decode() for name in names)
        page = archive.read("index.html").decode()
    assert "http://" not in text
    assert "https://" not in text
    for script in (name for name in names if name.endswith((".js", ".css"))):
        assert f'"{script}"' in page


def test_moth_patrol_is_a_cartridge_with_a_battery(built: Path) -> None:
    rom = (built / "moth-patrol.nes").read_bytes()
    assert rom[:4] == b"NES\x1a"
    assert len(rom) == 16 + rom[4] * 16384 + rom[5] * 8192
    assert rom[6] & 2
    assert rom[6] >> 4 == 1
    vectors = rom[16 + 16384 - 6 : 16 + 16384]
    assert all(int.from_bytes(vectors[i : i + 2], "little") >= 0xC000 for i in (0, 2, 4))


def test_film_has_pictures_sound_words_and_chapters(built: Path) -> None:
    path = built / "the-last-ferry.mp4"
    facts = film_facts(path)
    streams = {stream["codec_type"]: stream for stream in facts["streams"]}  # type: ignore[attr-defined]
    assert streams["video"]["codec_name"] == "h264"
    assert (streams["video"]["width"], streams["video"]["height"]) == (1280, 720)
    assert streams["audio"]["codec_name"] == "aac"
    assert streams["subtitle"]["tags"]["language"] == "eng"
    assert len(facts["chapters"]) == 4  # type: ignore[arg-type]
    assert 20 < float(facts["format"]["duration"]) < 40  # type: ignore[index]
    assert path.stat().st_size < 6_000_000


def test_album_holds_three_named_tracks(built: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(built / "low-tide-recordings-ogg.zip") as archive:
        tracks = [name for name in archive.namelist() if name.endswith(".ogg")]
        archive.extractall(tmp_path)
    assert len(tracks) == 3
    for track in tracks:
        (stream,) = film_facts(tmp_path / track)["streams"]  # type: ignore[misc]
        assert stream["codec_name"] == "vorbis"
        assert stream["tags"]["title"] in track
        assert float(stream["duration"]) > 30


@pytest.mark.parametrize(
    ("builder", "payload"),
    [
        (build_games.build_lantern_tide, "lantern-tide-linux.tar.gz"),
        (build_games.build_brickyard, "brickyard-windows.zip"),
        (build_games.build_paper_armada, "paper-armada-web.zip"),
        (build_games.build_moth_patrol, "moth-patrol.nes"),
    ],
)
def test_building_again_elsewhere_gives_the_same_bytes(
    built: Path, tmp_path: Path, builder: Callable[[Path, Path, Path], None], payload: str
) -> None:
    builder(resource("demo"), tmp_path, tmp_path)
    assert (tmp_path / payload).read_bytes() == (built / payload).read_bytes()


def test_second_build_finds_the_work_done(built: Path) -> None:
    def state() -> dict[str, tuple[int, int]]:
        return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in built.iterdir()}

    before, said = state(), list[str]()
    assert titles.build_titles(built, said.append) == built
    assert state() == before
    assert len(said) == 1


@pytest.mark.usefixtures("quick")
def test_what_is_missing_is_built_again(tmp_path: Path) -> None:
    out = titles.build_titles(tmp_path / "titles")
    (out / "moth-patrol.nes").unlink()
    titles.build_titles(out)
    assert (out / "moth-patrol.nes").exists()


@pytest.mark.usefixtures("quick")
def test_other_versions_of_the_tools_build_again(tmp_path: Path) -> None:
    out = titles.build_titles(tmp_path / "titles")
    stamp = json.loads((out / ".built.json").read_text())
    (out / ".built.json").write_text(json.dumps({**stamp, "tools": "older"}))
    (out / "moth-patrol.nes").write_text("by the older tools")
    titles.build_titles(out)
    assert (out / "moth-patrol.nes").read_text() == "a payload"


@pytest.mark.usefixtures("quick")
def test_titles_stay_when_their_tools_are_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = titles.build_titles(tmp_path / "titles")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert titles.build_titles(out) == out


def test_missing_tools_are_named_with_their_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotRunError) as caught:
        titles.build_titles(tmp_path / "titles")
    assert "cc65" in caught.value.do
    assert "gcc-mingw-w64-x86-64-win32" in caught.value.do
    assert not (tmp_path / "titles").exists()


@pytest.mark.usefixtures("quick")
def test_failed_build_leaves_the_earlier_titles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = titles.build_titles(tmp_path / "titles")
    (out / ".built.json").write_text("{}")

    def fail(_sources: Path, work: Path, _out: Path) -> None:
        (work / "broken.c").write_text("this is not C")
        build_tools.run(["gcc", "broken.c"], cwd=work)

    monkeypatch.setattr(titles, "_BUILDERS", (("Broken", fail),))
    with pytest.raises(BackstockError, match="gcc failed"):
        titles.build_titles(out)
    assert (out / "moth-patrol.nes").read_text() == "a payload"
    assert sorted(path.name for path in tmp_path.iterdir()) == [".titles.lock", "titles"]


def test_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(DataProtectedError):
        titles.build_titles(tmp_path)
    assert (tmp_path / "thesis.odt").read_text() == "years of work"


@pytest.mark.usefixtures("quick")
def test_command_builds_and_tells(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert titles.main(["--out", str(tmp_path / "titles")]) == 0
    assert "ready" in capsys.readouterr().out
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thing").touch()
    assert titles.main(["--out", str(tmp_path / "other")]) == DataProtectedError.exit_code
    assert "other things" in capsys.readouterr().err
