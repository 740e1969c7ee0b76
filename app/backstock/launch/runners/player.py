"""Films and music in mpv's own window, for faces that have no player of their own.

Trap: mpv's `gpu` output refuses to draw with the processor; `x11` after it takes over where there is no graphics card.
"""

from __future__ import annotations

from ...domain.play import RunnerName
from ..host import HostFacts
from ..plan import Availability, CandidateKind, Command, LaunchPlan, Place


class PlayerRunner:
    name = RunnerName.PLAYER
    kinds = frozenset({CandidateKind.MEDIA})

    def available(self, host: HostFacts) -> Availability:
        return Availability(ok=bool(host.player), why="" if host.player else "mpv is not installed", package="mpv")

    def check(self, plan: LaunchPlan, host: HostFacts) -> None:
        """Whatever mpv cannot read it says itself."""

    def command(self, plan: LaunchPlan, place: Place) -> Command:
        output = "gpu,x11,null" if place.display else "null"
        return Command(
            (
                *(
                    place.host.player,
                    "--no-config",
                    "--hwdec=auto-safe",
                    f"--vo={output}",
                    "--ao=pulse,pipewire,alsa,null",
                ),
                *(f"--title={plan.title or plan.candidate.path}", "--save-position-on-quit"),
                *(
                    f"--watch-later-dir={place.saves / 'player'}",
                    *plan.args,
                    "--",
                    str(place.game / plan.candidate.path),
                ),
            ),
            place.game,
        )
