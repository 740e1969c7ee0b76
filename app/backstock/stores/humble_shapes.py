"""From Humble's JSON to our words. No requests here.

A title is a subproduct: the same one may come in several orders. An edition is one file; its id rests on the download's
machine name, the file name and the md5, which is the only version Humble has. Web pages and browser builds are
editions too, without bytes. Links and gamekeys are permissions: they pass through `FileInOrder`, which is never
stored, and an edition names its order by a digest.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import unquote, urlsplit

from ..domain.ids import AccountId, EditionId, HoldingId, TitleId, stable_id
from ..domain.titles import Arch, Edition, Holding, HoldingKind, Kind, Platform, Purpose, Storage, StoreName, Title
from ..domain.wording import joined, say_count
from .names import arch_of, kind_of_file, purpose_of_kind, purpose_of_text, safe_filename, version_in
from .plain import first_link, plain_text
from .reading import Json, as_address, as_date, as_hex, as_int, as_list, as_moment, as_text, map_or_empty, unreadable
from .redaction import without_values

_PLATFORMS = {
    "windows": Platform.WINDOWS,
    "mac": Platform.MACOS,
    "linux": Platform.LINUX,
    "android": Platform.ANDROID,
    "asmjs": Platform.WEB,
}
_ARCHES = {"32": Arch.X86, "64": Arch.X86_64}
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
    torrent: str = ""
    """The link to its torrent, which is a permission like the other."""
    storage: Storage = Storage.HOSTED
    page: str = ""
    """Where somebody else keeps it."""
    arch: str = ""
    note: str = ""
    uploaded_at: datetime | None = None


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
    return list(dict.fromkeys(key for key in keys if isinstance(key, str) and key.isascii() and key.isalnum()))


def holding_id_of(digest: str, belonging: Belonging) -> HoldingId:
    return HoldingId(stable_id("h", belonging.account_id or "", belonging.namespace, HoldingKind.ORDER, digest))


def holding_of(order: Json, digest: str, known_name: str, belonging: Belonging) -> Holding:
    product = map_or_empty(order.get("product"))
    name = plain_text(product.get("human_name"), 300)
    if not name:
        return _order(digest, known_name or as_text(product.get("machine_name")) or "An order", order, belonging)
    unspent = as_int(order.get("choices_remaining"))
    return _order(digest, f"{name} ({unspent} still to be chosen)" if unspent else name, order, belonging)


def _order(digest: str, name: str, order: Json, belonging: Belonging) -> Holding:
    account_id = belonging.account_id or AccountId("")
    holding_id = holding_id_of(digest, belonging)
    return Holding(holding_id, account_id, HoldingKind.ORDER, digest, name, added_at(order))


def is_ours(order: Json) -> bool:
    """A gift that nobody claimed yet is not."""
    return order.get("claimed") is not False


def subproducts_of(order: Json) -> Iterator[Json]:
    """Those with a name, less what Humble's own library hides; at the end it raises where some had none."""
    nameless = 0
    for row in as_list(order.get("subproducts"), "subproducts"):
        product = map_or_empty(row)
        named = as_text(product.get("machine_name"))
        nameless += not named
        if named and product.get("library_family_name") != "hidden":
            yield product
    if nameless:
        raise unreadable(say_count("{n} of the products", "{n} of the products", nameless))


def files_of(product: Json) -> Iterator[FileInOrder]:
    """Its files, web pages and browser builds; what has neither a link nor an address is left out."""
    for row in as_list(product.get("downloads"), "downloads"):
        download = map_or_empty(row)
        machine_name = as_text(download.get("machine_name"))
        for entry in as_list(download.get("download_struct"), "download_struct"):
            file = _file(map_or_empty(entry), machine_name, as_text(download.get("platform"), 40).lower())
            if file:
                yield file
    box = product.get("custom_download_page_box_html")
    if page := first_link(box):
        yield _elsewhere(as_text(product.get("machine_name")), "", "The maker's page", page)


def note_of(product: Json) -> str:
    """What the store says beside a product's files."""
    return without_values(plain_text(product.get("custom_download_page_box_html")))


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


def editions_of(files: list[FileInOrder], title: Title, order: str, note: str, belonging: Belonging) -> list[Edition]:
    """`order` is the order's digest."""
    lineages = Counter(lineage for lineage, _ in {(_lineage(file), file.original) for file in files})
    return [
        # Files side by side that differ in their digits only are parts of one thing, not versions of each other.
        edition_of(file, title, order, note, belonging, alone=lineages[_lineage(file)] == 1)
        for file in files
    ]


