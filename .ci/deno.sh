#!/usr/bin/env bash
# The built package says under Deno what it says under Node, and prices the same bills to the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f dist/index.js ] || npm run --silent build -- --silent

cd test/deno
npm ci --no-audit --no-fund --ignore-scripts
ln -sfn ../../.. node_modules/hojokin
node_modules/.bin/deno --version | head -1
under_node=$(node run.mjs)
under_deno=$(node_modules/.bin/deno run --allow-all --no-prompt --node-modules-dir=manual --no-lock run.mjs)
[ "$(wc -l <<<"$under_node")" -eq 8 ]
diff <(echo "$under_node") <(echo "$under_deno")
echo "$under_deno" | tail -1
