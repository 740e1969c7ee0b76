"""From itch.io's JSON to our words. No requests here; what each field really holds is in facts about the stores.

The id of an edition is made of the upload's id and a mark of its content, because itch.io lets a creator replace the
file behind an upload: the build where there is one, else the md5, else the size. So a replaced file is a new edition
and records of the old one stay true. The price: a digest that the store adds later makes a new edition of the same
bytes; both carry the same `item["upload"]`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..domain.ids import AccountId, EditionId, TitleId, stable_id
from ..domain.titles import Arch, Edition, Kind, Platform, Purpose, Storage, StoreName, Title
from .names import (
    arch_of,
    kind_of_file,
    platform_of_file,
    purpose_of_kind,
    purpose_of_text,
    safe_filename,
    version_in,
)
from .reading import Json, as_address, as_date, as_hex, as_id, as_int, as_text, map_or_empty

_CLASSES = {
    "game": Kind.GAME,
    "tool": Kind.TOOL,
    "soundtrack": Kind.MUSIC,
    "comic": Kind.BOOK,
    "book": Kind.BOOK,
}
_TYPES = {
    "soundtrack": Kind.MUSIC,
    "audio_assets": Kind.MUSIC,
    "book": Kind.BOOK,
    "documentation": Kind.BOOK,
    "video": Kind.FILM,
    "graphical_assets": Kind.OTHER,
    "mod": Kind.OTHER,
    "sourcecode": Kind.OTHER,
}
_PURPOSES = {
    "soundtrack": Purpose.SOUNDTRACK,
    "audio_assets": Purpose.ASSETS,
    "graphical_assets": Purpose.ASSETS,
    "book": Purpose.BOOK,
    "documentation": Purpose.BOOK,
    "video": Purpose.VIDEO,
    "mod": Purpose.MOD,
    "sourcecode": Purpose.SOURCE,
    "other": Purpose.OTHER,
}
_PURPOSE_OF_TITLE = {Kind.GAME: Purpose.GAME, Kind.TOOL: Purpose.TOOL}
_ARCHES = {"386": Arch.X86, "amd64": Arch.X86_64, "arm64": Arch.ARM64}
_EMBEDDED = ("html", "flash", "java", "unity")
_TRAITS = {
    "p_windows": Platform.WINDOWS,
    "p_linux": Platform.LINUX,
    "p_osx": Platform.MACOS,
    "p_android": Platform.ANDROID,
}
_CHANNEL_WORDS = {
    "win": Platform.WINDOWS,
    "linux": Platform.LINUX,
    "osx": Platform.MACOS,
    "mac": Platform.MACOS,
    "android": Platform.ANDROID,
    "html": Platform.WEB,
    "web": Platform.WEB,
}


@dataclass(frozen=True, slots=True)
class Belonging:
    """Whose listing it is. `namespace` keeps ids of another server (a demo, a test) apart from itch.io's own."""

    namespace: str
    account_id: AccountId | None


def title_id_of(game_id: str, belonging: Belonging) -> TitleId:
    return TitleId(stable_id("t", belonging.namespace, game_id))


def title_of(game_id: str, game: Json, belonging: Belonging, added_at: datetime | None = None) -> Title:
    """`game` may be empty: then the title is named by its number until the store tells more."""
    user = map_or_empty(game.get("user"))
    return Title(
        title_id=title_id_of(game_id, belonging),
        name=as_text(game.get("title")) or f"itch.io {game_id}",
        kind=_CLASSES.get(as_text(game.get("classification")), Kind.OTHER),
        maker=as_text(user.get("display_name")) or as_text(user.get("username")),
        summary=as_text(game.get("short_text"), 2000),
        url=as_address(game.get("url")),
        cover_url=as_address(game.get("still_cover_url")) or as_address(game.get("cover_url")),
        added_at=added_at,
    )


def edition_of(upload: object, title: Title, game_id: str, belonging: Belonging) -> Edition | None:
    """None where it has no id."""
    fields = map_or_empty(upload)
    upload_id = as_id(fields.get("id"))
    if upload_id is None:
        return None
    storage = _storage(fields)
    original = as_text(fields.get("filename"))
    shown = as_text(fields.get("display_name")) or original
    filename = safe_filename(original or shown, f"upload-{upload_id}")
    kind = _kind(fields, title.kind, filename)
    channel = as_text(fields.get("channel_name"), 200)
    item = {"game": game_id, "upload": upload_id} | _more_of_item(fields, storage, title.url)
    return Edition(
        edition_id=EditionId(stable_id("e", belonging.namespace, upload_id, content_mark(fields))),
        title_id=title.title_id,
        account_id=belonging.account_id,
        store=StoreName.ITCH,
        name=shown or f"Upload {upload_id}",
        filename=filename,
        kind=kind,
        platforms=_platforms(fields, filename),
        size=_size(fields, storage),
        md5=as_hex(fields.get("md5_hash"), 32) if storage is Storage.HOSTED else None,
        version=_version(fields) or version_in(original),
        storage=storage,
        purpose=_purpose(fields, title, kind, f"{shown} {original}"),
        arch=_arch(fields) or arch_of(channel, original, shown),
        channel=channel,
        published_at=_published_at(fields),
        lineage=f"upload:{upload_id}",
        item=item,
    )


