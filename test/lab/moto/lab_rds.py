"""RDS: every instance (an Aurora cluster with its instance) is a real database server of its own, with its own data directory.

The servers are run by the lab's host. As on AWS a restored instance keeps its roles and its passwords, has the source's tags when
none are given, takes backups when not told otherwise, and is `creating` for a while without an endpoint; a new master password
works only some looks later. Events of snapshots go to EventBridge.
"""
import json
import pathlib
import re

from moto.core import DEFAULT_ACCOUNT_ID as ACCOUNT

from lab_ca import Authority
from lab_calls import Call
from lab_errors import refuse
from lab_host import call as call_host
from lab_rds_accounts import Accounts, account_of
from lab_rds_clusters import Clusters
from lab_rds_engines import default_group, engine_of
from lab_rds_exports import Exports
from lab_rds_managed import Managed
from lab_rds_parameters import ParameterGroups
from lab_rds_resource import REGION, Resource, checked_identifier, new_resource_id
from lab_rds_snapshots import Snapshots
from lab_service import Service

CLASS = re.compile(r"^db\.[a-z0-9]+\.[a-z0-9]+$")
SERVERLESS = "db.serverless"
# "can include any printable ASCII character except /, ', \", @, or a space"; PostgreSQL: 8 to 128 characters
PASSWORD = re.compile(r"^[!#-&(-.0-?A-~]{8,128}$")
"""What a restore takes over from the source when it is not said. Not: parameter group, security groups, deletion protection."""
INHERITED = ("DBInstanceClass", "AllocatedStorage", "StorageType", "Iops", "MultiAZ", "BackupRetentionPeriod", "CopyTagsToSnapshot")


