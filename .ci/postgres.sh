#!/usr/bin/env bash
# Compares evaluate with a real PostgreSQL and runs its example, or runs a command given: a server of its own, on loopback, in a folder that is removed.
set -Eeuo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
server_folder() { find /usr/lib/postgresql -maxdepth 3 -name initdb 2>/dev/null | sort -V | tail -n 1 | xargs -r dirname; }

if [ -z "$(server_folder)" ]; then
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null
fi
programs=$(server_folder)
folder=$(mktemp -d)
chmod 755 "$folder"
# The server refuses to run as root.
as_server() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
if [ "$(id -u)" -eq 0 ]; then chown postgres "$folder"; fi
stop() { (cd / && as_server "$programs/pg_ctl" --pgdata "$folder/data" --mode immediate stop >/dev/null 2>&1) || true; rm -rf "$folder"; }
trap stop EXIT

port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')
(
  cd /
  as_server "$programs/initdb" --pgdata "$folder/data" --username hojokin --auth trust --encoding UTF8 --no-sync >/dev/null
  as_server "$programs/pg_ctl" --pgdata "$folder/data" --log "$folder/log" --wait \
    --options "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$folder -c fsync=off" start >/dev/null
)
export HOJOKIN_POSTGRES_URL="postgresql://hojokin@127.0.0.1:$port/postgres"
"$programs/psql" --version
if [ "$#" -gt 0 ]; then
  "$@"
else
  npx vitest run test/agreement/postgres.test.ts
  bash examples/postgres/run.sh
  bash .ci/orm.sh
fi
