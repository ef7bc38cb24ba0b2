#!/usr/bin/env bash
# Builds the estimator page on the packed entries of this checkout and tests it in a real Chromium, and its core in Firefox and WebKit.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root=$([ "$(id -u)" = 0 ] || echo sudo)
export HOJOKIN_CHROMIUM="${HOJOKIN_CHROMIUM:-/usr/bin/chromium}"
if [ ! -x "$HOJOKIN_CHROMIUM" ]; then
  $as_root apt-get update -qq
  $as_root apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk > /dev/null
fi
# Where these two cannot be had, their tests are skipped, and say so.
if [ ! -x /usr/bin/firefox-esr ] || [ ! -x /usr/bin/WebKitWebDriver ] || [ ! -x /usr/bin/Xvfb ]; then
  $as_root apt-get install -y -qq --no-install-recommends firefox-esr webkit2gtk-driver xvfb > /dev/null ||
    echo 'NOT TESTED in Firefox and WebKit: they could not be installed.' >&2
fi

[ -d node_modules ] || npm ci --no-audit --no-fund
npm run --silent build -- --silent

cd examples/web
npm ci --no-audit --no-fund
npm run --silent build
npm run --silent size
npm test
