"""The way without FUSE: play in a plain copy of the image, then fold what changed back into the layer.

The layer on disk looks the same as with an overlay, so a computer may switch between the two. Slower by one copy of
the game each time, which is why it is the last resort.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
from pathlib import Path

from ..domain.errors import DiskFullError
from ..domain.wording import say
from .neutral import read_part, walk_files


def spread(image: Path, upper: Path, merged: Path) -> None:
    """Makes `merged` what an overlay would show. Copies share their blocks where the file system can do that."""
    done = subprocess.run(
        ["cp", "-a", "--reflink=auto", "--no-preserve=ownership", f"{image}/.", str(merged)],
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        shutil.rmtree(merged, ignore_errors=True)
        raise DiskFullError(
            say(
                "The game could not be copied to play it: {what}.",
                what=done.stderr.decode(errors="replace").strip()[:200],
            ),
            data=say("Its image and its saves were not touched."),
            do=say("Make room, or install fuse-overlayfs so that no copy is needed."),
        )
    for path, folders, files in os.walk(merged):
        for name in [".", *folders, *files]:
            here = Path(path, name)
            if not here.is_symlink():
                here.chmod(here.stat().st_mode | 0o200)
    _apply(upper, merged)


def fold(image: Path, merged: Path, upper: Path) -> None:
    """Writes into the new, empty folder `upper` how `merged` differs from the image."""
    before = dict(walk_files(image))
    after = dict(walk_files(merged))
    for name, status in after.items():
        if name not in before or _differs(image / name, before[name], merged / name, status):
            target = upper / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(merged / name, target, follow_symlinks=False)
    for path, _, _ in os.walk(merged):
        below = Path(path).relative_to(merged)
        if not (image / below).is_dir():
            (upper / below).mkdir(parents=True, exist_ok=True)
    for path, folders, files in os.walk(image):
        below = Path(path).relative_to(image)
        if not (merged / below).is_dir() or (merged / below).is_symlink():
            folders.clear()
            continue
        for name in [*folders, *files]:
            gone = merged / below / name
            if not gone.exists() and not gone.is_symlink():
                (upper / below).mkdir(parents=True, exist_ok=True)
                (upper / below / f".wh.{name}").touch()


def _differs(old: Path, before: os.stat_result, new: Path, after: os.stat_result) -> bool:
    if old.is_symlink() or new.is_symlink():
        return not (old.is_symlink() and new.is_symlink() and old.readlink() == new.readlink())
    if before.st_mode & 0o111 != after.st_mode & 0o111 or before.st_size != after.st_size:
        return True
    return before.st_mtime_ns != after.st_mtime_ns and not filecmp.cmp(old, new, shallow=False)


def _apply(upper: Path, merged: Path) -> None:
    layer = read_part("game", upper)
    for name in [*layer.opaque, *layer.deleted]:
        _clear(merged / name)
    for name in layer.entries:
        source, target = upper / name, merged / name
        if source.is_symlink() or not source.is_dir():
            _clear(target)
            shutil.copy2(source, target, follow_symlinks=False)
        else:
            if target.is_symlink() or target.is_file():
                _clear(target)
            target.mkdir(exist_ok=True)


def _clear(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
