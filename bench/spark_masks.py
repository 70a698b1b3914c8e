"""Times the Spark job table by table in one session: `spark_masks.py --work FILE --key-ref env:NAME`.

The work document holds pairs of tables: the first of a pair warms up, the second is timed. Prints a line of JSON for each pair.
"""

import json
import sys
import time

import mask_table
from pyspark.sql import SparkSession


def main() -> None:
    chosen = mask_table.options(sys.argv)
    secret = mask_table.read_secret(chosen.key_ref)
    spark = SparkSession.builder.appName("masklake-bench").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for name, value in mask_table.SETTINGS.items():
        spark.conf.set(name, value)
    with open(chosen.work, encoding="utf-8") as file:
        work = json.load(file)
    tables = work["tables"]
    for at in range(len(tables) // 2):
        line: dict[str, object] = {"at": at}
        for table in tables[2 * at : 2 * at + 2]:
            start = time.perf_counter()
            (result,) = mask_table.run(spark, {**work, "tables": [table]}, secret)
            if "error" in result:
                line["error"] = result["error"]["message"]
                break
            line["seconds"] = time.perf_counter() - start
        if "error" in line:
            line.pop("seconds", None)
        print(json.dumps(line), flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
