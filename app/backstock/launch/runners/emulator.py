"""Cartridges, through RetroArch with a configuration of ours, so that saves land in the title's layer.

The battery save (`.srm`) is what is kept and moved between computers; states belong to one version of one core.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from ...domain.errors import CannotRunError
from ...domain.play import RunnerName
from ...domain.wording import say
from ..host import HostFacts
from ..plan import Availability, CandidateKind, Command, LaunchPlan, Place
from ..systems import CORES, package_of

_AUTOSAVE_S = 10


class EmulatorRunner:
    name = RunnerName.EMULATOR
    kinds = frozenset({CandidateKind.ROM})

    def available(self, host: HostFacts) -> Availability:
        if not host.retroarch:
            return Availability(ok=False, why=say("RetroArch is not installed"), package="retroarch")
        if not host.cores:
            return Availability(ok=False, why=say("RetroArch has no cores"), package="libretro-nestopia")
        return Availability(ok=True)

    def check(self, plan: LaunchPlan, host: HostFacts) -> None:
        _core_for(plan.candidate.path, host.cores)

    def command(self, plan: LaunchPlan, place: Place) -> Command:
        core = _core_for(plan.candidate.path, place.host.cores)
        folder = place.real.saves / "emulator"
        for name in ("saves", "states"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        seen = place.saves / "emulator"
        (folder / "retroarch.cfg").write_text(_configuration(seen, screen=bool(place.display)))
        rom = place.game / plan.candidate.path
        return Command(
            (place.host.retroarch, "--config", str(seen / "retroarch.cfg"), "-L", core, *plan.args, str(rom)),
            place.game,
        )


def _core_for(path: str, cores: Mapping[str, str]) -> str:
    wanted = CORES.get(PurePosixPath(path).suffix.lower(), ())
    found = next((cores[name] for name in wanted if name in cores), None)
    if found is None:
        package = package_of(wanted[0]) if wanted else ""
        raise CannotRunError(
            say("No emulator here plays {suffix} files.", suffix=PurePosixPath(path).suffix),
            data=say("The game and its saves are unchanged."),
            do=say("Install {package} (sudo apt install {package}).", package=package) if package else "",
        )
    return found


def _configuration(folder: Path, *, screen: bool) -> str:
    settings = {
        "savefile_directory": folder / "saves",
        "savestate_directory": folder / "states",
        "sort_savefiles_enable": "false",
        "sort_savefiles_by_content_enable": "false",
        "autosave_interval": _AUTOSAVE_S,
        "config_save_on_exit": "false",
        "video_driver": "gl" if screen else "null",
        "audio_driver": "pulse",
        "input_driver": "x" if screen else "null",
        "input_joypad_driver": "udev",
        "menu_driver": "rgui",
        "network_cmd_enable": "false",
        "check_firmware_before_loading": "false",
        "quit_press_twice": "false",
        "pause_nonactive": "false",
    }
    return "".join(f'{name} = "{value}"\n' for name, value in settings.items())
