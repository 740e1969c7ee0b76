"""How libmpv is set up for the window, and for the small pictures beside it."""

from __future__ import annotations

import locale
import logging
from typing import Any

log = logging.getLogger(__name__)

LOUDEST = 150.0
SOUND = "pulse,pipewire,alsa,null"
"""Without any sound device a film still plays, and an album still runs, silently; the page says so."""


def make_mpv() -> Any:
    """None where libmpv is missing; the page then says so."""
    return _make(
        vo="libmpv",
        ao=SOUND,
        hwdec="auto-safe",
        volume_max=LOUDEST,
        audio_display="no",
        gapless_audio="yes",
        prefetch_playlist="yes",
        sub_auto="fuzzy",
        demuxer_mkv_subtitle_preroll="yes",
        cache="auto",
        demuxer_max_bytes="48MiB",
        demuxer_max_back_bytes="16MiB",
        audio_client_name="Backstock",
    )


def make_peeping_mpv(width: int) -> Any:
    """For the small pictures: no screen, no sound, one thread, small frames."""
    return _make(
        vo="null",
        ao="null",
        aid="no",
        sid="no",
        sub_auto="no",
        hwdec="no",
        pause=True,
        keep_open="always",
        hr_seek="no",
        cache="no",
        demuxer_max_bytes="4MiB",
        demuxer_readahead_secs="0",
        vd_lavc_threads="1",
        vd_lavc_fast=True,
        vd_lavc_skiploopfilter="all",
        vf=f"scale=w={width}:h=-2:flags=fast_bilinear",
    )


def _make(**options: Any) -> Any:
    locale.setlocale(locale.LC_NUMERIC, "C")
    try:
        import mpv
    except (ImportError, OSError) as missing:
        log.warning("films cannot be played here: %s", missing)
        return None
    return mpv.MPV(
        osc=False,
        input_default_bindings=False,
        input_vo_keyboard=False,
        ytdl=False,
        load_scripts=False,
        config=False,
        **options,
    )
