"""iban: a valid IBAN of the same country and length whose bank code is zeros (twin of iban.ts)."""

import re

from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from .check_digits import iban_rest
from .classes import replace_classes

_ALPHANUMERIC = re.compile("[0-9A-Za-z]")
_IBAN = re.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}")


def bind(_parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)

    def mask(value, _own):
        stream = KeyedStream(derived, value)
        plain = "".join(_ALPHANUMERIC.findall(value)).upper()
        if _IBAN.fullmatch(plain) is None:
            return replace_classes(value, stream)
        country = plain[:2]
        bank = "".join("0" if char <= "9" else "X" for char in plain[4:8])

        def made() -> str:
            body = bank + "".join(
                str(stream.below(10)) if char <= "9" else chr(65 + stream.below(26)) for char in plain[8:]
            )
            return country + str(98 - iban_rest(f"{country}00{body}")).rjust(2, "0") + body

        fake = made()
        if fake == plain:
            fake = made()
        left = iter(fake)
        return _ALPHANUMERIC.sub(lambda _: next(left, ""), value)

    return mask
