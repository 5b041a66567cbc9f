#!/usr/bin/env bash
# Every check of the project, as CI runs it. The last line is "N passed, N failed"; the exit code is 0 only when all is well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/node.sh
. scripts/install.sh
. scripts/chromium.sh

failed_steps=()

step() {
  local name="$1" began="$SECONDS"
  shift
  if "$@"; then
    echo "$name: fine ($((SECONDS - began)) s)"
  else
    echo "$name: FAILED ($((SECONDS - began)) s)"
    failed_steps+=("$name")
  fi
}

use_new_enough_node
install_packages
find_chromium

PATH="$PWD/node_modules/.bin:$PATH"
results=.cache/test-results.json
rm -f "$results"

step "format" prettier --check --log-level warn .
step "lint" eslint .
step "types" tsc --noEmit
step "build" node scripts/build.ts
step "tests" vitest run --reporter=default --reporter=json --outputFile.json="$results"

if [ ${#failed_steps[@]} -gt 0 ]; then echo "Failed: ${failed_steps[*]}"; fi
node scripts/count-tests.ts "$results" && [ ${#failed_steps[@]} -eq 0 ]
