"""A Humble sign-in out of browser profiles: a real Chromium's where there is one, and ones laid out as browsers do."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import sqlite3
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from backstock.domain.errors import BackstockError, NotFoundError, SecretsError, SignInNeededError
from backstock.stores import browser_cookies
from backstock.stores.browser_profiles import BrowserProfile, Family, browser_profiles
from backstock.stores.browser_sessions import humble_session_in, profile_called
from backstock.vault import Secret
from helpers_browser import browse, needs_chromium
from stores.stores_kit import Replay, Reply

HUMBLE = "https://www.humblebundle.com"


def session(user_id: int | None = 4711, issued: int = 1_790_000_000) -> str:
    inside = {"id": "s-1", **({"user_id": user_id} if user_id else {})}
    return f"{base64.b64encode(json.dumps(inside).encode()).decode()}|{issued}|{'ab' * 20}"


SIGNED_IN, VISITOR = session(), session(None)


def firefox(folder: Path, *cookies: tuple[str, str, str], wal: bool = True) -> sqlite3.Connection:
    """A profile's cookies, left as a running Firefox leaves them: not yet merged, and open."""
    folder.mkdir(parents=True, exist_ok=True)
    book = sqlite3.connect(folder / "cookies.sqlite")
    if wal:
        book.execute("PRAGMA journal_mode = WAL")
    book.execute(
        "CREATE TABLE moz_cookies (id INTEGER PRIMARY KEY, originAttributes TEXT NOT NULL DEFAULT '', name TEXT,"
        " value TEXT, host TEXT, path TEXT, expiry INTEGER, lastAccessed INTEGER)"
    )
    for number, (host, name, value) in enumerate(cookies):
        book.execute(
            "INSERT INTO moz_cookies (name, value, host, path, lastAccessed) VALUES (?, ?, ?, '/', ?)",
            (name, value, host, number),
        )
    book.commit()
    return book


def profiles_ini(root: Path, *names: str) -> None:
    root.mkdir(parents=True, exist_ok=True)
    told = "".join(
        f"[Profile{number}]\nName={name}\nIsRelative=1\nPath={name}.dir\n\n" for number, name in enumerate(names)
    )
    (root / "profiles.ini").write_text(f"[Install1234]\nDefault=x\n\n{told}[General]\nVersion=2\n")


def sealed(value: str, host: str, password: bytes = b"peanuts", way: bytes = b"v10", *, digest: bool = True) -> bytes:
    """As Chromium on Linux does it, written here a second time on purpose."""
    key = hashlib.pbkdf2_hmac("sha1", password, b"saltysalt", 1, 16)
    padder = PKCS7(128).padder()
    plain = (hashlib.sha256(host.encode()).digest() if digest else b"") + value.encode()
    closer = Cipher(algorithms.AES(key), modes.CBC(b" " * 16)).encryptor()
    return way + closer.update(padder.update(plain) + padder.finalize()) + closer.finalize()


def chromium(folder: Path, *cookies: tuple[str, str, bytes], version: int = 24, name: str = "_simpleauth_sess") -> None:
    (folder / "Network").mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(folder / "Network" / "Cookies")) as book:
        book.execute("CREATE TABLE meta (key TEXT, value TEXT)")
        book.execute("INSERT INTO meta VALUES ('version', ?)", (str(version),))
        book.execute("CREATE TABLE cookies (host_key, name, value, encrypted_value BLOB, last_access_utc INTEGER)")
        for number, (host, plain, closed) in enumerate(cookies):
            book.execute("INSERT INTO cookies VALUES (?, ?, ?, ?, ?)", (host, name, plain, closed, number))
        book.commit()


def only(home: Path) -> BrowserProfile:
    (profile,) = browser_profiles(home)
    return profile


@pytest.fixture
def fox(home: Path) -> Path:
    profiles_ini(home / ".mozilla/firefox", "default")
    return home / ".mozilla/firefox/default.dir"


@pytest.fixture
def chrome(home: Path) -> Path:
    return home / ".config/chromium/Default"


