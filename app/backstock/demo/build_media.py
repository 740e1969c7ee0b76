"""Renders the film and the album. Pictures and sound come from two small C programs, ffmpeg only packs them.

The trap: ffmpeg writes its version, the date and random stream numbers into files unless told to be bit-exact.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from .build_archives import zip_files
from .build_tools import FFMPEG, GCC, build_failed, run

_FRAMES = 34 * 24
_PACK = [FFMPEG.program, "-v", "error", "-nostdin", "-y"]
_EXACT = ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"]


def _build_player(sources: Path, work: Path) -> Path:
    player = work / "player"
    files = sorted(path.name for path in (sources / "music").glob("*.c"))
    run([GCC.program, "-std=gnu99", "-O2", *files, "-o", player, "-lm"], cwd=sources / "music")
    return player


def build_last_ferry(sources: Path, work: Path, out: Path) -> None:
    folder = sources / "the-last-ferry"
    run([_build_player(sources, work), sources / "music" / "the-last-ferry.tune", work / "sound.wav"], cwd=work)
    painter = work / "film"
    pictures = ["the-last-ferry/film.c", "common/canvas.c", "common/letters.c"]
    run([GCC.program, "-std=c99", "-O3", "-ffast-math", "-Icommon", *pictures, "-o", painter, "-lm"], cwd=sources)
    inputs = ["-f", "rawvideo", "-pix_fmt", "bgr0", "-video_size", "1280x720", "-framerate", "24", "-i", "pipe:0"]
    inputs += ["-i", str(work / "sound.wav"), "-i", str(folder / "words.srt"), "-i", str(folder / "chapters.txt")]
    streams = ["-map", "0:v", "-map", "1:a", "-map", "2:s", "-map_metadata", "3", "-map_chapters", "3"]
    video = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "21", "-g", "48", "-pix_fmt", "yuv420p"]
    video += ["-vf", "scale=out_color_matrix=bt709", "-colorspace", "bt709"]
    rest = ["-c:a", "aac", "-b:a", "128k", "-c:s", "mov_text", "-metadata:s:s:0", "language=eng"]
    rest += ["-metadata:s:a:0", "language=und", "-movflags", "+faststart"]
    encoder = [*_PACK, *inputs, *streams, *video, *rest, *_EXACT, str(out / "the-last-ferry.mp4")]
    _pipe([str(painter), "0", str(_FRAMES)], encoder)


def _pipe(painter: list[str], encoder: list[str]) -> None:
    with (
        subprocess.Popen(painter, stdout=subprocess.PIPE) as painting,
        subprocess.Popen(encoder, stdin=painting.stdout, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as packing,
    ):
        if painting.stdout is not None:
            painting.stdout.close()  # ours; so that the painter stops when the encoder does
        said = packing.communicate()[1].decode(errors="replace")
        painted = painting.wait()
    if packing.returncode != 0:
        raise build_failed(encoder[0], said)
    if painted != 0:
        raise build_failed(painter[0], "")


def build_low_tide(sources: Path, work: Path, out: Path) -> None:
    folder = sources / "music"
    album: dict[str, Any] = json.loads((folder / "album.json").read_text(encoding="utf-8"))
    player = _build_player(sources, work)
    files = {"README.txt": folder / "README.txt"}
    for number, track in enumerate(album["tracks"], start=1):
        sound, packed = work / f"{number}.wav", work / f"{number}.ogg"
        run([player, folder / track["tune"], sound], cwd=work)
        words = {
            "title": track["title"],
            "artist": album["artist"],
            "album": album["album"],
            "track": f"{number}/{len(album['tracks'])}",
            "date": album["year"],
            "license": album["licence"],
        }
        tags = [part for name, value in words.items() for part in ("-metadata", f"{name}={value}")]
        run([*_PACK, "-i", sound, *tags, "-c:a", "libvorbis", "-q:a", "5", *_EXACT, packed], cwd=work)
        files[f"{number:02} {track['title']}.ogg"] = packed
    zip_files(
        out / "low-tide-recordings-ogg.zip",
        {f"{album['album']}/{name}": path for name, path in files.items()},
    )
