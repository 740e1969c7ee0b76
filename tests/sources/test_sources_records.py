"""Records: the published one byte for byte, what was said comes back, and nothing secret is in one."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from backstock.domain.errors import SecretsError
from backstock.domain.ids import SourceId
from backstock.domain.packages import Layout
from backstock.domain.sources import Digests, Verdict
from backstock.sources import dsse
from backstock.sources.derive import discovery_id, public_bytes, realm_tag, source_secret
from backstock.sources.judge import Announced, judge
from backstock.sources.keys import Keys
from backstock.sources.records import (
    PAYLOAD_TYPE,
    RecordError,
    ShelfEntry,
    SourceFacts,
    StoreOrigin,
    make_record,
    read_record,
)
from backstock.vault import Secret, open_secret_store

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors.json").read_text())
PLAINTEXT = bytes(range(256)) * 400 + b"backstock test vector source\n"
CLOSED = Secret(bytes(range(32)))
DIGESTS = Digests(
    size=len(PLAINTEXT),
    sha256=hashlib.sha256(PLAINTEXT).hexdigest(),
    md5=hashlib.md5(PLAINTEXT).hexdigest(),
    sha1=hashlib.sha1(PLAINTEXT).hexdigest(),
)


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    store = open_secret_store("file", tmp_path / "vault")
    store.put("device-key", b"\x01" * 32)
    store.put("pseudonym", b"\x05" * 32)
    return Keys(store)


def facts_of(keys: Keys) -> SourceFacts:
    return SourceFacts(
        name="example-game-linux-1.2.zip",
        digests=DIGESTS,
        judgement=judge(DIGESTS, Announced(size=DIGESTS.size, md5=DIGESTS.md5)),
        origin=StoreOrigin(
            store="itch.io",
            account=keys.account_pseudonym("itch.io", "123456"),
            item={"game": "1001", "upload": "2002", "build": "3003", "channel": "linux"},
            digests_from="uploads api",
        ),
        started_at=datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC),
        finished_at=datetime(2026, 11, 20, 13, 0, 7, tzinfo=timezone(timedelta(hours=1))),
        media_type="application/zip",
        host="itch.example",
    )


def shelf_entry() -> ShelfEntry:
    source = source_secret(PLAINTEXT)
    info_hash = VECTORS["closed_00_1f"]["bt_v2_infohash"]
    return ShelfEntry(realm_tag(CLOSED), discovery_id(source, CLOSED), Layout.BLOB, info_hash, 114688)


def self_declared(keys: Keys) -> SourceFacts:
    declared = judge(DIGESTS, Announced(from_store=False))
    return replace(facts_of(keys), origin=None, judgement=declared, host="", media_type="")


def predicate_of(envelope: str) -> dict[str, Any]:
    statement: dict[str, Any] = json.loads(base64.b64decode(json.loads(envelope)["payload"]))
    predicate: dict[str, Any] = statement["predicate"]
    return predicate


def test_the_published_record_byte_for_byte(keys: Keys) -> None:
    envelope = make_record(keys, facts_of(keys), shelf=[shelf_entry()], version="0.1.0")
    made = json.loads(envelope)
    wanted = VECTORS["envelopes"]["verified_source"]
    assert hashlib.sha256(base64.b64decode(made["payload"])).hexdigest() == wanted["payload_sha256"]
    assert made["signatures"] == wanted["signatures"]
    assert made == VECTORS["verified_source"]["envelope"]


def test_what_was_said_comes_back(keys: Keys) -> None:
    facts, entry = facts_of(keys), shelf_entry()
    record = read_record(make_record(keys, facts, shelf=[entry], version="9.9"), [keys.device_public])
    assert record.facts == facts
    assert record.shelf == (entry,)
    assert (record.signed_by, record.tool_version) == (keys.device_keyid, "9.9")


def test_a_record_before_shelving_has_no_shelf(keys: Keys) -> None:
    envelope = make_record(keys, facts_of(keys))
    assert "shelf" not in predicate_of(envelope)
    assert read_record(envelope, [keys.device_public]).shelf == ()


def test_a_self_declared_source(keys: Keys) -> None:
    facts = self_declared(keys)
    envelope = make_record(keys, facts)
    predicate = predicate_of(envelope)
    assert predicate["origin"] == {"kind": "self"}
    assert predicate["verdict"] == "self"
    assert "storeDigests" not in predicate
    assert read_record(envelope, [keys.device_public]).facts == facts


def test_an_unchecked_source_says_that_the_store_published_nothing(keys: Keys) -> None:
    facts = replace(facts_of(keys), judgement=judge(DIGESTS, Announced()))
    predicate = predicate_of(make_record(keys, facts))
    assert (predicate["verdict"], predicate["storeDigests"]) == ("unchecked", [])
    assert "storeSize" not in predicate


def test_a_mismatch_is_said(keys: Keys) -> None:
    facts = replace(facts_of(keys), judgement=judge(DIGESTS, Announced(size=1, md5="0" * 32)))
    envelope = make_record(keys, facts)
    predicate = predicate_of(envelope)
    assert predicate["verdict"] == "mismatch"
    assert predicate["storeDigests"][0]["matched"] is False
    assert predicate["storeSize"] == {"value": 1, "matched": False}
    assert read_record(envelope, [keys.device_public]).facts.judgement.verdict is Verdict.MISMATCH


def test_a_store_source_cannot_be_called_self_declared(keys: Keys) -> None:
    with pytest.raises(ValueError, match="declared"):
        make_record(keys, replace(facts_of(keys), origin=None))
    with pytest.raises(ValueError, match="declared"):
        make_record(keys, replace(self_declared(keys), origin=facts_of(keys).origin))


def test_the_secret_is_in_no_record(keys: Keys) -> None:
    secret = source_secret(PLAINTEXT).reveal()
    envelope = make_record(keys, facts_of(keys), shelf=[shelf_entry()])
    text = envelope + base64.b64decode(json.loads(envelope)["payload"]).decode()
    for form in (secret.hex(), base64.b64encode(secret).decode(), base64.urlsafe_b64encode(secret).decode()):
        assert form.rstrip("=") not in text
    assert "123456" not in text


def test_a_record_of_a_stranger_is_refused(keys: Keys) -> None:
    stranger = public_bytes(Ed25519PrivateKey.from_private_bytes(b"\x09" * 32))
    with pytest.raises(dsse.SignatureError):
        read_record(make_record(keys, facts_of(keys)), [stranger])


def test_a_bent_record_is_refused(keys: Keys) -> None:
    envelope = json.loads(make_record(keys, facts_of(keys)))
    payload = base64.b64decode(envelope["payload"]).replace(b'"verdict":"match"', b'"verdict":"matcH"')
    envelope["payload"] = base64.b64encode(payload).decode()
    with pytest.raises(dsse.SignatureError):
        read_record(json.dumps(envelope), [keys.device_public])


@pytest.mark.parametrize(
    "bend",
    [
        lambda s: s.update(predicateType="https://backstock.example/spec/licenser/v1"),
        lambda s: s.update(_type="https://in-toto.io/Statement/v0.1"),
        lambda s: s.update(subject=[]),
        lambda s: s["subject"][0]["digest"].pop("sha256"),
        lambda s: s["predicate"].update(verdict="fine"),
        lambda s: s["predicate"].update(origin={"kind": "found"}),
        lambda s: s["predicate"]["file"].update(size=-1),
        lambda s: s["predicate"]["file"].update(size=True),
        lambda s: s["predicate"]["obtained"].update(startedOn="yesterday"),
        lambda s: s["predicate"]["shelf"][0].update(btmh="1114" + "0" * 64),
        lambda s: s["predicate"]["storeDigests"][0].update(alg="crc32"),
        lambda s: s.pop("predicate"),
    ],
)
def test_signed_but_not_a_record(keys: Keys, bend: Callable[[dict[str, Any]], object]) -> None:
    statement = json.loads(base64.b64decode(VECTORS["verified_source"]["envelope"]["payload"]))
    bend(statement)
    with pytest.raises(RecordError):
        read_record(dsse.sign(PAYLOAD_TYPE, json.dumps(statement).encode(), keys.device), [keys.device_public])


class TestKeys:
    def test_are_made_once_and_kept(self, tmp_path: Path) -> None:
        first = Keys(open_secret_store("file", tmp_path))
        again = Keys(open_secret_store("file", tmp_path))
        assert first.device_keyid == again.device_keyid
        assert first.realm_self == again.realm_self
        assert first.account_pseudonym("a", "1") == again.account_pseudonym("a", "1")

    def test_differ_from_each_other_and_between_people(self, tmp_path: Path) -> None:
        one = Keys(open_secret_store("file", tmp_path / "one"))
        other = Keys(open_secret_store("file", tmp_path / "other"))
        assert one.device_keyid != other.device_keyid
        assert one.realm_self != other.realm_self
        assert one.realm_self.reveal() != one.device.private_bytes_raw()
        assert one.account_pseudonym("itch.io", "1") != other.account_pseudonym("itch.io", "1")

    def test_pseudonyms_of_accounts_differ_and_join_no_borders(self, keys: Keys) -> None:
        assert keys.account_pseudonym("itch.io", "1") != keys.account_pseudonym("itch.io", "2")
        assert keys.account_pseudonym("itch.io", "1") != keys.account_pseudonym("itch.i", "o1")

    def test_source_secrets(self, keys: Keys) -> None:
        secret = source_secret(PLAINTEXT)
        assert keys.source_secret(SourceId("s-1")) is None
        keys.keep_source_secret(SourceId("s-1"), secret)
        assert keys.source_secret(SourceId("s-1")) == secret
        assert keys.source_secret(SourceId("s-2")) is None

    def test_a_damaged_key_is_not_replaced(self, tmp_path: Path) -> None:
        store = open_secret_store("file", tmp_path)
        store.put("realm-self", b"short")
        with pytest.raises(SecretsError, match="realm-self"):
            _ = Keys(store).realm_self
        assert store.get("realm-self") == b"short"
