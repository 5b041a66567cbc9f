# Sourced by test.sh: finds a Chromium for the tests that meet the forum as a visitor does, and exports its path as CHROMIUM.

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && CHROMIUM="$(command -v "$name")"; then
      export CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    stop_with "The tests need Chromium: install it, or give its path as CHROMIUM, and try again."
  fi
  echo "Installing Chromium (apt-get install chromium)."
  mkdir -p .cache
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >.cache/chromium.log 2>&1; then
    tail -n 5 .cache/chromium.log >&2
    stop_with "Chromium could not be installed: install it, or give its path as CHROMIUM, and try again."
  fi
  CHROMIUM="$(command -v chromium)"
  export CHROMIUM
}
