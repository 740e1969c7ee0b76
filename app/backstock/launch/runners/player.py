"""Films and music in mpv's own window, for faces that have no player of their own.

Trap: mpv's `gpu` output refuses to draw with the processor; `x11` after it takes over where there is no graphics card.
"""

from __future__ import annotations

from ...domain.errors import CannotRunError
from ...domain.play import RunnerName
from ...domain.wording import say
from ..host import HostFacts
from ..plan import Availability, CandidateKind, Command, LaunchPlan, Place


class PlayerRunner:
    name = RunnerName.PLAYER
    kinds = frozenset({CandidateKind.MEDIA})

    def available(self, host: HostFacts) -> Availability:
        """With libmpv alone a film plays in the window, which is where it belongs; `command` is for other faces."""
        ok = bool(host.player) or host.libmpv
        return Availability(ok=ok, why="" if ok else say("libmpv is not installed"), package="libmpv2")

    def check(self, plan: LaunchPlan, host: HostFacts) -> None:
        """Whatever mpv cannot read it says itself."""

    def command(self, plan: LaunchPlan, place: Place) -> Command:
        if not place.host.player:
            raise CannotRunError(
                say("Films play in the window here; mpv as a program of its own is not installed."),
                data=say("Nothing was started."),
                do=say("Use `backstock watch`, or install it (sudo apt install mpv)."),
            )
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
