"""Master passwords that RDS makes by itself: ManageMasterUserPassword. They lie in Secrets Manager and go nowhere else.

https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html: the secret's name begins with `rds!`, its value is
{"username", "password"}; it is turned on by a change of the server, not by its restoration from a snapshot, and the old password no longer works.
"""
import json
import secrets
import uuid

from moto.secretsmanager.models import secretsmanager_backends

from lab_errors import refuse
from lab_rds_resource import REGION, Resource


class Managed:
    def manage_password(self, shown: Resource, server: Resource, params: dict) -> None:
        """The new password is in force when the server is available again."""
        if not params.get("ManageMasterUserPassword"):
            return
        if params.get("MasterUserPassword"):
            refuse("InvalidParameterCombination", "You can't specify MasterUserPassword when ManageMasterUserPassword is turned on.")
        if "MasterUserSecret" in shown.api:
            refuse("InvalidParameterCombination", "The master user password is managed already.")
        user, password = shown.api["MasterUsername"], secrets.token_urlsafe(21)
        made = secretsmanager_backends[self.account][REGION].create_secret(
            name=f"rds!{'cluster' if ':cluster:' in shown.arn else 'db'}-{uuid.uuid4()}",
            secret_string=json.dumps({"username": user, "password": password}),
            secret_binary=None,
            description=f"Secret associated with {shown.arn}",
            tags=[],
            kms_key_id=None,
            client_request_token=None,
            replica_regions=[],
            force_overwrite=False,
        )
        shown.api["MasterUserSecret"] = {"SecretArn": json.loads(made)["ARN"], "SecretStatus": "creating"}

        def manage() -> None:
            self.ask_host(do="password", server=server.place, user=user, password=password)
            shown.api["MasterUserSecret"]["SecretStatus"] = "active"

        shown.to("available", "resetting-master-credentials", "available", then=manage, looks=1)
