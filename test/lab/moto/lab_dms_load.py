"""What a full load of DMS takes from its settings: which tables, and how they are written."""
import fnmatch
import re

import psycopg

import lab_exporters  # noqa: F401  (where the exporters are)
import my_connection


class Failed(Exception):
    pass


def chosen(url: str, mappings: dict) -> list[tuple[str, str]]:
    """Tables that the selection rules name: `%` stands for anything, `explicit` for exactly this name, names are case-sensitive."""
    tables = tables_of_mariadb(url) if url.startswith("mariadb:") else tables_of_postgres(url)
    rules = [each for each in mappings["rules"] if each["rule-type"] == "selection"]
    result = []
    for schema, table in tables:
        fitting = [each for each in rules if fits(each, schema, table)]
        if any(each["rule-action"] in ("include", "explicit") for each in fitting) and not any(each["rule-action"] == "exclude" for each in fitting):
            result.append((schema, table))
    return result


def tables_of_postgres(url: str) -> list[tuple[str, str]]:
    with psycopg.connect(url) as found:
        return found.execute(
            "SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ORDER BY 1, 2"
        ).fetchall()


def tables_of_mariadb(url: str) -> list[tuple[str, str]]:
    """Of all databases: MySQL's endpoint names none."""
    with my_connection.connect(url) as found, found.cursor() as cursor:
        cursor.execute("SELECT table_schema, table_name FROM information_schema.tables WHERE table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') ORDER BY 1, 2")
        return list(cursor.fetchall())


def fits(rule: dict, schema: str, table: str) -> bool:
    place = rule["object-locator"]
    if rule["rule-action"] == "explicit":
        return (place["schema-name"], place["table-name"]) == (schema, table)
    return like(place["schema-name"], schema) and like(place["table-name"], table)


def like(pattern: str, name: str) -> bool:
    return fnmatch.fnmatchcase(name, re.sub(r"([\[\]*?])", r"[\1]", pattern).replace("%", "*"))


def settings_of(s3: dict, settings: dict) -> list[str]:
    """The exporter's options for the settings of the endpoint and of the replication; an unknown way of writing is refused."""
    if s3.get("DataFormat") != "parquet":
        raise Failed("the lab writes Parquet only: S3Settings.DataFormat")
    lobs = settings.get("TargetMetadata", {})
    if lobs.get("FullLobMode"):
        raise Failed("Full LOB mode is not supported for S3 targets.")
    options = ["--lob-kb", str(lobs.get("LobMaxSize", 32)), "--max-file-kb", str(s3.get("MaxFileSize", 1_048_576))]
    options += ["--parquet-version", s3.get("ParquetVersion", "parquet-1-0"), "--encoding", s3.get("EncodingType", "rle-dictionary")]
    options += ["--compression", s3.get("CompressionType", "none"), "--row-group", str(s3.get("RowGroupLength", 10_000))]
    options += ["--include-op"] if s3.get("IncludeOpForFullLoad") else []
    options += ["--timestamp-ms"] if s3.get("ParquetTimestampInMillisecond") else []
    options += ["--timestamp-column", s3["TimestampColumnName"]] if s3.get("TimestampColumnName") else []
    options += ["--no-statistics"] if s3.get("EnableStatistics") is False else []
    return options
