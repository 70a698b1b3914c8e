"""phone: North American numbers become 555-01xx, others get other digits behind the country code (twin of phone.ts)."""

import re

from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from ..text16 import trim_start
from ..unicode_classes import ranges
from .classes import replace_classes, replace_digits
from .digits import digits_of, draw, into_places

_NO_DIGITS = re.compile("[^0-9]+")
_NORTH_AMERICAN = re.compile("[2-9][0-9]{2}[2-9]")
_FOUR_LETTERS = re.compile(f"[{ranges('L')}]{{4}}")


def bind(_parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)

    def mask(value, _own):
        stream = KeyedStream(derived, value)

        def word(match: re.Match[str]) -> str:
            between = match.group()
            told = not between.isascii() or _FOUR_LETTERS.search(between) is not None
            return replace_classes(between, stream) if told else between

        words = _NO_DIGITS.sub(word, value)
        ten = _north_american(value)
        digits = digits_of(value)
        if ten is not None:

            def made(last: str) -> str:
                return f"{2 + stream.below(8)}{draw(stream, 2)}55501{last}"

            fake = made(draw(stream, 2))
            if fake == ten:
                fake = made(draw(stream, 2))
            return into_places(words, ("1" if len(digits) == 11 else "") + fake)
        # Country codes have one to three digits; two of them never identify a person.
        kept = 2 if trim_start(value).startswith("+") and len(digits) > 7 else 0
        if digits == "":
            return replace_classes(value, stream)
        fake = digits[:kept] + replace_digits(digits[kept:], stream)
        placed = into_places(words, fake)
        # Other digits may look North American by chance, and so be somebody's: an exchange never begins with 0 (or 1).
        if _north_american(placed) is None:
            return placed
        # Numerals of other scripts have become digits too: what counts is the number as it stands now.
        every = digits_of(placed)
        exchange = len(every) - 7
        other = "1" if digits[-7:-6] == "0" else "0"
        return into_places(words, every[:exchange] + other + every[exchange + 1 :])

    return mask


def _north_american(value: str) -> str | None:
    """The ten digits of a North American number behind an optional 1, or None."""
    digits = digits_of(value)
    ten = digits[1:] if len(digits) == 11 and digits.startswith("1") else digits
    if len(ten) != 10 or (value.startswith("+") and len(digits) != 11):
        return None
    return ten if _NORTH_AMERICAN.match(ten) else None
