"""Save layers: snapshots go out and come back the same, hostile ones change nothing, crashes lose nothing."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.domain.errors import CannotRunError, DataProtectedError
from backstock.domain.ids import TitleId
from backstock.launch.disk import finish_swap, swap_in
from backstock.launch.neutral import unpack
from backstock.launch.overlay import mount_points, probe_overlay
from backstock.launch.plain import fold, spread
from backstock.launch.saves import SaveLayers
from launch.launching import TITLE, Stage, make_image

CHANGE = """#!/bin/sh
rm gone.txt; rm -r old; mkdir old; echo new > old/n; echo changed >> kept.txt; mkdir -p saves; echo slot > saves/slot1
ln -s slot1 saves/latest; mkdir -p "$HOME/.local/share/game"; echo home > "$HOME/.local/share/game/s"
mkdir "$HOME/.cache"; echo junk > "$HOME/.cache/junk"
"""
SHOW = "#!/bin/sh\nfind . -type f -o -type l | sort | grep -v show; cat kept.txt; cat $HOME/.local/share/game/s\n"


@pytest.fixture
def image(tmp_path: Path) -> Path:
    files = {"change.sh": CHANGE, "gone.txt": "x", "old/o": "old", "kept.txt": "original\n", "b/show": SHOW}
    return make_image(tmp_path / "image", files)


def shown(stage: Stage, image: Path) -> list[str]:
    plan = stage.plan(image)
    object.__setattr__(plan, "candidate", type(plan.candidate)("b/show", plan.candidate.kind))
    session = stage.launcher.start(plan)
    report = session.wait(30)
    assert report is not None
    with stage.saves.claimed(TITLE):
        mounted = stage.saves.mount(TITLE, image)
        names = sorted(str(path.relative_to(mounted.game)) for path in mounted.game.rglob("*") if not path.is_dir())
        text = [(mounted.game / "kept.txt").read_text()]
        stage.saves.unmount(mounted)
    return [*names, *text, *sorted(str(path.relative_to(stage.data("home"))) for path in stage.data("home").rglob("*"))]


def test_there_and_back_again(stage: Stage, image: Path) -> None:
    fresh = shown(stage, image)
    clean = stage.saves.snapshot(TITLE, "clean")
    assert stage.play(image).exit_code == 0
    after = shown(stage, image)
    assert "old/n" in after
    assert "old/o" not in after
    assert "gone.txt" not in after
    snapshot = stage.saves.snapshot(TITLE, "first", session_id="p-1")
    undo = stage.saves.restore(TITLE, Path(clean.path))
    assert shown(stage, image) == fresh
    stage.saves.restore(TITLE, Path(undo.path))
    again = shown(stage, image)
    assert [name for name in again if ".cache" not in name] == [name for name in after if ".cache" not in name]
    listed = stage.saves.snapshots(TITLE)
    assert [one.name for one in listed][:2] == ["clean", "first"]
    assert snapshot in listed
    assert listed[1].session_id == "p-1"
    assert (stage.data("game", "saves", "latest")).readlink() == Path("slot1")


def test_another_computer_takes_an_export(stage: Stage, image: Path, tmp_path: Path) -> None:
    stage.play(image)
    after = shown(stage, image)
    target = tmp_path / "out.tar"
    assert stage.saves.export(TITLE, target) == target.stat().st_size
    other = Stage(tmp_path / "other", stage.host)
    other.saves.restore(TITLE, target)
    assert [n for n in shown(other, image) if ".cache" not in n] == [n for n in after if ".cache" not in n]


def test_an_export_holds_no_device_nodes(stage: Stage, image: Path, tmp_path: Path) -> None:
    stage.play(image)
    stage.saves.export(TITLE, tmp_path / "out.tar")
    with tarfile.open(tmp_path / "out.tar") as archive:
        members = archive.getmembers()
        content = archive.extractfile("layer.json")
        assert content is not None
        index = json.load(content)
    assert all(member.isfile() or member.isdir() or member.issym() for member in members)
    assert members[0].name == "layer.json"
    assert "game/gone.txt" in index["deleted"]
    assert "game/old" in index["opaque"]
    assert not any(".cache" in member.name or ".wh." in member.name for member in members)


def test_nothing_is_restored_while_it_runs(stage: Stage, image: Path) -> None:
    snapshot = stage.saves.snapshot(TITLE, "clean")
    with stage.saves.claimed(TITLE), pytest.raises(CannotRunError):
        stage.saves.restore(TITLE, Path(snapshot.path))


def archive_of(path: Path, *members: tuple[str, bytes, str], index: object = None) -> Path:
    head = {"v": 1, "title_id": "t-game", "name": "x", "deleted": [], "opaque": []} if index is None else index
    with tarfile.open(path, "w") as archive:
        for name, kind, target in (("layer.json", tarfile.REGTYPE, json.dumps(head)), *members):
            info = tarfile.TarInfo(name)
            info.type = kind
            content = target.encode() if kind == tarfile.REGTYPE else b""
            info.size = len(content)
            info.linkname = "" if kind == tarfile.REGTYPE else target
            archive.addfile(info, io.BytesIO(content))
    return path


FILE, LINK, HARD, DEVICE = tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE
INDEX = {"v": 1, "title_id": "t", "name": "x", "deleted": [], "opaque": []}
HOSTILE: dict[str, tuple[tuple[tuple[str, bytes, str], ...], object]] = {
    "parent": ((("files/game/../../../evil", FILE, "x"),), None),
    "absolute": ((("/evil", FILE, "x"),), None),
    "unknown part": ((("files/evil/x", FILE, "x"),), None),
    "outside files": ((("evil", FILE, "x"),), None),
    "through a link": ((("files/home/l", LINK, "/tmp"), ("files/home/l/evil-backstock", FILE, "x")), None),
    "over a link": ((("files/home/l", LINK, "/tmp/evil-backstock"), ("files/home/l", FILE, "x")), None),
    "hard link": ((("files/home/h", HARD, "/etc/passwd"),), None),
    "device": ((("files/home/d", DEVICE, ""),), None),
    "forged mark": ((("files/game/.wh.run.sh", FILE, ""),), None),
    "deleted outside": ((), {**INDEX, "deleted": ["game/../../x"]}),
    "deleted in a plain part": ((), {**INDEX, "deleted": ["home/x"]}),
    "deleted is no list": ((), {**INDEX, "deleted": 7}),
    "another version": ((), {**INDEX, "v": 2}),
    "no index": ((), []),
}


@pytest.mark.parametrize("attack", HOSTILE)
def test_hostile_snapshots_change_nothing(tmp_path: Path, attack: str) -> None:
    saves = SaveLayers(tmp_path / "saves", fuse=False)
    with saves.claimed(TITLE):
        saves._recover_one(TITLE)
    mine = tmp_path / "saves" / TITLE / "data" / "home" / "mine"
    mine.write_text("mine")
    before = sorted(path for path in tmp_path.rglob("*"))
    members, index = HOSTILE[attack]
    archive = archive_of(tmp_path / "bad.tar", *members, index=index)
    with pytest.raises(DataProtectedError):
        saves.restore(TITLE, archive)
    archive.unlink()
    assert sorted(path for path in tmp_path.rglob("*")) == before
    assert mine.read_text() == "mine"
    assert not Path("/tmp/evil-backstock").exists()


def test_a_cut_snapshot_changes_nothing(stage: Stage, image: Path) -> None:
    stage.play(image)
    snapshot = Path(stage.saves.snapshot(TITLE, "x").path)
    snapshot.write_bytes(snapshot.read_bytes()[:2500])
    with pytest.raises(DataProtectedError):
        stage.saves.restore(TITLE, snapshot)
    assert stage.data("game", "saves", "slot1").read_text() == "slot\n"


@settings(deadline=None)
@given(st.text(min_size=1, max_size=30))
def test_any_name_for_a_member_stays_inside(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "data").mkdir()
    try:
        archive = archive_of(folder / "a.tar", (f"files/home/{name}", FILE, "x"))
    except (UnicodeEncodeError, ValueError):
        return
    try:
        unpack(archive, folder / "data")
    except DataProtectedError:
        return
    assert sorted(path.name for path in folder.iterdir()) == ["a.tar", "data"]


def test_a_swap_is_whole_at_every_moment(tmp_path: Path) -> None:
    target, new = tmp_path / "data", tmp_path / "data.new"
    for folder, text in ((target, "old"), (new, "new")):
        folder.mkdir()
        (folder / "f").write_text(text)
    swap_in(new, target)
    assert (target / "f").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
    new.mkdir()
    finish_swap(target)
    assert not new.exists()
    target.rename(new)
    finish_swap(target)
    assert (target / "f").read_text() == "new"


def test_a_copy_folds_back_like_an_overlay(tmp_path: Path, image: Path) -> None:
    upper, merged, again = tmp_path / "upper", tmp_path / "merged", tmp_path / "again"
    for folder in (upper, merged, again):
        folder.mkdir()
    spread(image, upper, merged)
    assert os.access(merged / "kept.txt", os.W_OK)
    (merged / "gone.txt").unlink()
    (merged / "old/o").unlink()
    (merged / "old").rmdir()
    (merged / "new").mkdir()
    (merged / "new/n").write_text("n")
    (merged / "kept.txt").write_text("changed!\n")
    fold(image, merged, upper)
    assert sorted(str(path.relative_to(upper)) for path in upper.rglob("*")) == [
        ".wh.gone.txt",
        ".wh.old",
        "kept.txt",
        "new",
        "new/n",
    ]
    spread(image, upper, again)
    names = [sorted(str(path.relative_to(root)) for path in root.rglob("*")) for root in (merged, again)]
    assert names[0] == names[1]
    assert (again / "kept.txt").read_text() == "changed!\n"


def test_identifiers_that_are_paths_are_refused(tmp_path: Path) -> None:
    saves = SaveLayers(tmp_path / "saves", fuse=False)
    with pytest.raises(ValueError, match="not an identifier"):
        saves.snapshots(TitleId("../../etc"))


def test_a_layer_that_will_not_come_down_is_a_reason_not_a_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = tmp_path / "bin"
    refusing.mkdir()
    (refusing / "fusermount3").write_text("#!/bin/sh\necho 'no mtab here' >&2\nexit 1\n")
    (refusing / "fusermount3").chmod(0o755)
    real = shutil.which("fusermount3")
    with monkeypatch.context() as narrowed:
        narrowed.setenv("PATH", f"{refusing}:{os.environ['PATH']}")
        said = probe_overlay(tmp_path)
    assert real is not None
    for point in [point for point in mount_points() if point.startswith(str(tmp_path))]:
        subprocess.run([real, "-uz", point], check=False)
    if "not installed" in said or "could not be mounted" in said:
        pytest.skip(f"no overlay here: {said}")
    assert "could not be unmounted" in said
    assert "no mtab here" in said
