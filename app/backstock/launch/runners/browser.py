"""Games made of web pages: served to this computer only, shown by Chromium as a window of its own, else by any browser.

The serving happens in a program of its own (`webplay`) that ends when the window does. With Chromium everything runs
inside the sandbox, under one fixed address for each title, since a browser keeps saves by address. Trap: as root
Chromium refuses its own sandbox; it then relies on ours and must not run without it.
"""

from __future__ import annotations

import json
import os
import urllib.parse

from ...domain.errors import CannotRunError
from ...domain.play import RunnerName
from ...domain.wording import say
from ..host import HostFacts
from ..plan import Availability, CandidateKind, Command, LaunchPlan, Place


class BrowserRunner:
    name = RunnerName.BROWSER
    kinds = frozenset({CandidateKind.HTML})

    def available(self, host: HostFacts) -> Availability:
        found = bool(host.browser or host.xdg_open)
        return Availability(ok=found, why="" if found else say("there is no browser"), package="chromium")

    def check(self, plan: LaunchPlan, host: HostFacts) -> None:
        if host.browser and os.geteuid() == 0 and (host.sandbox_refused or not plan.sandbox):
            raise CannotRunError(
                say("A browser cannot be started as root without a sandbox."),
                data=say("Nothing was started; the game and its saves are unchanged."),
                do=say("Start Backstock as an ordinary user, or make bubblewrap work."),
            )

    def command(self, plan: LaunchPlan, place: Place) -> Command:
        (place.real.saves / "web").mkdir(parents=True, exist_ok=True)
        host = f"{plan.title_id.lower().replace('_', '-').replace('.', '-')}.localhost"
        request = {
            "root": str(place.game),
            "page": plan.candidate.path,
            "saves": str(place.saves / "web"),
            "profile": str(place.profile),
            "host": host,
            "browser": _browser(plan, place, host) if place.host.browser else [],
            "opener": place.host.xdg_open,
        }
        return Command(
            (*place.python, str(place.tools / "webplay.py"), json.dumps(request)),
            place.game,
            ends_itself=True,
            outside_because="" if place.host.browser else say("the page opens in the browser you already use"),
        )


def _browser(plan: LaunchPlan, place: Place, host: str) -> list[str]:
    """The title's own name as address, whatever the port turns out to be (`{port}`)."""
    return [
        place.host.browser,
        f"--app=http://{host}/{urllib.parse.quote(plan.candidate.path)}",
        f"--user-data-dir={place.profile}",
        f"--host-resolver-rules=MAP {host}:80 127.0.0.1:{{port}}",
        *("--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check", "--disable-background-networking"),
        *("--disable-sync", "--disable-component-update", "--password-store=basic", "--disable-background-mode"),
        *("--autoplay-policy=no-user-gesture-required", "--disk-cache-size=1", "--disable-breakpad"),
        *(["--no-sandbox"] if os.geteuid() == 0 else []),
        *([] if place.display else ["--headless=new"]),
        *plan.candidate.args,
        *plan.args,
    ]
