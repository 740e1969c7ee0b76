"""The ways of running things, in one list.

The order is the order of preference where several could run the same: what needs no layer of translation first, what
is installed with the game's own makers' care (Proton) before plain Wine.
"""

from __future__ import annotations

from ...domain.play import RunnerName
from ..plan import Runner
from .browser import BrowserRunner
from .emulator import EmulatorRunner
from .native import NativeRunner
from .player import PlayerRunner
from .proton import ProtonRunner
from .wine import WineRunner

RUNNERS: tuple[Runner, ...] = (
    NativeRunner(),
    BrowserRunner(),
    EmulatorRunner(),
    ProtonRunner(),
    WineRunner(),
    PlayerRunner(),
)


def runner_named(name: RunnerName) -> Runner:
    return next(runner for runner in RUNNERS if runner.name is name)