def edition_of(
    file: FileInOrder, title: Title, order: str, note: str, belonging: Belonging, *, alone: bool = True
) -> Edition:
    kind = _kind(file)
    item = {
        "order": order,
        "download": file.download,
        "file": file.original,
        "page": file.page,
        "torrent": "yes" if file.torrent else "",
    }
    return Edition(
        edition_id=EditionId(stable_id("e", belonging.namespace, file.download, file.original, _mark(file))),
        title_id=title.title_id,
        account_id=belonging.account_id,
        store=StoreName.HUMBLE,
        name=_shown_name(file),
        filename=safe_filename(file.original, "download"),
        kind=kind,
        platforms=frozenset((_PLATFORMS[file.platform],)) if file.platform in _PLATFORMS else frozenset(),
        size=file.size,
        md5=file.md5,
        sha1=file.sha1,
        version=version_in(file.original) if file.storage is Storage.HOSTED else "",
        storage=file.storage,
        purpose=_purpose(file, kind, title),
        arch=_ARCHES.get(file.arch) or arch_of(file.name, file.original, file.download),
        published_at=file.uploaded_at,
        lineage=_lineage(file) if alone else f"{_lineage(file)}:{file.original}",
        note=joined([file.note, note]),
        item={name: value for name, value in item.items() if value},
    )


def added_at(order: Json) -> datetime | None:
    return as_date(order.get("created"))


def _file(entry: Json, download: str, platform: str) -> FileInOrder | None:
    if not download:
        return None
    name = as_text(entry.get("name"), 100)
    note = without_values(plain_text(entry.get("message"), 500))
    links = map_or_empty(entry.get("url"))
    link = links.get("web")
    if isinstance(link, str) and link:
        return _hosted(entry, FileInOrder(download, platform, name, "", link, None, None, None, note=note), links)
    if page := as_address(entry.get("external_link")):
        return replace(_elsewhere(download, platform, name or "A web page", page), note=note)
    if platform == "asmjs" or entry.get("asm_manifest"):
        shown = name or "In the browser"
        return FileInOrder(download, platform, shown, shown, "", None, None, None, storage=Storage.STREAM, note=note)
    return None


def _hosted(entry: Json, file: FileInOrder, links: Json) -> FileInOrder | None:
    try:
        original = as_text(unquote(urlsplit(file.link).path.rsplit("/", 1)[-1]))
    except ValueError:
        return None
    torrent = links.get("bittorrent")
    return (
        replace(
            file,
            original=original,
            size=as_int(entry.get("file_size")) or None,
            md5=as_hex(entry.get("md5"), 32),
            sha1=as_hex(entry.get("sha1"), 40),
            torrent=torrent if isinstance(torrent, str) else "",
            arch=as_text(entry.get("arch"), 10),
            uploaded_at=as_date(entry.get("uploaded_at")) or as_moment(entry.get("timestamp")),
        )
        if original
        else None
    )


def _elsewhere(download: str, platform: str, name: str, page: str) -> FileInOrder:
    """The address without its query, where permissions hide."""
    bare = page.split("#", 1)[0].split("?", 1)[0]
    return FileInOrder(download, platform, name, name, "", None, None, None, storage=Storage.EXTERNAL, page=bare)


def _mark(file: FileInOrder) -> str:
    if file.storage is not Storage.HOSTED:
        return f"{file.storage}:{file.page}"
    return f"md5:{file.md5}" if file.md5 else f"size:{file.size}"


def _shown_name(file: FileInOrder) -> str:
    if file.storage is not Storage.HOSTED:
        return file.name
    return file.original if file.name.lower() in _PLAIN_NAMES else f"{file.name} · {file.original}"


def _lineage(file: FileInOrder) -> str:
    """What stays the same when a file is replaced by a newer one under another name."""
    stem = re.sub(r"[0-9]+", "", file.original).lower()
    return ":".join((file.download, file.name, file.arch, stem))


def _purpose(file: FileInOrder, kind: Kind, title: Title) -> Purpose:
    said = purpose_of_kind(kind) or purpose_of_text(f"{file.name} {file.original}", title.name)
    if said:
        return said
    if kind is Kind.GAME and file.storage is not Storage.EXTERNAL:
        return Purpose.GAME
    return Purpose.OTHER


def _kind(file: FileInOrder) -> Kind:
    if file.storage is Storage.EXTERNAL:
        return Kind.OTHER
    if file.platform in _PLATFORMS:
        return Kind.GAME
    return _KINDS.get(file.platform) or kind_of_file(file.original) or Kind.OTHER


def _title_kind(files: list[FileInOrder]) -> Kind:
    kinds = [_kind(file) for file in files if file.storage is not Storage.EXTERNAL]
    if Kind.GAME in kinds:
        return Kind.GAME
    return kinds[0] if kinds else Kind.OTHER