class Rds(Clusters, Snapshots, Exports, Managed, ParameterGroups, Accounts, Service):
    name = "rds"

    def __init__(self, host: str, emit, authority_file: str, account: str = ACCOUNT, first: "Rds | None" = None) -> None:
        self.host = host
        self.emit = emit
        self.account = account
        """A part of the names of an account's servers."""
        self.zone = "c0lab0000000" if account == ACCOUNT else f"c{account}"
        self.accounts = {} if first is None else first.accounts
        self.accounts[account] = self
        self.authority = Authority() if first is None else first.authority
        self.authority_file = authority_file
        pathlib.Path(authority_file).write_text(self.authority.pem)
        self.instances: dict[str, Resource] = {}
        self.clusters: dict[str, Resource] = {}
        self.snapshots: dict[str, Resource] = {}
        self.cluster_snapshots: dict[str, Resource] = {}
        self.exports: dict[str, Resource] = {}
        self.subnet_groups: dict[str, Resource] = {}
        self.parameter_groups: dict[str, Resource] = {}

    def of(self, account: str) -> "Rds":
        """RDS of another account, whose events come to nobody here."""
        return self.accounts.get(account) or Rds(self.host, lambda *_: None, self.authority_file, account, self)

    def answer(self, call: Call) -> tuple[int, dict, bytes]:
        account = account_of(call.caller)
        return super().answer(call) if account == self.account else self.of(account).answer(call)

    # ---- the servers

    def ask_host(self, **request) -> dict:
        return json.loads(call_host(self.host, "/servers", json.dumps(request).encode()).body)

    def server(self, do: str, resource: Resource, **more) -> None:
        """Starts a server for an instance or a cluster, under names that only its own certificate has."""
        names = resource.hosts
        key, certificate = self.authority.certificate(names)
        answer = self.ask_host(do=do, server=resource.place, kind=engine_of(resource.api["Engine"]).kind, hosts=names, port=resource.port, key=key, certificate=certificate, parameters=self.parameters_of(resource), **more)
        resource.address = answer["address"]

    # ---- instances

    def create_db_instance(self, params: dict) -> dict:
        name = checked_identifier("DBInstanceIdentifier", params["DBInstanceIdentifier"])
        self.free(name)
        if params.get("DBClusterIdentifier"):
            return self.create_cluster_member(name, params)
        engine_of(params["Engine"])
        if params["Engine"].startswith("aurora"):
            refuse("InvalidParameterCombination", f"an instance of {params['Engine']} is made in a cluster")
        self.check_places(params)
        user, password = params.get("MasterUsername"), params.get("MasterUserPassword")
        if not user or not password:
            refuse("InvalidParameterValue", "The parameter MasterUsername and MasterUserPassword must be provided")
        if user in ("rdsadmin", "postgres_admin", "admin"):
            refuse("InvalidParameterValue", f"MasterUsername {user} cannot be used as it is a reserved word used by the engine")
        check_password(password)
        if not params.get("AllocatedStorage"):
            refuse("InvalidParameterValue", "The parameter AllocatedStorage must be provided and must not be blank.")
        key = self.key_of(params, params.get("StorageEncrypted", False))
        if params.get("KmsKeyId") and key is None:
            refuse("InvalidParameterCombination", "StorageEncrypted must be true when KmsKeyId is given")
        instance = self.new_instance(name, params, user, key)
        self.server("create", instance, user=user, password=password, database=params.get("DBName"))
        return {"DBInstance": self.described(instance)}

    def free(self, name: str) -> None:
        if name in self.instances:
            refuse("DBInstanceAlreadyExists", "DB instance already exists")

    def check_places(self, params: dict, scales: bool = False) -> None:
        name = params.get("DBInstanceClass", "db.t4g.micro")
        if name == SERVERLESS and not scales:
            refuse("InvalidParameterCombination", "Set the Serverless v2 scaling configuration on the parent DB cluster before creating a Serverless v2 DB instance.")
        if name != SERVERLESS and not CLASS.match(name):
            refuse("InvalidParameterValue", f"Invalid DB Instance class: {params['DBInstanceClass']}")
        group = params.get("DBSubnetGroupName")
        if group is not None and group.lower() not in self.subnet_groups:
            refuse("DBSubnetGroupNotFoundFault", f"DBSubnetGroup {group} not found")
        parameters = params.get("DBParameterGroupName")
        if parameters is not None and parameters not in self.parameter_groups and not parameters.startswith("default."):
            refuse("DBParameterGroupNotFound", f"DBParameterGroup not found: {parameters}")

    def new_instance(self, name: str, params: dict, user: str, key: str | None) -> Resource:
        engine = engine_of(params["Engine"])
        version = params.get("EngineVersion", engine.version)
        instance = self.resource("db", name, "creating", params.get("Tags", []))
        instance.hosts = [f"{name}.{self.zone}.{REGION}.rds.amazonaws.com"]
        instance.port = params.get("Port", engine.port)
        instance.pending = {}
        instance.api = {
            "DBInstanceClass": params["DBInstanceClass"],
            "Engine": params["Engine"],
            "EngineVersion": version,
            "MasterUsername": user,
            "AllocatedStorage": params.get("AllocatedStorage", 1),
            "StorageType": params.get("StorageType", "gp3"),
            "BackupRetentionPeriod": params.get("BackupRetentionPeriod", 1),
            "MultiAZ": params.get("MultiAZ", False),
            "PubliclyAccessible": params.get("PubliclyAccessible", params.get("DBSubnetGroupName") is None),
            "DeletionProtection": params.get("DeletionProtection", False),
            "CopyTagsToSnapshot": params.get("CopyTagsToSnapshot", False),
            "StorageEncrypted": key is not None,
            "IAMDatabaseAuthenticationEnabled": params.get("EnableIAMDatabaseAuthentication", False),
            "AutoMinorVersionUpgrade": params.get("AutoMinorVersionUpgrade", True),
            "LicenseModel": engine.license,
            "DbiResourceId": new_resource_id("db"),
            "CACertificateIdentifier": params.get("CACertificateIdentifier", "rds-ca-rsa2048-g1"),
            "VpcSecurityGroups": [
                {"VpcSecurityGroupId": group, "Status": "active"} for group in params.get("VpcSecurityGroupIds") or ["sg-default"]
            ],
            "DBParameterGroups": [
                {
                    "DBParameterGroupName": params.get("DBParameterGroupName", default_group(params["Engine"], version)),
                    "ParameterApplyStatus": "in-sync",
                }
            ],
            "AvailabilityZone": params.get("AvailabilityZone", f"{REGION}a"),
        }
        for each in ("DBName", "Iops", "DBClusterIdentifier"):
            if params.get(each) is not None:
                instance.api[each] = params[each]
        if key is not None:
            instance.api["KmsKeyId"] = key
        if params.get("DBSubnetGroupName"):
            instance.api["DBSubnetGroup"] = self.subnet_groups[params["DBSubnetGroupName"].lower()].api
        instance.to("creating", "available")
        self.instances[name] = instance
        return instance

    def described(self, instance: Resource) -> dict:
        api = {
            **instance.api,
            "DBInstanceIdentifier": instance.identifier,
            "DBInstanceArn": instance.arn,
            "DBInstanceStatus": instance.status,
            "TagList": instance.tags,
            "PendingModifiedValues": dict(instance.pending),
        }
        if instance.status != "creating":
            api["Endpoint"] = {"Address": instance.hosts[0], "Port": instance.port, "HostedZoneId": "Z2R2ITUGPM61AM"}
            api["InstanceCreateTime"] = instance.created
        return api

    def found(self, name: str) -> Resource:
        if name.lower() not in self.instances:
            refuse("DBInstanceNotFound", f"DBInstance {name} not found.")
        return self.instances[name.lower()]

    def describe_db_instances(self, params: dict) -> dict:
        for each in list(self.instances.values()):
            if params.get("DBInstanceIdentifier", each.identifier).split(":")[-1].lower() == each.identifier:
                each.look()
        name = params.get("DBInstanceIdentifier")
        some = [self.found(name.split(":")[-1])] if name else list(self.instances.values())
        for each in params.get("Filters", []):
            if each["Name"] == "db-cluster-id":
                some = [one for one in some if one.api.get("DBClusterIdentifier") in [value.split(":")[-1] for value in each["Values"]]]
            elif each["Name"] == "db-instance-id":
                some = [one for one in some if one.identifier in [value.split(":")[-1] for value in each["Values"]]]
            else:
                refuse("InvalidParameterValue", f"Unrecognized filter name: {each['Name']}")
        return {"DBInstances": [self.described(each) for each in some]}

    def modify_db_instance(self, params: dict) -> dict:
        instance = self.found(params["DBInstanceIdentifier"])
        if instance.status != "available":
            refuse("InvalidDBInstanceState", "Database instance is not in available state.")
        known = {"DBInstanceIdentifier", "ApplyImmediately", "MasterUserPassword", "ManageMasterUserPassword", "DeletionProtection", "BackupRetentionPeriod"}
        if set(params) - known:
            refuse("InvalidParameterValue", f"the lab cannot modify {', '.join(sorted(set(params) - known))}")
        password = params.get("MasterUserPassword")
        if password is not None or params.get("ManageMasterUserPassword"):
            if instance.api.get("DBClusterIdentifier"):
                refuse("InvalidParameterCombination", "The DB instance is a member of a cluster: modify the cluster's password")
        self.manage_password(instance, instance, params)
        if password is not None:
            check_password(password)
            # a password is applied at once whatever ApplyImmediately says, but not synchronously
            self.reset_password(instance, instance, password)
        for each in ("DeletionProtection", "BackupRetentionPeriod"):
            if each in params:
                instance.api[each] = params[each]
        return {"DBInstance": self.described(instance)}

    def reset_password(self, shown: Resource, server: Resource, password: str) -> None:
        user = shown.api["MasterUsername"]
        shown.pending["MasterUserPassword"] = "****"

        def reset() -> None:
            self.ask_host(do="password", server=server.place, user=user, password=password)
            shown.pending.pop("MasterUserPassword", None)

        shown.to("available", "resetting-master-credentials", "available", then=reset, looks=1)

    def delete_db_instance(self, params: dict) -> dict:
        instance = self.found(params["DBInstanceIdentifier"])
        if instance.status == "deleting":
            refuse("InvalidDBInstanceState", f"Instance {instance.identifier} is already being deleted.")
        if instance.api["DeletionProtection"]:
            refuse("InvalidParameterCombination", "Cannot delete protected DB Instance, please disable deletion protection and try again.")
        member = instance.api.get("DBClusterIdentifier") is not None
        final = params.get("FinalDBSnapshotIdentifier")
        if not member and bool(final) == params.get("SkipFinalSnapshot", False):
            refuse("InvalidParameterCombination", "FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.")
        if final:
            self.take_snapshot(instance, final, "manual", [])
        server = self.clusters[instance.api["DBClusterIdentifier"]] if member else instance
        self.ask_host(do="stop" if member else "remove", server=server.place)
        instance.status = "deleting"
        instance.to("deleting", "deleted", then=lambda: self.instances.pop(instance.identifier, None))
        if params.get("DeleteAutomatedBackups", True):
            for each in [one for one in self.snapshots.values() if one.of == instance.identifier and one.api["SnapshotType"] == "automated"]:
                self.forget_snapshot(self.snapshots, each)
        self.emit("RDS DB Instance Event", "DB_INSTANCE", instance, "RDS-EVENT-0003", ["deletion"], "DB instance deleted")
        return {"DBInstance": self.described(instance)}

    def restore_db_instance_from_db_snapshot(self, params: dict) -> dict:
        name = checked_identifier("DBInstanceIdentifier", params["DBInstanceIdentifier"])
        snapshot = self.readable_snapshot(params["DBSnapshotIdentifier"])
        self.check_restorable(snapshot)
        self.free(name)
        if snapshot.status != "available":
            refuse("InvalidDBSnapshotState", f"Cannot restore from a snapshot that is {snapshot.status}")
        if params.get("ManageMasterUserPassword"):
            # the API reference: "Applies to RDS for Oracle only"
            refuse("InvalidParameterCombination", "ManageMasterUserPassword isn't supported for this engine when a DB snapshot is restored.")
        self.check_places(params)
        source = snapshot.source
        settings = {**{each: source[each] for each in INHERITED if each in source}, **params}
        settings.update(Engine=source["Engine"], EngineVersion=source["EngineVersion"], DBName=source.get("DBName"))
        settings.setdefault("Port", snapshot.port)
        # "If you don't specify tags, the restored instance has the tags of the source": the trap of automation by tag
        settings.setdefault("Tags", snapshot.source_tags)
        instance = self.new_instance(name, settings, source["MasterUsername"], snapshot.api.get("KmsKeyId"))
        self.server("restore", instance, snapshot=snapshot.folder)
        self.emit("RDS DB Instance Event", "DB_INSTANCE", instance, "RDS-EVENT-0008", ["restoration"], "Restored from snapshot")
        return {"DBInstance": self.described(instance)}

    # ---- groups and tags

    def create_db_subnet_group(self, params: dict) -> dict:
        name = params["DBSubnetGroupName"].lower()
        group = self.resource("subgrp", name, "Complete", params.get("Tags", []))
        group.api = {
            "DBSubnetGroupName": name,
            "DBSubnetGroupDescription": params["DBSubnetGroupDescription"],
            "VpcId": "vpc-lab",
            "SubnetGroupStatus": "Complete",
            "Subnets": [
                {"SubnetIdentifier": subnet, "SubnetAvailabilityZone": {"Name": f"{REGION}{zone}"}, "SubnetStatus": "Active"}
                for subnet, zone in zip(params["SubnetIds"], "abcde")
            ],
            "DBSubnetGroupArn": group.arn,
        }
        self.subnet_groups[name] = group
        return {"DBSubnetGroup": group.api}

    def describe_db_subnet_groups(self, params: dict) -> dict:
        return {"DBSubnetGroups": [each.api for each in self.subnet_groups.values()]}

    def tagged(self, arn: str) -> Resource:
        for some in (self.instances, self.clusters, self.snapshots, self.cluster_snapshots, self.subnet_groups, self.parameter_groups):
            for each in some.values():
                if each.arn == arn:
                    return each
        kind = arn.split(":")[5]
        code = {"db": "DBInstanceNotFound", "snapshot": "DBSnapshotNotFound", "cluster": "DBClusterNotFoundFault"}
        refuse(code.get(kind, "InvalidParameterValue"), f"not found: {arn}")

    def add_tags_to_resource(self, params: dict) -> dict:
        resource = self.tagged(params["ResourceName"])
        names = {each["Key"] for each in params["Tags"]}
        resource.tags = [each for each in resource.tags if each["Key"] not in names] + params["Tags"]
        return {}

    def remove_tags_from_resource(self, params: dict) -> dict:
        resource = self.tagged(params["ResourceName"])
        resource.tags = [each for each in resource.tags if each["Key"] not in params["TagKeys"]]
        return {}

    def list_tags_for_resource(self, params: dict) -> dict:
        return {"TagList": self.tagged(params["ResourceName"]).tags}


def check_password(password: str) -> None:
    if PASSWORD.match(password) is None:
        refuse(
            "InvalidParameterValue",
            "The parameter MasterUserPassword is not a valid password. Only printable ASCII characters besides '/', '@', '\"', ' ' may be used, "
            "8 to 128 of them.",
        )
