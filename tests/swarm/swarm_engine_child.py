"""An engine in a process of its own, to be killed: `seed|fetch torrent folder state port [peer-port] [limit]`.

Prints its port, then one line at every change of what is done, until its input ends.
"""

from __future__ import annotations

import json
import resource
import sys
import threading
from pathlib import Path

from backstock.settings import SwarmSettings
from backstock.swarm.engine import Engine
from backstock.swarm.values import SwarmEvent, TransferFailed, TransferFinished, TransferProgressed

_SAYING = threading.Lock()


def say(**values: object) -> None:
    """One whole line at a time, whichever thread speaks."""
    with _SAYING:
        print(json.dumps(values), flush=True)


def told(event: SwarmEvent) -> None:
    match event:
        case TransferProgressed(status):
            say(done=status.done)
        case TransferFinished():
            say(finished=True)
        case TransferFailed(_, error, code):
            say(error=error, code=code)


def main() -> None:
    args = json.loads(sys.argv[1])
    if args.get("largest_file"):
        resource.setrlimit(resource.RLIMIT_FSIZE, (args["largest_file"], resource.RLIM_INFINITY))
    settings = SwarmSettings(listen=f"127.0.0.1:{args.get('port', 0)}", upload_limit=args.get("upload_limit", 0))
    engine = Engine(settings, Path(args["state"]), told)
    engine.start()
    torrent, folder = Path(args["torrent"]).read_bytes(), Path(args["folder"])
    if args["role"] == "seed":
        engine.seed(torrent, folder)
    else:
        engine.fetch(torrent, folder, [("127.0.0.1", args["peer"])])
    say(port=engine.port, threads=sorted(thread.name for thread in threading.enumerate()))
    for line in sys.stdin:
        if line.strip() == "make room":
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    engine.close()
    say(closed=True)


main()
