"""An RDS instance is a database of a real Postgres server: restoring copies the snapshot's database, deleting drops the copy.

As on AWS a new instance is `creating` for a while, and does not inherit the source's deletion protection.
"""
from moto.core import DEFAULT_ACCOUNT_ID
from moto.ec2.models import ec2_backends
from moto.rds.models import RDSBackend, rds_backends

from lab_host import call_json

POLLS_UNTIL_AVAILABLE = 2


def install(host: str, subnet_group: str) -> None:
    subnets = list(ec2_backends[DEFAULT_ACCOUNT_ID]["us-east-1"].describe_subnets())[:2]
    rds_backends[DEFAULT_ACCOUNT_ID]["us-east-1"].create_subnet_group(subnet_group, "isolated", subnets, [])
    original_restore = RDSBackend.restore_db_instance_from_db_snapshot
    original_describe = RDSBackend.describe_db_instances
    original_delete = RDSBackend.delete_db_instance
    polls: dict[str, int] = {}

    def restore(self, from_snapshot_id, overrides):
        instance = original_restore(self, from_snapshot_id, dict(overrides))
        instance.deletion_protection = bool(overrides.get("deletion_protection"))
        name = instance.db_instance_identifier
        call_json(host, "/databases", {"do": "create", "name": name, "template": from_snapshot_id})
        polls[name] = POLLS_UNTIL_AVAILABLE
        instance.status = "creating"
        return instance

    def describe(self, *args, **kwargs):
        instances = original_describe(self, *args, **kwargs)
        for instance in instances:
            name = instance.db_instance_identifier
            if name in polls:
                polls[name] -= 1
                if polls[name] <= 0:
                    instance.status = "available"
                    del polls[name]
        return instances

    def delete(self, db_instance_identifier, *args, **kwargs):
        result = original_delete(self, db_instance_identifier, *args, **kwargs)
        polls.pop(db_instance_identifier, None)
        call_json(host, "/databases", {"do": "drop", "name": db_instance_identifier})
        return result

    RDSBackend.restore_db_instance_from_db_snapshot = restore
    RDSBackend.describe_db_instances = describe
    RDSBackend.delete_db_instance = delete
