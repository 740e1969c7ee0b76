"""The door for whoever runs the stand-ins: the log and the faults, over HTTP, with a key of its own."""

from __future__ import annotations

import hmac
import json

from .faults import Faults, fault_from
from .log import RequestLog
from .messages import Reply, Request, errors


class ControlDoor:
    """`GET /_log`, `GET /_faults`, and `POST /_faults` with a list of faults as JSON instead of those before."""

    def __init__(self, key: str, faults: Faults, log: RequestLog) -> None:
        self._key = key
        self._faults = faults
        self._log = log

    def __call__(self, request: Request) -> Reply | None:
        if not request.path.startswith("/_"):
            return None
        given = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
        if not hmac.compare_digest(given.encode(), self._key.encode()):
            return errors(401, "invalid key")
        match request.method, request.path:
            case "GET", "/_log":
                return Reply(value=self._log.as_json())
            case "GET", "/_faults":
                return Reply(value=self._faults.as_json())
            case "POST", "/_faults":
                return self._put(request.body)
        return errors(404, "invalid api endpoint")

    def _put(self, body: bytes) -> Reply:
        try:
            self._faults.put([fault_from(one) for one in json.loads(body)])
        except (ValueError, TypeError, AttributeError) as wrong:
            return errors(400, str(wrong))
        return Reply(value=self._faults.as_json())