class TestProfiles:
    def test_all_browsers_are_found_where_they_lie(self, home: Path) -> None:
        for place, name in ((".mozilla/firefox", "work"), ("snap/firefox/common/.mozilla/firefox", "snapped")):
            profiles_ini(home / place, name, "empty")
            firefox(home / place / f"{name}.dir").close()
        for place in ("chromium", "google-chrome", "BraveSoftware/Brave-Browser", "microsoft-edge", "vivaldi"):
            chromium(home / ".config" / place / "Profile 2")
        (home / ".config/chromium/Local State").write_text(
            '{"profile": {"info_cache": {"Profile 2": {"name": "Ada"}}}}'
        )
        found = {(one.profile_id, one.browser, one.name) for one in browser_profiles()}
        assert found == {
            ("firefox/work.dir", "Firefox", "work"),
            ("firefox-snap/snapped.dir", "Firefox (snap)", "snapped"),
            ("chromium/Profile 2", "Chromium", "Ada"),
            ("chrome/Profile 2", "Chrome", "Profile 2"),
            ("brave/Profile 2", "Brave", "Profile 2"),
            ("edge/Profile 2", "Edge", "Profile 2"),
            ("vivaldi/Profile 2", "Vivaldi", "Profile 2"),
        }

    def test_there_may_be_none(self, home: Path) -> None:
        assert browser_profiles() == []
        with pytest.raises(NotFoundError, match="No browser profile"):
            profile_called("firefox")

    @pytest.mark.parametrize("told", [b"\xff\xfe", b"[", b"[Profile0]\n", b"[Profile0]\nPath=../../..\n"])
    def test_a_damaged_list_hurts_nothing(self, home: Path, told: bytes) -> None:
        (home / ".mozilla/firefox").mkdir(parents=True)
        (home / ".mozilla/firefox/profiles.ini").write_bytes(told)
        assert browser_profiles() == []

    def test_one_is_named_by_id_or_browser(self, home: Path) -> None:
        profiles_ini(home / ".mozilla/firefox", "one", "two")
        for name in ("one", "two"):
            firefox(home / f".mozilla/firefox/{name}.dir").close()
        assert profile_called("firefox/one.dir").name == "one"
        assert profile_called("TWO").name == "two"
        with pytest.raises(NotFoundError) as several:
            profile_called("Firefox")
        assert len(several.value.candidates) == 2


