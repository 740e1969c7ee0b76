"""The lists of a title's page, row by row, already in words. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..core.views import Can, CopyView, EditionView, ReceiptView, TitleDetails
from ..domain.ids import THIS_COMPUTER, EditionId
from ..domain.packages import PlacementState
from ..domain.sources import Verdict
from ..domain.titles import Arch, Platform, Purpose, Where
from . import deeds, words


@dataclass(frozen=True, slots=True)
class EditionRow:
    edition_id: str
    name: str
    runner: str
    size: str
    place: str
    label: str
    chosen: bool
    usable: bool
    facts: str
    """Purpose, architecture, channel, day: what tells it from its neighbours."""
    can: str
    page: str
    update: bool
    note: str


@dataclass(frozen=True, slots=True)
class CopyRow:
    node_id: str
    name: str
    place: str
    remark: str


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """`lines` are pairs of a name and a value, as the receipt prints them."""

    receipt_id: str
    verdict: str
    headline: str
    remark: str
    lines: list[dict[str, str]]
    envelope: str


@dataclass(frozen=True, slots=True)
class SaveRow:
    snapshot_id: str
    name: str
    when: str
    size: str
    latest: bool


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One of several listings that are shown as one title."""

    title_id: str
    name: str
    store: str
    head: bool


def facts(details: TitleDetails) -> str:
    row = details.row
    parts = [row.maker, words.kind_name(row.kind).capitalize()]
    if row.played_s >= 60 and row.last_played:
        parts.append(words.tr("played %1, last %2", words.spent(row.played_s), words.day(row.last_played)))
    elif row.last_played:
        parts.append(words.tr("opened %1", words.day(row.last_played)))
    elif row.added_at:
        parts.append(words.tr("added %1", words.day(row.added_at)))
    return words.beside(parts)


def editions(details: TitleDetails, picked: EditionId) -> list[EditionRow]:
    known = any(edition.edition_id == picked for edition in details.editions)
    return [
        EditionRow(
            edition_id=edition.edition_id,
            name=_edition_name(edition),
            runner=_usable(edition),
            size=words.size(edition.size) if edition.size else "–",
            place=edition.where.value,
            label=_place_label(details, edition),
            chosen=edition.edition_id == picked if known else edition.chosen,
            usable=not edition.why_not,
            facts=_edition_facts(edition),
            can=edition.can.value,
            page=edition.page,
            update=edition.update_of is not None,
            note=edition.note,
        )
        for edition in details.editions
    ]


def copies(details: TitleDetails) -> list[CopyRow]:
    return [
        CopyRow(
            node_id=copy.node_id,
            name=words.tr("This computer") if copy.node_id == THIS_COMPUTER else copy.name,
            place=_copy_place(copy),
            remark=_copy_remark(copy),
        )
        for copy in details.copies
    ]


def receipts(details: TitleDetails) -> list[ReceiptRow]:
    return [
        ReceiptRow(
            receipt_id=receipt.sha256,
            verdict=receipt.verdict.value,
            headline=_headline(receipt.verdict)[0],
            remark=receipt.differs or _headline(receipt.verdict)[1],
            lines=_receipt_lines(receipt),
            envelope=_indented(receipt.envelope),
        )
        for receipt in details.receipts
    ]


def saves(details: TitleDetails) -> list[SaveRow]:
    in_time = sorted(details.snapshots, key=lambda snapshot: snapshot.taken_at, reverse=True)
    return [
        SaveRow(snap.snapshot_id, snap.name, words.day(snap.taken_at), words.size(snap.size), at == 0)
        for at, snap in enumerate(in_time)
    ]


def members(details: TitleDetails) -> list[MemberRow]:
    return [
        MemberRow(member.title_id, member.name, words.store_name(member.store), member.title_id == details.row.title_id)
        for member in details.members
    ]


def _usable(edition: EditionView) -> str:
    """How it is started here, or why it is not, or what can be done with it instead."""
    if edition.where is Where.STORE and edition.can in deeds.ODD:
        reason = deeds.ODD[edition.can]()
        return reason[:1].upper() + reason[1:]
    return edition.why_not or deeds.runner_words(edition.runner)


def _edition_facts(edition: EditionView) -> str:
    purpose = _purposes().get(edition.purpose, "")
    parts = [
        purpose if purpose != edition.name else "",
        _arch(edition.arch),
        edition.channel,
        words.day(edition.published_at) if edition.published_at else "",
        words.tr("also with %1", ", ".join(edition.accounts[1:])) if len(edition.accounts) > 1 else "",
    ]
    return words.beside(parts)


def _arch(arch: Arch | None) -> str:
    known = {
        Arch.X86: words.tr("32 bit"),
        Arch.X86_64: words.tr("64 bit"),
        Arch.ARM64: "ARM 64",
        Arch.UNIVERSAL: words.tr("universal"),
    }
    return known.get(arch, "") if arch else ""


