"""A film is played for real; a still, a cut film and something else are told apart from one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from backstock.domain.errors import CannotRunError
from backstock.launch.film import probe_film


def make_film(path: Path, source: str) -> Path:
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed, so there is no film to play")
    command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-t", "2", "-c:v", "mpeg4", str(path)]
    subprocess.run(command, check=True)
    return path


def test_a_film_plays(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", "testsrc=size=160x120:rate=25")
    proof = probe_film(film, 24)
    assert proof.duration_s == pytest.approx(2.0, abs=0.1)
    assert (proof.width, proof.height, proof.frames) == (160, 120, 24)
    assert len(set(proof.digests)) == 2


def test_more_pictures_than_there_are(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", "testsrc=size=160x120:rate=10")
    with pytest.raises(CannotRunError, match="only 20 pictures"):
        probe_film(film, 60)


def test_a_still_is_no_film(tmp_path: Path) -> None:
    film = make_film(tmp_path / "still.mkv", "color=red:size=64x64:rate=25")
    with pytest.raises(CannotRunError, match="do not move"):
        probe_film(film, 10)


@pytest.mark.parametrize("content", [b"", b"not a film at all", bytes(5000)])
def test_something_else(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "film.mp4").write_bytes(content)
    with pytest.raises(CannotRunError, match="does not play"):
        probe_film(tmp_path / "film.mp4", 2)
