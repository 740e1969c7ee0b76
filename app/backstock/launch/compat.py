"""Finds Proton: the places Steam and its relatives put compatibility tools, and the order they are tried in.

Several of the places are one and the same folder behind links. Trap: names do not sort as text; GE-Proton10-25 is
newer than GE-Proton9-27.
"""

from __future__ import annotations

import logging
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

log = logging.getLogger(__name__)

_STEAM_ROOTS = (
    ".steam/root",
    ".local/share/Steam",
    ".steam/steam",
    ".steam/debian-installation",
    ".var/app/com.valvesoftware.Steam/.local/share/Steam",
    ".var/app/com.valvesoftware.Steam/data/Steam",
    "snap/steam/common/.local/share/Steam",
)
_SYSTEM_TOOLS = ("/usr/share/steam/compatibilitytools.d", "/usr/local/share/steam/compatibilitytools.d")
_UMU_PLACES = ("/app/share", "/usr/local/share", "/usr/share", "/opt")
RUNTIMES = {
    "1391110": "SteamLinuxRuntime_soldier",
    "1628350": "SteamLinuxRuntime_sniper",
    "4183110": "SteamLinuxRuntime_4",
}
_VDF_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|([{}])|//[^\n]*')
_GE = re.compile(r"^GE-Proton(\d+)-(\d+)")
_OLD_GE = re.compile(r"^Proton-(\d+)\.(\d+)(?:rc\d+)?-GE-(\d+)")
_VALVE = re.compile(r"^Proton (\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class ProtonTool:
    name: str
    path: Path
    """The folder with `proton` in it."""
    commandline: str
    """As the manifest says, `%verb%` included."""
    runtime: Path | None
    """The container it asks for, where that is installed."""
    needs_runtime: str = ""
    """The app id of a container it asks for and that is not here; the tool then runs on the system's libraries."""
    steam_root: Path | None = None


def find_proton_tools(env: Mapping[str, str], chosen: Path | None = None) -> tuple[ProtonTool, ...]:
    """Best first, each real folder once. `chosen` is a tool, or has tools in it: those come before all others."""
    home = Path(env.get("HOME", "/"))
    roots = [root for name in _STEAM_ROOTS if (root := home / name).is_dir()]
    libraries = [library for root in roots for library in [root, *_libraries(root)]]
    found: dict[Path, ProtonTool] = {}
    wanted = _chosen_folders(chosen)
    for folder in [*wanted, *_tool_folders(home, env, roots, libraries)]:
        real = folder.resolve()
        if real not in found and (real / "proton").is_file() and not folder.name.startswith("UMU-Latest"):
            found[real] = _describe(real, libraries, roots)
    first = {folder.resolve() for folder in wanted}
    return tuple(sorted(found.values(), key=lambda tool: (tool.path in first, _age(tool.name)), reverse=True))


def _chosen_folders(chosen: Path | None) -> list[Path]:
    if chosen is None or not chosen.is_dir():
        return []
    return [chosen] if (chosen / "proton").is_file() else sorted(one for one in chosen.iterdir() if one.is_dir())


def find_umu(env: Mapping[str, str]) -> str:
    found = shutil.which("umu-run", path=env.get("PATH"))
    return found or next((path for place in _UMU_PLACES if Path(path := f"{place}/umu/umu-run").is_file()), "")


def _tool_folders(home: Path, env: Mapping[str, str], roots: list[Path], libraries: list[Path]) -> Iterator[Path]:
    data_home = Path(env.get("XDG_DATA_HOME") or home / ".local/share")
    extra = [Path(path) for path in env.get("STEAM_EXTRA_COMPAT_TOOLS_PATHS", "").split(":") if path]
    steam = [root / "compatibilitytools.d" for root in roots]
    own = [data_home / "Steam/compatibilitytools.d", *map(Path, _SYSTEM_TOOLS), data_home / "umu/compatibilitytools"]
    for place in [*extra, *steam, *own, *(library / "steamapps/common" for library in libraries)]:
        if place.is_dir():
            yield from sorted(place.iterdir())
            yield from _pointed_to(place)


def _pointed_to(place: Path) -> Iterator[Path]:
    """A tool may also be one file here that names a folder elsewhere."""
    for manifest in sorted(place.glob("*.vdf")):
        tools = _section(parse_vdf(_text(manifest)), "compatibilitytools", "compat_tools")
        for tool in tools.values():
            if isinstance(tool, dict) and isinstance(where := tool.get("install_path"), str):
                yield place / where


def _libraries(root: Path) -> list[Path]:
    folders = _section(parse_vdf(_text(root / "steamapps/libraryfolders.vdf")), "libraryfolders")
    return [
        Path(path)
        for entry in folders.values()
        if isinstance(entry, dict) and isinstance(path := entry.get("path"), str)
    ]


def _describe(folder: Path, libraries: list[Path], roots: list[Path]) -> ProtonTool:
    manifest = _section(parse_vdf(_text(folder / "toolmanifest.vdf")), "manifest")
    wanted = str(manifest.get("require_tool_appid", ""))
    tools = _section(parse_vdf(_text(folder / "compatibilitytool.vdf")), "compatibilitytools", "compat_tools")
    runtime = None
    if wanted in RUNTIMES:
        places = [library / "steamapps/common" / RUNTIMES[wanted] for library in libraries]
        runtime = next((place for place in places if (place / "_v2-entry-point").is_file()), None)
    return ProtonTool(
        name=next(iter(tools), folder.name),
        path=folder,
        commandline=str(manifest.get("commandline", "/proton %verb%")),
        runtime=runtime,
        needs_runtime=wanted if wanted and runtime is None else "",
        steam_root=roots[0].resolve() if roots else None,
    )


def _age(name: str) -> tuple[int, ...]:
    """Greater is newer: GE first, then Valve's numbered ones with Experimental on top, then whatever else."""
    if match := _GE.match(name):
        return (4, int(match[1]), int(match[2]))
    if "Experimental" in name:
        return (3, 0, 0)
    if match := _VALVE.match(name):
        return (2, int(match[1]), int(match[2]))
    if match := _OLD_GE.match(name):
        return (1, int(match[1]), int(match[2]), int(match[3]))
    return (0,)


VdfTree = dict[str, "str | VdfTree"]


def parse_vdf(text: str) -> VdfTree:
    """Valve's text format, as far as it is well-formed; the rest is left out."""
    top: VdfTree = {}
    stack = [top]
    key: str | None = None
    for token in _VDF_TOKEN.finditer(text):
        if token[1] is not None:
            value = token[1].replace("\\\\", "\\").replace('\\"', '"')
            if key is None:
                key = value
            else:
                stack[-1][key] = value
                key = None
        elif token[2] == "{" and key is not None:
            below: VdfTree = {}
            stack[-1][key] = below
            stack.append(below)
            key = None
        elif token[2] == "}" and len(stack) > 1:
            stack.pop()
            key = None
    return top


def _section(tree: VdfTree, *names: str) -> dict[str, str | VdfTree]:
    for name in names:
        below = tree.get(name, {})
        if not isinstance(below, dict):
            return {}
        tree = below
    return tree


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""
