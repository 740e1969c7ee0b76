"""Makes up games of itch.io with their uploads and builds, in the proportions of real libraries.

Every game depends on the seed and its own number alone, so a library can be added to without changing what is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from .dressing import PICTURE
from .maker_words import maker, slug

Json = dict[str, Any]
FIRST_GAME, FIRST_UPLOAD, FIRST_BUILD, FIRST_KEY = 1_100_000, 3_000_000, 6_000_000, 40_000_000
UPLOADS_AT_MOST, BUILDS_AT_MOST = 20, 200
EPOCH = datetime(2014, 1, 1, tzinfo=UTC)
_KINDS = {"game": 70, "assets": 8, "tool": 6, "soundtrack": 4, "physical_game": 4, "book": 3, "comic": 2}
_KINDS |= {"game_mod": 1, "other": 2}
_SUFFIXES = {
    "assets": (".zip", "graphical_assets"),
    "soundtrack": (".zip", "soundtrack"),
    "book": (".pdf", "book"),
    "comic": (".pdf", "book"),
    "physical_game": (".pdf", "default"),
}
_PLATFORMS = {"p_windows": ".zip", "p_linux": ".tar.gz", "p_osx": ".dmg", "p_android": ".apk"}
_ODD_NAMES = ("", "game/build.zip", "CON.zip", "final FINAL (2).zip", "Übung äöü.zip", "rtl\u202egpj.zip")


@dataclass(frozen=True, slots=True)
class ItchMaker:
    seed: int
    bytes_divisor: int
    """Files are this much smaller than real ones, so that a test can fetch them."""

    def game(self, index: int, name: str) -> Json:
        """The whole payload of one game."""
        rng = Random(f"{self.seed} game {index}")
        kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0]
        made = EPOCH + timedelta(hours=index % 90_000, minutes=rng.randrange(60))
        number, house = maker(rng)
        html = kind == "game" and rng.random() < 0.12
        page: Json = {
            "id": FIRST_GAME + index,
            "title": name,
            "type": "html" if html else "default",
            "classification": kind,
        }
        page["url"] = f"https://{slug(house, number)}.itch.example/{slug(name, index)}-{index}"
        page |= self._words(rng, name) | self._price(rng) | {"created_at": stamp(made)}
        page["published_at"] = None if rng.random() < 0.01 else stamp(made + timedelta(days=3))
        page["cover_url"] = f"{PICTURE}cover-{FIRST_GAME + index}"
        uploads = [] if rng.random() < 0.02 else self._uploads(rng, index, kind, html, slug(name, index))
        page |= _traits(rng, uploads, page["min_price"])
        page["user"] = {"id": 700_000 + number, "username": slug(house, number), "display_name": house}
        page["user"]["url"] = page["url"].rpartition("/")[0]
        if rng.random() < 0.1:
            page["user"]["display_name"] = rng.choice([None, ""])
        payload: Json = {"game": page, "uploads": uploads or {}}
        if builds := {str(up["id"]): self._builds(rng, index, up, made) for up in uploads if up["storage"] == "build"}:
            payload["builds"] = builds
        if uploads and rng.random() < 0.3:
            payload["scanned_archives"] = {f"upload/{uploads[0]['id']}": _scanned(uploads[0])}
        return payload

    def key(self, number: int, game: Json, bought: datetime, rng: Random) -> Json:
        key = {"id": FIRST_KEY + number, "game_id": game["id"], "downloads": rng.randrange(4)}
        key |= {"created_at": stamp(bought), "updated_at": stamp(bought), "game": game}
        if rng.random() < 0.7:
            key["purchase_id"] = 20_000_000 + number
        return key

    def size(self, rng: Random, kind: str) -> int:
        """Most are tens of megabytes, a few are gigabytes; then made smaller."""
        middle = 17.8 if kind in ("game", "assets", "soundtrack") else 15.5
        return max(64, int(min(rng.lognormvariate(middle, 1.5), 2e10)) // self.bytes_divisor)

    def _words(self, rng: Random, name: str) -> Json:
        chance = rng.random()
        if chance < 0.2:
            return {"short_text": None} if chance < 0.1 else {}
        return {"short_text": f"{name}, told in {rng.randrange(2, 90)} minutes."}

    def _price(self, rng: Random) -> Json:
        if rng.random() < 0.4:
            return {"min_price": 0}
        page: Json = {"min_price": rng.choice([99, 199, 299, 499, 799, 999, 1499, 1999, 2999])}
        if rng.random() < 0.05:
            page["sale"] = {"id": rng.randrange(10**6), "rate": rng.randrange(10, 91)}
        return page

    def _uploads(self, rng: Random, index: int, kind: str, html: bool, name: str) -> list[Json]:
        wanted: list[tuple[list[str], str, str]] = []
        if html:
            wanted.append(([], "html", ".zip"))
        elif kind in ("game", "tool", "game_mod", "other"):
            count = rng.choices((1, 2, 3, 4), (42, 22, 26, 10))[0]
            platforms = ["p_windows", *rng.sample(["p_linux", "p_osx", "p_android"], count - 1)]
            wanted += [([trait], "default", _PLATFORMS[trait]) for trait in platforms]
            if rng.random() < 0.08:
                wanted.append(([], "soundtrack", ".zip"))
            if rng.random() < 0.06:
                wanted.append((["p_windows", "demo"], "default", ".zip"))
        else:
            suffix, upload_type = _SUFFIXES[kind]
            wanted += [([], upload_type, suffix)] * rng.choices((1, 2, 4, 8), (60, 20, 15, 5))[0]
        return [self._upload(rng, index, place, one, name, kind) for place, one in enumerate(wanted)]

    def _upload(
        self, rng: Random, index: int, place: int, wanted: tuple[list[str], str, str], name: str, kind: str
    ) -> Json:
        traits, upload_type, suffix = wanted
        upload_id = FIRST_UPLOAD + index * UPLOADS_AT_MOST + place
        made = stamp(EPOCH + timedelta(hours=index % 90_000, days=rng.randrange(40)))
        version = f"{rng.randrange(3)}.{rng.randrange(10)}"
        system = traits[0].removeprefix("p_") if traits else str(place)
        upload: Json = {"id": upload_id, "game_id": FIRST_GAME + index, "position": place, "type": upload_type}
        upload |= {"filename": f"{name}-{system}-{version}{suffix}", "traits": traits or {}}
        upload |= {"display_name": rng.choice([None, None, "", f"Version {version}"]), "storage": "hosted"}
        upload |= {"created_at": made, "updated_at": made}
        chance = rng.random()
        if chance < 0.02 and "demo" not in traits:
            return upload | {"storage": "external", "host": "files.filedrop.example"}
        if chance < 0.04:
            upload["filename"] = rng.choice(_ODD_NAMES)
        upload |= {"size": "=size", "_content": {"seed": f"{self.seed} {upload_id} 1", "size": self.size(rng, kind)}}
        if traits and "demo" not in traits and rng.random() < 0.25:
            return upload | {"storage": "build", "channel_name": system, "filename": f"{name}-{system}.zip"}
        if rng.random() < 0.96:
            upload["md5_hash"] = "=md5"
        return upload

    def _builds(self, rng: Random, index: int, upload: Json, made: datetime) -> list[Json]:
        """Newest first; the upload is told which is the newest."""
        count = rng.choices((1, 2, 4, 8), (40, 25, 20, 15))[0]
        first = FIRST_BUILD + index * BUILDS_AT_MOST + upload["position"] * 10
        builds = [
            build(first + place, upload, place + 1, made + timedelta(days=30 * place), rng.random() < 0.8)
            for place in range(count)
        ]
        enter_build(upload, builds[-1])
        return builds[::-1]


def build(build_id: int, upload: Json, version: int, made: datetime, has_version: bool) -> Json:
    moment = stamp(made)
    dates = {"created_at": moment, "updated_at": moment}
    said: Json = {"id": build_id, "parent_build_id": build_id - 1 if version > 1 else -1, "upload_id": upload["id"]}
    said |= {"version": version, "user_version": f"1.{version}" if has_version else None, **dates}
    kinds = (("archive", 1), ("signature", 400), ("patch", 50))
    files = [
        {"id": build_id * 10 + place, "type": kind, "sub_type": "default", "state": "uploaded", **dates}
        | {"size": max(1, upload["_content"]["size"] // part)}
        for place, (kind, part) in enumerate(kinds)
        if version > 1 or kind != "patch"
    ]
    return {**said, "state": "completed", "files": files}


def enter_build(upload: Json, newest: Json) -> None:
    upload["build_id"] = newest["id"]
    upload["build"] = {name: value for name, value in newest.items() if name not in ("files", "state", "upload_id")}


def stamp(moment: datetime) -> str:
    """As the store writes it: nine digits after the seconds."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000000000Z")


def _traits(rng: Random, uploads: list[Json], price: int) -> Json:
    """In either of the two forms that are about."""
    traits = {trait for upload in uploads for trait in upload["traits"] if trait.startswith("p_")}
    has_demo = any("demo" in upload["traits"] for upload in uploads)
    if rng.random() < 0.05:
        names = {"p_windows": "windows", "p_linux": "linux", "p_osx": "osx"}
        form = {names[trait]: "all" for trait in sorted(traits) if trait in names}
        return {"platforms": form, "can_be_bought": price > 0, "has_demo": has_demo}
    told = sorted(traits) + ["can_be_bought"] * (price > 0) + ["has_demo"] * has_demo
    return {"traits": told or {}}


def _scanned(upload: Json) -> Json:
    moment = {"created_at": upload["created_at"], "updated_at": upload["updated_at"]}
    size = upload.get("_content", {}).get("size")
    return {"object_type": "upload", "object_id": upload["id"], "extracted_size": size and size * 2, **moment}
