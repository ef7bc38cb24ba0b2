"""Runs queries on real Spark: for each case of the manifest, reads its CSV as the text table `cases` and writes its answers as CSV."""
import csv
import json
import sys

from pyspark.sql import SparkSession
from pyspark.sql.types import StringType, StructField, StructType

spark = (SparkSession.builder.master("local[2]").appName("hojokin")
         .config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").config("spark.sql.shuffle.partitions", "2")
         .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1").getOrCreate())
spark.sparkContext.setLogLevel("ERROR")

with open(sys.argv[1], encoding="utf-8") as file:
    manifest = json.load(file)
for case in manifest:
    columns = StructType([StructField(name, StringType()) for name in case["columns"]])
    (spark.read.schema(columns).option("header", True).csv(case["csv"])
     .selectExpr("CAST(line AS INT) AS line", *[f"`{name}`" for name in case["columns"][1:]]).createOrReplaceTempView("cases"))
    spark.sql(f"SELECT {case['select']} FROM cases").createOrReplaceTempView("typed")
    with open(case["answers"], "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(spark.sql(case["query"]).collect())
spark.stop()
