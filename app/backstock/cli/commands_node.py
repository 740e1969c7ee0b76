"""Commands for whoever keeps a node: letting devices in, and letting them in no longer. Running it is `server`'s."""

from __future__ import annotations

import argparse

from ..core.node import create_invite, paired_devices, revoke_device
from ..db.pairing import PairedDevice
from ..settings import Settings
from . import words
from .output import Output


def run(settings: Settings, given: argparse.Namespace) -> None:
    out = Output(as_json=given.json)
    match given.deed:
        case "invite":
            code = create_invite(settings)
            if out.as_json:
                out.document({"code": code})
            out.line(code)
        case "devices":
            _list(settings, out)
        case "revoke":
            gone = revoke_device(settings, given.device)
            if out.as_json:
                out.document({"revoked": _as_json(gone)})
            out.line(f"“{gone.name}” is let in no longer. What it keeps here stays.")


def _list(settings: Settings, out: Output) -> None:
    known = paired_devices(settings)
    if out.as_json:
        out.document({"devices": [_as_json(device) for device in known]})
    out.table(
        (
            device.name,
            "let in no longer" if device.revoked else "may come in",
            words.moment(device.paired_at) or "",
            device.keyid[:12],
        )
        for device in known
    )


def _as_json(device: PairedDevice) -> dict[str, object]:
    return {
        "id": device.keyid,
        "name": device.name,
        "paired": words.moment(device.paired_at),
        "revoked": device.revoked,
    }
