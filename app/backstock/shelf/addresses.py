"""Host and port, as written and as used. IPv6 hosts wear brackets when written."""

from __future__ import annotations

import re
import socket
from urllib.parse import urlsplit

Address = tuple[str, int]

_HOST = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9._\-]{0,252}[A-Za-z0-9_])?|[0-9A-Fa-f:.]{2,45}")


def parse_address(text: str) -> Address:
    """Raises ValueError for anything but `host:port`."""
    host, _, port = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not _HOST.fullmatch(host) or not re.fullmatch(r"[0-9]{1,5}", port) or not 0 <= int(port) <= 65535:
        raise ValueError(f"not an address: {text[:80]!r}")
    return host, int(port)


def written(address: Address) -> str:
    host, port = address
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def host_of(url: str) -> str:
    return urlsplit(url).hostname or ""


def reachable_hosts(listen_host: str) -> tuple[str, ...]:
    """Where others may reach a server that listens there, most useful first."""
    if listen_host not in ("", "0.0.0.0", "::"):  # noqa: S104 - compared with, not bound to
        return (listen_host,)
    family = socket.AF_INET6 if listen_host == "::" else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            # A datagram socket that is connected sends nothing; it only learns which interface would be used.
            probe.connect(("2001:db8::1" if family == socket.AF_INET6 else "192.0.2.1", 9))
            outward = str(probe.getsockname()[0])
        except OSError:
            outward = ""
    loopback = "::1" if family == socket.AF_INET6 else "127.0.0.1"
    return (outward, loopback) if outward not in ("", loopback) else (loopback,)
