"""From a compiled plan to the masked DataFrame of one file. Holds no rule: expressions come from the plan as they stand."""

from collections.abc import Mapping, Sequence
from typing import Any

from pyspark import Broadcast
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from .failures import Failure
from .functions import float_text_column, kernel_column, key_column
from .key_reference import Secret
from .parquet_files import KEY_ID

#: More than any file has: a file is one partition, and its rows keep their order.
_WHOLE_FILE = str(2**50)
SETTINGS: Mapping[str, str] = {
    "spark.sql.ansi.enabled": "true",
    "spark.sql.caseSensitive": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.timestampType": "TIMESTAMP_LTZ",
    # Literals are printed for exactly this reading of them.
    "spark.sql.parser.escapedStringLiterals": "false",
    "spark.sql.variable.substitute": "false",
    "spark.sql.files.maxPartitionBytes": _WHOLE_FILE,
    "spark.sql.files.openCostInBytes": _WHOLE_FILE,
    "spark.sql.files.ignoreCorruptFiles": "false",
    "spark.sql.files.ignoreMissingFiles": "false",
    "spark.sql.parquet.inferTimestampNTZ.enabled": "true",
    "spark.sql.parquet.binaryAsString": "false",
    "spark.sql.parquet.datetimeRebaseModeInRead": "CORRECTED",
    "spark.sql.parquet.datetimeRebaseModeInWrite": "CORRECTED",
    "spark.sql.parquet.int96RebaseModeInRead": "CORRECTED",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    "spark.sql.parquet.writeLegacyFormat": "false",
    "spark.sql.parquet.compression.codec": "zstd",
}


class Masker:
    """Masks the files of one table."""

    def __init__(
        self,
        spark: SparkSession,
        plan: Mapping[str, Any],
        secret: Secret,
        entries: Mapping[str, Sequence[str]],
        shared: Broadcast,
        metadata: Mapping[str, str],
    ) -> None:
        """`entries`: pools by id; `shared`: a broadcast of pools by name, for kernels."""
        self._spark, self._plan, self._secret, self._shared = spark, plan, secret, shared
        self._entries = entries
        self._metadata = {**metadata, KEY_ID: plan["keyId"]}

    def frame(self, file: str) -> DataFrame:
        """Failure UNKNOWN_COLUMN when the file is not as it was exported."""
        read = self._spark.read.parquet(file)
        self._check(read)
        frame = read.toDF(*[f"c{at}" for at in range(len(read.columns))])
        joined: set[str] = set()
        for stage in self._plan["stages"]:
            for relation in stage["joins"]:
                if relation not in joined:
                    frame = frame.crossJoin(F.broadcast(self._keys() if relation == "keys" else self._pools()))
                    joined.add(relation)
            frame = frame.select("*", *[self._column(column).alias(column["as"]) for column in stage["columns"]])
        return frame.select(
            *[
                F.expr(column["output"]).alias(field.name, metadata=self._metadata)
                for column, field in zip(self._plan["columns"], read.schema.fields, strict=True)
            ]
        )

    def _check(self, read: DataFrame) -> None:
        """Names and types by position. Of names that differ only in case, DuckDB writes the second with a suffix."""
        planned = self._plan["columns"]
        fields = read.schema.fields
        table = "{schema}.{name}".format(**self._plan["table"])
        if len(fields) != len(planned):
            raise Failure("UNKNOWN_COLUMN", table, f"{len(fields)} columns found, {len(planned)} expected")
        seen: set[str] = set()
        for field, column in zip(fields, planned, strict=True):
            folded = column["name"].lower()
            renamed = folded in seen and field.name.lower().startswith(folded)
            seen.add(folded)
            where = f"{table}.{column['name']}"
            if field.name != column["name"] and not renamed:
                raise Failure("UNKNOWN_COLUMN", where, "the file has another column in its place")
            if field.dataType.simpleString() != column["spark"]:
                raise Failure(
                    "UNKNOWN_COLUMN", where, f"type {field.dataType.simpleString()} found, {column['spark']} expected"
                )

    def _column(self, column: Mapping[str, Any]) -> Any:
        if "sql" in column:
            return F.expr(column["sql"])
        if "floatText" in column:
            return float_text_column(column["floatText"], F.col(column["of"]))
        kernel = self._plan["kernels"][column["kernel"]]
        args = [F.expr(arg) for arg in column["args"]]
        return kernel_column(kernel, self._secret, self._plan["keyId"], self._shared, args)

    def _keys(self) -> DataFrame:
        """One row of pads and salts, computed where Python runs: they are in no plan and in no temporary file of the driver."""
        columns = [
            key_column(self._secret, self._plan["keyId"], key["domain"], key["part"]).alias(key["as"])
            for key in self._plan["keys"]
        ]
        return self._spark.range(0, 1, 1, 1).select(*columns)

    def _pools(self) -> DataFrame:
        used = [pool for pool in self._plan["pools"] if "as" in pool]
        schema = ", ".join(f"{pool['as']} array<string>" for pool in used)
        return self._spark.createDataFrame([tuple(list(self._entries[pool["id"]]) for pool in used)], schema)
