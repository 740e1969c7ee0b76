"""Unpacks one archive into one new folder, or leaves nothing at all.

The parsing happens in a child (`unpack`); here are its walls, the way back for progress and stopping, and the staging
folder that becomes the target by one rename. Trap: without one `syncfs` before the rename a crash may leave a
complete-looking tree of empty files.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import logging
import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..domain import errors
from ..domain.errors import BackstockError
from ..domain.system_words import why
from ..domain.wording import say, unpack
from .damage import damaged
from .kinds import Packing, kind_of
from .limits import Limits, Progress, disk_full

log = logging.getLogger(__name__)

_LISTEN_S = 0.2
_PACKAGE_ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class ExtractReport:
    files: int
    links: int
    size: int
    left_out: tuple[str, ...] = ()
    """Links that led nowhere."""


def extract(archive: Path, target: Path, limits: Limits, job: Progress, *, filename: str = "") -> ExtractReport:
    """`target` must not exist yet. A file that is no archive becomes a folder with that one file in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".staging", dir=target.parent))
    try:
        report = extract_into(archive, staging, limits, job, filename=filename)
        staging.chmod(0o755)
        settle(staging, target)
    except BaseException:
        remove_tree(staging)
        raise
    return report


def extract_into(archive: Path, folder: Path, limits: Limits, job: Progress, *, filename: str = "") -> ExtractReport:
    """The same into a folder that exists and is empty; what is left there after an error is the caller's to remove."""
    name = filename or archive.name
    if kind_of(archive, name).packing is Packing.SINGLE:
        return _place_single(archive, folder / Path(name.replace("\\", "/")).name)
    return _run_child(archive, name, folder, limits, job)


def settle(staging: Path, target: Path) -> None:
    """Everything below `staging` on the disk, then its final name, then that on the disk too."""
    sync_tree(staging)
    staging.rename(target)
    parent_fd = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(parent_fd)
    finally:
        os.close(parent_fd)


def sync_tree(folder: Path) -> None:
    """One call for the whole file system: 20,000 single fsyncs would take minutes."""
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        if ctypes.CDLL(None, use_errno=True).syncfs(fd) != 0:
            raise (
                disk_full()
                if ctypes.get_errno() in (28, 122)
                else damaged(why(OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))))
            )
    finally:
        os.close(fd)


def remove_tree(folder: Path) -> None:
    """Removes a tree even where its folders are read-only."""
    for path, names, _ in os.walk(folder):
        Path(path).chmod(0o755)
        for name in names:
            below = Path(path, name)
            if not below.is_symlink():
                below.chmod(0o755)
    shutil.rmtree(folder, ignore_errors=True)


def _place_single(source: Path, target: Path) -> ExtractReport:
    """A hard link where the file system allows one, since films are large; else a copy. Nobody may write to either."""
    try:
        os.link(source, target)
    except OSError:
        try:
            shutil.copyfile(source, target)
        except OSError as wrong:
            raise disk_full() from wrong
    with target.open("rb") as file:
        program = file.read(4).startswith((b"\x7fELF", b"#!"))
    target.chmod(0o555 if program else 0o444)
    return ExtractReport(files=1, links=0, size=target.stat().st_size)


def _run_child(archive: Path, name: str, folder: Path, limits: Limits, job: Progress) -> ExtractReport:
    request = {
        "archive": str(archive.resolve()),
        "filename": name,
        "folder": str(folder.resolve()),
        "limits": asdict(limits),
    }
    with tempfile.TemporaryFile() as stderr:
        child = subprocess.Popen(
            [*_walls(folder.resolve()), sys.executable, "-P", "-m", "backstock.recipes.unpack"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=_child_env(),
            start_new_session=True,
        )
        with _ended(child):
            assert child.stdin is not None
            with contextlib.suppress(BrokenPipeError):
                child.stdin.write(json.dumps(request).encode())
                child.stdin.close()
            for message in _messages(child, job):
                if "report" in message:
                    report = message["report"]
                    return ExtractReport(**{**report, "left_out": tuple(report["left_out"])})
                if "error" in message:
                    raise _error(message["error"])
                job.progress(message["done"], message["total"], say("Unpacking"))
        stderr.seek(0)
        log.error(
            "the unpacking process ended early (%s): %s", child.returncode, stderr.read().decode(errors="replace")
        )
    raise damaged(say("the process that reads it failed with code {returncode}", returncode=child.returncode))


def _walls(folder: Path) -> list[str]:
    """Where bubblewrap works: nothing writable but the staging folder, no network, its own processes."""
    walls = [
        *("bwrap", "--unshare-all", "--die-with-parent", "--new-session"),
        *("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--bind", str(folder), str(folder)),
    ]
    try:
        works = subprocess.run([*walls, "true"], capture_output=True, timeout=10, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        works = False
    return walls if works else []


def _child_env() -> dict[str, str]:
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": os.pathsep.join([str(_PACKAGE_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


@contextlib.contextmanager
def _ended(child: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
        child.wait(timeout=30)
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


def _messages(child: subprocess.Popen[bytes], job: Progress) -> Iterator[dict[str, Any]]:
    assert child.stdout is not None
    fd = child.stdout.fileno()
    pending = b""
    while True:
        job.checkpoint()
        if not select.select([fd], [], [], _LISTEN_S)[0]:
            continue
        block = os.read(fd, 65536)
        if not block:
            return
        *lines, pending = (pending + block).split(b"\n")
        for line in lines:
            yield json.loads(line)


def _error(said: dict[str, object]) -> BackstockError:
    known = {kind.code: kind for kind in (errors.UnsafeArchiveError, errors.DiskFullError, errors.CannotRunError)}
    kind = known.get(str(said["code"]), BackstockError)
    return kind(unpack(said["what"]), data=unpack(said["data"]), do=unpack(said["do"]))
