"""Digits inside a text: taken out, drawn anew, and put back into the places where digits stood (twin of digits.ts)."""

import re

from ..stream import KeyedStream

_DIGIT = re.compile("[0-9]")
_NO_DIGITS = re.compile("[^0-9]+")


def into_places(shape: str, digits: str) -> str:
    """Puts `digits` into the digit places of `shape`, in order."""
    left = iter(digits)
    return _DIGIT.sub(lambda _: next(left, "0"), shape)


def digits_of(value: str) -> str:
    return _NO_DIGITS.sub("", value)


def draw(stream: KeyedStream, count: int) -> str:
    """`count` digits."""
    return "".join(str(stream.below(10)) for _ in range(count))
