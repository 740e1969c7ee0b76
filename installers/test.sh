#!/usr/bin/env bash
# Installs what the tests need, then runs lint, types, room rules, QML lint and all tests.
# `bash installers/test.sh [PYTEST ARGS…]`; arguments choose among the tests, the checks before them always run.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_debian "${BASE_PACKAGES[@]}" "${DESKTOP_PACKAGES[@]}" "${PLAY_PACKAGES[@]}" "${DEMO_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
install_python dev
compile_texts
cd "$ROOT"
export PATH="$VENV/bin:$PATH"

say "Lint"
ruff check .
ruff format --check --quiet .
say "Types and QML"
python tests/desktop/qml_types.py &
qml=$!
mypy
wait "$qml"
say "Rooms"
lint-imports --no-cache >/dev/null || lint-imports --no-cache
say "Tests"
# The whole suite waits for other programs much of the time, so four run beside each other. Whoever gives arguments of
# their own is looking at something and gets one.
(($#)) || set -- -n 4 --dist worksteal
# A folder of this run's own: what a crashed run before left mounted in the shared one must not fail this one.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python -m pytest --basetemp="$scratch/pytest" "$@"
