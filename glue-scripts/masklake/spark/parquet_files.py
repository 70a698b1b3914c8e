"""Parquet files through Hadoop's file systems, local and S3 alike: footers, texts, and a file that appears under its name only when whole."""

import json
from dataclasses import dataclass
from typing import Any

from pyspark.sql import DataFrame, SparkSession

#: Marks a file as masked: a key of the file's metadata (DuckDB), or of its fields' metadata (Spark can write no other).
KEY_ID = "masklake.key_id"
_SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata"


@dataclass(frozen=True)
class Footer:
    rows: int
    #: The id of the key that masked it.
    key_id: str | None


class ParquetFiles:
    def __init__(self, spark: SparkSession) -> None:
        self._jvm: Any = spark._jvm
        self._conf: Any = spark._jsc.hadoopConfiguration()

    def _path(self, path: str) -> Any:
        return self._jvm.org.apache.hadoop.fs.Path(path)

    def _system(self, path: str) -> Any:
        system = self._path(path).getFileSystem(self._conf)
        # Without: no hidden .crc files beside local ones.
        system.setWriteChecksum(False)
        return system

    def text(self, path: str) -> str:
        stream = self._system(path).open(self._path(path))
        try:
            return self._jvm.org.apache.commons.io.IOUtils.toString(stream, "UTF-8")
        finally:
            stream.close()

    def write_text(self, path: str, text: str) -> None:
        """Replaces a file."""
        stream = self._system(path).create(self._path(path), True)
        try:
            stream.write(bytearray(text.encode("utf-8")))
        finally:
            stream.close()

    def size(self, path: str) -> int:
        return self._system(path).getFileStatus(self._path(path)).getLen()

    def footer(self, path: str) -> Footer:
        hadoop = self._jvm.org.apache.parquet.hadoop
        reader = hadoop.ParquetFileReader.open(hadoop.util.HadoopInputFile.fromPath(self._path(path), self._conf))
        try:
            pairs = reader.getFooter().getFileMetaData().getKeyValueMetaData()
            key_id = pairs.get(KEY_ID) or _field_key_id(pairs.get(_SPARK_SCHEMA))
            return Footer(rows=reader.getRecordCount(), key_id=key_id)
        finally:
            reader.close()

    def write_one(self, frame: DataFrame, target: str) -> Footer:
        """Writes a frame of one partition as one file. An older file of that name is replaced."""
        aside, name = target.rpartition("/")[0], target.rpartition("/")[2]
        folder = f"{aside}/.writing-{name}"
        system = self._system(folder)
        try:
            frame.write.mode("overwrite").parquet(folder)
            parts = [
                status.getPath()
                for status in system.listStatus(self._path(folder))
                if status.getPath().getName().startswith("part-")
            ]
            if len(parts) != 1:
                raise RuntimeError(f"{len(parts)} files were written for one")
            footer = self.footer(parts[0].toString())
            system.delete(self._path(target), False)
            if not system.rename(parts[0], self._path(target)):
                raise RuntimeError("the masked file cannot get its name")
            return footer
        finally:
            system.delete(self._path(folder), True)


def _field_key_id(schema: str | None) -> str | None:
    if schema is None:
        return None
    for field in json.loads(schema).get("fields", []):
        found = field.get("metadata", {}).get(KEY_ID)
        if found is not None:
            return found
    return None
