"""What all of RDS's resources have: a status that moves on with every look, tags, an identifier with RDS's rules."""
import datetime
import re
import uuid
from collections.abc import Callable

from moto.core import DEFAULT_ACCOUNT_ID as ACCOUNT
from moto.kms.models import kms_backends

from lab_errors import refuse

REGION = "us-east-1"
"""Looks at a resource before its status changes: AWS takes minutes."""
LOOKS = 2
DEFAULT_KEY = "key/00000000-aaaa-4bbb-8ccc-default00rds0"
# "1 to 63 letters, numbers, or hyphens; first character a letter; can't end with a hyphen or contain two consecutive hyphens"
IDENTIFIER = re.compile(r"^[a-zA-Z](?:-?[a-zA-Z0-9])*$")


class Resource:
    def __init__(self, kind: str, identifier: str, status: str, tags: list[dict], account: str = ACCOUNT) -> None:
        self.identifier = identifier.lower()
        self.account = account
        """Name at the host, where the servers of all accounts are side by side."""
        self.place = self.identifier if account == ACCOUNT else f"{account}-{self.identifier}"
        self.arn = f"arn:aws:rds:{REGION}:{account}:{kind}:{self.identifier}"
        self.status = status
        self.ahead: list[tuple[str, Callable[[], None] | None]] = []
        self.tags = list(tags)
        self.created = datetime.datetime.now(datetime.timezone.utc)
        self.api: dict = {}

    def to(self, *statuses: str, then: Callable[[], None] | None = None, looks: int = LOOKS) -> None:
        """Goes through statuses, each for some looks; `then` happens when the last one is reached."""
        *through, last = statuses
        self.ahead = [(status, None) for status in through for _ in range(looks)] + [(last, then)]

    def look(self) -> None:
        if self.ahead:
            self.status, then = self.ahead.pop(0)
            if then is not None:
                then()


def checked_identifier(name: str, value: str, longest: int = 63) -> str:
    if IDENTIFIER.match(value) is None or len(value) > longest:
        refuse(
            "InvalidParameterValue",
            f"The parameter {name} is not a valid identifier. Identifiers must begin with a letter; must contain only ASCII letters, "
            "digits, and hyphens; and must not end with a hyphen or contain two consecutive hyphens.",
        )
    return value.lower()


def key_of(params: dict, encrypted: bool, account: str) -> str | None:
    """ARN of the key that encrypts; AWS's own when none is named."""
    if not encrypted:
        return None
    named = params.get("KmsKeyId")
    if named is None:
        return f"arn:aws:kms:{REGION}:{account}:{DEFAULT_KEY}"
    try:
        return kms_backends[account][REGION].describe_key(named.split("/")[-1]).arn
    except Exception:  # noqa: BLE001
        refuse("KMSKeyNotAccessibleFault", f"The specified KMS key [{named}] does not exist, is not enabled or you do not have permissions")


def new_resource_id(prefix: str) -> str:
    return f"{prefix}-{uuid.uuid4().hex[:26].upper()}"
