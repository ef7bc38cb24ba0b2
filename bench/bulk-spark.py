"""Runs the queries of a job in turns on a Spark of its own, and prints the seconds of each as JSON: python bulk-spark.py < job.json"""
import json
import sys
import time

from pyspark.sql import SparkSession

job = json.load(sys.stdin)
spark = (SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
         .config("spark.driver.memory", "4g").config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1").getOrCreate())
spark.sparkContext.setLogLevel("ERROR")
for name in ("bills", "prices"):
    spark.sql(job[name]).cache().createOrReplaceTempView(name)
    spark.table(name).count()
sums = {name: spark.sql(f"SELECT CAST(sum(amount) AS STRING), count(status) FROM ({query})").first() for name, query in job["queries"].items()}
if len({str(one) for one in sums.values()}) > 1:
    raise SystemExit(f"the sums differ: {sums}")
seconds = {name: [] for name in job["queries"]}
for _ in range(job["rounds"]):
    for name, query in job["queries"].items():
        start = time.monotonic()
        # Works out every column of every row, and writes none.
        spark.sql(query).write.format("noop").mode("overwrite").save()
        seconds[name].append(time.monotonic() - start)
spark.stop()
print(json.dumps(seconds))
