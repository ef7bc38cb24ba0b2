#!/usr/bin/env bash
# Compiles what a measure's type takes and refuses against the built types, strictly, under three versions of TypeScript.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f dist/index.d.ts ] || npm run --silent build -- --silent

cd test/types
npm ci --no-audit --no-fund --ignore-scripts
ln -sfn ../../.. node_modules/hojokin
for version in 5.9 6 7; do
  node "node_modules/typescript-$version/bin/tsc" --version
  node "node_modules/typescript-$version/bin/tsc" --noEmit -p tsconfig.json
done
