"""How our libtorrent session is set up, and why. Holds no torrents and reads no alerts.

The numbers come from measurements: without TCP to known peers and large socket buffers a transfer on one machine runs
at a tenth of its rate; a peer that went away is tried again only after a minute unless told otherwise.
"""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
from collections.abc import Iterable

import libtorrent as lt

from ..domain.errors import BackstockError
from ..domain.wording import say
from ..settings import SwarmSettings
from .values import Address

log = logging.getLogger(__name__)

_SOCKET_BUFFER = 4 << 20
_TCP_BUFFER = 256 << 10
"""What lies in a line's buffers is lost with whoever dies at its other end. Over uTP, where one socket serves every
peer and a full buffer drops packets, it must be larger."""
_UNWRITTEN = 8 << 20
"""Bytes that may wait in memory to be written; what a killed process loses is bounded by this."""
_WILDCARDS = ("0.0.0.0", "::", "")  # noqa: S104 - names for "every interface", not a binding


def open_session(settings: SwarmSettings) -> lt.session:
    params = lt.session_params()
    params.settings = _pack(settings)
    session = lt.session(params)
    session.set_peer_class_filter(_everybody(1 << session.global_peer_class_id))
    return session


def _everybody(classes: int) -> lt.ip_filter:
    """Limits are meant for everybody. Left alone, libtorrent lets peers of the same network exceed them."""
    everybody = lt.ip_filter()
    everybody.add_rule("0.0.0.0", "255.255.255.255", classes)  # noqa: S104 - a range, not a binding
    everybody.add_rule("::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", classes)
    return everybody


def _pack(settings: SwarmSettings) -> lt.settings_pack:
    found = settings.dht
    return {
        "user_agent": "backstock",
        "listen_interfaces": listen_interfaces(settings),
        "outgoing_interfaces": settings.interface,
        # A taken port is an error to be told, never silently another port.
        "max_retry_port_bind": 0,
        "listen_system_port_fallback": False,
        "enable_dht": found,
        "enable_lsd": found,
        "enable_upnp": found,
        "enable_natpmp": found,
        "enable_outgoing_utp": found,
        "recv_socket_buffer_size": _SOCKET_BUFFER if found else _TCP_BUFFER,
        "send_socket_buffer_size": _SOCKET_BUFFER if found else _TCP_BUFFER,
        # Room to send ahead of the disk; a quarter faster between two computers of one's own.
        "send_buffer_watermark": _SOCKET_BUFFER,
        "send_buffer_low_watermark": 1 << 20,
        "send_buffer_watermark_factor": 150,
        "tick_interval": 100,
        "request_queue_time": 1,
        "connection_speed": 100,
        "close_redundant_connections": False,
        "min_reconnect_time": 1,
        "allow_multiple_connections_per_ip": True,
        "connections_limit": 500,
        "unchoke_slots_limit": -1,
        # We schedule ourselves; the session's own queue would let five torrents live.
        "active_downloads": -1,
        "active_seeds": -1,
        "active_limit": -1,
        "hashing_threads": 2 if (os.cpu_count() or 1) >= 4 else 1,
        "aio_threads": 10,
        "max_queued_disk_bytes": _UNWRITTEN,
        "download_rate_limit": settings.download_limit,
        "upload_rate_limit": settings.upload_limit,
        "alert_queue_size": 20000,
        "alert_mask": lt.alert_category.error | lt.alert_category.status | lt.alert_category.storage,
        "stop_tracker_timeout": 1,
    }


def listen_interfaces(settings: SwarmSettings) -> str:
    """`host:port` as libtorrent wants it; an interface takes the place of a wildcard host."""
    host, colon, port = settings.listen.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not colon or not port.isdecimal() or int(port) > 65535:
        raise BackstockError(
            say("The address {listen} to listen at cannot be read.", listen=f"{settings.listen!r}"),
            data=say("Nothing was changed."),
            do=say("Set swarm.listen to host:port, such as 0.0.0.0:0 for any free port."),
        )
    if settings.interface and not _is_here(settings.interface):
        # libtorrent would say nothing, and wait for it to appear.
        raise cannot_listen(
            settings, say("there is no interface {interface} on this computer", interface=settings.interface)
        )
    if host in _WILDCARDS and settings.interface:
        return f"{settings.interface}:{port}"
    literal = _literal(host or "0.0.0.0") or _looked_up(host, 0)  # noqa: S104 - what the setting says
    if literal is None:
        raise cannot_listen(settings, say("{host} is not known", host=host))
    return f"[{literal}]:{port}" if ":" in literal else f"{literal}:{port}"


def _is_here(interface: str) -> bool:
    return _literal(interface) is not None or interface in (name for _number, name in socket.if_nameindex())


def cannot_listen(settings: SwarmSettings, why: str) -> BackstockError:
    return BackstockError(
        say("Cannot listen for peers at {listen}: {why}.", listen=settings.listen, why=why),
        data=say("Nothing was changed; nothing is being transferred."),
        do=say("End the program that holds this port, or set swarm.listen to another one."),
    )


def endpoints(peers: Iterable[Address]) -> list[Address]:
    """Literal addresses, names looked up; what cannot be looked up is left out. May wait for the resolver."""
    found: dict[Address, None] = {}
    for host, port in peers:
        literal = _literal(host) or _looked_up(host, port)
        if literal is None or not 0 < port < 65536:
            log.warning("no address for peer %s:%s", host, port)
        else:
            found[literal, port] = None
    return list(found)


def _literal(host: str) -> str | None:
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return None


def _looked_up(host: str, port: int) -> str | None:
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return None
    return str(answers[0][4][0])
