"""DMS Serverless: endpoints, replication configurations and full loads by an independent exporter from the real server to S3.

What moto has besides (provisioned instances and their tasks) stays moto's. States of a replication are those of the user guide,
in the spelling that the API gives; a replication is started once, and deleted only when it has stopped, failed, or never ran.
"""
import json
import os
import re

import psycopg
import pymysql
from cryptography.x509 import load_pem_x509_certificates
from moto.core import DEFAULT_ACCOUNT_ID as ACCOUNT

import lab_exporters as exporters
from lab_dms_load import Failed, chosen, settings_of
from lab_errors import refuse
from lab_rds_resource import REGION, Resource, new_resource_id
from lab_service import Service

CALLER = "dms.amazonaws.com"
NAME = re.compile(r"^[a-zA-Z](?:-?[a-zA-Z0-9])*$")
# "can't contain ; . : + { } * & , % \"
REFUSED_IN_PASSWORD = re.compile(r"[;.:+{}*&,%\\]")
STARTING = (
    "initializing",
    "preparing_metadata_resources",
    "testing_connection",
    "fetching_metadata",
    "calculating_capacity",
    "provisioning_capacity",
    "replication_starting",
    "running",
)
POSTGRES = ("postgres", "aurora-postgresql")
"""Engines of source endpoints, each with where its settings stand. `aurora` is Aurora MySQL."""
SOURCES = {**dict.fromkeys(POSTGRES, "PostgreSQLSettings"), **dict.fromkeys(("mysql", "mariadb", "aurora"), "MySQLSettings")}
"""User guide, "Using SSL with AWS DMS": by whether it is Postgres."""
MODES = {True: ("none", "require", "verify-ca", "verify-full"), False: ("none", "verify-ca", "verify-full")}
DELETABLE = ("created", "stopped", "failed")
FINISHED = "Stop Reason FULL_LOAD_ONLY_FINISHED"


