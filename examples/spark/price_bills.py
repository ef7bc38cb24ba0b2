"""Prices bills that stand in partitioned Parquet on Spark, and accounts for them to the last field as `hojokin bills` does for the same bills."""
import json
import subprocess
import tempfile
from decimal import Decimal
from pathlib import Path

from pyspark.sql import SparkSession

here = Path(__file__).resolve().parent


def hojokin(*words):
    return subprocess.run(["node", here / "../../dist/cli.js", *words], check=True, capture_output=True, encoding="utf-8").stdout


def statement(table, types):
    """The rule as SQL. A month that is a DATE and a usage that is a DECIMAL are read as they are; without its type, a column is read as text."""
    return hojokin(
        "sql", "electricity-discount", "--dialect", "spark", "--table", table, "--types", types, "--names", "amount=discount_yen",
        "--column", "electricitySupply=contract", "--column", "usageMonth=usage_month", "--column", "electricityUsage=usage_kwh",
    ).rstrip().rstrip(";")


FIGURES = hojokin("sql", "electricity-discount", "--dialect", "spark", "--values").rstrip().rstrip(";")
# For each month, contract and status: the bills, their usage, the yen, unit price × usage, and what rounding each bill took away.
ACCOUNT = f"""
WITH totals AS (
  SELECT date_format(usage_month, 'yyyy-MM') AS month, contract, status, count(*) AS bills, sum(usage_kwh) AS usage,
         coalesce(sum(discount_yen), 0) AS discount_yen
  FROM priced WHERE status <> 'undetermined' GROUP BY usage_month, contract, status)
SELECT totals.*, cast(at_least AS DECIMAL(10, 4)) AS unit_discount, coalesce(cast(at_least AS DECIMAL(10, 4)), 0) * usage AS unit_discount_times_usage,
       coalesce(cast(at_least AS DECIMAL(10, 4)), 0) * usage - discount_yen AS difference
FROM totals LEFT JOIN ({FIGURES}) ON electricitySupply = contract AND usageMonth = month ORDER BY contract, month"""
SAME = ["month", "contract", "status", "bills", "usage", "discount_yen", "difference"]


def comparable(row):
    return [str(row[name]) if name in ("month", "contract", "status") else Decimal(str(row[name])).normalize() for name in SAME]


spark = (SparkSession.builder.master("local[*]").appName("bills").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
         .config("spark.sql.shuffle.partitions", "2").config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1").getOrCreate())
spark.sparkContext.setLogLevel("ERROR")

with tempfile.TemporaryDirectory() as folder:
    # A folder for each month, as a lake has them; the month itself is a DATE in the file.
    schema = "bill_id STRING, contract STRING, month STRING, usage_kwh DECIMAL(18, 3), known_yen BIGINT"
    (spark.read.schema(schema).option("header", True).csv(str(here / "bills.csv"))
     .selectExpr("*", "CAST(month || '-01' AS DATE) AS usage_month").write.partitionBy("month").parquet(f"{folder}/bills"))

    bills = spark.read.parquet(f"{folder}/bills")
    bills.createOrReplaceTempView("bills")
    # Each row is looked at by itself, so that nothing is shuffled.
    spark.sql(statement("bills", "usageMonth=date,electricityUsage=decimal")).write.partitionBy("month").parquet(f"{folder}/priced")

    priced = spark.read.parquet(f"{folder}/priced")
    priced.createOrReplaceTempView("priced")
    priced.select("bill_id", "contract", "usage_month", "usage_kwh", "status", "discount_yen", "reason").orderBy("bill_id").show(truncate=False)
    account = spark.sql(ACCOUNT)
    account.show(truncate=False)

    hojokin("bills", here / "bills.csv", "--out", f"{folder}/out.csv", "--summary", f"{folder}/summary.json", "--set", "service=electricity",
            "--map", "usage_month=month", "--map", "usage=usage_kwh")
    summary = json.loads(Path(f"{folder}/summary.json").read_text(encoding="utf-8"), parse_float=Decimal)
    ours, theirs = ([comparable(row) for row in rows] for rows in (account.collect(), summary["groups"]))
    wrong = priced.where("NOT (discount_yen <=> known_yen)").count()
    unknown = priced.where("status = 'undetermined'").count()
    rows_in, rows_out = bills.count(), sum(row["bills"] for row in account.collect()) + unknown

    # A DOUBLE of ten million and more, which Spark writes with an exponent, is the same number as elsewhere.
    spark.sql("SELECT 'highVoltage' contract, '2026-01' usage_month, 12345678D usage_kwh").createOrReplaceTempView("doubles")
    double = spark.sql(statement("doubles", "electricitySupply=text")).first()["discount_yen"]
spark.stop()

print(f"{rows_in} rows in, {rows_out} accounted for, {unknown} of them not known; {wrong} discounts differ; a DOUBLE gives {double} yen")
if wrong or rows_in != rows_out or double != 28_395_059 or sorted(ours) != sorted(theirs):
    raise SystemExit(f"the account differs:\n{ours}\n{theirs}")
