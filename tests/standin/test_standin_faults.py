"""What goes wrong with answers, and how fast one may ask."""

from __future__ import annotations

import json

import httpx
import pytest

from backstock.standin.faults import Fault, FaultKind, Faults, parse_fault
from backstock.standin.messages import Role
from backstock.standin.pace import Pace, Paces
from backstock.standin.stand_in import StandIn
from standin.standin_kit import asking

KEYS = "/profile/owned-keys"


def put(stores: StandIn, *faults: str) -> None:
    stores.faults.put([parse_fault(fault) for fault in faults])


@pytest.mark.parametrize(
    ("fault", "status", "header"),
    [
        ("busy:after=7", 429, "7"),
        ("busy:after=7,status=503", 503, "7"),
        ("busy-mute", 429, None),
        ("busy-mute:status=503", 503, None),
        ("broken", 500, None),
        ("broken:status=502", 502, None),
        ("challenge", 403, None),
        ("missing", 404, None),
        ("missing:path=/profile/owned", 404, None),
        ("refuse-key", 401, None),
        ("refuse-key:status=403", 403, None),
    ],
)
def test_refusals(fault: str, status: int, header: str | None, shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, fault + ("," if ":" in fault else ":") + "times=1")
    answer = buyer.get(KEYS)
    assert (answer.status_code, answer.headers.get("Retry-After")) == (status, header)
    assert buyer.get(KEYS).status_code == 200


def test_a_challenge_looks_like_one(shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, "challenge:path=/profile")
    answer = buyer.get("/profile")
    assert "cf-ray" in answer.headers
    assert answer.headers["Content-Type"].startswith("text/html")


def test_bodies_that_are_not_what_they_should_be(shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, "empty-object:times=1")
    assert buyer.get(KEYS).json() == {"page": 1, "per_page": 50, "owned_keys": {}}
    put(shop, "null-list:times=1")
    assert buyer.get(KEYS).json()["owned_keys"] is None
    put(shop, "null:times=1")
    assert buyer.get(KEYS).json() is None
    put(shop, "web-page:times=1")
    assert buyer.get(KEYS).text.startswith("<!doctype html>")
    put(shop, "half-json:times=1")
    with pytest.raises(json.JSONDecodeError):
        buyer.get(KEYS).json()
    assert buyer.get(KEYS).json()["owned_keys"][0]["id"] == 4000


def test_a_bare_list_becomes_an_object(stores: StandIn, humble: httpx.Client) -> None:
    put(stores, "empty-object:path=/api/v1/user/order")
    assert humble.get("/api/v1/user/order").json() == {}


def test_lines_that_end_early(shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, "hang-up:times=1")
    with pytest.raises(httpx.RemoteProtocolError):
        buyer.get("/profile")
    put(shop, "drop:times=1,role=itch")
    with asking(shop.itch_url, "k") as fresh:
        with pytest.raises(httpx.TransportError):
            fresh.get("/profile")
        assert fresh.get("/profile").status_code == 200


def test_an_answer_that_takes_its_time(shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, "late:after=60000,times=1")
    with pytest.raises(httpx.ReadTimeout):
        buyer.get("/profile", timeout=0.2)


def test_only_one_server_may_be_meant(stores: StandIn, itch: httpx.Client, humble: httpx.Client) -> None:
    put(stores, "broken:role=humble")
    assert (itch.get("/profile").status_code, humble.get("/api/v1/user/order").status_code) == (200, 500)


def test_faults_and_log_over_the_wire(stores: StandIn) -> None:
    with asking(stores.humble_url, stores.control_key) as owner, asking(stores.itch_url, stores.itch_key()) as client:
        faults = [{"kind": "busy", "after": 2, "role": "itch", "times": 1}]
        assert owner.post("/_faults", content=json.dumps(faults)).status_code == 200
        assert client.get("/profile").headers["Retry-After"] == "2"
        assert owner.get("/_faults").json() == []
        assert owner.post("/_faults", content='[{"kind": "no such"}]').status_code == 400
        assert owner.get("/_log").json()["requests"][0]["path"] == "/profile"
        assert client.get("/_log").status_code == 401


def test_faults_in_words() -> None:
    assert parse_fault("busy:after=5,times=1,role=itch,status=503") == Fault(
        FaultKind.BUSY, after=5, times=1, role="itch", status=503
    )


def test_a_fault_that_happened_its_times_lets_the_next_one_happen() -> None:
    faults = Faults([parse_fault("cut:after=1,times=1"), parse_fault("cut:after=2")])
    happened = [faults.happens(FaultKind.CUT) for _ in range(3)]
    assert [fault.after for fault in happened if fault] == [1, 2, 2]


def test_a_pace_that_is_kept_and_one_that_is_not() -> None:
    moment = [0.0]
    paces = Paces({Role.ITCH: Pace(2, burst=3, status=503, retry_after=4)}, now=lambda: moment[0])

    def asked(times: int) -> list[int]:
        replies = [paces.refused(Role.ITCH) for _ in range(times)]
        return [reply.status if reply else 200 for reply in replies]

    assert asked(4) == [200, 200, 200, 503]
    moment[0] += 1.0
    assert asked(3) == [200, 200, 503]
    moment[0] += 100.0
    assert asked(4) == [200, 200, 200, 503]
    assert [paces.refused(Role.HUMBLE) for _ in range(9)] == [None] * 9


def test_asking_too_fast_is_answered_so(shop: StandIn, buyer: httpx.Client) -> None:
    shop.paces.put(Role.ITCH, Pace(0.01, burst=2))
    answers = [buyer.get("/profile") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert "Retry-After" not in answers[2].headers
    shop.paces.put(Role.ITCH, None)
    assert buyer.get("/profile").status_code == 200


def test_a_method_nobody_knows(buyer: httpx.Client) -> None:
    answer = buyer.put("/profile")
    assert (answer.status_code, list(answer.json())) == (501, ["errors"])


def test_an_answer_that_is_cut(shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, "cut-answer:times=1,path=/profile")
    with pytest.raises(httpx.RemoteProtocolError):
        buyer.get("/profile")
    assert buyer.get("/profile").status_code == 200


def test_a_scope_that_does_not_reach(shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, "refuse-scope:path=/profile/owned-bundles")
    with asking(shop.itch_url, shop.itch_token("profile")) as scoped:
        refused = scoped.get("/profile/owned-bundles")
        assert (refused.status_code, refused.json()["errors"]) == (403, ["api key does not permit `profile:owned`"])
        assert scoped.get(KEYS).status_code == 200
    assert buyer.get("/profile/owned-bundles").status_code == 200


def test_a_link_as_json(shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, "json-link")
    answer = buyer.get("/uploads/501/download", params={"download_key_id": "4000"})
    assert answer.status_code == 200
    assert len(httpx.get(answer.json()["url"]).content) == 1_000_000
