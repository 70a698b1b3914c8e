"""StartExportTask: a server is started from the snapshot, an independent exporter writes what RDS documents, the files go to S3."""
import datetime
import os

import lab_exporters as exporters
from lab_errors import refuse
from lab_rds_engines import engine_of
from lab_rds_resource import Resource, new_resource_id

CALLER = "export.rds.amazonaws.com"
LIVE = ("STARTING", "IN_PROGRESS")
MOST_AT_ONCE = 5
SYSTEM_DATABASES = ("rdsadmin",)


class Exports:
    """Faults of the exporter for the next tasks, e.g. `table-error:public.orders`."""

    export_faults: list[str] = []

    def start_export_task(self, params: dict) -> dict:
        name = params["ExportTaskIdentifier"]
        arn = params["SourceArn"]
        if name in self.exports:
            refuse("ExportTaskAlreadyExists", f"The export task {name} already exists.")
        snapshot = self.found_cluster_snapshot(arn) if ":cluster-snapshot:" in arn else self.found_snapshot(arn)
        if snapshot.status != "available":
            refuse("InvalidExportSourceState", f"The snapshot is {snapshot.status}")
        if sum(each.status in LIVE for each in self.exports.values()) >= MOST_AT_ONCE:
            refuse("InvalidParameterCombination", "the limit of concurrent export tasks is reached")
        if ":" in params.get("S3Prefix", ""):
            refuse("InvalidParameterValue", "The prefix must not contain a colon")
        key = self.key_of({"KmsKeyId": params["KmsKeyId"]}, True)
        try:
            exporters.client("s3", CALLER).head_bucket(Bucket=params["S3BucketName"])
        except Exception:  # noqa: BLE001
            refuse("InvalidS3BucketFault", f"The S3 bucket {params['S3BucketName']} doesn't exist")
        task = self.resource("export", name, "STARTING", [])
        task.api = {
            "ExportTaskIdentifier": name,
            "SourceArn": arn,
            "ExportOnly": params.get("ExportOnly", []),
            "SnapshotTime": snapshot.created,
            "S3Bucket": params["S3BucketName"],
            "S3Prefix": params.get("S3Prefix", ""),
            "IamRoleArn": params["IamRoleArn"],
            "KmsKeyId": key,
            "SourceType": "CLUSTER" if ":cluster-snapshot:" in arn else "SNAPSHOT",
        }
        task.to("STARTING", "IN_PROGRESS", "COMPLETE", then=lambda: self.write_export(task, snapshot))
        self.exports[name] = task
        return self.described_export(task)

    def described_export(self, task: Resource) -> dict:
        percent = {"COMPLETE": 100, "IN_PROGRESS": 40}.get(task.status, 0)
        ended = {"TaskEndTime": datetime.datetime.now(datetime.timezone.utc)} if task.status not in LIVE else {}
        return {**task.api, **ended, "Status": task.status, "PercentProgress": percent, "TotalExtractedDataInGB": 0}

    def describe_export_tasks(self, params: dict) -> dict:
        name, arn = params.get("ExportTaskIdentifier"), params.get("SourceArn")
        some = [each for each in self.exports.values() if name in (None, each.api["ExportTaskIdentifier"]) and arn in (None, each.api["SourceArn"])]
        if name is not None and not some:
            refuse("ExportTaskNotFound", f"The export task {name} doesn't exist.")
        for each in some:
            each.look()
        return {"ExportTasks": [self.described_export(each) for each in some]}

    def cancel_export_task(self, params: dict) -> dict:
        task = self.exports.get(params["ExportTaskIdentifier"])
        if task is None:
            refuse("ExportTaskNotFound", f"The export task {params['ExportTaskIdentifier']} doesn't exist.")
        if task.status not in LIVE:
            refuse("InvalidExportTaskStateFault", "You can't cancel an export task that has completed.")
        task.status = "CANCELING"
        task.to("CANCELED")
        return self.described_export(task)

    def write_export(self, task: Resource, snapshot: Resource) -> None:
        server = self.resource("db", f"export-{new_resource_id('e').lower()}", "", [])
        server.hosts, server.port = [f"{server.identifier}.export.lab"], snapshot.port
        server.api = {"Engine": snapshot.source["Engine"]}
        self.server("restore", server, snapshot=snapshot.folder)
        try:
            access = self.ask_host(do="administrator", server=server.place)
            kind = engine_of(snapshot.source["Engine"]).kind
            access.update(host=server.hosts[0], port=server.port, authority=self.authority_file, kind=kind)
            for database in [each for each in access["databases"] if each not in SYSTEM_DATABASES]:
                self.write_database(task, access, database)
        except Exception as error:  # noqa: BLE001
            task.status, task.api["FailureCause"] = "FAILED", f"{type(error).__name__}"
        finally:
            self.ask_host(do="remove", server=server.place)

    def write_database(self, task: Resource, access: dict, database: str) -> None:
        with exporters.scratch() as folder:
            faults = [part for fault in self.export_faults for part in ("--fault", fault)]
            options = ["--prefix", task.api["S3Prefix"], "--export-id", task.api["ExportTaskIdentifier"], *faults]
            manifest = exporters.run("rds_export_like", exporters.connection(access, database), folder, options)
            wanted = [each for each in manifest["tables"] if selected(task.api["ExportOnly"], database, each, access["kind"])]
            skipped = [each for each in wanted if each["status"] == "skipped"]
            if skipped:
                task.api["WarningMessage"] = f"{len(skipped)} tables were skipped"
            # an injected missing file is in the manifest and not on the disk
            written = [file["path"] for each in wanted for file in each["files"] if os.path.exists(os.path.join(folder, file["path"]))]
            encryption = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": task.api["KmsKeyId"]}
            exporters.upload(folder, written, CALLER, task.api["S3Bucket"], "", encryption)
            if any(each["status"] == "failed" for each in wanted):
                raise RuntimeError("a table failed")


def selected(only: list[str], database: str, table: dict, kind: str) -> bool:
    """StartExportTask, `ExportOnly`: `database.table` is for MySQL and MariaDB only, a schema between them for the others."""
    schema, name = table["schema"], table["table"]
    tables = [f"{database}.{name}"] if kind == "mariadb" else [f"{database}.{schema}", f"{database}.{schema}.{name}"]
    return not only or any(each in (database, *tables) for each in only)
