# shellcheck shell=bash
# The Debian packages Backstock needs, by what they are for. Sourced by the other scripts.

# Every face, a headless node included.
BASE_PACKAGES=(ca-certificates python3 python3-venv libarchive13 fuse3 fuse-overlayfs bubblewrap)

# The window: what Qt, its X11 and Wayland back ends and the embedded player load.
DESKTOP_PACKAGES=(
  libegl1 libgl1 libgl1-mesa-dri libopengl0 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
  libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1
  libfontconfig1 libfreetype6 libdbus-1-3 libglib2.0-0 libwayland-client0 libwayland-cursor0 libwayland-egl1
  libmpv2 libsdl2-2.0-0 xdg-utils
)

# What games run in. Xvfb stands in for a screen where there is none.
PLAY_PACKAGES=(wine wine64 retroarch libretro-nestopia xvfb xauth)

# What builds the demo titles from their sources.
DEMO_PACKAGES=(gcc libc6-dev libx11-dev gcc-mingw-w64-x86-64-win32 cc65 ffmpeg)

# What only the tests use: a real game nobody here wrote, and eyes and hands for a virtual screen.
TEST_PACKAGES=(chocolate-doom freedoom chromium imagemagick xdotool x11-utils curl dbus-daemon at-spi2-core)
