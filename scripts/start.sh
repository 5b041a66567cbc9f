#!/usr/bin/env bash
# One command from a fresh copy to an open forum: scripts/start.sh [--no-demo]
# PORT (3000), HOST (127.0.0.1), DATA_DIR (data) and DATABASE_URL are passed on to the server.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/node.sh
. scripts/install.sh

use_new_enough_node
install_packages
node scripts/build.ts --if-stale
export NODE_ENV=production
exec node app/server.ts "$@"
