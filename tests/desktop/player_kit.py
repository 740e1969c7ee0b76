"""Small real films and records for the player's tests, made with ffmpeg when they are asked for, and a pixel ruler."""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

WIDTH, HEIGHT, RATE = 160, 90, 25
_PICTURE = ["-f", "lavfi", "-i"]
_CODECS = {
    "h264": ["-c:v", "libx264", "-preset", "ultrafast", "-g", "25"],
    "hevc": ["-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=error:keyint=25:pools=1"],
    "vp9": ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "300k", "-g", "25"],
    "av1": ["-c:v", "libsvtav1", "-preset", "12", "-g", "25", "-svtav1-params", "lp=1"],
    "mpeg4": ["-c:v", "mpeg4", "-q:v", "3", "-g", "25"],
    "none": [],
}
_SOUNDS = {"aac": ["-c:a", "aac"], "opus": ["-c:a", "libopus"], "flac": ["-c:a", "flac"]}


def ffmpeg(*words: str | Path) -> None:
    command = ["ffmpeg", "-nostdin", "-loglevel", "error", "-y", *map(str, words)]
    subprocess.run(command, check=True, timeout=60, env={"PATH": "/usr/bin:/bin", "SVT_LOG": "1"})


def film(
    path: Path,
    *,
    codec: str = "mpeg4",
    sound: str = "flac",
    seconds: float = 6,
    size: tuple[int, int] = (WIDTH, HEIGHT),
    bits: int = 0,
    chapters: tuple[float, ...] = (),
    subtitles: tuple[Path, ...] = (),
    sounds: int = 1,
) -> Path:
    """Four fields of one colour each that differ from second to second, so that a frame says which second it is.

    `bits` makes it weigh that much a second.
    """
    colours = "geq=lum='mod(floor(T)*37+gt(X\\,W/2)*70+gt(Y\\,H/2)*35\\,180)+40':cb=128:cr=128"
    inputs: list[str | Path] = [
        *_PICTURE,
        f"color=c=gray:size={size[0]}x{size[1]}:rate={RATE}:duration={seconds},{colours}",
    ]
    if bits:
        inputs[-1] = f"testsrc2=size={size[0]}x{size[1]}:rate={RATE}:duration={seconds},noise=alls=60:allf=t"
    for number in range(sounds):
        inputs += [*_PICTURE, f"sine=frequency={440 + 220 * number}:duration={seconds}"]
    if chapters:
        inputs += ["-i", _chapter_file(path, chapters, seconds)]
    first_text = 1 + sounds + bool(chapters)
    for file in subtitles:
        inputs += ["-i", file]
    maps = ["-map", "0:v", *(part for number in range(sounds) for part in ("-map", f"{1 + number}:a"))]
    texts: list[str] = []
    for number, file in enumerate(subtitles):
        maps += ["-map", f"{first_text + number}"]
        texts += [f"-c:s:{number}", "copy" if file.suffix == ".sup" else file.suffix.lstrip(".")]
        texts += [f"-metadata:s:s:{number}", f"language={('eng', 'deu', 'fra')[number % 3]}"]
    weight = ["-b:v", str(bits), "-minrate", str(bits), "-maxrate", str(bits), "-bufsize", str(bits)] if bits else []
    extra = ["-movflags", "+faststart"] if path.suffix == ".mp4" else []
    languages = [
        part
        for number in range(sounds)
        for part in (f"-metadata:s:a:{number}", f"language={('eng', 'jpn')[number % 2]}")
    ]
    ffmpeg(
        *inputs,
        *maps,
        *_CODECS[codec],
        *weight,
        *_SOUNDS[sound],
        *texts,
        *languages,
        "-pix_fmt",
        "yuv420p",
        *extra,
        path,
    )
    return path


def track(path: Path, seconds: float = 2, frequency: int = 440) -> Path:
    ffmpeg(*_PICTURE, f"sine=frequency={frequency}:duration={seconds}", "-c:a", "flac", path)
    return path


