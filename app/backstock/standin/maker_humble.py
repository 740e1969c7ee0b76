"""Makes up Humble orders: bundles, single games, books, Choice months, plans, and the odd shapes that recordings hold.

The odd ones come at fixed places, so that every library of a few dozen orders has each of them.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from .maker_itch import ItchMaker
from .maker_words import Namer, slug

Json = dict[str, Any]
_START = datetime(2012, 5, 1, 18, 20, 30, 123450)
_ROUND = 30
"""After so many orders the odd shapes come again."""
_PLATFORMS = {"windows": ".zip", "linux": ".tar.gz", "mac": ".dmg"}
_BOOK = {"PDF": ".pdf", "EPUB": ".epub", "MOBI": ".mobi"}
_SOUND = {"MP3": "_mp3.zip", "FLAC": "_flac.zip"}


@dataclass(slots=True)
class HumbleMaker:
    seed: int
    sizes: ItchMaker
    namer: Namer
    shared: list[str]
    """Names that the other store has too; each is used once."""
    _products: list[Json] = field(default_factory=list)

    def gamekey(self, number: int) -> str:
        digest = hashlib.sha256(f"{self.seed} order {number}".encode()).digest()
        key = base64.b32encode(digest).decode()
        return key[: 12 if number % 5 == 0 else 16]

    def order(self, number: int) -> Json:
        rng = Random(f"{self.seed} order {number}")
        gamekey = self.gamekey(number)
        created = (_START + timedelta(days=14 * number % 4900, minutes=number)).isoformat()
        category = _category(number % _ROUND, rng)
        name = _NAMES[category].format(self.namer.title())
        order: Json = {
            "gamekey": gamekey,
            "uid": gamekey[:12],
            "created": created,
            "amount_spent": rng.choice([None, 1, 12.0, 15]),
            "total": rng.choice([12.0, 1, 15]),
            "currency": rng.choice(["USD"] * 5 + [None]),
            "claimed": True,
            "is_giftee": False,
            "missed_credit": None,
            "all_coupon_data": [],
            "path_ids": None,
            "product": _product(category, name, number),
            "subproducts": self._subproducts(rng, number, category),
            "tpkd_dict": {"all_tpks": _keys(rng, gamekey, number, self.namer)},
        }
        return _odd_order(order, number % _ROUND)

    def _subproducts(self, rng: Random, number: int, category: str) -> list[Json]:
        if category in ("subscriptionplan", "subscriptioncontent") or number % _ROUND == 3:
            return []
        count = rng.randrange(3, 13) if category == "bundle" else 1
        made = [self._subproduct(rng, number, place) for place in range(count)]
        if self._products and number % 7 == 0:
            made.append(rng.choice(self._products))
        self._products += made[:1]
        return made

    def _subproduct(self, rng: Random, number: int, place: int) -> Json:
        kind = rng.choices(("game", "book", "sound", "video"), (55, 25, 15, 5))[0]
        if self.shared and place == 0:
            kind, name = "game", self.shared.pop(0)
        else:
            name = self.namer.title()
        machine = f"{slug(name, number).replace('-', '_')}_{number}_{place}"
        return {
            "machine_name": machine,
            "human_name": name,
            "url": rng.choice([None, f"https://{slug(name, number)}.example"]),
            "icon": rng.choice([None, f"=picture:icon-{machine}"]),
            "payee": {"human_name": "Invented Studio", "machine_name": "inventedstudio"},
            "library_family_name": rng.choice([None, "", None, "hidden"]) if place > 2 else None,
            "custom_download_page_box_html": rng.choice([None, ""]),
            "downloads": self._downloads(rng, machine, kind, number % _ROUND if place == 0 else -1),
        }

    def _downloads(self, rng: Random, machine: str, kind: str, odd: int) -> list[Json]:
        if odd == 5:
            return []
        if kind == "game":
            platforms = ["windows", *rng.sample(["linux", "mac"], rng.randrange(3))]
            found = [(one, {"Download": f"_{one}{_PLATFORMS[one]}"}) for one in platforms]
        else:
            platform = {"book": "ebook", "sound": "audio"}.get(kind, "video")
            forms = {"book": _BOOK, "sound": _SOUND}.get(kind, {"Download": ".mp4"})
            found = [(platform, dict(list(forms.items())[: rng.randrange(1, len(forms) + 1)]))]
        downloads = [self._download(rng, machine, platform, forms, kind, odd) for platform, forms in found]
        return downloads + _odd_downloads(machine, odd)

    def _download(self, rng: Random, machine: str, platform: str, forms: dict[str, str], kind: str, odd: int) -> Json:
        files = [self._file(rng, f"{machine}{ending}", label, kind, odd) for label, ending in forms.items()]
        return {
            "machine_name": f"{machine}_{platform}",
            "platform": "toaster" if odd == 6 else platform,
            "download_struct": files,
            "options_dict": [] if odd == 7 else {},
            "download_identifier": rng.choice(["", None]),
            "android_app_only": False,
            "download_version_number": rng.choice([None, 1, 3]),
        }

    def _file(self, rng: Random, name: str, label: str, kind: str, odd: int) -> Json:
        path = f"studio/{name}" if odd == 8 else name
        size = self.sizes.size(rng, "game" if kind == "game" else "book")
        file: Json = {"name": label, "_content": {"seed": f"{self.seed} {path}", "size": size}, "small": 0}
        file |= {"url": {"web": f"https://dl.humble.example/{path}"}, "file_size": "=size", "md5": "=md5"}
        file["human_size"] = f"{size / 1024:.1f} KB"
        if rng.random() < 0.57:
            file["sha1"] = "SHA1 hash" if odd == 9 else "=sha1"
        if rng.random() < 0.97:
            torrent = path.replace(".", "_0.", 1) if odd == 10 else path
            file["url"]["bittorrent"] = f"https://dl.humble.example/torrents/{torrent}.torrent"
        if rng.random() < 0.2:
            file["timestamp"] = 1_400_000_000 + rng.randrange(10**8)
        return file


_NAMES = {
    "bundle": "Humble {} Bundle",
    "storefront": "{}",
    "gamepage": "{}",
    "widget": "{}",
    "subscriptioncontent": "{} Humble Choice",
    "subscriptionplan": "Humble Monthly – {}",
}


def _category(odd: int, rng: Random) -> str:
    if odd in (1, 2):
        return "subscriptionplan" if odd == 1 else "subscriptioncontent"
    kinds = ("bundle", "storefront", "gamepage", "widget", "subscriptioncontent")
    return rng.choices(kinds, (48, 18, 6, 6, 22))[0] if odd > 12 else "bundle"


def _product(category: str, name: str, number: int) -> Json:
    product: Json = {"category": category, "machine_name": f"order_{number}_{category}", "human_name": name}
    product |= {"post_purchase_text": "", "empty_tpkds": {}, "partial_gift_enabled": False}
    if category == "subscriptioncontent":
        product |= {"choice_url": f"month-{number}", "is_subs_v3_product": True, "subscription_credits": 0}
    return product


def _keys(rng: Random, gamekey: str, number: int, namer: Namer) -> list[Json]:
    count = rng.randrange(4, 9) if number % _ROUND in (2, 3) else rng.choice([0, 0, 1, 2])
    keys = []
    for index in range(count):
        shop = rng.choice(["steam", "steam", "steam", "gog", "origin", "generic", "external_key"])
        key: Json = {"gamekey": gamekey, "keyindex": index, "machine_name": f"key_{number}_{index}_{shop}"}
        key |= {"key_type": shop, "key_type_human_name": shop.title(), "human_name": namer.title(), "visible": True}
        key |= {"is_gift": False, "sold_out": False, "is_expired": rng.random() < 0.1, "num_days_until_expired": -1}
        key |= {"steam_app_id": rng.choice([None, "", "99000002", 99000003]), "exclusive_countries": []}
        if rng.random() < 0.5:
            key["redeemed_key_val"] = f"FAKE{number:04}-KEY{index:02}-{rng.randrange(10**5):05}"
        keys.append(key)
    return keys


def _odd_downloads(machine: str, odd: int) -> list[Json]:
    """What cannot be downloaded."""
    if odd == 11:
        config = {"asm_config": {"display_item": machine}, "asm_manifest": {"a.js": "a_0.js"}, "human_size": "35 MB"}
        return [{"machine_name": f"{machine}_asmjs", "platform": "asmjs", "download_struct": [config]}]
    if odd == 12:
        link = {"external_link": "https://invented.example/how", "human_size": "0 bytes", "name": "Instructions"}
        nothing = [link, {"name": "No link", "md5": None}, {"name": "Null", "url": None, "file_size": 3}]
        return [{"machine_name": f"{machine}_other", "platform": "other", "download_struct": nothing}]
    return []


def _odd_order(order: Json, odd: int) -> Json:
    if odd == 1:
        del order["tpkd_dict"]
    elif odd == 4:
        order["tpkd_dict"] = None
    elif odd == 13:
        order["tpkd_dict"] = {"all_tpks": None}
    elif odd == 14:
        order |= {"created": order["created"][:19], "amount_spent": None, "total": None, "currency": None}
        order["product"]["empty_tpkds"] = None
    elif odd == 15:
        order["all_coupon_data"] = None
        for product in order["subproducts"]:
            product |= {"payee": None, "icon": None, "url": None}
    return order
