# Sourced by start.sh and test.sh: installs exactly what package-lock.json says, when that has not been done for this lock and this Node.

install_packages() {
  local stamp wanted log
  stamp=node_modules/.stamp
  wanted="$(node -p 'process.version + " " + require("node:crypto").createHash("sha256").update(require("node:fs").readFileSync("package-lock.json")).digest("hex")')"
  if [ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ]; then return; fi

  echo "Installing packages (about a minute the first time)."
  mkdir -p .cache
  log=.cache/install.log
  # No package runs a script of its own while it is installed: what is compiled comes ready made in the packages.
  if ! npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >"$log" 2>&1; then
    cat "$log" >&2
    stop_with "The packages could not be installed: see above."
  fi
  node -e 'new (require("better-sqlite3"))(":memory:").close()' ||
    stop_with "SQLite's program for this kind of machine is missing: better-sqlite3 has none for $(node -p 'process.platform + " " + process.arch')."
  echo "$wanted" >"$stamp"
}
