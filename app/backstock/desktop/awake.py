"""Keeps the computer from falling asleep by itself, and its screen from going dark, while something plays.

Asked at three places, since no desktop answers at all of them: the screen saver and, where it is missing, the desktop
portal on the session bus, and login1 on the system bus. Each gives way by itself when this process dies: the first two
forget whoever leaves the bus, the third whoever drops its file. A lid that is closed still means sleep: login1 minds no
one then, by its own rule.

Everything happens on a thread of its own, for any of them may be slow to answer, or not there at all.
"""

from __future__ import annotations

import enum
import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from jeepney import DBusAddress, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

log = logging.getLogger(__name__)

_NAME = "Backstock"
_SAVER = DBusAddress("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver")
_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Inhibit"
)
_REQUEST = "org.freedesktop.portal.Request"
_LOGIN = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")
_SUSPEND, _IDLE = 4, 8
"""The portal's flags."""
_ANSWER_S = 2.0
_TROUBLE = (OSError, KeyError, ValueError, RuntimeError)
"""TimeoutError is an OSError; an address without a bus is a KeyError or a ValueError."""

Release = Callable[[], None]
_Found = TypeVar("_Found")


class Need(enum.StrEnum):
    NOTHING = "nothing"
    COMPUTER = "computer"
    """Music goes on in the dark."""
    SCREEN = "screen"
    """A film is looked at."""


class Awake:
    """`why` is shown by desktops that list who keeps them awake."""

    def __init__(self, why: str) -> None:
        self._why = why
        self._changed = threading.Condition()
        self._needed = Need.NOTHING
        self._ended = False
        self._thread: threading.Thread | None = None

    def keep(self, need: Need) -> None:
        """Any thread; returns at once."""
        with self._changed:
            if need is self._needed or self._ended:
                return
            self._needed = need
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="awake", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        with self._changed:
            self._ended, self._needed = True, Need.NOTHING
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(1.0)

    def _run(self) -> None:
        held, releases = Need.NOTHING, list[Release]()
        while True:
            with self._changed:
                while self._needed is held and not self._ended:
                    self._changed.wait()
                held, ended = self._needed, self._ended
            for release in releases:
                _try(release)
            releases = list(self._ask(held))
            if ended:
                return

    def _ask(self, need: Need) -> Iterator[Release]:
        if need is Need.NOTHING:
            return
        ways = [self._ask_login]
        if need is Need.SCREEN:
            ways.append(self._ask_saver)
        answers = [_try(way) for way in ways]
        if answers[-1] is None:
            answers.append(_try(lambda: self._ask_portal(need)))
        if not any(answers):
            log.info("nothing here keeps the computer awake")
        yield from (answer for answer in answers if answer is not None)

    def _ask_login(self) -> Release:
        with open_dbus_connection("SYSTEM", enable_fds=True, auth_timeout=_ANSWER_S) as bus:
            answer = _call(bus, new_method_call(_LOGIN, "Inhibit", "ssss", ("sleep:idle", _NAME, self._why, "block")))
        held = answer[0]
        return lambda: held.close()

    def _ask_saver(self) -> Release:
        bus = open_dbus_connection("SESSION", auth_timeout=_ANSWER_S)
        try:
            (cookie,) = _call(bus, new_method_call(_SAVER, "Inhibit", "ss", (_NAME, self._why)))
        except BaseException:
            bus.close()
            raise

        def release() -> None:
            with bus:
                _call(bus, new_method_call(_SAVER, "UnInhibit", "u", (cookie,)))

        return release

    def _ask_portal(self, need: Need) -> Release:
        flags = _SUSPEND | _IDLE if need is Need.SCREEN else _SUSPEND
        bus = open_dbus_connection("SESSION", auth_timeout=_ANSWER_S)
        try:
            call = new_method_call(_PORTAL, "Inhibit", "sua{sv}", ("", flags, {"reason": ("s", self._why)}))
            (handle,) = _call(bus, call)
        except BaseException:
            bus.close()
            raise

        def release() -> None:
            with bus:
                _call(bus, new_method_call(DBusAddress(handle, _PORTAL.bus_name, _REQUEST), "Close"))

        return release


def _call(bus: DBusConnection, call: Message) -> tuple[Any, ...]:
    answer = bus.send_and_get_reply(call, timeout=_ANSWER_S)
    if answer.header.message_type is not MessageType.method_return:
        raise RuntimeError(str(answer.body))
    body: tuple[Any, ...] = answer.body
    return body


def _try(way: Callable[[], _Found]) -> _Found | None:
    try:
        return way()
    except _TROUBLE as missing:
        log.debug("not by this way: %s", missing)
        return None
