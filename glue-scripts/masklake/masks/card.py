"""card: a Luhn-valid number in a test range, length and separators kept (twin of card.ts, which says which)."""

import re

from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from ..unicode_classes import is_letter
from .check_digits import luhn_digit
from .classes import replace_classes
from .digits import digits_of, draw, into_places


_VISA_TEST = "400000"
_NETWORKS = [
    (re.compile(network), prefix)
    for network, prefix in (
        ("4", _VISA_TEST),
        ("5[1-5]", "555555"),
        ("2[2-7]", "222300"),
        ("3[47]", "378282"),
        ("6011|64[4-9]|65", "601111"),
        ("30", "305693"),
        ("3[68]", "362272"),
        ("35", "356600"),
        ("62", "620000"),
    )
]


def _prefix_of(digits: str) -> str:
    return next((prefix for network, prefix in _NETWORKS if network.match(digits)), _VISA_TEST)


def bind(parameters, context: KernelContext) -> Kernel:
    typed = context.type["category"] != "text"
    visa_only = parameters["range"] == "visa-test"
    derived = context.key.derive(context.domain)

    def mask(value, _own):
        stream = KeyedStream(derived, value)
        digits = digits_of(value)
        # NaN and infinity of a number's type say nothing.
        if digits == "" and typed:
            return value
        # 12 to 19 digits and nothing but separators.
        if not 12 <= len(digits) <= 19 or any(map(is_letter, value)):
            return replace_classes(value, stream)

        prefix = _VISA_TEST if visa_only else _prefix_of(digits)

        def made() -> str:
            body = prefix + draw(stream, len(digits) - 7)
            return body + luhn_digit(body)

        fake = made()
        return into_places(value, made() if fake == digits else fake)

    return mask
