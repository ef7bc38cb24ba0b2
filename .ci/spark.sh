#!/usr/bin/env bash
# Compares evaluate with a real Spark in local mode and runs its example, or runs a command given; pyspark is installed apart, under .cache.
set -Eeuo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
packages=()
command -v java >/dev/null || packages+=(default-jre-headless)
command -v python3 >/dev/null && python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3 python3-venv)
if [ "${#packages[@]}" -gt 0 ]; then
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

version=3.5.5
python=$PWD/.cache/venv/bin/python
if ! "$python" -c "import pyspark; assert pyspark.__version__ == '$version'" 2>/dev/null; then
  python3 -m venv .cache/venv
  .cache/venv/bin/pip install --quiet --disable-pip-version-check "pyspark==$version"
fi
export HOJOKIN_SPARK_PYTHON=$python SPARK_LOCAL_IP=127.0.0.1
if [ "$#" -gt 0 ]; then
  "$@"
else
  npx vitest run test/agreement/spark.test.ts
  "$python" examples/spark/price_bills.py
fi