def _purposes() -> dict[Purpose, str]:
    """What goes without saying is not said."""
    return {
        Purpose.DEMO: words.tr("Demo"),
        Purpose.SOUNDTRACK: words.tr("Soundtrack"),
        Purpose.BOOK: words.tr("Book"),
        Purpose.VIDEO: words.tr("Video"),
        Purpose.SOURCE: words.tr("Source code"),
        Purpose.TOOL: words.tr("Tool"),
        Purpose.MOD: words.tr("Mod"),
        Purpose.ASSETS: words.tr("Assets"),
        Purpose.PATCH: words.tr("Patch"),
    }


def _headline(verdict: Verdict) -> tuple[str, str]:
    return {
        Verdict.MATCH: (words.tr("Verified"), words.tr("exactly what the store sold you")),
        Verdict.UNCHECKED: (words.tr("Recorded"), words.tr("the store gave no digest to compare with")),
        Verdict.MISMATCH: (words.tr("Differs"), words.tr("not what the store announced")),
        Verdict.SELF: (words.tr("Yours"), words.tr("added by you, recorded as it was")),
    }[verdict]


_PLATFORMS = {
    Platform.LINUX: "Linux",
    Platform.WINDOWS: "Windows",
    Platform.MACOS: "macOS",
    Platform.ANDROID: "Android",
    Platform.WEB: "Web",
}


def _edition_name(edition: EditionView) -> str:
    platforms = ", ".join(_PLATFORMS[platform] for platform in edition.platforms)
    name = edition.name or platforms or edition.filename
    return f"{name} {edition.version}".strip() if edition.version and edition.version not in name else name


def _odd_label(can: Can) -> str:
    return {
        Can.OPEN_PAGE: words.tr("ELSEWHERE"),
        Can.REDEEM: words.tr("KEY"),
        Can.PLAY_ONLINE: words.tr("ONLINE"),
        Can.CLAIM: words.tr("IN A BUNDLE"),
    }.get(can, "")


def _place_label(details: TitleDetails, edition: EditionView) -> str:
    if not edition.listed and edition.where is Where.STORE:
        return words.tr("NO LONGER LISTED")
    if edition.update_of is not None and edition.where is Where.STORE:
        return words.tr("UPDATE")
    if edition.where is Where.STORE and (odd := _odd_label(edition.can)):
        return odd
    if edition.where is Where.SHELF:
        return words.capitals(details.row.node_name or words.tr("SHELF"))
    return {
        Where.HERE: words.tr("HERE"),
        Where.ARRIVING: words.tr("ARRIVING"),
        Where.STORE: words.tr("STORE"),
    }[edition.where]


def _copy_place(copy: CopyView) -> str:
    if copy.state in (PlacementState.ARRIVING, PlacementState.WANTED):
        return "arriving"
    if copy.state not in (PlacementState.PRESENT, PlacementState.LEAVING):
        return "none"
    return "here" if copy.node_id == THIS_COMPUTER else "shelf"


def _copy_remark(copy: CopyView) -> str:
    state = {
        None: words.tr("no copy"),
        PlacementState.WANTED: words.tr("waiting for its turn"),
        PlacementState.ARRIVING: words.tr("arriving"),
        PlacementState.PRESENT: words.size(copy.size) if copy.size else words.tr("present"),
        PlacementState.LEAVING: words.tr("leaving"),
        PlacementState.FAILED: words.tr("did not arrive"),
    }[copy.state]
    parts = [state]
    if not copy.online and copy.node_id != THIS_COMPUTER:
        parts.append(words.tr("not in reach"))
    elif copy.changed_at and copy.state is PlacementState.PRESENT:
        parts.append(words.tr("since %1", words.day(copy.changed_at)))
    return words.beside(parts)


def _receipt_lines(receipt: ReceiptView) -> list[dict[str, str]]:
    pairs = [
        (words.tr("Got"), f"{receipt.store}, {words.day(receipt.obtained_at)}"),
        (words.tr("Account"), receipt.account),
        (words.tr("File"), receipt.filename),
        (words.tr("Store's MD5"), _compared(receipt)),
        ("SHA-256", _short(receipt.sha256)),
        (words.tr("Signed by"), _short(receipt.signed_by)),
    ]
    return [{"name": name, "value": value} for name, value in pairs if value]


def _compared(receipt: ReceiptView) -> str:
    return {
        Verdict.MATCH: words.tr("equal"),
        Verdict.MISMATCH: words.tr("differs"),
        Verdict.UNCHECKED: words.tr("not given"),
        Verdict.SELF: "",
    }[receipt.verdict]


def _short(digest: str) -> str:
    """9f2c 61ab … e83b"""
    bare = digest.rpartition(":")[2]
    return f"{bare[:4]} {bare[4:8]} … {bare[-4:]}" if len(bare) > 16 else bare


def _indented(envelope: str) -> str:
    try:
        return json.dumps(json.loads(envelope), indent=2, ensure_ascii=False)
    except ValueError:
        return envelope
