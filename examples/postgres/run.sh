#!/usr/bin/env bash
# Prices a few bills in PostgreSQL by the generated SQL. HOJOKIN_POSTGRES_URL says where; a schema of its own is made and dropped.
set -Eeuo pipefail
cd "$(dirname "$0")"
hojokin() { node ../../dist/cli.js "$@"; }

psql=(psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "${HOJOKIN_POSTGRES_URL:?the address of a PostgreSQL server, such as postgresql://localhost/postgres}")
schema=hojokin_example_$$
catalogue=$(mktemp)
trap 'rm -f "$catalogue"; "${psql[@]}" --command "DROP SCHEMA IF EXISTS $schema CASCADE" 2>/dev/null' EXIT
{
  echo "CREATE SCHEMA $schema;"
  echo "CREATE TABLE $schema.bills (bill_id TEXT, contract TEXT, month TEXT, usage_kwh NUMERIC(18, 3), discount_yen BIGINT);"
  echo "\\copy $schema.bills FROM 'bills.csv' WITH (FORMAT csv, HEADER)"
} | "${psql[@]}"

columns=(--column 'electricitySupply=contract' --column 'usageMonth=month' --column 'electricityUsage=usage_kwh')
# The catalogue says what the columns hold, so that no number is read as text, and which names the table has.
"${psql[@]}" --csv --command "$(hojokin sql electricity-discount --dialect postgres --table "$schema.bills" --catalogue-query)" > "$catalogue"
{
  echo "SET search_path = $schema;"
  echo 'CREATE TEMPORARY TABLE priced AS'
  hojokin sql electricity-discount --dialect postgres --table "$schema.bills" "${columns[@]}" --catalogue "$catalogue" --names 'amount=yen'
  echo 'SELECT bill_id, contract, month, usage_kwh, status, yen, reason FROM priced ORDER BY bill_id;'
  # The example fails where the database and the column of known answers differ.
  echo "DO \$\$ BEGIN ASSERT NOT EXISTS (SELECT FROM priced WHERE yen IS DISTINCT FROM discount_yen), 'the discounts differ'; END \$\$;"
  node fragment.mjs
  echo 'SELECT * FROM once;'
  echo "DO \$\$ BEGIN ASSERT (SELECT amount = 600 FROM once), 'the fragment differs'; END \$\$;"
} | "${psql[@]}"
