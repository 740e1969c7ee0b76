"""From Humble's JSON to our words. No requests here.

A title is a subproduct: the same one may come in several orders. An edition is one file; its id rests on the download's
machine name, the file name and the md5, which is the only version Humble has. Links and gamekeys are permissions: they
pass through `FileInOrder`, which is never stored, and an edition names its order by a digest.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote, urlsplit

from ..domain.ids import AccountId, EditionId, TitleId, stable_id
from ..domain.titles import Edition, Kind, Platform, Storage, StoreName, Title
from .names import kind_of_file, safe_filename
from .reading import Json, as_address, as_date, as_hex, as_int, as_list, as_text, map_or_empty

_PLATFORMS = {
    "windows": Platform.WINDOWS,
    "mac": Platform.MACOS,
    "linux": Platform.LINUX,
    "android": Platform.ANDROID,
    "asmjs": Platform.WEB,
}
_KINDS = {"audio": Kind.MUSIC, "ebook": Kind.BOOK, "video": Kind.FILM}
_PLAIN_NAMES = ("", "download")


@dataclass(frozen=True, slots=True, repr=False)
class FileInOrder:
    """One file of an order. Not for logs or the database: `link` is a permission."""

    download: str
    platform: str
    name: str
    original: str
    """The file name as the link has it."""
    link: str
    size: int | None
    md5: str | None
    sha1: str | None


@dataclass(frozen=True, slots=True)
class Belonging:
    namespace: str
    account_id: AccountId | None
    user_id: str
    """Salts the digests of gamekeys."""


def order_digest(gamekey: str, belonging: Belonging) -> str:
    """Finds an order again without telling its key; differs from person to person."""
    salt = f"backstock humble order {belonging.user_id}".encode()
    return hmac.new(salt, gamekey.encode(), hashlib.sha256).hexdigest()[:32]


def gamekeys_of(rows: list[object]) -> list[str]:
    keys = (map_or_empty(row).get("gamekey") for row in rows)
    return [key for key in dict.fromkeys(keys) if isinstance(key, str) and key.isascii() and key.isalnum()]


def is_ours(order: Json) -> bool:
    """A gift that nobody claimed yet is not."""
    return order.get("claimed") is not False


def subproducts_of(order: Json) -> Iterator[Json]:
    """Those with a name and something to download, less what Humble's own library hides."""
    for row in as_list(order.get("subproducts"), "subproducts"):
        product = map_or_empty(row)
        hidden = product.get("library_family_name") == "hidden"
        if as_text(product.get("machine_name")) and not hidden:
            yield product


def files_of(product: Json) -> Iterator[FileInOrder]:
    for row in as_list(product.get("downloads"), "downloads"):
        download = map_or_empty(row)
        machine_name = as_text(download.get("machine_name"))
        for entry in as_list(download.get("download_struct"), "download_struct"):
            file = _file(map_or_empty(entry), machine_name, as_text(download.get("platform")))
            if file:
                yield file


def title_of(product: Json, files: list[FileInOrder], added_at: datetime | None, belonging: Belonging) -> Title:
    machine_name = as_text(product.get("machine_name"))
    return Title(
        title_id=TitleId(stable_id("t", belonging.namespace, machine_name)),
        name=as_text(product.get("human_name")) or machine_name,
        kind=_title_kind(files),
        maker=as_text(map_or_empty(product.get("payee")).get("human_name")),
        url=as_address(product.get("url")),
        cover_url=as_address(product.get("icon")),
        added_at=added_at,
    )


def edition_of(file: FileInOrder, title: Title, order: str, belonging: Belonging) -> Edition:
    """`order` is the order's digest."""
    mark = f"md5:{file.md5}" if file.md5 else f"size:{file.size}"
    plain = file.name.lower() in _PLAIN_NAMES
    return Edition(
        edition_id=EditionId(stable_id("e", belonging.namespace, file.download, file.original, mark)),
        title_id=title.title_id,
        account_id=belonging.account_id,
        store=StoreName.HUMBLE,
        name=file.original if plain else f"{file.name} · {file.original}",
        filename=safe_filename(file.original, "download"),
        kind=_kind(file),
        platforms=frozenset((_PLATFORMS[file.platform],)) if file.platform in _PLATFORMS else frozenset(),
        size=file.size,
        md5=file.md5,
        sha1=file.sha1,
        storage=Storage.HOSTED,
        item={"order": order, "download": file.download, "file": file.original},
    )


def added_at(order: Json) -> datetime | None:
    return as_date(order.get("created"))


def _file(entry: Json, download: str, platform: str) -> FileInOrder | None:
    """None for web pages, browser builds and whatever has no link."""
    link = map_or_empty(entry.get("url")).get("web")
    if not isinstance(link, str) or not link or not download:
        return None
    try:
        original = as_text(unquote(urlsplit(link).path.rsplit("/", 1)[-1]))
    except ValueError:
        return None
    if not original:
        return None
    return FileInOrder(
        download=download,
        platform=platform,
        name=as_text(entry.get("name"), 100),
        original=original,
        link=link,
        size=as_int(entry.get("file_size")) or None,
        md5=as_hex(entry.get("md5"), 32),
        sha1=as_hex(entry.get("sha1"), 40),
    )


def _kind(file: FileInOrder) -> Kind:
    if file.platform in _PLATFORMS:
        return Kind.GAME
    return _KINDS.get(file.platform) or kind_of_file(file.original) or Kind.OTHER


def _title_kind(files: list[FileInOrder]) -> Kind:
    kinds = [_kind(file) for file in files]
    if Kind.GAME in kinds:
        return Kind.GAME
    return kinds[0] if kinds else Kind.OTHER
