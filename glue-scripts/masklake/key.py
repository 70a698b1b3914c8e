"""Keys are capabilities: an object with a public id that derives one key per domain (twin of key.ts)."""

import base64
import hashlib
import hmac

_SALT = b"masklake/v1"


class MasterKey:
    """Derives one key per domain. Its text never shows the secret."""

    __slots__ = ("id", "_pseudorandom", "_derived")

    def __init__(self, secret: bytes, name: str) -> None:
        """`secret`: at least 32 random bytes; `name`: the key's name in the rules file."""
        if len(secret) < 32:
            raise ValueError(f"a master key needs at least 32 random bytes, found {len(secret)}")
        if len(set(secret)) < 8:
            raise ValueError("the master key is not random: fewer than 8 distinct bytes")
        self._pseudorandom = hmac.digest(_SALT, secret, "sha256")
        self._derived: dict[str, bytes] = {}
        check = hashlib.sha256(self.derive("key id")).hexdigest()[:8]
        self.id = f"{name}#{check}"

    def derive(self, domain: str) -> bytes:
        """32 bytes for this domain: HKDF-SHA256 (RFC 5869) with the domain as info. Always the same object."""
        found = self._derived.get(domain)
        if found is None:
            # One block of output is all that is needed, so the expansion is a single HMAC.
            found = hmac.digest(self._pseudorandom, domain.encode("utf-8") + b"\x01", "sha256")
            self._derived[domain] = found
        return found

    def __repr__(self) -> str:
        return f"MasterKey({self.id})"

    def __reduce__(self):
        raise TypeError("a master key is never serialized")


def salt_of(key: MasterKey, domain: str) -> str:
    """The salt of salt-hash: the domain's key in base64, as the AWS sample holds its secret."""
    return base64.b64encode(key.derive(domain)).decode("ascii")
