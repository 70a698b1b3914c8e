"""national-id: identity numbers in ranges that are never issued, or with a wrong check digit (twin of national-id.ts)."""

import re

from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from .classes import replace_classes
from .national_ids import NATIONAL_IDS

_SSN = re.compile("[0-9]{3}[- ]?[0-9]{2}[- ]?[0-9]{4}")
_SAID = re.compile("[0-9A-Za-z]")
_NOT_SAID = re.compile("[^0-9A-Za-z]")


def bind(parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)
    named = parameters.get("kind")
    kind = NATIONAL_IDS[named or "us-ssn"]

    def plain_of(value: str) -> str | None:
        if named is None:
            return re.sub("[- ]", "", value) if _SSN.fullmatch(value) else None
        # Letters outside ASCII would stay beside a fake.
        if not value.isascii():
            return None
        plain = _NOT_SAID.sub("", value).upper()
        return plain if kind.shape.fullmatch(plain) else None

    def mask(value, _own):
        stream = KeyedStream(derived, value)
        plain = plain_of(value)
        if plain is None:
            return replace_classes(value, stream)
        fake = kind.make(stream, plain)
        while fake == plain:
            fake = kind.make(stream, plain)
        put = iter(fake)

        def place(match: re.Match[str]) -> str:
            char = next(put, "")
            return char.lower() if match[0].islower() else char

        return _SAID.sub(place, value)

    return mask
