# shellcheck shell=bash
# Steps shared by run.sh and test.sh: Debian packages and the Python environment. Each does nothing when nothing is
# missing, so that a second start needs no network.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV=${BACKSTOCK_VENV:-$ROOT/.venv}
# shellcheck source=installers/packages.sh
source "$ROOT/installers/packages.sh"

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "backstock: $*"
  exit 1
}

# install_debian PACKAGE…: installs those that are not there yet.
install_debian() {
  local missing=() package
  for package in "$@"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || fail "these packages are missing, and this is not a Debian system: ${missing[*]}"
  local as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "these Debian packages are missing; install them as root: ${missing[*]}"
    as_root=(sudo)
    if [[ -t 0 && -z ${CI:-} ]]; then
      say "Backstock needs these Debian packages: ${missing[*]}"
      read -r -p "Install them now with sudo? [Y/n] " answer
      [[ -z $answer || $answer == [Yy]* ]] || fail "nothing was installed. Run this again when you want to."
    fi
  fi
  say "Installing ${#missing[@]} Debian packages…"
  # A stale list of packages is the usual reason for a failed install, so it is renewed first.
  "${as_root[@]}" apt-get update -qq || say "The list of packages could not be renewed; trying with the one at hand."
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null || fail "apt-get could not install: ${missing[*]}"
}

# The newest Python that Backstock can use; Debian's own first, because its packages are known to fit.
find_python() {
  local python
  for python in /usr/bin/python3 python3 python3.13 python3.12 python3.11; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$python"
      return
    fi
  done
  fail "Python 3.11 or newer is needed."
}

# install_python PINS: the virtual environment with exactly the pinned packages of installers/pins/PINS.txt.
install_python() {
  local pins=$ROOT/installers/pins/$1.txt stamp=$VENV/.installed wanted
  wanted=$(cat "$pins" "$ROOT/pyproject.toml" | sha256sum | cut -d' ' -f1)
  # A richer set of packages serves a poorer need.
  [[ -f $stamp ]] && grep -qx "$1 $wanted" "$stamp" && [[ -x $VENV/bin/backstock ]] && return 0
  say "Setting up Python packages ($1)…"
  [[ -x $VENV/bin/python ]] || "$(find_python)" -m venv "$VENV" || fail "the Python environment could not be made in $VENV"
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r "$pins" ||
    fail "the Python packages could not be installed; is there a network?"
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e "$ROOT" ||
    fail "Backstock itself could not be installed into $VENV"
  local satisfied
  {
    for satisfied in $(satisfies "$1"); do
      printf '%s %s\n' "$satisfied" "$(cat "$ROOT/installers/pins/$satisfied.txt" "$ROOT/pyproject.toml" | sha256sum | cut -d' ' -f1)"
    done
  } >"$stamp.new"
  mv "$stamp.new" "$stamp"
}

# compile_texts: what the window loads (.qm), made of the translators' sheets (.ts) that are newer.
compile_texts() {
  local sheet made
  for sheet in "$ROOT"/resources/translations/*.ts; do
    made=${sheet%.ts}.qm
    [[ $made -nt $sheet ]] && continue
    "$VENV/bin/pyside6-lrelease" -silent "$sheet" -qm "$made.new" || fail "the texts of $sheet could not be compiled"
    mv "$made.new" "$made"
  done
}

satisfies() {
  case $1 in
    dev) echo node desktop dev ;;
    desktop) echo node desktop ;;
    *) echo "$1" ;;
  esac
}
