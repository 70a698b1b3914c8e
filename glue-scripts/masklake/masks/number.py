"""number: a keyed permutation of integers; fractions and floats get other digits (twin of number.ts)."""

import re
import sys

from ..integers import IntegerRange, integer_range
from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from .classes import replace_digits
from .ff1 import range_permutation
from .noise import noise

_LIMITS = (2**15 - 1, 2**31 - 1, 2**63 - 1)
_WIDEST_KEY = 8_999_999_999_999_999_999
_MANTISSA = re.compile("(-?)([0-9]*)(\\.[0-9]*)?(e[+-]?[0-9]+)?", re.IGNORECASE | re.ASCII)
_POWER = re.compile("(e[+-]?)([0-9]+)", re.IGNORECASE | re.ASCII)
_DIGIT = re.compile("[0-9]")

# A numeric has up to 131,072 digits; Python would refuse to read more than 4,300 as an integer.
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)


def bind(parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)
    if parameters.get("noise") is not None:
        return noise(parameters, context.type, derived)
    low, high, scale = _range(parameters, context.type)
    permute = _segments(derived, low, high, integer_range(context.type["base"]))
    plain = re.compile("-?[0-9]+" if scale == 0 else f"-?[0-9]+\\.[0-9]{{{scale}}}")
    float_type = context.type["category"] == "float"

    def mask(value, _own):
        if float_type or plain.fullmatch(value) is None:
            return other_digits(value, derived)
        return _point(str(permute(int(value.replace(".", "", 1)))), scale)

    return mask


def _range(parameters, type) -> tuple[int, int, int]:
    precision = type.get("precision")
    integers = integer_range(type["base"])
    largest = integers.largest_key if integers is not None else _WIDEST_KEY
    return (
        int(parameters.get("min", max(0, integers.least) if integers is not None else 0)),
        int(parameters.get("max", largest if precision is None else 10 ** min(38, precision) - 1)),
        parameters.get("scale", max(0, type.get("scale", 0))),
    )


def _segments(key: bytes, low: int, high: int, own: IntegerRange | None):
    """One permutation per segment of the integers; a segment's own permutation is made when first needed."""
    made = {}

    def within(first: int, last: int, value: int) -> int:
        permute = made.get((first, last))
        if permute is None:
            permute = made[first, last] = range_permutation(key, first, last)
        return permute(value)

    def permute(value: int) -> int:
        if low <= value <= high:
            return within(low, high, value)
        sign = -1 if value < 0 else 1
        size = value * sign
        first = 10 ** (len(str(size)) - 1) if size else 0
        last = first * 10 - 1 if size else 0
        # Cut by the types' limits (one further below zero) and by the range itself, so that every piece is mapped onto itself.
        limits = [limit + 1 if sign < 0 else limit for limit in _LIMITS]
        if own is not None:
            limits += [own.greatest, own.least - 1] if sign > 0 else [-own.least]
        for limit in (*limits, *((high, low - 1) if sign > 0 else (-low, -high - 1))):
            if first <= limit < size:
                first = limit + 1
            if size <= limit < last:
                last = limit
        return sign * within(first, last, size)

    return permute


def _point(unscaled: str, scale: int) -> str:
    if scale == 0:
        return unscaled
    sign = "-" if unscaled.startswith("-") else ""
    digits = unscaled[len(sign) :].rjust(scale + 1, "0")
    return f"{sign}{digits[:-scale]}.{digits[-scale:]}"


def other_digits(value: str, key: bytes) -> str:
    """Other digits in the mantissa; the first stays above zero, the exponent and NaN or infinity stay."""
    match = _MANTISSA.fullmatch(value)
    if match is None:
        return value
    sign, whole, fraction, power = (part or "" for part in match.groups())
    if _DIGIT.search(whole + fraction) is None:
        return value
    stream = KeyedStream(key, value)
    masked = replace_digits(whole + fraction, stream)
    head = f"{1 + stream.below(9)}{masked[1:]}" if len(whole) > 1 and masked.startswith("0") else masked
    exponent = _smaller(power)
    if sign + head + exponent != value:
        return sign + head + exponent
    return sign + head[:-1] + _next(head[-1:]) + exponent


def _next(last: str) -> str:
    return str((int(last) + 1) % 10) if last.isdigit() else last


def _smaller(power: str) -> str:
    """Near the end of a float's range another mantissa would overflow: the exponent moves two towards zero."""
    match = _POWER.fullmatch(power)
    if match is None or int(match[2]) < 37:
        return power
    return match[1] + str(int(match[2]) - 2)
