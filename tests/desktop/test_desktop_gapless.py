"""A record's tracks follow each other without a gap: what is played is what was recorded, sample by sample."""

from __future__ import annotations

import threading
from array import array
from pathlib import Path
from typing import Any

import player_kit as kit
import pytest

from backstock.desktop import player_mpv

RATE = 48_000
CUT = 61_441
"""Within a frame of every coding: nothing there falls on a round place by luck."""


def tone(path: Path, at: int = 0, samples: int = 2 * CUT) -> array[int]:
    """One sine without an end, from the sample `at` on, as ffmpeg writes it."""
    raw = path.with_suffix(".raw")
    kit.ffmpeg(
        *("-f", "lavfi", "-i", f"sine=frequency=441:sample_rate={RATE}:duration=10"),
        *("-af", f"atrim=start_sample={at}:end_sample={at + samples},asetpts=N/SR/TB", "-ac", "1"),
        *("-f", "s16le", raw),
    )
    kit.ffmpeg("-f", "s16le", "-ar", RATE, "-ac", "1", "-i", raw, path)
    return array("h", raw.read_bytes())


_END_FILE, _LOG = 7, 2


def play(files: list[Path], sound: str, record: Path | None = None) -> list[str]:
    """As the window does, but into a file, or upon a device that nobody hears. What mpv warned of meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(player_mpv, "SOUND", sound)
        mpv = player_mpv.make_mpv()
    told: list[str] = []
    ended = threading.Semaphore(0)

    def happened(event: Any) -> None:
        if event.event_id.value == _END_FILE:
            ended.release()
        elif event.event_id.value == _LOG:
            told.append(str(event.as_dict()))

    try:
        mpv.register_event_callback(happened)
        mpv.set_loglevel("warn")
        mpv["ao-pcm-file"] = str(record or "")
        for place, file in enumerate(files):
            mpv.command("loadfile", str(file), "append" if place else "replace")
        for _ in files:
            assert ended.acquire(timeout=20), told
    finally:
        mpv.terminate()
    return told


def heard(record: Path) -> array[int]:
    kit.ffmpeg("-i", record, "-f", "s16le", "-ac", "1", raw := record.with_suffix(".raw"))
    return array("h", raw.read_bytes())


def quietest(samples: array[int], around: int = CUT, width: int = 2400, window: int = 120) -> int:
    """The loudest sample of the quietest 2.5 ms near the seam: a sine never rests that long, a gap does."""
    near = samples[around - width : around + width]
    return min(max(abs(one) for one in near[at : at + window]) for at in range(0, len(near) - window, window // 2))


_LEFT = {"m4a": 2 * 1024}
"""The rest of the last frame of each AAC track in MP4, 21 ms: libavformat does not tell where its sound ends."""


@pytest.mark.parametrize("coding", ["flac", "wav", "opus", "mp3", "m4a"])
def test_two_tracks_of_one_sound_are_one_sound(coding: str, tmp_path: Path) -> None:
    """Lossy codings begin and end with silence of their own, which has to be taken off again."""
    first, second = tmp_path / f"1.{coding}", tmp_path / f"2.{coding}"
    whole = tone(first, 0, CUT) + tone(second, CUT, CUT)
    play([first, second], "pcm", tmp_path / "heard.wav")
    found = heard(tmp_path / "heard.wav")
    assert abs(len(found) - len(whole)) <= _LEFT.get(coding, 0)
    assert coding in _LEFT or quietest(found) > quietest(whole) / 2, "there is a gap"
    if coding in ("flac", "wav"):
        assert found == whole


def test_nothing_runs_dry_between_two_tracks(tmp_path: Path) -> None:
    """Upon a device that keeps time, as real ones do."""
    tracks = [kit.track(tmp_path / f"{number}.flac", 1.0, 400) for number in (1, 2, 3)]
    assert not [one for one in play(tracks, "null") if "underrun" in one.lower()]
