"""The child process that parses an archive: `python -m backstock.recipes.unpack`, a request as JSON on its stdin.

It answers with lines of JSON: {"done", "total"} while it works, then one {"report"} or one {"error"}. It gives itself
limits before it reads a byte, and it does not rename, lock or clean up; that is its parent's work.
"""

from __future__ import annotations

import errno
import json
import os
import resource
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from ..domain.errors import BackstockError
from ..domain.system_words import why
from ..domain.wording import pack, say
from .damage import damaged
from .kinds import Packing, kind_of
from .limits import Limits, Meter, disk_full
from .others import unpack_other
from .writer import TreeWriter, Written
from .zips import unpack_zip

_SAY_EVERY_S = 0.1


def main() -> int:
    request = json.load(sys.stdin)
    limits = Limits(**request["limits"])
    _limit_this_process(limits)
    try:
        written = _unpack(Path(request["archive"]), request["filename"], Path(request["folder"]), limits)
    except BackstockError as wrong:
        _say(_told(wrong))
    except MemoryError:
        _say(_told(damaged(say("it asks for more memory than is allowed"))))
    else:
        _say({"report": asdict(written)})
    return 0


def _unpack(archive: Path, filename: str, folder: Path, limits: Limits) -> Written:
    kind = kind_of(archive, filename)
    root_fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    meter = Meter(limits, archive.stat().st_size, root_fd)
    writer = TreeWriter(root_fd, meter)
    said = _Said()
    try:
        if kind.packing is Packing.ZIP:
            unpack_zip(archive, writer, meter, said)
        else:
            unpack_other(archive, kind, writer, meter, said)
        return writer.finish()
    except OSError as wrong:
        if wrong.errno in (errno.ENOSPC, errno.EDQUOT):
            raise disk_full() from wrong
        raise damaged(why(wrong)) from wrong
    finally:
        writer.close()
        os.close(root_fd)


def _told(wrong: BackstockError) -> dict[str, object]:
    return {"error": {"code": wrong.code, "what": pack(wrong.what), "data": pack(wrong.data), "do": pack(wrong.do)}}


def _limit_this_process(limits: Limits) -> None:
    os.umask(0o022)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for kind, limit in ((resource.RLIMIT_AS, limits.memory), (resource.RLIMIT_NOFILE, 128)):
        hard = resource.getrlimit(kind)[1]
        allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (allowed, allowed))


class _Said:
    """Tells the parent how far it is, ten times a second at most."""

    def __init__(self) -> None:
        self._next_at = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._next_at:
            self._next_at = now + _SAY_EVERY_S
            _say({"done": done, "total": total})


def _say(message: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
