"""The granting page and the public pages."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from backstock.standin.stand_in import StandIn
from standin.standin_kit import asking, game, small
from stores.stores_kit import sample

BACK = "http://127.0.0.1:9/back"
ASKED = {
    "client_id": "backstock",
    "scope": "profile:me profile:owned",
    "redirect_uri": BACK,
    "response_type": "token",
    "state": "a&b",
}


@pytest.fixture
def web(stores: StandIn) -> Iterator[httpx.Client]:
    stores.oauth.register("backstock", BACK)
    with httpx.Client(base_url=stores.itch_web_url) as client:
        yield client


def fragment(answer: httpx.Response) -> dict[str, str]:
    assert answer.status_code == 302
    parts = urlsplit(answer.headers["Location"])
    assert (f"{parts.scheme}://{parts.netloc}{parts.path}", parts.query) == (BACK, "")
    return {name: values[0] for name, values in parse_qs(parts.fragment).items()}


def test_a_person_is_asked_and_allows(web: httpx.Client, stores: StandIn) -> None:
    asking_page = web.get("/user/oauth", params=ASKED)
    assert asking_page.headers["Content-Type"].startswith("text/html")
    assert ">Allow</button>" in asking_page.text
    assert "profile:owned" in asking_page.text
    granted = fragment(web.post("/user/oauth", data={**ASKED, "choice": "allow"}))
    assert granted["state"] == "a&b"
    with asking(stores.itch_url, granted["access_token"]) as client:
        assert client.get("/profile").json()["user"]["username"] == "quillhaven"
        assert client.get("/credentials/info").json() == {"scopes": ["profile:me", "profile:owned"]}
        assert client.get("/profile/collections").status_code == 403


def test_a_person_denies(web: httpx.Client) -> None:
    assert fragment(web.post("/user/oauth", data={**ASKED, "choice": "deny"})) == {
        "error": "access_denied",
        "state": "a&b",
    }


def test_a_test_need_not_press_the_button(web: httpx.Client, stores: StandIn) -> None:
    stores.oauth.answer = "allow"
    assert fragment(web.get("/user/oauth", params=ASKED))["access_token"]


def test_without_a_way_back_the_key_is_shown(web: httpx.Client, stores: StandIn) -> None:
    asked = {**ASKED, "redirect_uri": "urn:ietf:wg:oauth:2.0:oob", "choice": "allow"}
    shown = web.post("/user/oauth", data=asked).text
    key = shown.partition("<code>")[2].partition("</code>")[0]
    with asking(stores.itch_url, key) as client:
        assert client.get("/profile").status_code == 200


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"client_id": "stranger"}, "invalid client_id"),
        ({"redirect_uri": "http://127.0.0.1:10/back"}, "invalid redirect_uri"),
        ({"scope": "itch"}, "invalid scope"),
        ({"scope": ""}, "invalid scope"),
        ({"response_type": "code"}, "invalid response_type"),
    ],
)
def test_what_is_refused(wrong: dict[str, str], says: str, web: httpx.Client) -> None:
    answer = web.get("/user/oauth", params={**ASKED, **wrong})
    assert (answer.status_code, says in answer.text) == (400, True)


def test_what_the_state_was_is_not_written_down(web: httpx.Client, stores: StandIn) -> None:
    web.get("/user/oauth", params={**ASKED, "state": "very-secret-state"})
    assert "very-secret" not in str(stores.log.as_json())


def test_the_public_data_of_a_game(web: httpx.Client) -> None:
    page = "/paper-lantern-works/lamplight/data.json"
    assert web.get(page).json() == sample("itch", "data_json_public_paid")
    at_its_own_host = {"Host": "paper-lantern-works.itch.example"}
    assert web.get("/lamplight/data.json", headers=at_its_own_host).json() == web.get(page).json()
    derived = web.get("/gullwing-radio/ferry-clerk/data.json").json()
    assert (derived["title"], derived["price"]) == ("The Ferry Clerk", "$2.99")
    assert "price" not in web.get("/mossmarrow/kites/data.json").json()
    missing = web.get("/nobody/nothing/data.json")
    assert (missing.status_code, missing.json()) == (404, sample("itch", "data_json_public_missing"))


def test_a_page_that_was_renamed() -> None:
    renamed = {**game(101, []), "_old_pages": ["maker/working-title"]}
    with StandIn(small(g101=renamed)) as stores, httpx.Client(base_url=stores.itch_web_url) as client:
        answer = client.get("/maker/working-title/data.json")
        assert answer.status_code == 302
        assert httpx.get(answer.headers["Location"]).json()["title"] == "Title 101"
