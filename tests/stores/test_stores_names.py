"""What names of files, channels and buttons say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstock.domain.titles import Arch, Purpose
from backstock.stores.names import arch_of, purpose_of_text, version_in


@pytest.mark.parametrize(
    ("text", "arch"),
    [
        ("game-win64.zip", Arch.X86_64),
        ("GameWin64.zip", Arch.X86_64),
        ("game-linux-x86_64.tar.gz", Arch.X86_64),
        ("game_amd64.deb", Arch.X86_64),
        ("64-bit .deb", Arch.X86_64),
        ("Windows (64 bit)", Arch.X86_64),
        ("app-win32-x64.zip", Arch.X86_64),
        ("game.x86_64", Arch.X86_64),
        ("windows64bit.zip", Arch.X86_64),
        ("game-win32.zip", Arch.X86),
        ("game.x86", Arch.X86),
        ("game_i386.deb", Arch.X86),
        ("32-bit .tar.gz", Arch.X86),
        ("app-win32-ia32.zip", Arch.X86),
        ("game-arm64-v8a.apk", Arch.ARM64),
        ("game-linux-aarch64.zip", Arch.ARM64),
        ("Mac (Apple Silicon)", Arch.ARM64),
        ("linux-universal", Arch.UNIVERSAL),
        ("game-macos-universal2.dmg", Arch.UNIVERSAL),
        ("game-x86-x64.zip", Arch.UNIVERSAL),
        ("32/64-bit", Arch.UNIVERSAL),
        ("game.zip", None),
        ("nintendo64-roms.zip", None),
        ("box64.zip", None),
        ("armour640.zip", None),
        ("", None),
    ],
)
def test_the_machine_a_name_speaks_of(text: str, arch: Arch | None) -> None:
    assert arch_of(text) is arch


def test_channel_and_file_name_together() -> None:
    assert arch_of("windows-64", "game.exe") is Arch.X86_64
    assert arch_of("windows-32", "game-x64.exe") is Arch.UNIVERSAL


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("lamplight-win-1.4.zip", "1.4"),
        ("tilewright-0.9.AppImage", "0.9"),
        ("game_v1.2.3_linux.tar.gz", "1.2.3"),
        ("game-1.2.3b.zip", "1.2.3b"),
        ("game-1.2", "1.2"),
        ("game.7z", ""),
        ("game-x86_64.zip", ""),
        ("game-1.0-for-2.0.zip", ""),
        ("track 01.mp3", ""),
        ("game-12.zip", ""),
        ("", ""),
    ],
)
def test_the_version_in_a_file_name(name: str, version: str) -> None:
    assert version_in(name) == version


def test_what_a_name_says_a_file_is_for() -> None:
    assert purpose_of_text("Patch game.zip", "Game") is Purpose.PATCH
    assert purpose_of_text("GameSoundtrack.zip", "Game") is Purpose.SOUNDTRACK
    assert purpose_of_text("game-src.zip", "Game") is Purpose.SOURCE
    assert purpose_of_text("PatchQuest.zip", "Patch Quest") is None
    assert purpose_of_text("demolition.zip", "Game") is None


@given(st.text(max_size=60), st.text(max_size=20))
def test_no_name_breaks_them(text: str, title: str) -> None:
    arch_of(text)
    version_in(text)
    purpose_of_text(text, title)
