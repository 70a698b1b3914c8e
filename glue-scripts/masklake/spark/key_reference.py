"""The master key behind a reference: `env:NAME`, `file:PATH` or `secretsmanager:NAME-or-ARN`. No message holds a part of it.

Whether a key is strong is decided by the TypeScript half before anything runs; here its public id must be the plan's.
"""

import base64
import os
import re
import stat

from ..key import MasterKey
from .failures import Failure

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]+={0,2}")


class Secret:
    """The written key's bytes on their way to Python workers: its text shows nothing."""

    __slots__ = ("_bytes",)

    def __init__(self, secret: bytes) -> None:
        self._bytes = secret

    def key(self, key_id: str) -> MasterKey:
        """The key with this public id.

        Failure KEY when the secret gives another id: the plan was made for another key.
        """
        key = MasterKey(self._bytes, key_id.rpartition("#")[0])
        if key.id != key_id:
            raise Failure("KEY", key_id, "the key reference leads to another key than the plan was made for")
        return key

    def __repr__(self) -> str:
        return "Secret()"

    def __reduce__(self):
        return Secret, (self._bytes,)


def read_secret(reference: str, version: str | None = None) -> Secret:
    """`version`: id of the version of a stored secret that a run has settled on; without it, the newest.

    Failure KEY when it cannot be read or is not written as key-text.ts says.
    """
    kind, _, name = reference.partition(":")
    if kind == "env":
        written = os.environ.get(name)
        if not written:
            raise Failure("KEY", reference, "the environment variable is not set")
    elif kind == "file":
        written = _private_file(name, reference)
    elif kind == "secretsmanager":
        written = _stored_secret(name, version, reference)
    else:
        raise Failure("KEY", kind, "the key must come from env:NAME, file:PATH or secretsmanager:NAME")
    return Secret(_decode(written, reference))


def _private_file(path: str, reference: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            if os.name == "posix" and stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                raise Failure("KEY", reference, "the key file may be read by others: chmod 600")
            return file.read()
    except OSError as error:
        raise Failure("KEY", reference, f"the key file cannot be read ({type(error).__name__})") from None


def _stored_secret(name: str, version: str | None, reference: str) -> str:
    try:
        import boto3

        region = re.match(r"arn:[^:]+:secretsmanager:([^:]+):", name)
        client = boto3.client("secretsmanager", region_name=None if region is None else region[1])
        of_version = {} if version is None else {"VersionId": version}
        text = client.get_secret_value(SecretId=name, **of_version).get("SecretString")
    except Exception as error:  # noqa: BLE001 - whatever the library raises, its text is not ours to show
        raise Failure("KEY", reference, f"the secret cannot be read ({type(error).__name__})") from None
    if text is None:
        raise Failure("KEY", reference, "the master key must be a text secret")
    return text


def _decode(written: str, reference: str) -> bytes:
    """Twin of decodeKeyText in key-text.ts."""
    text = re.sub(r"\r?\n\Z", "", written)
    if text.startswith("text:"):
        return text[5:].encode("utf-8")
    compact = re.sub(r"\s+", "", text.removeprefix("base64:"))
    digits = compact.rstrip("=")
    if _BASE64.fullmatch(compact) is None or len(digits) % 4 == 1:
        raise Failure("KEY", reference, "the key is not base64 (write text:... for a passphrase)")
    return base64.urlsafe_b64decode(digits.replace("+", "-").replace("/", "_") + "=" * (-len(digits) % 4))
