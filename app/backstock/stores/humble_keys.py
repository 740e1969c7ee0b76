"""Keys for other shops that come with Humble orders. They are shown as owned; their values are never read or kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ..domain.ids import EditionId, TitleId, stable_id
from ..domain.titles import Edition, Kind, Purpose, Storage, StoreName, Title
from ..domain.wording import joined, say, say_count
from .humble_shapes import Belonging
from .names import safe_filename
from .plain import plain_text
from .reading import Json, as_date, as_id, as_int, as_list, as_text, map_or_empty, unreadable
from .redaction import without_values

_SHOPS = ("steam", "origin", "uplay", "ubisoft", "gog", "epic", "battlenet", "rockstar", "xbox", "nintendo", "psn")

KEYS_PAGE = "https://www.humblebundle.com/home/keys"
"""Where a person sees and redeems their keys; we never do."""


@dataclass(frozen=True, slots=True, repr=False)
class KeyInOrder:
    """Not for logs: the row holds the value."""

    machine_name: str
    name: str
    index: int
    row: Json


def keys_of(order: Json) -> Iterator[KeyInOrder]:
    """Those the store shows to the person. Raises UnreadableAnswerError where "unreadable" could pass for "none"."""
    nameless = 0
    dictionary = order.get("tpkd_dict")
    rows = as_list(map_or_empty(dictionary).get("all_tpks"), "all_tpks") if dictionary else []
    for place, entry in enumerate(rows):
        row = map_or_empty(entry)
        machine_name = as_text(row.get("machine_name"))
        name = plain_text(row.get("human_name"), 500)
        nameless += not name
        if name and row.get("visible") is not False:
            index = as_int(row.get("keyindex"))
            yield KeyInOrder(machine_name or name, name, place if index is None else index, row)
    if nameless:
        raise unreadable(say_count("{n} of the keys", "{n} of the keys", nameless))


def title_of_key(key: KeyInOrder, added_at: datetime | None, belonging: Belonging) -> Title:
    """The same game from several orders is one title; its name is all they have in common."""
    plain = " ".join(key.name.casefold().split())
    return Title(
        title_id=TitleId(stable_id("t", belonging.namespace, "key", plain)),
        name=key.name,
        kind=_kind(key.row),
        added_at=added_at,
    )


def edition_of_key(key: KeyInOrder, title: Title, order: str, belonging: Belonging) -> Edition:
    """`order` is the order's digest."""
    key_type = as_text(key.row.get("key_type"), 60)
    shop = as_text(key.row.get("key_type_human_name"), 60) or key_type or "Other"
    item = {
        "order": order,
        "machine_name": key.machine_name,
        "key_type": key_type,
        "shop": shop,
        "redeemed": "yes" if key.row.get("redeemed_key_val") else "no",
        "gift": "yes" if key.row.get("is_gift") is True else "",
        "steam_app_id": as_id(key.row.get("steam_app_id")) or "",
        "expires": _expires(key.row),
        "page": KEYS_PAGE,
    }
    kind = _kind(key.row)
    return Edition(
        edition_id=EditionId(stable_id("e", belonging.namespace, "key", order, key.machine_name, str(key.index))),
        title_id=title.title_id,
        account_id=belonging.account_id,
        store=StoreName.HUMBLE,
        name=f"{shop} key",
        filename=safe_filename(key.machine_name, "key"),
        kind=kind,
        storage=Storage.KEY,
        purpose=Purpose.GAME if kind is Kind.GAME else Purpose.OTHER,
        note=_note(key.row, item),
        item={name: value for name, value in item.items() if value},
    )


def _kind(row: Json) -> Kind:
    return Kind.GAME if as_text(row.get("key_type")).lower().startswith(_SHOPS) else Kind.OTHER


def _expires(row: Json) -> str:
    moment = as_date(row.get("expiry_date")) or as_date(row.get("expiration_date"))
    return moment.date().isoformat() if moment else ""


def _note(row: Json, item: dict[str, str]) -> str:
    days = as_int(row.get("num_days_until_expired"))
    sentences = [
        say("Redeemed.") if item["redeemed"] == "yes" else say("Not redeemed yet."),
        say("Given away as a gift.") if item["gift"] else "",
        say("Expired.") if row.get("is_expired") is True else "",
        say("Expires on {day}.", day=item["expires"])
        if item["expires"]
        else say_count("Expires in {n} day.", "Expires in {n} days.", days)
        if days
        else "",
        say("Sold out at the moment.") if row.get("sold_out") is True else "",
        without_values(plain_text(row.get("disclaimer"), 300)),
    ]
    return joined(sentences)
