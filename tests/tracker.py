"""A BitTorrent tracker over HTTP, as small as one can be: whoever announces learns who did so before."""

from __future__ import annotations

import contextlib
import ipaddress
import struct
import threading
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from backstock.swarm.bencoding import bencode


class Tracker:
    def __init__(self) -> None:
        self.announced: list[tuple[bytes, int, str]] = []
        """(info hash, port, event) of every announcement, in order."""
        peers: dict[bytes, dict[tuple[str, int], None]] = defaultdict(dict)
        tracker = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked = dict(parse_qsl(urlsplit(self.path).query, encoding="latin-1"))
                info_hash, port = asked["info_hash"].encode("latin-1"), int(asked["port"])
                tracker.announced.append((info_hash, port, asked.get("event", "")))
                others = [peer for peer in peers[info_hash] if peer[1] != port]
                if asked.get("event") == "stopped":
                    peers[info_hash].pop((self.client_address[0], port), None)
                else:
                    peers[info_hash][self.client_address[0], port] = None
                compact = b"".join(ipaddress.ip_address(host).packed + struct.pack("!H", at) for host, at in others)
                body = bencode({"interval": 5, "min interval": 1, "peers": compact})
                with contextlib.suppress(ConnectionError):  # whoever says goodbye does not wait for the answer
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/announce"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
