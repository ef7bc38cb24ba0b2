#!/usr/bin/env bash
# Stops, starves and confuses the bills command at random moments, 25 of each kind, or FAULT_MOMENTS; needs the build, and root for the
# disks that it mounts: without root, the tests say which kinds were not run.
set -Eeuo pipefail
cd "$(dirname "$0")/.."
FAULT_MOMENTS=${FAULT_MOMENTS:-25} npx vitest run test/faults --reporter=dot
