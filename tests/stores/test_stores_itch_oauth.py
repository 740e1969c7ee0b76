"""The sign-in at itch.io in a browser: the whole way in a real one, and everything that may go wrong, by hand."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from backstock.domain.errors import InterruptedWorkError, SignInNeededError, StoreError
from backstock.settings import ItchSettings
from backstock.standin.data import MemoryData
from backstock.standin.stand_in import StandIn
from backstock.stores.itch_oauth import ItchOAuth, oauth_ready
from backstock.vault import Secret
from helpers_browser import browse, needs_chromium

TOKEN = "a-permission-Jx81"
APP = "an-app"


@pytest.fixture
def sign_in() -> Iterator[ItchOAuth]:
    begun = ItchOAuth(ItchSettings(client_id=APP, redirect_port=0))
    yield begun
    begun.cancel()


class Waiting:
    """What somebody who waits for the sign-in gets."""

    def __init__(self, sign_in: ItchOAuth, timeout_s: float = 10.0) -> None:
        self._pool = ThreadPoolExecutor(1)
        self._answer: Future[Secret] = self._pool.submit(sign_in.wait, timeout_s)

    def permission(self) -> str:
        return self._result().reveal().decode()

    def refusal(self) -> SignInNeededError:
        with pytest.raises(SignInNeededError) as refused:
            self._result()
        return refused.value

    def _result(self) -> Secret:
        self._pool.shutdown(wait=False)
        return self._answer.result(15)


def asked(sign_in: ItchOAuth) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(sign_in.url).query).items()}


def here(sign_in: ItchOAuth) -> str:
    return asked(sign_in)["redirect_uri"]


def post(sign_in: ItchOAuth, fields: dict[str, str], path: str = "/permission", **headers: str) -> httpx.Response:
    own = {"Origin": here(sign_in), "Content-Type": "application/x-www-form-urlencoded"}
    return httpx.post(here(sign_in) + path, content=urlencode(fields), headers={**own, **headers}, trust_env=False)


def good(sign_in: ItchOAuth) -> dict[str, str]:
    return {"access_token": TOKEN, "state": asked(sign_in)["state"]}


def test_what_is_asked_of_the_store(sign_in: ItchOAuth) -> None:
    assert sign_in.url.startswith("https://itch.io/user/oauth?")
    told = asked(sign_in)
    assert told["client_id"] == APP
    assert told["response_type"] == "token"
    assert set(told["scope"].split()) == {
        "profile:me",
        "profile:owned",
        "profile:collections",
        "game:view:uploads",
    }
    assert urlsplit(told["redirect_uri"]).hostname == "127.0.0.1"
    assert len(told["state"]) >= 32
    another = ItchOAuth(ItchSettings(client_id=APP, redirect_port=0))
    another.cancel()
    assert asked(another)["state"] != told["state"]


def test_without_an_application_it_says_what_else_to_do() -> None:
    assert not oauth_ready(ItchSettings())
    with pytest.raises(SignInNeededError) as refused:
        ItchOAuth(ItchSettings())
    assert "stores.itch.client_id" in refused.value.do
    assert "https://itch.io/user/settings/api-keys" in refused.value.do


def test_a_permission_with_the_right_state_is_taken_once(sign_in: ItchOAuth) -> None:
    waiting = Waiting(sign_in)
    answer = post(sign_in, good(sign_in))
    assert answer.json()["well"] is True
    assert TOKEN not in answer.text
    assert waiting.permission() == TOKEN
    with pytest.raises(httpx.ConnectError):
        httpx.get(here(sign_in), trust_env=False)


def test_the_second_answer_is_told_that_it_is_over(sign_in: ItchOAuth) -> None:
    assert post(sign_in, good(sign_in)).json()["well"] is True
    assert post(sign_in, {**good(sign_in), "access_token": "another"}).json()["well"] is False
    assert Waiting(sign_in).permission() == TOKEN


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"access_token": TOKEN, "state": "somebody else's"}, "does not belong"),
        ({"access_token": TOKEN}, "does not belong"),
        ({"error": "access_denied", "state": "somebody else's"}, "does not belong"),
        ({"error": "access_denied"}, "told not to give"),
        ({"error": "server_error\x1b[31m“boo”"}, "(server_error31mboo)"),
        ({}, "without a permission"),
    ],
)
def test_what_is_no_permission_is_told_plainly(sign_in: ItchOAuth, fields: dict[str, str], what: str) -> None:
    waiting = Waiting(sign_in)
    assert post(sign_in, fields).json()["well"] is False
    refused = waiting.refusal()
    assert what in str(refused)
    assert "API key" in refused.do
    assert TOKEN not in str(refused)


def test_a_refusal_with_the_right_state(sign_in: ItchOAuth) -> None:
    waiting = Waiting(sign_in)
    post(sign_in, {"error": "access_denied", "state": asked(sign_in)["state"]})
    assert "told not to give" in waiting.refusal().what


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/permission", {"Host": "backstock.example"}, 403),
        ("/permission", {"Host": "localhost"}, 403),
        ("/permission", {"Origin": "https://evil.example"}, 403),
        ("/permission", {"Origin": "null"}, 403),
        ("/permission", {"Content-Type": "text/plain"}, 403),
        ("/elsewhere", {}, 404),
    ],
)
def test_posts_of_other_pages_change_nothing(
    sign_in: ItchOAuth, path: str, headers: dict[str, str], status: int
) -> None:
    assert post(sign_in, good(sign_in), path, **headers).status_code == status
    waiting = Waiting(sign_in)
    assert post(sign_in, good(sign_in)).status_code == 200
    assert waiting.permission() == TOKEN


def test_far_too_much_is_refused(sign_in: ItchOAuth) -> None:
    assert post(sign_in, {**good(sign_in), "more": "x" * 20_000}).status_code == 413


def test_the_page_is_for_nobody_else_to_read_or_frame(sign_in: ItchOAuth) -> None:
    page = httpx.get(here(sign_in), trust_env=False)
    assert page.status_code == 200
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert "access-control-allow-origin" not in page.headers
    assert "prefers-color-scheme" in page.text
    assert httpx.get(here(sign_in), headers={"Host": "evil.example"}, trust_env=False).status_code == 403
    assert httpx.get(here(sign_in) + "/favicon.ico", trust_env=False).status_code == 404


def test_a_browser_that_never_comes_back(sign_in: ItchOAuth) -> None:
    assert "may have been closed" in Waiting(sign_in, 0.3).refusal().what


def test_stopping_ends_the_waiting_at_once(sign_in: ItchOAuth) -> None:
    threading.Timer(0.2, sign_in.cancel).start()
    before = time.monotonic()
    with pytest.raises(InterruptedWorkError, match="stopped"):
        sign_in.wait(30)
    assert time.monotonic() - before < 5


def test_a_silent_connection_holds_nobody_up(sign_in: ItchOAuth) -> None:
    """Browsers open connections ahead of need."""
    with socket.create_connection(("127.0.0.1", urlsplit(here(sign_in)).port or 0)):
        waiting = Waiting(sign_in)
        before = time.monotonic()
        post(sign_in, good(sign_in))
        assert waiting.permission() == TOKEN
        assert time.monotonic() - before < 5


def test_a_port_that_is_taken(sign_in: ItchOAuth) -> None:
    port = urlsplit(here(sign_in)).port or 0
    with pytest.raises(StoreError, match=f"Port {port} .* is taken") as taken:
        ItchOAuth(ItchSettings(client_id=APP, redirect_port=port))
    assert "paste an API key" in taken.value.do


@needs_chromium
class TestInARealBrowser:
    @pytest.fixture
    def store(self) -> Iterator[StandIn]:
        profile = {"user": {"id": 77, "username": "ada"}}
        with StandIn(MemoryData({"itch/accounts/ada/profile": profile})) as running:
            yield running

    @pytest.fixture
    def begin(self, store: StandIn) -> Iterator[Callable[[], ItchOAuth]]:
        begun: list[ItchOAuth] = []

        def begin() -> ItchOAuth:
            begun.append(ItchOAuth(ItchSettings(web_url=store.itch_web_url, client_id=APP, redirect_port=0)))
            store.oauth.register(APP, here(begun[-1]))
            return begun[-1]

        yield begin
        for one in begun:
            one.cancel()

    def test_the_permission_arrives_and_leaves_the_address(
        self, store: StandIn, begin: Callable[[], ItchOAuth], tmp_path: Path
    ) -> None:
        store.oauth.answer = "allow"
        sign_in = begin()
        waiting = Waiting(sign_in, 60)
        shown = browse(sign_in.url, tmp_path / "browser")
        permission = waiting.permission()
        assert "That worked" in shown
        assert permission not in shown
        found = httpx.get(
            f"{store.itch_url}/profile", headers={"Authorization": f"Bearer {permission}"}, trust_env=False
        )
        assert found.json()["user"]["username"] == "ada"
        sessions = [path for path in tmp_path.rglob("Sessions/*") if path.is_file()]
        assert sessions
        assert not [path for path in sessions if permission.encode() in path.read_bytes()]

    def test_a_person_who_says_no(self, store: StandIn, begin: Callable[[], ItchOAuth], tmp_path: Path) -> None:
        store.oauth.answer = "deny"
        sign_in = begin()
        waiting = Waiting(sign_in, 60)
        assert "No permission was given" in browse(sign_in.url, tmp_path / "browser")
        assert "told not to give" in waiting.refusal().what

    def test_a_page_of_somebody_else_gets_nothing_in(self, begin: Callable[[], ItchOAuth], tmp_path: Path) -> None:
        sign_in = begin()
        waiting = Waiting(sign_in, 60)
        shown = browse(f"{here(sign_in)}/#access_token={TOKEN}&state=guessed", tmp_path / "browser")
        assert "another sign-in" in shown
        assert "does not belong" in waiting.refusal().what
