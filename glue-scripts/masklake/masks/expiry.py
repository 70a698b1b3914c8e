"""expiry: the month and year on a payment card; another valid month, a year at most two away (twin of expiry.ts)."""

import re

from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from ..text16 import length16
from .classes import replace_classes

_EXPIRY = re.compile("([0-9]{1,2})([^0-9]{0,3})([0-9]{4}|[0-9]{2})")
_MONTHS = 12
_SPREAD = 2


def bind(_parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)

    def mask(value, _own):
        stream = KeyedStream(derived, value)
        match = _EXPIRY.fullmatch(value)
        if match is None or length16(match.group(2)) > 3:
            return replace_classes(value, stream)
        month, between, year = match.groups()
        digits = len(year)
        years = 10**digits

        def made(shift: int, in_year: int) -> str:
            masked_month = str(in_year + 1).rjust(len(month), "0")[-2:]
            return f"{masked_month}{between}{str((int(year) + shift + years) % years).rjust(digits, '0')}"

        # A month of one digit stays one: only nine of them are.
        choice = 9 if len(month) == 1 else _MONTHS
        shift = stream.below(2 * _SPREAD + 1) - _SPREAD
        drawn = made(shift, stream.below(choice))
        return made(_SPREAD + 1, stream.below(choice)) if drawn == value else drawn

    return mask
