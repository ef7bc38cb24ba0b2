"""Prices a few bills on Spark by the generated SQL, and fails where a discount differs from the known one."""
import subprocess
from pathlib import Path

from pyspark.sql import SparkSession

here = Path(__file__).resolve().parent
columns = ["electricitySupply=contract", "usageMonth=month", "electricityUsage=usage_kwh"]
statement = subprocess.run(
    ["node", here / "../../dist/cli.js", "sql", "electricity-discount", "--dialect", "spark", "--table", "bills",
     *[word for column in columns for word in ("--column", column)]],
    check=True, capture_output=True, encoding="utf-8").stdout.rstrip().rstrip(";")

spark = (SparkSession.builder.master("local[*]").appName("bills").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
         .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1").getOrCreate())
spark.sparkContext.setLogLevel("ERROR")
schema = "bill_id STRING, contract STRING, month STRING, usage_kwh DECIMAL(18, 3), discount_yen BIGINT"
spark.read.schema(schema).option("header", True).csv(str(here / "bills.csv")).createOrReplaceTempView("bills")

priced = spark.sql(statement).orderBy("bill_id")
priced.show(truncate=False)
wrong = priced.where("NOT (amount <=> discount_yen)").count()
spark.stop()
if wrong:
    raise SystemExit(f"{wrong} discounts differ")
