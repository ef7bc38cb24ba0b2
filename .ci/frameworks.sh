#!/usr/bin/env bash
# Type-checks and runs the framework examples against the built package, in a workspace of their own that users are spared.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f dist/index.d.ts ] || npm run --silent build -- --silent

cd examples/frameworks
npm ci --no-audit --no-fund --ignore-scripts
mkdir -p node_modules
ln -sfn ../../.. node_modules/hojokin
npm run --silent types
npm test