def content_mark(upload: Json) -> str:
    """What changes when the file behind the upload changes, as far as the store tells."""
    storage = _storage(upload)
    build = _build_id(upload)
    if storage is Storage.BUILD and build:
        return f"build:{build}"
    if storage is Storage.EXTERNAL:
        return "external"
    md5 = as_hex(upload.get("md5_hash"), 32)
    if md5:
        return f"md5:{md5}"
    size = _size(upload, storage)
    return f"size:{size}" if size is not None else "unmarked"


def kind_of_all(title_kind: Kind, editions: Iterable[Edition]) -> Kind:
    """A page classified as nothing in particular is what all its files are, when they agree."""
    kinds = {edition.kind for edition in editions}
    return kinds.pop() if title_kind is Kind.OTHER and len(kinds) == 1 else title_kind


def _storage(upload: Json) -> Storage:
    said = as_text(upload.get("storage"))
    if said == "external":
        return Storage.EXTERNAL
    return Storage.BUILD if said == "build" or (said != "hosted" and _build_id(upload)) else Storage.HOSTED


def _build_id(upload: Json) -> str | None:
    return as_id(upload.get("build_id")) or as_id(map_or_empty(upload.get("build")).get("id"))


def _size(upload: Json, storage: Storage) -> int | None:
    """0 is sent where the store does not know."""
    return None if storage is Storage.EXTERNAL else as_int(upload.get("size")) or None


def _version(upload: Json) -> str:
    build = map_or_empty(upload.get("build"))
    return as_text(build.get("user_version"), 80) or as_text(build.get("version"), 80)


def _published_at(upload: Json) -> datetime | None:
    """Of the build where there is one: an upload's own date also moves when only its label changes."""
    for dated in (map_or_empty(upload.get("build")), upload):
        moment = as_date(dated.get("updated_at")) or as_date(dated.get("created_at"))
        if moment:
            return moment
    return None


def _purpose(upload: Json, title: Title, kind: Kind, names: str) -> Purpose:
    if "demo" in _traits(upload):
        return Purpose.DEMO
    ticked = as_text(upload.get("type"))
    if ticked in _PURPOSES:
        return _PURPOSES[ticked]
    said = purpose_of_kind(kind) or (None if ticked in _EMBEDDED else purpose_of_text(names, title.name))
    return said or _PURPOSE_OF_TITLE.get(kind, Purpose.OTHER)


def _arch(upload: Json) -> Arch | None:
    """Where the platforms come as a map, it may say for which machine."""
    said = {as_text(value) for value in map_or_empty(upload.get("platforms")).values() if value}
    found = {_ARCHES[word] for word in said if word in _ARCHES}
    return found.pop() if len(found) == 1 else None


def _more_of_item(upload: Json, storage: Storage, page: str) -> dict[str, str]:
    more = {
        "build": _build_id(upload) or "" if storage is Storage.BUILD else "",
        "channel": as_text(upload.get("channel_name"), 200),
        "host": as_text(upload.get("host"), 200) if storage is Storage.EXTERNAL else "",
        "page": page if storage is Storage.EXTERNAL else "",
        "preorder": "yes" if "preorder" in _traits(upload) else "",
    }
    return {name: value for name, value in more.items() if value}


def _traits(thing: Json) -> frozenset[str]:
    """Three forms of the same: a list, booleans beside the other fields, a map of platforms."""
    listed = thing.get("traits")
    found = {trait for trait in listed if isinstance(trait, str)} if isinstance(listed, list) else set()
    found |= {name for name in (*_TRAITS, "demo", "preorder") if thing.get(name) is True}
    found |= {f"p_{name}" for name, value in map_or_empty(thing.get("platforms")).items() if value}
    return frozenset(found)


def _platforms(upload: Json, filename: str) -> frozenset[Platform]:
    """What the creator ticked; where nothing was ticked, what channel or file name say plainly."""
    found = {_TRAITS[trait] for trait in _traits(upload) if trait in _TRAITS}
    if as_text(upload.get("type")) == "html":
        found.add(Platform.WEB)
    if not found:
        channel = as_text(upload.get("channel_name")).lower().replace("darwin", "osx")
        found |= {platform for word, platform in _CHANNEL_WORDS.items() if word in channel}
    if not found and (by_name := platform_of_file(filename)):
        found.add(by_name)
    return frozenset(found)


def _kind(upload: Json, title_kind: Kind, filename: str) -> Kind:
    kind = as_text(upload.get("type"))
    if kind in _TYPES:
        return _TYPES[kind]
    if kind in _EMBEDDED:
        return title_kind if title_kind in (Kind.GAME, Kind.TOOL) else Kind.GAME
    by_name = kind_of_file(filename)
    if by_name is Kind.GAME and title_kind is Kind.TOOL:
        return title_kind
    if by_name is not None:
        return by_name
    return title_kind if kind != "other" else Kind.OTHER
