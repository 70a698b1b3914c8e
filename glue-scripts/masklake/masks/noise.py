"""Bounded keyed noise for numbers: near the value, in the same type, never the value itself (twin of noise.ts)."""

import math
import re
from collections.abc import Callable

from ..hmac_text import hmac_hex
from ..integers import integer_range
from .decimals import Decimal, print_decimal, read_decimal, rescale

_PARTS = 1_000_000
_FLOAT_DIGITS = 6
_FLOAT = re.compile("(-?[0-9]+(?:\\.[0-9]+)?)(?:e([+-]?[0-9]+))?", re.IGNORECASE | re.ASCII)
_LARGE = 37


def noise(parameters, type, key: bytes) -> Callable:
    """A function from a number's text to one near it; NaN, infinity and what is no number stay."""
    if type["category"] == "float":
        return lambda value, _own: _float_noise(value, parameters, key)
    least, limit = _type_limits(type)
    floor = max(0, least or 0)
    given_low, given_high = (_bound(parameters.get(name)) for name in ("min", "max"))

    def mask(value: str, _own) -> str:
        read = read_decimal(value)
        if read is None:
            return value
        scale = parameters.get("scale")
        if scale is None:
            scale = read.scale if type.get("precision") is None else max(0, type.get("scale", 0))
        unscaled = rescale(read, scale)
        low, high = given_low, given_high
        if low is None:
            low = floor if unscaled >= 0 else least
        if high is None:
            high = 0 if unscaled < 0 and given_low is None else limit
        far = _reach(Decimal(unscaled, scale), 0, parameters["noise"])
        return print_decimal(_near(unscaled, far, _draw(key, value), low, high), scale)

    return mask


def _type_limits(type) -> tuple[int | None, int | None]:
    """The type's ends, in units of its last digit; a signed integer's are taken as far below zero as above it."""
    integers = integer_range(type["base"])
    if integers is not None:
        return (-integers.greatest if integers.least < 0 else integers.least), integers.greatest
    precision = type.get("precision")
    if type["category"] != "numeric" or precision is None:
        return None, None
    return 1 - 10**precision, 10**precision - 1


def _bound(of) -> int | None:
    return None if of is None else int(of)


def _draw(key: bytes, value: str) -> int:
    return int(hmac_hex(key, f"noise {value}"), 16)


def _reach(of: Decimal, power: int, how) -> int:
    """How far the result may be away, in units of the last digit; at least one."""
    if isinstance(how, dict):
        plus = read_decimal(str(how["plus"]))
        far = rescale(Decimal(plus.unscaled, plus.scale + power), of.scale)
    else:
        far = abs(of.unscaled) * math.floor(how * _PARTS + 0.5) // _PARTS
    return max(1, far)


def _near(value: int, far: int, drawn: int, low: int | None, high: int | None) -> int:
    """`value` moved by 1 to `far`, up or down by the draw; the other way, or less far, where a bound is in the way."""
    step = drawn % (2 * far) - far
    by = step if step < 0 else step + 1

    def fits(moved: int) -> bool:
        return (low is None or moved >= low) and (high is None or moved <= high)

    for moved in (value + by, value - by):
        if fits(moved):
            return moved
    below = low is not None and value + by < low
    cut = low if below else high if high is not None else low if low is not None else value
    if cut != value:
        return cut
    return next((moved for moved in (value + 1, value - 1) if fits(moved)), value)


def _float_noise(value: str, parameters, key: bytes) -> str:
    match = _FLOAT.fullmatch(value)
    if match is None:
        return value
    read = read_decimal(match[1])
    power = int(match[2] or 0)
    negative = read.unscaled < 0
    scale = read.scale + max(0, _FLOAT_DIGITS - len(str(abs(read.unscaled))))
    unscaled = rescale(read, scale)
    size = abs(unscaled)
    far = _reach(Decimal(unscaled, scale), power, parameters["noise"])
    moved = _near(size, far, _draw(key, value), 0, size if power >= _LARGE else None)
    return print_decimal(-moved if negative else moved, scale) + ("" if match[2] is None else f"e{match[2]}")
