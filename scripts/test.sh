#!/usr/bin/env bash
# Every check of the project, as CI runs it. The last line is "N passed, N failed"; the exit code is 0 only when all is well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/node.sh
. scripts/install.sh
. scripts/chromium.sh

mkdir -p .cache
failed_steps=.cache/failed-steps
: >"$failed_steps"

step() {
  local name="$1" began="$SECONDS"
  shift
  if "$@"; then
    echo "$name: fine ($((SECONDS - began)) s)"
  else
    echo "$name: FAILED ($((SECONDS - began)) s)"
    echo "$name" >>"$failed_steps"
  fi
}

use_new_enough_node
install_packages
find_chromium

PATH="$PWD/node_modules/.bin:$PATH"
results=.cache/test-results.json
rm -f "$results"

# The longest of them, which one processor has to itself; what it says is told in one piece.
step "lint" eslint . >.cache/lint.log 2>&1 &
lint=$!
step "format" prettier --check --log-level warn .
step "types" tsc --noEmit
step "build" node scripts/build.ts
wait "$lint"
cat .cache/lint.log
step "tests" vitest run --reporter=default --reporter=json --outputFile.json="$results"

if [ -s "$failed_steps" ]; then echo "Failed:" $(cat "$failed_steps"); fi
node scripts/count-tests.ts "$results" && [ ! -s "$failed_steps" ]
