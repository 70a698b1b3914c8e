"""ip, mac: addresses in ranges reserved for tests and documentation (twin of network.ts)."""

import re

from ..hmac_text import hmac_hex
from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from .classes import replace_classes

_V4 = re.compile("([0-9]{1,3}\\.){3}[0-9]{1,3}(/[0-9]{1,2})?")
_V6 = re.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*(%[0-9A-Za-z]+)?(/[0-9]{1,3})?")
_MAC = re.compile("([0-9a-fA-F]{2}[:.-]?){5,7}[0-9a-fA-F]{2}|([0-9a-fA-F]{4}\\.){2,3}[0-9a-fA-F]{4}")
_HEX = re.compile("[0-9a-fA-F]")
_FIRST_V4 = 198 * 2**24 + 18 * 2**16


def bind_ip(parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)
    same = parameters["version"] == "same"
    cidr = context.type["base"] == "cidr"
    inet = context.type["category"] == "inet"

    def mask(value, _own):
        as_v4 = _V4.fullmatch(value) is not None
        if not as_v4 and _V6.fullmatch(value) is None:
            return "198.18.0.1" if inet else replace_classes(value, KeyedStream(derived, value))
        digest = hmac_hex(derived, value)
        parts = value.split("/")
        prefix = parts[1] if len(parts) > 1 else None
        if as_v4 and same:
            masked = _v4(digest, int(prefix or 32) if cidr else 32)
        else:
            masked = _v6(digest, int(prefix or 128) if cidr and not as_v4 else 128)
        return masked if prefix is None or (as_v4 and not same) else f"{masked}/{prefix}"

    return mask


def _v4(digest: str, prefix: int) -> str:
    """17 bits of hash behind 198.18.0.0/15; bits behind `prefix` are zero, as cidr demands."""
    address = _FIRST_V4 + int(digest[:8], 16) % 2**17
    bits = 32 - min(32, max(0, prefix))
    cut = address >> bits << bits
    return ".".join(str(cut >> shift & 255) for shift in (24, 16, 8, 0))


def _v6(digest: str, prefix: int) -> str:
    bits = 128 - min(128, max(0, prefix))
    digits = f"{int('20010db8' + digest[:24], 16) >> bits << bits:032x}"
    return ":".join(digits[at : at + 4].lstrip("0") or "0" for at in range(0, 32, 4))


def bind_mac(_parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)

    def mask(value, _own):
        if _MAC.fullmatch(value) is None:
            return replace_classes(value, KeyedStream(derived, value))
        digits = iter("02" + hmac_hex(derived, value))
        return _HEX.sub(lambda _: next(digits), value)

    return mask
