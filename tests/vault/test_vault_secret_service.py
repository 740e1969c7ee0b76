"""The keyring over a real D-Bus: a private bus with a small Secret Service on it."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

import backstock
from backstock.domain.errors import SecretsError
from backstock.vault import Place, Secret, SecretStore, entry_of_another, open_secret_store
from backstock.vault.desktop_keyring import KeyringSecretStore

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""
ITEMS = "/org/freedesktop/secrets/collection/login/"


class Service:
    """As much of org.freedesktop.secrets as a client needs, secrets unencrypted on this private bus."""

    def __init__(self, address: str) -> None:
        self.items: dict[str, tuple[dict[str, str], bytes]] = {}
        self.locked = False
        self._made = 0
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
        self._thread = threading.Thread(target=self._serve, name="secret-service")
        self._thread.start()

    def close(self) -> None:
        with open_dbus_connection(self._bus_address()) as bus:
            stop = message_bus.GetId()
            stop.header.fields[HeaderFields.destination] = "org.freedesktop.secrets"
            stop.header.fields[HeaderFields.member] = "Stop"
            bus.send_and_get_reply(stop)
        self._thread.join(10)
        self._bus.close()

    def _bus_address(self) -> str:
        return os.environ["DBUS_SESSION_BUS_ADDRESS"]

    def _serve(self) -> None:
        while True:
            message = self._bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            if member == "Stop":
                self._bus.send(new_method_return(message))
                return
            self._bus.send(self._answer(message, member, message.header.fields[HeaderFields.path]))

    def _answer(self, message: Message, member: str, path: str) -> Message:
        match member:
            case "OpenSession" if message.body[0] == "plain":
                return new_method_return(message, "vo", (("s", ""), "/org/freedesktop/secrets/session/s1"))
            case "OpenSession":
                return new_error(message, "org.freedesktop.DBus.Error.NotSupported")
            case "Get" if path.startswith(ITEMS) and path not in self.items:
                return new_error(message, "org.freedesktop.DBus.Error.UnknownObject")
            case "Get" if message.body[1] == "Locked":
                return new_method_return(message, "v", (("b", self.locked),))
            case "Get":
                return new_method_return(message, "v", (("s", "label"),))
            case "Unlock":
                return new_method_return(message, "aoo", ([], "/org/freedesktop/secrets/prompt/p1"))
            case "Prompt":
                self._bus.send(new_method_return(message))
                return self._dismissed(path)
            case "SearchItems":
                wanted = dict(message.body[0]).items()
                found = [p for p, (a, _) in self.items.items() if wanted <= a.items()]
                if path == "/org/freedesktop/secrets":  # in all collections: the locked ones, then the others
                    return new_method_return(message, "aoao", (found, []) if self.locked else ([], found))
                return new_method_return(message, "ao", (found,))
            case "CreateItem":
                properties, (_, _, secret, _), _ = message.body
                attributes = dict(properties["org.freedesktop.Secret.Item.Attributes"][1])
                known = [p for p, (a, _) in self.items.items() if a == attributes]
                self._made += 1
                place = known[0] if known else f"{ITEMS}{self._made}"
                self.items[place] = (attributes, bytes(secret))
                return new_method_return(message, "oo", (place, "/"))
            case "GetSecret":
                return new_method_return(
                    message, "(oayays)", ((message.body[0], b"", self.items[path][1], "text/plain"),)
                )
            case "Delete":
                del self.items[path]
                return new_method_return(message, "o", ("/",))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")

    def _dismissed(self, path: str) -> Message:
        prompt = DBusAddress(path, "org.freedesktop.secrets", "org.freedesktop.Secret.Prompt")
        return new_signal(prompt, "Completed", "bv", (True, ("ao", [])))


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    config = tmp_path / "bus.conf"
    config.write_text(CONFIG.format(path=tmp_path / "bus"))
    with subprocess.Popen(
        ["dbus-daemon", "--nofork", "--print-address", f"--config-file={config}"], stdout=subprocess.PIPE, text=True
    ) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        running = Service(address)
        try:
            yield running
        finally:
            running.close()
            bus.terminate()


def opened(folder: Path, backend: str = "auto") -> SecretStore:
    store = open_secret_store(backend, folder)
    assert isinstance(store, KeyringSecretStore)
    return store


def test_auto_finds_it_and_secrets_come_back(tmp_path: Path, service: Service) -> None:
    value = bytes(range(256)) * 20
    opened(tmp_path).put("source/s-1", value)
    assert opened(tmp_path).get("source/s-1") == value
    assert opened(tmp_path).get("source/s-2") is None
    opened(tmp_path).put("source/s-1", b"new")
    assert opened(tmp_path).get("source/s-1") == b"new"
    assert len(service.items) == 1
    opened(tmp_path).delete("source/s-1")
    opened(tmp_path).delete("source/s-1")
    assert service.items == {}


def test_another_process_sees_the_same(tmp_path: Path, service: Service) -> None:
    assert opened(tmp_path).claim("device-key", b"first") == b"first"
    script = (
        "import sys; from pathlib import Path; from backstock.vault import open_secret_store\n"
        "print(open_secret_store('keyring', Path(sys.argv[1])).claim('device-key', b'second'))"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(backstock.__file__).parent.parent)}
    said = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], env=environment, capture_output=True, check=True, timeout=60
    )
    assert said.stdout.strip() == b"b'first'"


def test_a_dismissed_prompt_is_told_plainly(tmp_path: Path, service: Service) -> None:
    store = opened(tmp_path)
    store.put("device-key", b"1")
    service.locked = True
    with warnings.catch_warnings():
        # The keyring library leaves its connection to the collector when a prompt was dismissed.
        warnings.simplefilter("ignore", ResourceWarning)
        with pytest.raises(SecretsError, match="keyring refused"):
            store.get("device-key")
        gc.collect()
    service.locked = False
    assert store.get("device-key") == b"1"


BROWSER = {"xdg:schema": "chrome_libsecret_os_crypt_password_v2", "application": "chromium"}


class TestAnEntryOfAnotherProgram:
    @pytest.fixture(autouse=True)
    def kept(self, service: Service) -> None:
        service.items[f"{ITEMS}9"] = ({**BROWSER, "more": "1"}, b"the browser's key")

    def test_is_found_by_what_it_is(self) -> None:
        assert entry_of_another(BROWSER) == Secret(b"the browser's key")
        assert entry_of_another({**BROWSER, "application": "brave"}) is None

    def test_and_asked_for_plainly_when_locked(self, service: Service) -> None:
        service.locked = True
        with pytest.raises(SecretsError, match="locked") as refused:
            entry_of_another(BROWSER)
        assert "Unlock" in refused.value.do


def test_a_passphrase_is_not_for_the_keyring(tmp_path: Path, service: Service) -> None:
    store = opened(tmp_path)
    assert store.place is Place.KEYRING
    assert not store.locked
    for deed in (store.choose_key_file, lambda: store.set_passphrase(Secret(b"x"))):
        with pytest.raises(SecretsError, match="lock of its own"):
            deed()
    assert list(tmp_path.glob("secrets*")) == []
