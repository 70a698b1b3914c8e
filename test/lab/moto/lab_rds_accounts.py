"""RDS of several accounts: each has servers and snapshots of its own, and of another one's sees only what it is shared.

Who calls is told by the key that STS gave for a role of an account. What copying a shared snapshot takes is in the RDS user guide and
in the API's reference: the snapshot is named by its ARN; of an encrypted one the owner's key must be usable by the account through the
key's policy, and a key of one's own is named; an unencrypted snapshot of a cluster takes no key.
"""
import json

from moto.core import DEFAULT_ACCOUNT_ID as FIRST
from moto.kms.models import kms_backends
from moto.sts.models import sts_backends

from lab_errors import refuse
from lab_rds_resource import REGION, Resource, key_of

KEY_USES = {"kms:Decrypt", "kms:DescribeKey", "kms:CreateGrant"}


def account_of(caller: str) -> str:
    """Of a role that was taken; every other caller is of the lab's own account."""
    for account, backends in sts_backends.items():
        if backends["aws"].get_assumed_role_from_access_key(caller) is not None:
            return account
    return FIRST


class Accounts:
    """Of one account's RDS: what it makes, and how it reads what others have shared with it."""

    account: str
    accounts: dict[str, "Accounts"]

    def resource(self, kind: str, identifier: str, status: str, tags: list[dict]) -> Resource:
        return Resource(kind, identifier, status, tags, self.account)

    def key_of(self, params: dict, encrypted: bool) -> str | None:
        return key_of(params, encrypted, self.account)

    def is_ours(self, name: str) -> bool:
        """An identifier, or an ARN of this account."""
        return not name.startswith("arn:") or name.split(":")[4] == self.account

    def shared_snapshot(self, arn: str, code: str) -> Resource:
        owner = self.accounts.get(arn.split(":")[4])
        some = [] if owner is None else [*owner.snapshots.values(), *owner.cluster_snapshots.values()]
        found = next((each for each in some if each.arn == arn), None)
        if found is None or self.account not in found.accounts:
            refuse(code, f"{arn} not found.")
        return found

    def check_restorable(self, snapshot: Resource) -> None:
        if snapshot.account != self.account and snapshot.api.get("KmsKeyId") is not None:
            refuse("InvalidParameterValue", "An encrypted snapshot of another account is copied before it is restored")

    def key_of_copy(self, source: Resource, params: dict) -> str | None:
        old, named = source.api.get("KmsKeyId"), params.get("KmsKeyId")
        if old is not None and source.account != self.account:
            if not named:
                refuse("KMSKeyNotAccessibleFault", "An encrypted snapshot of another account is copied under a key of one's own")
            if not KEY_USES <= uses_of(old, self.account):
                refuse("KMSKeyNotAccessibleFault", "The policy of the source's key does not let this account use it")
        if old is None and named and ":cluster-snapshot:" in source.arn:
            refuse("InvalidParameterCombination", "KmsKeyId cannot be specified for an unencrypted DB cluster snapshot")
        return self.key_of(params, True) if named else old


def uses_of(key: str, account: str) -> set[str]:
    """What the key's policy lets an account do."""
    backend = kms_backends[key.split(":")[4]][REGION]
    if key.split("/")[-1] not in backend.keys:
        return set()
    policy = json.loads(backend.get_key_policy(key.split("/")[-1]))
    found: set[str] = set()
    for each in policy["Statement"]:
        principals = each.get("Principal", {})
        named = principals.get("AWS", []) if isinstance(principals, dict) else []
        names = [named] if isinstance(named, str) else named
        if each["Effect"] == "Allow" and any(account in name for name in names):
            found |= {each["Action"]} if isinstance(each["Action"], str) else set(each["Action"])
    return found


def make_key(document: dict) -> object:
    """A key of another account, whose ARN the lab's configuration names before there is one."""
    _, _, _, region, account, name = document["arn"].split(":")
    backend = kms_backends[account][region]
    key = backend.create_key(json.dumps(document["policy"]), "ENCRYPT_DECRYPT", "SYMMETRIC_DEFAULT", "", None)
    del backend.keys[key.id]
    key.id, key.arn = name.removeprefix("key/"), document["arn"]
    backend.keys[key.id] = key
    return {}
