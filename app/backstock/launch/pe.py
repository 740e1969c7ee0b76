"""What a Windows file is, read from its headers before any Wine starts.

Trap: a 32-bit program under a Wine without its 32-bit half ends with code 0 and never ran.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_MACHINES = {0x14C: "x86", 0x8664: "x86_64", 0xAA64: "arm64", 0x1C4: "arm"}
_LOOK_BYTES = 4 * 1024**2
_GUI = 2
_DLL = 0x2000
_PE32_PLUS = 0x20B
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class PeFacts:
    machine: str
    gui: bool
    dll: bool
    dotnet: bool
    installer: str = ""
    """nsis | inno | installshield | msi; empty for a program."""
    elevates: bool = False


def read_pe(path: Path) -> PeFacts | None:
    """None for anything that is not a Windows program or installer."""
    with path.open("rb") as file:
        content = file.read(_LOOK_BYTES)
    if content.startswith(_OLE):
        return PeFacts(machine="", gui=True, dll=False, dotnet=False, installer="msi")
    if not content.startswith(b"MZ"):
        return None
    try:
        return _read_headers(content)
    except struct.error:
        return None


def _read_headers(content: bytes) -> PeFacts | None:
    (start,) = struct.unpack_from("<I", content, 0x3C)
    if content[start : start + 4] != b"PE\0\0":
        return None
    (machine,) = struct.unpack_from("<H", content, start + 4)
    (flags,) = struct.unpack_from("<H", content, start + 22)
    optional = start + 24
    (magic,) = struct.unpack_from("<H", content, optional)
    (subsystem,) = struct.unpack_from("<H", content, optional + 68)
    directories = optional + (112 if magic == _PE32_PLUS else 96)
    (dotnet,) = struct.unpack_from("<I", content, directories + 14 * 8)
    return PeFacts(
        machine=_MACHINES.get(machine, hex(machine)),
        gui=subsystem == _GUI,
        dll=bool(flags & _DLL),
        dotnet=bool(dotnet),
        installer=_installer(content),
        elevates=b"requireAdministrator" in content,
    )


def _installer(content: bytes) -> str:
    if b"Nullsoft.NSIS" in content or b"NullsoftInst" in content:
        return "nsis"
    if b"Inno Setup" in content:
        return "inno"
    return "installshield" if b"InstallShield" in content else ""
