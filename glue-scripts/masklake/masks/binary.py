"""binary: bytes become keyed bytes; bytea arrives and leaves as \\x and hex digits (twin of binary.ts)."""

from ..hmac_text import hmac_hex
from ..mask import Kernel, KernelContext
from ..text16 import length16

_LONGEST = 64


def bind(parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)
    unique = parameters.get("unique") is True

    def mask(value, _own):
        if value == "\\x":
            return value
        fresh = unique or not value.startswith("\\x")
        digits = 64 if fresh else min(_LONGEST * 2, length16(value) - 2)

        def made(salt: str) -> str:
            return "\\x" + (hmac_hex(derived, value + salt) + hmac_hex(derived, f"{value}+{salt}"))[:digits]

        fake = made("")
        return made("!") if fake == value else fake

    return mask
