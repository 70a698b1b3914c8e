"""What the integer types of all kinds of databases hold, by base type (twin of integers.ts)."""

from typing import NamedTuple


class IntegerRange(NamedTuple):
    """Ends of a type, and where masked keys end."""

    least: int
    greatest: int
    largest_key: int


def _signed(bits: int, largest_key: int) -> IntegerRange:
    return IntegerRange(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1, largest_key)


def _unsigned(bits: int, largest_key: int) -> IntegerRange:
    return IntegerRange(0, 2**bits - 1, largest_key)


_RANGES = {
    "int2": _signed(16, 29_999),
    "int4": _signed(32, 1_999_999_999),
    "int8": _signed(64, 8_999_999_999_999_999_999),
    "int1": _signed(8, 99),
    "uint1": _unsigned(8, 199),
    "uint2": _unsigned(16, 59_999),
    "int3": _signed(24, 7_999_999),
    "uint3": _unsigned(24, 15_999_999),
    "uint4": _unsigned(32, 3_999_999_999),
    "uint8": _unsigned(64, 17_999_999_999_999_999_999),
    "year": IntegerRange(1901, 2155, 2155),
}


def integer_range(base: str) -> IntegerRange | None:
    """The range of a base type, or None when it is no integer type with a fixed one."""
    return _RANGES.get(base)
