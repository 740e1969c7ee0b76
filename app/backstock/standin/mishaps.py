"""Faults that happen to answers, whichever store gives them; and what no client may do."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from .faults import Fault, FaultKind, Faults
from .messages import Reply, Request, Role, errors, page

CHALLENGE_PAGE = "<title>Just a moment…</title><body>Checking your browser before you go on. Ray ID: 8f0000000000aaaa"


def happens(faults: Faults, kind: FaultKind, request: Request) -> Fault | None:
    return faults.happens(kind, request.path, request.subject, request.role)


def instead(faults: Faults, request: Request) -> Reply | None:
    """What is answered without asking the site; None when nothing is wrong."""
    if busy := happens(faults, FaultKind.BUSY, request):
        return Reply(busy.status or 429, {"errors": ["slow_down"]}, headers={"Retry-After": str(busy.after)})
    if mute := happens(faults, FaultKind.BUSY_MUTE, request):
        return Reply(mute.status or 429, raw=b"", content_type="text/plain")
    if broken := happens(faults, FaultKind.BROKEN, request):
        return errors(broken.status or 500, "There was a server error, please try again later")
    if challenge := happens(faults, FaultKind.CHALLENGE, request):
        return challenged(challenge.status or 403)
    if happens(faults, FaultKind.WEB_PAGE, request):
        return page("<title>Maintenance</title><body>We will be right back.")
    if missing := happens(faults, FaultKind.MISSING, request):
        if request.role is Role.ITCH:
            return errors(missing.status or 404, "invalid api endpoint")
        return Reply(missing.status or 404, raw=b"", content_type="text/plain")
    return None


def challenged(status: int = 403) -> Reply:
    return page(CHALLENGE_PAGE, status, cf_ray="8f0000000000aaaa-FRA", Server="cloudflare")


def spoilt(faults: Faults, request: Request, reply: Reply) -> Reply:
    """The answer, with what happens to good ones."""
    if not reply.is_json or reply.status != 200:
        return reply
    if happens(faults, FaultKind.NULL, request):
        return Reply(value=None, headers=reply.headers)
    if happens(faults, FaultKind.EMPTY_OBJECT, request):
        return Reply(value=_without_lists(reply.value, {}), headers=reply.headers)
    if happens(faults, FaultKind.NULL_LIST, request):
        return Reply(value=_without_lists(reply.value, None), headers=reply.headers)
    if happens(faults, FaultKind.CUT_ANSWER, request):
        return replace(reply, cut_after=len(json.dumps(reply.value)) // 2)
    if happens(faults, FaultKind.HALF_JSON, request):
        text = json.dumps(reply.value).encode()
        return Reply(raw=text[: len(text) // 2], headers=reply.headers)
    return reply


def _without_lists(value: Any, instead_of_them: Any) -> Any:
    if isinstance(value, list):
        return instead_of_them
    if isinstance(value, dict):
        return {name: instead_of_them if isinstance(inner, list) else inner for name, inner in value.items()}
    return value


def violation(request: Request, auth: str) -> str:
    """In words, for the log; empty for what everybody may do."""
    if request.role in (Role.FILES, Role.MIRROR) and auth and not request.path.startswith("/_"):
        return "a permission was sent to the file host"
    if "query" in auth:
        return "a key was sent in an address"
    if request.path in ("/humbler/redeemkey", "/humbler/choosecontent"):
        return "keys are consumed for good"
    if request.path in ("/processlogin", "/login") and request.method == "POST":
        return "a password was sent"
    return ""
