"""RDS in an account that a snapshot is shared with: it copies what it was shared, under a key of its own, and sees nothing else.

Who calls is told by the key that STS gave for a role of that account. What copying a shared encrypted snapshot takes is in the RDS user
guide: the snapshot named by its ARN, the owner's key usable by the account through the key's policy, and a key of one's own.
"""
import json

from moto.core import DEFAULT_ACCOUNT_ID as OWNER
from moto.kms.models import kms_backends
from moto.sts.models import sts_backends

from lab_errors import refuse
from lab_rds_resource import REGION, Resource
from lab_service import Service

KEY_USES = {"kms:Decrypt", "kms:DescribeKey", "kms:CreateGrant"}


def account_of(caller: str) -> str:
    """Of a role that was taken; every other caller is of the owner's account."""
    for account, backends in sts_backends.items():
        if backends["aws"].get_assumed_role_from_access_key(caller) is not None:
            return account
    return OWNER


class Elsewhere(Service):
    name = "rds"

    def __init__(self, account: str, owner) -> None:
        self.account = account
        self.owner = owner
        self.copies: dict[str, Resource] = {}

    def copy_db_snapshot(self, params: dict) -> dict:
        return {"DBSnapshot": self.described(self.copy(params, "DBSnapshot", "snapshot", self.owner.snapshots), "DBSnapshot")}

    def copy_db_cluster_snapshot(self, params: dict) -> dict:
        copied = self.copy(params, "DBClusterSnapshot", "cluster-snapshot", self.owner.cluster_snapshots)
        return {"DBClusterSnapshot": self.described(copied, "DBClusterSnapshot")}

    def copy(self, params: dict, kind: str, resource: str, owned: dict[str, Resource]) -> Resource:
        arn = params[f"Source{kind}Identifier"]
        source = next((each for each in owned.values() if each.arn == arn), None)
        if source is None or self.account not in source.accounts:
            refuse(f"{kind}NotFoundFault" if kind == "DBClusterSnapshot" else f"{kind}NotFound", f"{kind} {arn} not found.")
        if source.status != "available":
            refuse("InvalidDBClusterSnapshotStateFault", f"Cannot copy a snapshot that is {source.status}")
        key = params.get("KmsKeyId", "")
        if not key.startswith(f"arn:aws:kms:{REGION}:{self.account}:key/"):
            refuse("KMSKeyNotAccessibleFault", "An encrypted snapshot of another account is copied under a key of one's own, named by its ARN")
        if not KEY_USES <= uses_of(source.api["KmsKeyId"], self.account):
            refuse("KMSKeyNotAccessibleFault", "The policy of the source's key does not let this account use it")
        name = params[f"Target{kind}Identifier"].lower()
        if name in self.copies:
            refuse(f"{kind}AlreadyExistsFault" if kind == "DBClusterSnapshot" else f"{kind}AlreadyExists", f"{name} already exists")
        copied = Resource(resource, name, "copying", params.get("Tags", []))
        copied.arn = copied.arn.replace(f":{OWNER}:", f":{self.account}:")
        copied.api = {
            **source.api,
            f"{kind}Identifier": name,
            f"{kind}Arn": copied.arn,
            "SnapshotType": "manual",
            "KmsKeyId": key,
            ("SourceDBClusterSnapshotArn" if kind == "DBClusterSnapshot" else "SourceDBSnapshotIdentifier"): arn,
        }
        copied.to("copying", "available")
        self.copies[name] = copied
        return copied

    def described(self, copied: Resource, kind: str) -> dict:
        return {**copied.api, "Status": copied.status, "TagList": copied.tags, "PercentProgress": 100 if copied.status == "available" else 0}

    def describe_db_cluster_snapshots(self, params: dict) -> dict:
        some = [each for each in self.copies.values() if "DBClusterSnapshotArn" in each.api]
        for each in some:
            each.look()
        return {"DBClusterSnapshots": [self.described(each, "DBClusterSnapshot") for each in some]}


def uses_of(key: str, account: str) -> set[str]:
    """What the key's policy lets an account do."""
    policy = json.loads(kms_backends[OWNER][REGION].get_key_policy(key.split("/")[-1]))
    found: set[str] = set()
    for each in policy["Statement"]:
        principals = each.get("Principal", {})
        named = principals.get("AWS", []) if isinstance(principals, dict) else []
        names = [named] if isinstance(named, str) else named
        if each["Effect"] == "Allow" and any(account in name for name in names):
            found |= {each["Action"]} if isinstance(each["Action"], str) else set(each["Action"])
    return found
