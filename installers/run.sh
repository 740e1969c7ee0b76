#!/usr/bin/env bash
# Installs what is missing and starts Backstock: `bash installers/run.sh [ARGS…]` is `backstock ARGS…`.
# With no arguments the window opens. A headless node (`node …`) gets no Qt and no games' tools.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The first word that is not an option says which face is wanted.
face=desktop
skip=
for argument in "$@"; do
  if [[ -n $skip ]]; then
    skip=
  elif [[ $argument == --data ]]; then
    skip=1
  elif [[ $argument != -* ]]; then
    face=$argument
    break
  fi
done

if [[ $face == node ]]; then
  install_debian "${BASE_PACKAGES[@]}"
  install_python node
else
  install_debian "${BASE_PACKAGES[@]}" "${DESKTOP_PACKAGES[@]}" "${PLAY_PACKAGES[@]}" "${DEMO_PACKAGES[@]}"
  install_python desktop
  compile_texts
  # Into the menu once; whoever moves the checkout gets an entry that starts it from there.
  grep -qsF "$VENV/bin/backstock" "${XDG_DATA_HOME:-$HOME/.local/share}/applications/backstock.desktop" ||
    "$VENV/bin/backstock" menu >/dev/null || say "Backstock could not be put into the menu; it starts all the same."
fi
exec "$VENV/bin/backstock" "$@"
