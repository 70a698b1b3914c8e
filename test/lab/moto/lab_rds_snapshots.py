"""Snapshots of instances: a consistent copy of the server's data directory, taken by Postgres's own backup mode.

Sharing has AWS's rules: manual snapshots only, at most 20 accounts, an encrypted one never with everybody, none under AWS's own key.
"""
import datetime
import re

from lab_errors import refuse
from lab_rds_engines import engine_of
from lab_rds_resource import DEFAULT_KEY, Resource

SNAPSHOT_NAME = re.compile(r"^[a-zA-Z](?:-?[a-zA-Z0-9])*$")
MOST_ACCOUNTS = 20
MOST_SNAPSHOTS = 100


class Snapshots:
    # ---- of instances

    def create_db_snapshot(self, params: dict) -> dict:
        instance = self.found(params["DBInstanceIdentifier"])
        if instance.status != "available":
            refuse("InvalidDBInstanceState", f"Cannot create a snapshot because the database instance {instance.identifier} is not currently in the available state.")
        snapshot = self.take_snapshot(instance, params["DBSnapshotIdentifier"], "manual", params.get("Tags"))
        return {"DBSnapshot": self.described_snapshot(snapshot)}

    def take_snapshot(self, instance: Resource, name: str, kind: str, tags: list[dict] | None) -> Resource:
        """Also the lab's way to an automated one."""
        self.check_new_name(self.snapshots, name, kind, "DBSnapshotAlreadyExists")
        if tags is None or (tags == [] and kind == "automated"):
            tags = instance.tags if instance.api["CopyTagsToSnapshot"] else []
        snapshot = self.new_snapshot(name, kind, tags, instance.api, instance.port, instance.tags, instance.identifier)
        self.ask_host(do="snapshot", server=instance.place, snapshot=snapshot.folder)
        if kind == "manual":
            instance.to("backing-up", "available", looks=1)
        code = "RDS-EVENT-0042" if kind == "manual" else "RDS-EVENT-0091"
        message = "Manual snapshot created" if kind == "manual" else "Automated snapshot created"
        snapshot.to("creating", "available", then=lambda: self.emit("RDS DB Snapshot Event", "SNAPSHOT", snapshot, code, ["creation"], message))
        return snapshot

    def new_snapshot(self, name: str, kind: str, tags: list, source: dict, port: int, source_tags: list, of: str) -> Resource:
        snapshot = self.resource("snapshot", name, "creating", tags)
        snapshot.source, snapshot.port, snapshot.source_tags, snapshot.of = dict(source), port, list(source_tags), of
        snapshot.folder = re.sub(r"[^a-z0-9-]", "_", snapshot.place)
        snapshot.accounts = []
        snapshot.api = {
            "DBSnapshotIdentifier": snapshot.identifier,
            "DBSnapshotArn": snapshot.arn,
            "DBInstanceIdentifier": of,
            "Engine": source["Engine"],
            "EngineVersion": source["EngineVersion"],
            "AllocatedStorage": source["AllocatedStorage"],
            "MasterUsername": source["MasterUsername"],
            "Port": port,
            "SnapshotType": kind,
            "Encrypted": source["StorageEncrypted"],
            "DbiResourceId": source["DbiResourceId"],
            "StorageType": source["StorageType"],
            "AvailabilityZone": source["AvailabilityZone"],
            "LicenseModel": engine_of(source["Engine"]).license,
            "IAMDatabaseAuthenticationEnabled": source["IAMDatabaseAuthenticationEnabled"],
            "OriginalSnapshotCreateTime": snapshot.created,
        }
        if source.get("KmsKeyId"):
            snapshot.api["KmsKeyId"] = source["KmsKeyId"]
        self.snapshots[snapshot.identifier] = snapshot
        return snapshot

    def check_new_name(self, existing: dict, name: str, kind: str, code: str) -> None:
        bare = name.removeprefix("rds:") if kind == "automated" else name
        if SNAPSHOT_NAME.match(bare) is None or len(name) > 255:
            refuse("InvalidParameterValue", f"Invalid snapshot identifier: {name}")
        if name.lower() in existing:
            refuse(code, f"Cannot create the snapshot because a snapshot with the identifier {name} already exists.")
        if kind == "manual" and sum(each.api["SnapshotType"] == "manual" for each in existing.values()) >= MOST_SNAPSHOTS:
            refuse("SnapshotQuotaExceeded", "You have reached the maximum number of snapshots.")

    def described_snapshot(self, snapshot: Resource) -> dict:
        done = snapshot.status == "available"
        more = {"SnapshotCreateTime": snapshot.created, "InstanceCreateTime": snapshot.created} if done else {}
        return {**snapshot.api, **more, "Status": snapshot.status, "PercentProgress": 100 if done else 0, "TagList": snapshot.tags}

    def found_snapshot(self, name: str) -> Resource:
        bare = name.split(":snapshot:")[-1].lower()
        if bare not in self.snapshots or not self.is_ours(name):
            refuse("DBSnapshotNotFound", f"DBSnapshot {name} not found.")
        return self.snapshots[bare]

    def readable_snapshot(self, name: str) -> Resource:
        """Of this account, or shared with it."""
        return self.found_snapshot(name) if self.is_ours(name) else self.shared_snapshot(name, "DBSnapshotNotFound")

    def describe_db_snapshots(self, params: dict) -> dict:
        name, of, kind = params.get("DBSnapshotIdentifier"), params.get("DBInstanceIdentifier"), params.get("SnapshotType")
        some = [self.found_snapshot(name)] if name else list(self.snapshots.values())
        some = [each for each in some if of is None or each.of == of.split(":")[-1].lower()]
        if kind is not None:
            some = [each for each in some if each.api["SnapshotType"] == kind]
        for each in params.get("Filters", []):
            field = {"db-instance-id": "DBInstanceIdentifier", "db-snapshot-id": "DBSnapshotIdentifier", "snapshot-type": "SnapshotType"}
            if each["Name"] not in field:
                refuse("InvalidParameterValue", f"Unrecognized filter name: {each['Name']}")
            values = [value.split(":db:")[-1] for value in each["Values"]]
            some = [one for one in some if one.api[field[each["Name"]]] in values]
        for each in some:
            each.look()
        return {"DBSnapshots": [self.described_snapshot(each) for each in some]}

    def copy_db_snapshot(self, params: dict) -> dict:
        source = self.readable_snapshot(params["SourceDBSnapshotIdentifier"])
        name = params["TargetDBSnapshotIdentifier"]
        self.check_new_name(self.snapshots, name, "manual", "DBSnapshotAlreadyExists")
        if source.status != "available":
            refuse("InvalidDBSnapshotState", f"Cannot copy a snapshot that is {source.status}")
        key = self.key_of_copy(source, params)
        tags = params.get("Tags") or (source.tags if params.get("CopyTags") else [])
        settings = {**source.source, "StorageEncrypted": key is not None, "KmsKeyId": key}
        copy = self.new_snapshot(name, "manual", tags, settings, source.port, source.source_tags, source.of)
        copy.api["SourceDBSnapshotIdentifier"] = source.arn
        copy.api["OriginalSnapshotCreateTime"] = source.api["OriginalSnapshotCreateTime"]
        self.ask_host(do="copy snapshot", snapshot=source.folder, target=copy.folder)
        copy.to("copying", "available", then=lambda: self.emit("RDS DB Snapshot Event", "SNAPSHOT", copy, "RDS-EVENT-0197", ["notification"], "Finished copy of snapshot"))
        return {"DBSnapshot": self.described_snapshot(copy)}

    def delete_db_snapshot(self, params: dict) -> dict:
        snapshot = self.found_snapshot(params["DBSnapshotIdentifier"])
        if snapshot.api["SnapshotType"] != "manual":
            refuse("InvalidDBSnapshotState", "Only manual snapshots may be deleted.")
        if snapshot.status == "creating":
            # whoever tries again does so later: time goes on without a look, too
            snapshot.look()
            refuse("InvalidDBSnapshotState", "Cannot delete the snapshot because it is not currently in the available state.")
        self.forget_snapshot(self.snapshots, snapshot)
        snapshot.status = "deleted"
        return {"DBSnapshot": self.described_snapshot(snapshot)}

    def forget_snapshot(self, existing: dict, snapshot: Resource) -> None:
        self.ask_host(do="remove snapshot", snapshot=snapshot.folder)
        existing.pop(snapshot.identifier)

    # ---- sharing

    def modify_db_snapshot_attribute(self, params: dict) -> dict:
        snapshot = self.found_snapshot(params["DBSnapshotIdentifier"])
        self.change_sharing(snapshot, params, "InvalidDBSnapshotState")
        return self.described_sharing(snapshot, "DBSnapshot")

    def describe_db_snapshot_attributes(self, params: dict) -> dict:
        return self.described_sharing(self.found_snapshot(params["DBSnapshotIdentifier"]), "DBSnapshot")

    def change_sharing(self, snapshot: Resource, params: dict, state: str) -> None:
        if params["AttributeName"] != "restore":
            refuse("InvalidParameterValue", f"Invalid attribute: {params['AttributeName']}")
        if snapshot.api["SnapshotType"] != "manual":
            refuse(state, "Only manual snapshots can be shared.")
        if snapshot.status != "available":
            refuse(state, "The snapshot is not in the available state.")
        add = params.get("ValuesToAdd", [])
        encrypted = snapshot.api.get("Encrypted", snapshot.api.get("StorageEncrypted"))
        if "all" in add and encrypted:
            refuse("InvalidParameterValue", "Encrypted snapshots can't be shared as public")
        if add and snapshot.api.get("KmsKeyId", "").endswith(DEFAULT_KEY):
            refuse("InvalidParameterValue", "Snapshots that are encrypted with the default KMS key can't be shared")
        if any(each != "all" and re.fullmatch(r"\d{12}", each) is None for each in add):
            refuse("InvalidParameterValue", "Account ids have twelve digits")
        accounts = [each for each in dict.fromkeys([*snapshot.accounts, *add]) if each not in params.get("ValuesToRemove", [])]
        if len(accounts) > MOST_ACCOUNTS:
            refuse("SharedSnapshotQuotaExceeded", "You have exceeded the maximum number of accounts that you can share a manual snapshot with.")
        snapshot.accounts = accounts

    def described_sharing(self, snapshot: Resource, kind: str) -> dict:
        attributes = [{"AttributeName": "restore", "AttributeValues": snapshot.accounts}]
        return {
            f"{kind}AttributesResult": {f"{kind}Identifier": snapshot.identifier, f"{kind}Attributes": attributes},
        }


def automated_name(instance: str) -> str:
    return f"rds:{instance}-{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d-%H-%M}"
