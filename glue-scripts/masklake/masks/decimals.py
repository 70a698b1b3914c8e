"""Decimal numbers of any size, exact: an integer and the number of its digits behind the point (twin of decimals.ts)."""

import re
import sys
from typing import NamedTuple

# A numeric has up to 131,072 digits; Python would refuse to read more than 4,300 as an integer.
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)


class Decimal(NamedTuple):
    unscaled: int
    scale: int


_DECIMAL = re.compile("-?[0-9]+(?:\\.([0-9]+))?")


def read_decimal(text: str) -> Decimal | None:
    """Reads `-12.30`; None for anything else (exponents, NaN, infinity)."""
    match = _DECIMAL.fullmatch(text)
    return None if match is None else Decimal(int(text.replace(".", "")), len(match[1] or ""))


def rescale(of: Decimal, to: int) -> int:
    """The unscaled value with `to` digits behind the point; what does not fit is cut towards minus infinity."""
    return of.unscaled * 10 ** (to - of.scale) if to >= of.scale else of.unscaled // 10 ** (of.scale - to)


def print_decimal(unscaled: int, scale: int) -> str:
    """`-12.30` of -1230 and 2."""
    if scale == 0:
        return str(unscaled)
    digits = str(abs(unscaled)).rjust(scale + 1, "0")
    return f"{'-' if unscaled < 0 else ''}{digits[:-scale]}.{digits[-scale:]}"