class TestFirefox:
    def test_signed_in_while_it_runs(self, home: Path, fox: Path) -> None:
        book = firefox(fox, (".humblebundle.com", "_simpleauth_sess", f'"{SIGNED_IN}"'))
        book.execute("PRAGMA locking_mode = EXCLUSIVE")
        book.execute("BEGIN EXCLUSIVE")
        before = {path.name: path.stat().st_mtime_ns for path in fox.iterdir()}
        assert humble_session_in(only(home), HUMBLE) == Secret(SIGNED_IN.encode())
        assert {path.name: path.stat().st_mtime_ns for path in fox.iterdir()} == before
        book.close()

    def test_the_signed_in_one_is_found_beside_a_visitors(self, home: Path, fox: Path) -> None:
        rows = [(".humblebundle.com", "_simpleauth_sess", value) for value in (SIGNED_IN, VISITOR)]
        firefox(fox, *rows).close()
        assert humble_session_in(only(home), HUMBLE) == Secret(SIGNED_IN.encode())

    def test_a_visitor(self, home: Path, fox: Path) -> None:
        firefox(fox, (".humblebundle.com", "_simpleauth_sess", VISITOR)).close()
        with pytest.raises(SignInNeededError, match="visitor's cookie only") as nobody:
            humble_session_in(only(home), HUMBLE)
        assert VISITOR.split("|")[0] not in str(nobody.value)

    def test_no_cookie_of_humble(self, home: Path, fox: Path) -> None:
        strangers = [
            (".evil.example", "_simpleauth_sess", SIGNED_IN),
            (".com", "_simpleauth_sess", SIGNED_IN),
            ("www.humblebundle.com.evil.example", "_simpleauth_sess", SIGNED_IN),
            (".humblebundle.com", "csrf_cookie", SIGNED_IN),
        ]
        firefox(fox, *strangers).close()
        with pytest.raises(SignInNeededError, match="never at Humble's site"):
            humble_session_in(only(home), HUMBLE)

    @pytest.mark.parametrize("content", [b"", b"not a database at all" * 100])
    def test_a_damaged_database(self, home: Path, fox: Path, content: bytes) -> None:
        fox.mkdir(parents=True)
        (fox / "cookies.sqlite").write_bytes(content)
        with pytest.raises(BackstockError, match="cannot be read") as wrong:
            humble_session_in(only(home), HUMBLE)
        assert "paste" in wrong.value.do

    def test_one_that_never_rests(self, home: Path, fox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        firefox(fox).close()
        monkeypatch.setattr(browser_cookies, "_COPY_PAUSE_S", 0.0)
        copy_all = browser_cookies._copy_all

        def busy(database: Path, copy: Path) -> None:
            copy_all(database, copy)
            database.write_bytes(database.read_bytes() + b"x")

        monkeypatch.setattr(browser_cookies, "_copy_all", busy)
        with pytest.raises(BackstockError, match="all the time"):
            humble_session_in(only(home), HUMBLE)

    def test_no_copy_is_left(self, home: Path, fox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(browser_cookies.tempfile, "tempdir", str(tmp_path))
        firefox(fox, (".humblebundle.com", "_simpleauth_sess", SIGNED_IN)).close()
        humble_session_in(only(home), HUMBLE)
        assert list(tmp_path.iterdir()) == []


class TestChromium:
    @pytest.mark.parametrize("version", [23, 24])
    def test_sealed_with_the_built_in_key(self, home: Path, chrome: Path, version: int) -> None:
        value = sealed(SIGNED_IN, ".humblebundle.com", digest=version >= 24)
        chromium(chrome, (".humblebundle.com", "", value), version=version)
        assert humble_session_in(only(home), HUMBLE) == Secret(SIGNED_IN.encode())

    def test_not_sealed(self, home: Path, chrome: Path) -> None:
        chromium(chrome, ("www.humblebundle.com", SIGNED_IN, b""))
        assert humble_session_in(only(home), HUMBLE) == Secret(SIGNED_IN.encode())

    def test_sealed_with_a_key_of_the_desktops_keyring(
        self, home: Path, chrome: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[dict[str, str]] = []

        def entry(attributes: dict[str, str]) -> Secret | None:
            asked.append(attributes)
            return Secret(b"kept in the keyring") if attributes["application"] == "chromium" else None

        monkeypatch.setattr(browser_cookies, "entry_of_another", entry)
        chromium(
            chrome, (".humblebundle.com", "", sealed(SIGNED_IN, ".humblebundle.com", b"kept in the keyring", b"v11"))
        )
        assert humble_session_in(only(home), HUMBLE) == Secret(SIGNED_IN.encode())
        assert asked[0]["xdg:schema"].startswith("chrome_libsecret_os_crypt_password")

    def test_a_locked_keyring_is_told(self, home: Path, chrome: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def locked(attributes: dict[str, str]) -> Secret | None:
            raise SecretsError("The keyring of this desktop is locked.", do="Unlock the keyring and try again.")

        monkeypatch.setattr(browser_cookies, "entry_of_another", locked)
        chromium(chrome, (".humblebundle.com", "", sealed(SIGNED_IN, ".humblebundle.com", b"k", b"v11")))
        with pytest.raises(SecretsError, match="locked"):
            humble_session_in(only(home), HUMBLE)

    @pytest.mark.parametrize(
        "closed",
        [
            sealed(SIGNED_IN, ".humblebundle.com", b"another password"),
            sealed(SIGNED_IN, ".humblebundle.com", b"kept", b"v11"),
            sealed(SIGNED_IN, ".evil.example"),
            b"v12" + b"sealed for the browser alone",
            b"v10" + b"x" * 31,
            b"v",
        ],
    )
    def test_what_only_the_browser_can_open(self, home: Path, chrome: Path, closed: bytes) -> None:
        chromium(chrome, (".humblebundle.com", "", closed))
        with pytest.raises(BackstockError, match="only the browser itself") as wrong:
            humble_session_in(only(home), HUMBLE)
        assert "paste" in wrong.value.do

    def test_other_tables(self, home: Path, chrome: Path) -> None:
        (chrome / "Network").mkdir(parents=True)
        with contextlib.closing(sqlite3.connect(chrome / "Network" / "Cookies")) as book:
            book.execute("CREATE TABLE biscuits (a)")
        with pytest.raises(BackstockError, match="does not know"):
            humble_session_in(only(home), HUMBLE)


@needs_chromium
class TestARealChromium:
    @pytest.fixture
    def profile(self, tmp_path: Path) -> BrowserProfile:
        cookies = tmp_path / "browser" / "Default" / "Cookies"
        return BrowserProfile("chromium/Default", "Chromium", "Default", Family.CHROMIUM, cookies, "chromium")

    @pytest.mark.parametrize(("value", "signed_in"), [(SIGNED_IN, True), (VISITOR, False)])
    def test_what_a_site_set(
        self, replay: Replay, tmp_path: Path, profile: BrowserProfile, value: str, signed_in: bool
    ) -> None:
        kept = {"Set-Cookie": f'_simpleauth_sess="{value}"; Max-Age=86400; Path=/; HttpOnly'}
        replay.on("/", Reply(raw=b"<p>hello", content_type="text/html", headers=kept))
        browse(replay.url, tmp_path / "browser")
        assert value.encode() not in profile.cookies.read_bytes()
        if signed_in:
            assert humble_session_in(profile, replay.url) == Secret(value.encode())
        else:
            with pytest.raises(SignInNeededError, match="visitor"):
                humble_session_in(profile, replay.url)
