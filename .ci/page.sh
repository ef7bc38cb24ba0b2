#!/usr/bin/env bash
# Builds the estimator page on the packed entries of this checkout and tests it in a real Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."

export HOJOKIN_CHROMIUM="${HOJOKIN_CHROMIUM:-/usr/bin/chromium}"
if [ ! -x "$HOJOKIN_CHROMIUM" ]; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -qq
  $as_root apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk > /dev/null
fi

[ -d node_modules ] || npm ci --no-audit --no-fund
npm run --silent build -- --silent

cd examples/web
npm ci --no-audit --no-fund
npm run --silent build
npm run --silent size
npm test
