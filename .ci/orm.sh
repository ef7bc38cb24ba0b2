#!/usr/bin/env bash
# Runs the rule inside queries of pg, postgres.js, Drizzle, Kysely and Prisma, against the PostgreSQL that .ci/postgres.sh starts;
# `install` only fetches their packages, which can be done beside other work.
set -euo pipefail
cd "$(dirname "$0")/../examples/orm"

if [ "${1:-}" = install ] || [ ! -d node_modules ] || [ ! -d generated ]; then
  npm ci --no-audit --no-fund --ignore-scripts --loglevel error
  # Generating a client needs no migration engine, but Prisma downloads one first unless it is told of a file.
  PRISMA_SCHEMA_ENGINE_BINARY=$(type -P true) npm run --silent generate
fi
if [ "${1:-}" = install ]; then exit; fi

: "${HOJOKIN_POSTGRES_URL:?bash .ci/postgres.sh bash .ci/orm.sh starts a server and runs this}"
[ -f ../../dist/index.d.ts ] || npm --prefix ../.. run --silent build -- --silent
ln -sfn ../../.. node_modules/hojokin
npm run --silent types
npm test
