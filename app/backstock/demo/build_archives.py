"""Archives whose bytes depend on their contents alone: sorted names, one date, no owners.

A title built twice must be the same source with the same digest, or the demo would look like a changed download.
"""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

_DATE = (2026, 1, 1, 12, 0, 0)
_SECONDS = 1767268800  # the same moment, in UTC
_PLAIN, _PROGRAM = 0o644, 0o755


def _mode(path: Path) -> int:
    return _PROGRAM if path.stat().st_mode & 0o100 else _PLAIN


def zip_files(target: Path, files: Mapping[str, Path]) -> None:
    """`files` maps names inside the archive to files on disk."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(name, _DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3  # Unix, so that the mode counts
            member.external_attr = (0o100000 | _mode(files[name])) << 16
            archive.writestr(member, files[name].read_bytes())


def tar_files(target: Path, files: Mapping[str, Path]) -> None:
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=_SECONDS) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive,
    ):
        for name in sorted(files):
            content = files[name].read_bytes()
            member = tarfile.TarInfo(name)
            member.size, member.mode, member.mtime = len(content), _mode(files[name]), _SECONDS
            archive.addfile(member, io.BytesIO(content))
