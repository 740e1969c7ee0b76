"""What stands on a bus of the tests' own for those who let a computer sleep: screen saver, portal, login1."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import Any

from jeepney import HeaderFields, Message, MessageType, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection


class Service:
    """Answers every call on a thread of its own, and remembers it: (member, body)."""

    name = ""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []
        self._bus = open_dbus_connection("SESSION", enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(self.name))
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        with contextlib.suppress(ConnectionResetError), self._bus:  # until the bus is gone
            while True:
                message = self._bus.receive()
                if message.header.message_type is MessageType.method_call:
                    self.calls.append((message.header.fields[HeaderFields.member], message.body))
                    self.answer(message, self.calls[-1][0])

    def answer(self, call: Message, member: str) -> None:
        """What each stand-in says for itself."""
        raise NotImplementedError


class Saver(Service):
    name = "org.freedesktop.ScreenSaver"

    def answer(self, call: Message, member: str) -> None:
        self._bus.send(new_method_return(call, *(("u", (7,)) if member == "Inhibit" else ())))


class Portal(Service):
    name = "org.freedesktop.portal.Desktop"

    def answer(self, call: Message, member: str) -> None:
        handle = "/org/freedesktop/portal/desktop/request/1"
        self._bus.send(new_method_return(call, *(("o", (handle,)) if member == "Inhibit" else ())))


class Login(Service):
    """`held`: how many hold its file, as the real one knows: by a pipe whose other end has an end."""

    name = "org.freedesktop.login1"

    def __init__(self) -> None:
        self.held = 0
        super().__init__()

    def answer(self, call: Message, member: str) -> None:
        read, write = os.pipe()
        self.held += 1
        threading.Thread(target=self._wait, args=(read,), daemon=True).start()
        self._bus.send(new_method_return(call, "h", (write,)))
        os.close(write)

    def _wait(self, read: int) -> None:
        os.read(read, 1)
        os.close(read)
        self.held -= 1
