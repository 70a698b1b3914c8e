"""Masks tables with Spark: reads the compiled plans, pools and the key's reference, writes masked Parquet, prints counts as JSON.

    mask_table.py --work FILE --key-ref env:NAME|file:PATH|secretsmanager:NAME [--key-version ID] [--result FILE]

`FILE` is a SparkWork document (lib/core/compile/compiled-table.ts), local or on S3. Runs unchanged on Glue 5.x, where the package
`masklake` comes by --extra-py-files, and locally with pyspark 3.5, where it lies beside this script.

Prints one line of JSON: for each table its files with rows, or its error {code, where, message}. Exit code 1 when a table failed.
The same line is written to `--result` when every table is masked.
"""

import argparse
import hashlib
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

# Python workers import the package too; before Spark starts they can be told where it is.
os.environ["PYTHONPATH"] = os.pathsep.join(
    part for part in (os.path.dirname(os.path.abspath(__file__)), os.environ.get("PYTHONPATH")) if part
)

from masklake.spark.failures import Failure, failure_of  # noqa: E402
from masklake.spark.key_reference import Secret, read_secret  # noqa: E402
from masklake.spark.masked_frame import SETTINGS, Masker  # noqa: E402
from masklake.spark.parquet_files import ParquetFiles  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

VERSION = 1
#: Files that are masked at the same time: more would only wait for Spark's task slots.
MOST_AT_ONCE = 64


def options(argv: Sequence[str]) -> argparse.Namespace:
    """What to do, with which key. Glue adds arguments of its own, which are ignored."""
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--work", required=True)
    parser.add_argument("--key-ref", required=True)
    parser.add_argument("--key-version")
    parser.add_argument("--result")
    return parser.parse_known_args(argv[1:])[0]


def read_pools(files: ParquetFiles, folder: str, tables: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Entries by pool id; a pool whose content is not what its id says stops the job."""
    found: dict[str, list[str]] = {}
    for pool in (pool for table in tables for pool in table["plan"]["pools"]):
        identity = pool["id"]
        if identity in found:
            continue
        body = files.text(f"{folder}/{identity}.txt")
        # `first@` and 12 digits for a pool of the program, `purpose_` and 16 for one made for a rules file
        digits = re.split("[@_]", identity)[-1]
        if len(digits) < 12 or not hashlib.sha256(body.encode("utf-8")).hexdigest().startswith(digits):
            raise Failure("POOL", identity, "the pool's entries are not those that its id names")
        found[identity] = body.split("\n")
    return found


def mask_file(files: ParquetFiles, masker: Masker, source: str, target: str, table: str) -> dict[str, Any]:
    """Masks one file, row n to row n."""
    raw = files.footer(source)
    if raw.key_id is not None:
        raise Failure("ALREADY_MASKED", table, "the file is masked already: export the source again")
    written = files.write_one(masker.frame(source), target)
    if written.rows != raw.rows:
        raise Failure("ROWS", table, f"{written.rows} rows were masked, but {raw.rows} were exported")
    return {"file": target, "rows": written.rows, "bytes": files.size(target)}


def run(spark: SparkSession, work: Mapping[str, Any], secret: Secret) -> list[dict[str, Any]]:
    """One result per table, in order; a table that fails leaves the others alone."""
    if work["version"] != VERSION:
        raise Failure("VERSION", "", f"the work document has version {work['version']}, this job reads {VERSION}")
    files = ParquetFiles(spark)
    entries = read_pools(files, work["pools"], work["tables"])
    at_once = max(1, min(MOST_AT_ONCE, spark.sparkContext.defaultParallelism))
    results: list[dict[str, Any]] = []
    with ThreadPoolExecutor(at_once) as threads:
        started = [(table, start(spark, threads, files, table, secret, entries, work)) for table in work["tables"]]
        for table, jobs in started:
            name = "{schema}.{name}".format(**table["plan"]["table"])
            result: dict[str, Any] = {"table": table["plan"]["table"]}
            try:
                done = [job.result() for job in jobs]
                results.append({**result, "rows": sum(one["rows"] for one in done), "files": done})
            except Exception as error:  # noqa: BLE001 - every failure is reported, in safe words
                columns = [column["name"] for column in table["plan"]["columns"]]
                results.append({**result, "error": failure_of(error, name, columns).document()})
    return results


def start(spark, threads, files, table, secret, entries, work) -> list[Any]:
    """The jobs of a table's files."""
    plan = table["plan"]
    name = "{schema}.{name}".format(**plan["table"])
    shared = spark.sparkContext.broadcast({pool["name"]: entries[pool["id"]] for pool in plan["pools"]})
    masker = Masker(spark, plan, secret, entries, shared, work["metadata"])

    def one(at: int, source: str) -> dict[str, Any]:
        secret.key(plan["keyId"])
        return mask_file(files, masker, source, f"{table['output']}/part-{at:05d}.parquet", name)

    return [threads.submit(one, at, source) for at, source in enumerate(table["inputs"])]


def main(argv: Sequence[str]) -> int:
    chosen = options(argv)
    try:
        secret = read_secret(chosen.key_ref, chosen.key_version)
        spark = SparkSession.builder.appName("masklake").getOrCreate()
        for name, value in SETTINGS.items():
            spark.conf.set(name, value)
        files = ParquetFiles(spark)
        results = run(spark, json.loads(files.text(chosen.work)), secret)
        failed = any("error" in result for result in results)
        if chosen.result is not None and not failed:
            files.write_text(chosen.result, json.dumps({"tables": results}))
    except Exception as error:  # noqa: BLE001 - as above
        print(json.dumps({"error": failure_of(error, chosen.work, []).document()}), flush=True)
        return 1
    print(json.dumps({"tables": results}), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    if main(sys.argv) != 0:
        sys.exit(1)
