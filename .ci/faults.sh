#!/usr/bin/env bash
# Stops, starves and confuses the bills command at a hundred moments of each kind; needs the build, and root for the disks that it mounts.
set -Eeuo pipefail
cd "$(dirname "$0")/.."
FAULT_MOMENTS=100 npx vitest run test/faults --reporter=dot
