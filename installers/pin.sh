#!/usr/bin/env bash
# Renews the pins from pyproject.toml, for whoever updates dependencies. Not needed to run or to test.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT"
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
"$(find_python)" -m venv "$tools"
"$tools/bin/pip" install --quiet pip-tools
pin() {
  "$tools/bin/pip-compile" --quiet --strip-extras --generate-hashes --allow-unsafe --no-emit-index-url \
    --no-emit-find-links --no-emit-trusted-host --no-header --no-annotate --all-build-deps "$@" pyproject.toml
}
pin --output-file installers/pins/node.txt
pin --extra desktop --output-file installers/pins/desktop.txt
pin --extra dev --output-file installers/pins/dev.txt
