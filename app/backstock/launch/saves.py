"""Save layers: what a title writes, kept apart from its image, one folder for each title.

    <title>/data/{game,home,saves,profile,prefix,proton}   what is kept; `game` lies over the image
    <title>/run/{merged,work,prefix,prefix-work}           what is mounted while it runs
    <title>/snapshots/*.tar                                the neutral form (`neutral`)
    <title>/lock                                           held by whoever plays, snapshots or restores

The lock is held by the reaper through an inherited descriptor, so it says "is running" even when the launcher died.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ..domain.errors import CannotRunError
from ..domain.ids import TitleId, new_id
from ..domain.play import SaveSnapshot
from ..domain.wording import say
from . import neutral
from .disk import finish_swap, raise_full, remove_tree, swap_in, sync_tree, write_json
from .overlay import Overlay, is_mounted, mount_overlay, mount_points, unmount
from .plain import fold, spread

_SAFE_ID = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
_COPY = "copy.json"
_MOMENT_S = 0.3
_LEAVING_S = 10.0
_LOOK_S = 0.02


@dataclass(frozen=True, slots=True)
class Mounted:
    """Where the parts of one title lie while it runs."""

    title_id: TitleId
    game: Path
    home: Path
    saves: Path
    profile: Path
    prefix: Path
    proton: Path
    overlays: tuple[Overlay, ...]
    copied: bool
    """True when there is no overlay: `game` is a plain copy that is folded back by `settle`."""


class SaveLayers:
    def __init__(self, folder: Path, *, fuse: bool) -> None:
        """`fuse`: whether overlays can be mounted here (`overlay.probe_overlay`)."""
        self._folder = folder
        self._fuse = fuse
        folder.mkdir(parents=True, exist_ok=True)

    @contextlib.contextmanager
    def claimed(self, title_id: TitleId, *, patience_s: float = _MOMENT_S) -> Iterator[int]:
        """Only one may have a layer in hand. The descriptor can be handed on to a child, which then holds the claim.

        Somebody may hold it for a moment only to see whether it is held; `patience_s` is for that.
        """
        place = self._place(title_id)
        place.mkdir(exist_ok=True)
        fd = os.open(place / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            if not _locked(fd, patience_s):
                raise CannotRunError(
                    say("It is running already."), data=say("Nothing was changed."), do=say("End it first.")
                )
            yield fd
        finally:
            os.close(fd)

    def in_use(self, title_id: TitleId) -> bool:
        try:
            with self.claimed(title_id, patience_s=0.0):
                return False
        except CannotRunError:
            return True

    def mount(self, title_id: TitleId, image: Path, template: Path | None = None) -> Mounted:
        """The caller holds the claim. `template` is a Wine prefix to lay the title's own over."""
        self._recover_one(title_id)
        data, run = self._data(title_id), self._place(title_id) / "run"
        merged, prefix = run / "merged", run / "prefix"
        for folder in (merged, prefix, run / "work", run / "prefix-work"):
            folder.mkdir(parents=True, exist_ok=True)
        overlays: list[Overlay] = []
        try:
            if self._fuse:
                overlays.append(mount_overlay(image, data / "game", run / "work", merged))
                if template is not None:
                    overlays.append(mount_overlay(template, data / "prefix", run / "prefix-work", prefix))
            else:
                write_json(run / _COPY, {"image": str(image)})
                spread(image, data / "game", merged)
        except BaseException:
            self._lay_down(overlays)
            raise
        return Mounted(
            title_id=title_id,
            game=merged,
            home=data / "home",
            saves=data / "saves",
            profile=data / "profile",
            prefix=prefix if self._fuse and template is not None else data / "prefix",
            proton=data / "proton",
            overlays=tuple(overlays),
            copied=not self._fuse,
        )

    def unmount(self, mounted: Mounted) -> None:
        self._lay_down(mounted.overlays)
        self.settle(mounted.title_id)

    def settle(self, title_id: TitleId) -> None:
        """After the end: folds a plain copy back into the layer. Does nothing where there was an overlay."""
        run = self._place(title_id) / "run"
        try:
            image = Path(json.loads((run / _COPY).read_text())["image"])
        except FileNotFoundError:
            return
        data = self._data(title_id)
        if image.is_dir() and (run / "merged").is_dir():
            new = data / "game.new"
            remove_tree(new)
            new.mkdir()
            try:
                fold(image, run / "merged", new)
                sync_tree(new)
            except OSError as wrong:
                raise_full(wrong)
            swap_in(new, data / "game")
        (run / _COPY).unlink()
        remove_tree(run / "merged")

    def recover(self) -> list[TitleId]:
        """After a crash: takes down dead mounts, finishes swaps, folds copies. Titles that still run are left alone."""
        mended: list[TitleId] = []
        for place in sorted(path for path in self._folder.iterdir() if (path / "lock").exists()):
            title_id = TitleId(place.name)
            with contextlib.suppress(CannotRunError), self.claimed(title_id):
                if self._recover_one(title_id):
                    mended.append(title_id)
        return mended

    def snapshot(self, title_id: TitleId, name: str, session_id: str | None = None) -> SaveSnapshot:
        # After a session its reaper holds the claim until it has gone, which is after it reported the end.
        with self.claimed(title_id, patience_s=_MOMENT_S if session_id is None else _LEAVING_S):
            self._recover_one(title_id)
            return self._snapshot(title_id, name, session_id)

    def snapshots(self, title_id: TitleId) -> list[SaveSnapshot]:
        """Oldest first."""
        found = [_described(path) for path in (self._place(title_id) / "snapshots").glob("*.tar")]
        return sorted(found, key=lambda snapshot: (snapshot.taken_at, snapshot.snapshot_id))

    def restore(self, title_id: TitleId, archive: Path) -> SaveSnapshot:
        """Puts a snapshot in place of the present saves; returns the one of these, taken first."""
        with self.claimed(title_id):
            self._recover_one(title_id)
            data = self._data(title_id)
            new = data.with_name("data.new")
            remove_tree(new)
            new.mkdir()
            try:
                index = neutral.unpack(archive, new)
                undo = self._snapshot(
                    title_id, say("Before going back to “{name}”", name=index.get("name", archive.name)), None
                )
                sync_tree(new)
                swap_in(new, data)
            except OSError as wrong:
                raise_full(wrong)
                raise
            finally:
                remove_tree(new)
            return undo

    def export(self, title_id: TitleId, target: Path) -> int:
        """Writes the present saves to a file of the person's choice; returns its size."""
        with self.claimed(title_id):
            self._recover_one(title_id)
            return self._pack(title_id, target, {"title_id": title_id, "name": "Export"})

    def remove_snapshot(self, snapshot: SaveSnapshot) -> None:
        Path(snapshot.path).unlink(missing_ok=True)

    def _snapshot(self, title_id: TitleId, name: str, session_id: str | None) -> SaveSnapshot:
        snapshot_id = new_id("v")
        folder = self._place(title_id) / "snapshots"
        folder.mkdir(exist_ok=True)
        about = {"snapshot_id": snapshot_id, "title_id": title_id, "name": name, "taken_at": _now()}
        if session_id is not None:
            about["session_id"] = session_id
        self._pack(title_id, folder / f"{snapshot_id}.tar", about)
        return replace(_described(folder / f"{snapshot_id}.tar"), name=name)

    def _pack(self, title_id: TitleId, target: Path, about: dict[str, str]) -> int:
        aside = target.with_name(f".{target.name}.new")
        try:
            with aside.open("wb") as out:
                neutral.pack(self._data(title_id), about, out)
                out.flush()
                os.fsync(out.fileno())
            aside.rename(target)
        except OSError as wrong:
            raise_full(wrong)
        finally:
            aside.unlink(missing_ok=True)
        return target.stat().st_size

    def _recover_one(self, title_id: TitleId) -> bool:
        run = self._place(title_id) / "run"
        stale = [Path(point) for point in mount_points() if Path(point).is_relative_to(run.absolute())]
        for point in stale:
            unmount(point)
        copied = (run / _COPY).exists()
        finish_swap(self._place(title_id) / "data")
        for part in neutral.PARTS:
            (self._data(title_id) / part).mkdir(exist_ok=True)
        finish_swap(self._data(title_id) / "game")
        self.settle(title_id)
        return bool(stale) or copied

    def _lay_down(self, overlays: list[Overlay] | tuple[Overlay, ...]) -> None:
        for overlay in overlays:
            if is_mounted(overlay.merged):
                unmount(overlay.merged)
            overlay.daemon.wait(timeout=30)

    def _place(self, title_id: TitleId) -> Path:
        if not _SAFE_ID.match(title_id):
            raise ValueError(f"not an identifier: {title_id!r}")
        return self._folder / title_id

    def _data(self, title_id: TitleId) -> Path:
        data = self._place(title_id) / "data"
        data.mkdir(exist_ok=True)
        return data


def _locked(fd: int, patience_s: float) -> bool:
    until, never = time.monotonic() + patience_s, threading.Event()
    while True:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                return False
            never.wait(_LOOK_S)
        else:
            return True


def _described(path: Path) -> SaveSnapshot:
    index = neutral.read_index(path)
    return SaveSnapshot(
        snapshot_id=index.get("snapshot_id", path.stem),
        title_id=TitleId(index["title_id"]),
        name=index["name"],
        path=str(path),
        size=path.stat().st_size,
        taken_at=datetime.fromisoformat(index["taken_at"]),
        session_id=index.get("session_id"),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat()
