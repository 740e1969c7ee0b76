"""What is done to a payload before it goes out; nothing else about it changes.

Fields that begin with an underscore are for the server and are left out. `"=size"`, `"=md5"` and `"=sha1"` become what
is true of the file, `"=picture:NAME"` becomes the address of a picture.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from .contents import Content, Contents
from .faults import FaultKind, Faults

PICTURE = "=picture:"
PICTURES = "/pictures/"


def dressed(value: Any, base_url: str) -> Any:
    if isinstance(value, dict):
        return {name: dressed(inner, base_url) for name, inner in value.items() if not name.startswith("_")}
    if isinstance(value, list):
        return [dressed(inner, base_url) for inner in value]
    if isinstance(value, str) and value.startswith(PICTURE):
        return f"{base_url}{PICTURES}{value.removeprefix(PICTURE)}"
    return value


class Announcer:
    """Says of a file how large it is and which digests it has, or, with a fault, something else."""

    def __init__(self, contents: Contents, faults: Faults) -> None:
        self._contents = contents
        self._faults = faults

    def announced(self, row: Mapping[str, Any], content: Content, subject: str) -> dict[str, Any]:
        said = {name: self._true(value, content) for name, value in row.items()}
        if self._faults.happens(FaultKind.WRONG_MD5, upload=subject):
            wrong = hashlib.sha256(subject.encode()).hexdigest()
            lies = {"md5_hash": wrong[:32], "md5": wrong[:32], "sha1": wrong[:40]}
            said |= {name: lie for name, lie in lies.items() if said.get(name)}
        if fault := self._faults.happens(FaultKind.WRONG_SIZE, upload=subject):
            said |= {name: said[name] + (fault.after or 1) for name in ("size", "file_size") if said.get(name)}
        return said

    def _true(self, value: Any, content: Content) -> Any:
        if value == "=size":
            return content.size
        if value == "=md5":
            return self._contents.digests(content).md5
        if value == "=sha1":
            return self._contents.digests(content).sha1
        return value