def frame(path: Path, at: float) -> list[int]:
    """What ffmpeg decodes there: the brightness of each of the four fields, as a screen shows it."""
    command = ["ffmpeg", "-nostdin", "-loglevel", "error", "-ss", f"{at}", "-i", str(path), "-frames:v", "1"]
    raw = subprocess.run([*command, "-f", "rawvideo", "-pix_fmt", "rgb24", "-"], capture_output=True, check=True).stdout
    return [raw[3 * (y * WIDTH + x)] for x, y in ((40, 22), (120, 22), (40, 67), (120, 67))]


def srt(path: Path, text: str = "Hello there", begin: float = 0.0, end: float = 60.0) -> Path:
    def clock(seconds: float) -> str:
        whole, rest = divmod(round(seconds * 1000), 1000)
        return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02},{rest:03}"

    path.write_text(f"1\n{clock(begin)} --> {clock(end)}\n{text}\n")
    return path


def ass(path: Path, text: str = "Drawn words") -> Path:
    path.write_text(
        "[Script Info]\nScriptType: v4.00+\nPlayResX: 160\nPlayResY: 90\n\n[V4+ Styles]\n"
        "Format: Name, Fontname, Fontsize, PrimaryColour, Alignment\nStyle: Default,DejaVu Sans,24,&H000000FF,2\n\n"
        "[Events]\nFormat: Layer, Start, End, Style, Text\n"
        f"Dialogue: 0,0:00:02.20,0:01:00.00,Default,{text}\n"
    )
    return path


def pgs(path: Path, begin: float = 2.2, seconds: float = 60.0) -> Path:
    """Bitmap subtitles as on a Blu-ray: one white bar, shown after a while, written here segment by segment.

    ffmpeg moves the first segment of a file to the film's beginning, so a composition of nothing comes first: the bar
    stays where it belongs, and a jump finds it, which looks back for no more than a second or so.
    """
    width, height = 96, 16
    picture = bytes([0x00, 0xC0, width, 0x01, 0x00, 0x00]) * height  # a run of colour 1, then the end of the line
    palette = bytes([0, 0]) + bytes([1, 235, 128, 128, 255])

    def segment(kind: int, body: bytes, at: float) -> bytes:
        ticks = int(at * 90000)
        return b"PG" + struct.pack(">IIBH", ticks, 0, kind, len(body)) + body

    def composition(number: int, at: float, *, shown: bool) -> bytes:
        head = struct.pack(">HHBHBBBB", WIDTH, HEIGHT, 0x10, number, 0x80, 0, 0, 1 if shown else 0)
        return segment(0x16, head + (struct.pack(">HBBHH", 0, 0, 0, 32, 60) if shown else b""), at)

    def windows(at: float) -> bytes:
        return segment(0x17, bytes([1, 0]) + struct.pack(">HHHH", 32, 60, width, height), at)

    def nothing(number: int, at: float) -> bytes:
        return composition(number, at, shown=False) + windows(at) + segment(0x80, b"", at)

    drawn = struct.pack(">HBB", 0, 0, 0xC0) + (len(picture) + 4).to_bytes(3, "big") + struct.pack(">HH", width, height)
    bar = composition(1, begin, shown=True) + windows(begin) + segment(0x14, palette, begin)
    bar += segment(0x15, drawn + picture, begin) + segment(0x80, b"", begin)
    path.write_bytes(nothing(0, 0.0) + bar + nothing(2, seconds))
    return path


def _chapter_file(path: Path, chapters: tuple[float, ...], seconds: float) -> Path:
    file = path.with_suffix(".chapters")
    parts = [";FFMETADATA1"]
    for number, (begin, end) in enumerate(zip(chapters, (*chapters[1:], seconds), strict=True), start=1):
        parts.append(
            f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={int(begin * 1000)}\nEND={int(end * 1000)}\ntitle=Part {number}"
        )
    file.write_text("\n".join(parts) + "\n")
    return file
