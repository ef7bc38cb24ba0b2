#!/usr/bin/env bash
# Prices a few bills in PostgreSQL by the generated SQL. HOJOKIN_POSTGRES_URL says where; the tables are temporary.
set -Eeuo pipefail
cd "$(dirname "$0")"
hojokin() { node ../../dist/cli.js "$@"; }

columns=(--column 'electricitySupply=contract' --column 'usageMonth=month' --column 'electricityUsage=usage_kwh')
# What the columns hold, so that none is read as text; and names that the table does not have.
typed=(--types 'electricitySupply=text,usageMonth=text,electricityUsage=decimal' --names 'amount=yen')
{
  echo 'CREATE TEMPORARY TABLE bills (bill_id TEXT, contract TEXT, month TEXT, usage_kwh NUMERIC(18, 3), discount_yen BIGINT);'
  echo "\\copy bills FROM 'bills.csv' WITH (FORMAT csv, HEADER)"
  echo 'CREATE TEMPORARY TABLE priced AS'
  hojokin sql electricity-discount --dialect postgres --table bills "${columns[@]}" "${typed[@]}"
  echo 'SELECT bill_id, contract, month, usage_kwh, status, yen, reason FROM priced ORDER BY bill_id;'
  # The example fails where the database and the column of known answers differ.
  echo "DO \$\$ BEGIN ASSERT NOT EXISTS (SELECT FROM priced WHERE yen IS DISTINCT FROM discount_yen), 'the discounts differ'; END \$\$;"
  node fragment.mjs
  echo 'SELECT * FROM once;'
  echo "DO \$\$ BEGIN ASSERT (SELECT amount = 600 FROM once), 'the fragment differs'; END \$\$;"
} | psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "${HOJOKIN_POSTGRES_URL:?the address of a PostgreSQL server, such as postgresql://localhost/postgres}"