class Dms(Service):
    name = "dms"

    def __init__(self, rds, authority_file: str) -> None:
        self.rds = rds
        self.authority_file = authority_file
        self.endpoints: dict[str, dict] = {}
        """What is imported is RDS's own; servers of the lab have certificates of the lab's authority, which is the one that is checked."""
        self.certificates: dict[str, dict] = {}
        self.subnet_groups: dict[str, dict] = {}
        self.replications: dict[str, Resource] = {}
        self.tags: dict[str, list[dict]] = {}
        """Of the exporter, for the next loads: see dms_like_export.py; `fail` fails the replication."""
        self.faults: list[str] = []

    # ---- endpoints and subnet groups

    def create_replication_subnet_group(self, params: dict) -> dict:
        name = params["ReplicationSubnetGroupIdentifier"].lower()
        subnets = [{"SubnetIdentifier": each, "SubnetStatus": "Active"} for each in params["SubnetIds"]]
        self.subnet_groups[name] = {
            "ReplicationSubnetGroupIdentifier": name,
            "ReplicationSubnetGroupDescription": params["ReplicationSubnetGroupDescription"],
            "VpcId": "vpc-lab",
            "SubnetGroupStatus": "Complete",
            "Subnets": subnets,
        }
        return {"ReplicationSubnetGroup": self.subnet_groups[name]}

    def import_certificate(self, params: dict) -> dict:
        name = params["CertificateIdentifier"].lower()
        checked(name, "certificate")
        try:
            some = load_pem_x509_certificates(params.get("CertificatePem", "").encode())
        except ValueError:
            refuse("InvalidCertificateFault", "The certificate is not valid.")
        arn = f"arn:aws:dms:{REGION}:{ACCOUNT}:cert:{new_resource_id('C')[2:]}"
        self.certificates[arn] = {
            "CertificateIdentifier": name,
            "CertificateArn": arn,
            "ValidToDate": min(each.not_valid_after_utc for each in some),
        }
        return {"Certificate": self.certificates[arn]}

    def create_endpoint(self, params: dict) -> dict:
        name = params["EndpointIdentifier"].lower()
        checked(name, "endpoint")
        if any(each["EndpointIdentifier"] == name for each in self.endpoints.values()):
            refuse("ResourceAlreadyExistsFault", f"Endpoint {name} already exists.")
        engine = params["EngineName"]
        if not (params["EndpointType"] == "source" and engine in SOURCES or (params["EndpointType"], engine) == ("target", "s3")):
            refuse("InvalidParameterValueException", f"the lab has no {params['EndpointType']} endpoint for {engine}")
        if engine == "s3":
            settings = params.get("S3Settings", {})
            for each in ("ServiceAccessRoleArn", "BucketName"):
                if each not in settings:
                    refuse("InvalidParameterCombinationException", f"S3Settings.{each} is required")
        else:
            settings = params.get(SOURCES[engine], {})
            if "SecretsManagerSecretId" in settings and any(params.get(each) for each in ("Username", "Password", "ServerName", "Port")):
                refuse("InvalidParameterCombinationException", "You can't specify both a secret and clear-text values")
            named = params.get("DatabaseName") or settings.get("DatabaseName")
            if engine in POSTGRES and not named:
                refuse("InvalidParameterCombinationException", "DatabaseName is required")
            if engine not in POSTGRES and named:
                # "For a MySQL source or target endpoint, don't explicitly specify the database": it puts all tables into one
                refuse("InvalidParameterCombinationException", "the lab takes the database of MySQL from the table mappings only")
            if params.get("SslMode", "none") not in MODES[engine in POSTGRES]:
                refuse("InvalidParameterValueException", f"SSL mode {params['SslMode']} is not supported for {engine}")
            if params.get("SslMode", "none").startswith("verify-") and params.get("CertificateArn") not in self.certificates:
                refuse("InvalidCertificateFault", "The certificate was not found.")
        arn = f"arn:aws:dms:{REGION}:{ACCOUNT}:endpoint:{params.get('ResourceIdentifier') or new_resource_id('E')[2:]}"
        known = {each: params[each] for each in params if each not in ("Password", "Tags", "ResourceIdentifier")}
        self.endpoints[arn] = {**known, "EndpointIdentifier": name, "EndpointArn": arn, "Status": "active", "EngineDisplayName": engine}
        self.tags[arn] = params.get("Tags", [])
        return {"Endpoint": self.endpoints[arn]}

    def list_tags_for_resource(self, params: dict) -> dict:
        arns = [params["ResourceArn"]] if "ResourceArn" in params else params.get("ResourceArnList", [])
        for arn in arns:
            if arn not in self.endpoints and arn not in self.replications:
                refuse("ResourceNotFoundFault", f"Resource {arn} not found.")
        return {"TagList": [{**tag, "ResourceArn": arn} for arn in arns for tag in self.tags.get(arn, [])]}

    def describe_endpoints(self, params: dict) -> dict:
        some = filtered(list(self.endpoints.values()), params, {"endpoint-arn": "EndpointArn", "endpoint-id": "EndpointIdentifier", "endpoint-type": "EndpointType", "engine-name": "EngineName"})
        if params.get("Filters") and not some:
            refuse("ResourceNotFoundFault", "No Endpoints found matching provided filters.")
        return {"Endpoints": some}

    def delete_endpoint(self, params: dict) -> dict:
        endpoint = self.endpoint(params["EndpointArn"])
        if any(endpoint["EndpointArn"] in (each.api["SourceEndpointArn"], each.api["TargetEndpointArn"]) for each in self.replications.values()):
            refuse("InvalidResourceStateFault", f"Endpoint {endpoint['EndpointIdentifier']} is part of one or more ReplicationConfigs.")
        return {"Endpoint": {**self.endpoints.pop(params["EndpointArn"]), "Status": "deleting"}}

    def endpoint(self, arn: str) -> dict:
        if arn not in self.endpoints:
            refuse("ResourceNotFoundFault", f"Endpoint {arn} not found.")
        return self.endpoints[arn]

    # ---- replication configurations

    def create_replication_config(self, params: dict) -> dict:
        name = params["ReplicationConfigIdentifier"].lower()
        checked(name, "replication config")
        if any(each.api["ReplicationConfigIdentifier"] == name for each in self.replications.values()):
            refuse("ResourceAlreadyExistsFault", f"Replication config {name} already exists.")
        source, target = self.endpoint(params["SourceEndpointArn"]), self.endpoint(params["TargetEndpointArn"])
        if (source["EndpointType"], target["EndpointType"]) != ("source", "target"):
            refuse("InvalidParameterCombinationException", "one source and one target endpoint are needed")
        if params["ReplicationType"] != "full-load":
            refuse("InvalidParameterValueException", "the lab loads once")
        most = params["ComputeConfig"].get("MaxCapacityUnits")
        if most not in (1, 2, 4, 8, 16, 32, 64, 128, 192, 256, 384):
            refuse("InvalidParameterValueException", f"MaxCapacityUnits cannot be {most}")
        group = params["ComputeConfig"].get("ReplicationSubnetGroupId")
        if group is not None and group.lower() not in self.subnet_groups:
            refuse("ResourceNotFoundFault", f"Replication subnet group {group} not found.")
        for each in ("TableMappings", "ReplicationSettings", "SupplementalSettings"):
            try:
                json.loads(params.get(each, "{}"))
            except ValueError:
                refuse("InvalidParameterValueException", f"{each} is not JSON")
        if not json.loads(params["TableMappings"]).get("rules"):
            refuse("InvalidParameterValueException", "TableMappings needs at least one selection rule")
        resource = Resource("replication-config", name, "created", params.get("Tags", []))
        resource.arn = f"arn:aws:dms:{REGION}:{ACCOUNT}:replication-config:{params.get('ResourceIdentifier') or new_resource_id('R')[2:]}"
        resource.api = {
            **{each: params[each] for each in params if each not in ("Tags", "ResourceIdentifier")},
            "ReplicationConfigIdentifier": name,
            "ReplicationConfigArn": resource.arn,
        }
        resource.tables, resource.reason, resource.failures = [], None, []
        self.replications[resource.arn] = resource
        self.tags[resource.arn] = params.get("Tags", [])
        return {"ReplicationConfig": resource.api}

    def found(self, arn: str) -> Resource:
        if arn not in self.replications:
            refuse("ResourceNotFoundFault", f"Replication config {arn} not found.")
        return self.replications[arn]

    def describe_replication_configs(self, params: dict) -> dict:
        names = {"replication-config-arn": "ReplicationConfigArn", "replication-config-id": "ReplicationConfigIdentifier"}
        return {"ReplicationConfigs": filtered([each.api for each in self.replications.values()], params, names)}

    def delete_replication_config(self, params: dict) -> dict:
        resource = self.found(params["ReplicationConfigArn"])
        if resource.status not in DELETABLE:
            refuse("InvalidResourceStateFault", f"Replication config is {resource.status}: it can be deleted when it has stopped or failed.")
        return {"ReplicationConfig": self.replications.pop(resource.arn).api}

    # ---- replications

    def start_replication(self, params: dict) -> dict:
        resource = self.found(params["ReplicationConfigArn"])
        if params["StartReplicationType"] != "start-replication":
            refuse("InvalidParameterValueException", "the first run of a full load is start-replication")
        if resource.status != "created":
            refuse("InvalidResourceStateFault", f"Replication is {resource.status}: once started it cannot be started afresh.")
        resource.status = "initializing"
        resource.to(*STARTING, "stopped", then=lambda: self.load(resource), looks=1)
        return {"Replication": self.described(resource)}

    def stop_replication(self, params: dict) -> dict:
        resource = self.found(params["ReplicationConfigArn"])
        if resource.status not in STARTING:
            refuse("InvalidResourceStateFault", f"Replication is {resource.status}: it is not running.")
        resource.status, resource.reason = "stopping", "Stop Reason NORMAL"
        resource.to("stopped")
        return {"Replication": self.described(resource)}

    def described(self, resource: Resource) -> dict:
        states = [each["TableState"] for each in resource.tables]
        done = states.count("Table completed")
        kept = ("ReplicationConfigIdentifier", "ReplicationConfigArn", "SourceEndpointArn", "TargetEndpointArn", "ReplicationType")
        return {
            **{each: resource.api[each] for each in kept},
            "Status": resource.status,
            "FailureMessages": resource.failures,
            "ReplicationCreateTime": resource.created,
            "ReplicationStats": {
                "FullLoadProgressPercent": 100 if resource.reason == FINISHED else 0,
                "TablesLoaded": done,
                "TablesLoading": 0,
                "TablesQueued": 0,
                "TablesErrored": len(states) - done,
            },
            **({"StopReason": resource.reason} if resource.reason else {}),
        }

    def describe_replications(self, params: dict) -> dict:
        names = {"replication-config-arn": "ReplicationConfigArn", "replication-config-id": "ReplicationConfigIdentifier"}
        wanted = [each["ReplicationConfigArn"] for each in filtered([one.api for one in self.replications.values()], params, names)]
        for each in wanted:
            self.replications[each].look()
        return {"Replications": [self.described(self.replications[each]) for each in wanted]}

    def describe_replication_table_statistics(self, params: dict) -> dict:
        resource = self.found(params["ReplicationConfigArn"])
        first = int(params.get("Marker", "0"))
        most = params.get("MaxRecords", 100)
        page = resource.tables[first : first + most]
        marker = {"Marker": str(first + most)} if first + most < len(resource.tables) else {}
        return {"ReplicationConfigArn": resource.arn, "ReplicationTableStatistics": page, **marker}

    # ---- the load

    def load(self, resource: Resource) -> None:
        try:
            if "fail" in self.faults:
                raise Failed("injected")
            source, target = self.endpoint(resource.api["SourceEndpointArn"]), self.endpoint(resource.api["TargetEndpointArn"])
            access = self.access(source)
            database = source.get("DatabaseName") or source[SOURCES[source["EngineName"]]].get("DatabaseName") or ""
            url = exporters.connection(access, database)
            tables = chosen(url, json.loads(resource.api["TableMappings"]))
            if not tables:
                raise Failed("No tables were found at task initialization.")
            self.write(resource, url, tables, source, target["S3Settings"])
            resource.reason = FINISHED
        except Failed as error:
            resource.status, resource.reason = "failed", "Stop Reason FATAL_ERROR"
            resource.failures = [str(error)]
        except (psycopg.OperationalError, pymysql.OperationalError):
            resource.status, resource.reason = "failed", "Stop Reason FATAL_ERROR"
            resource.failures = ["Test connection failed for the source endpoint."]

    def access(self, endpoint: dict) -> dict:
        """What the secret says; the host in it must be that of a server that runs."""
        settings = endpoint.get(SOURCES[endpoint["EngineName"]], {})
        if "SecretsManagerSecretId" not in settings:
            raise Failed("the lab reads credentials from a secret only")
        if "SecretsManagerAccessRoleArn" not in settings:
            raise Failed("SecretsManagerAccessRoleArn is missing")
        try:
            text = exporters.client("secretsmanager", CALLER).get_secret_value(SecretId=settings["SecretsManagerSecretId"])["SecretString"]
            secret = json.loads(text)
            access = {"user": secret["username"], "password": secret["password"], "host": secret["host"], "port": int(secret["port"])}
        except Exception:  # noqa: BLE001
            raise Failed("The secret could not be retrieved or lacks username, password, host or port.") from None
        if REFUSED_IN_PASSWORD.search(access["password"]):
            raise Failed("The password holds a character that DMS does not accept.")
        address = next((each.address for each in self.servers() if access["host"] in each.hosts and each.port == access["port"]), None)
        if address is None:
            raise Failed("Test connection failed: the host of the secret does not answer.")
        kind = "postgres" if endpoint["EngineName"] in POSTGRES else "mariadb"
        return {**access, "address": address, "authority": self.authority_file, "kind": kind}

    def servers(self):
        yield from (each for each in self.rds.instances.values() if hasattr(each, "address"))
        yield from (each for each in self.rds.clusters.values() if hasattr(each, "address"))

    def write(self, resource: Resource, url: str, tables: list[tuple[str, str]], source: dict, s3: dict) -> None:
        with exporters.scratch() as folder:
            options = [part for schema, table in tables for part in ("--table", f"{schema}.{table}")]
            options += settings_of(s3, json.loads(resource.api.get("ReplicationSettings") or "{}"))
            options += [part for fault in self.faults if fault != "fail" for part in ("--fault", fault)]
            manifest = exporters.run("dms_like_export", url, folder, options)
            truncates_fail = source.get(SOURCES[source["EngineName"]], {}).get("FailTasksOnLobTruncation", False)
            written = []
            for each in manifest["tables"]:
                failed = each["state"] != "Table completed" or (truncates_fail and bool(each["lob_truncated"]))
                resource.tables.append(
                    {
                        "SchemaName": each["schema"],
                        "TableName": each["table"],
                        "FullLoadRows": each["full_load_rows"],
                        "FullLoadErrorRows": 0,
                        "FullLoadCondtnlChkFailedRows": 0,
                        "Inserts": 0,
                        "Updates": 0,
                        "Deletes": 0,
                        "Ddls": 0,
                        "TableState": "Table error" if failed else "Table completed",
                        "ValidationState": "Not enabled",
                    }
                )
                written += [file["path"] for file in each["files"] if os.path.exists(os.path.join(folder, file["path"]))]
            prefix = f"{s3['BucketFolder'].strip('/')}/" if s3.get("BucketFolder") else ""
            encryption = {}
            if s3.get("EncryptionMode") == "sse-kms":
                encryption = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": s3["ServerSideEncryptionKmsKeyId"]}
            exporters.upload(folder, written, CALLER, s3["BucketName"], prefix, encryption)


def checked(name: str, what: str) -> None:
    if NAME.match(name) is None or len(name) > 255:
        refuse("InvalidParameterValueException", f"{name} is not a valid identifier of a {what}: letters, digits, single hyphens, a letter first")


def filtered(some: list[dict], params: dict, names: dict[str, str]) -> list[dict]:
    for each in params.get("Filters", []):
        if each["Name"] not in names:
            refuse("InvalidParameterValueException", f"Filter {each['Name']} is not valid")
        some = [one for one in some if one[names[each["Name"]]] in each["Values"]]
    return some
