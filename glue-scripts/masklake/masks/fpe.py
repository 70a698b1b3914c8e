"""fpe: NIST FF1 on the characters of an alphabet, everything else of the value in place (twin of fpe.ts)."""

from ..hmac_text import hmac_hex
from ..mask import Kernel, KernelContext
from ..unicode_classes import CLASS_OF
from .ff1 import SMALLEST_DOMAIN, digit_permutation

_ALPHABETS = {
    "digits": ("0123456789",),
    "lower": ("abcdefghijklmnopqrstuvwxyz",),
    "base26": ("abcdefghijklmnopqrstuvwxyz",),
    "base36": ("0123456789abcdefghijklmnopqrstuvwxyz",),
    # Each class within itself, so that the format stays.
    "classes": ("0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
}

_RADIXES = {10: "digits", 26: "base26", 36: "base36"}
#: Most permutations of a tweak column kept ready.
_TWEAKS = 256


class TooShort(ValueError):
    """A value that the rule refuses; the message holds nothing of it."""


def _shortest(parameters, radix: int) -> int:
    nist = 1
    if parameters.get("strict"):
        while radix**nist < SMALLEST_DOMAIN:
            nist += 1
    return max(nist, parameters.get("minLength", 1))


def bind(parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)
    alphabet = _RADIXES.get(parameters.get("radix"), parameters["alphabet"])
    classes = _ALPHABETS.get(alphabet, (alphabet,))
    tweak = parameters.get("tweak", "")
    shortest = [_shortest(parameters, len(characters)) for characters in classes]
    made: dict[str, list] = {}
    known = {char: (which, digit) for which, characters in enumerate(classes) for digit, char in enumerate(characters)}
    longest = 64 if context.max_length is None else min(64, context.max_length)

    def permutations_of(own):
        text = tweak if isinstance(tweak, str) else (own[0] or "" if own else "")
        known_for = made.get(text)
        if known_for is None:
            if len(made) >= _TWEAKS:
                made.clear()
            of_text = text.encode()
            known_for = made[text] = [digit_permutation(derived, len(characters), of_text) for characters in classes]
        return known_for

    def mask(value, own):
        points = list(value)
        places: list[list[int]] = [[] for _ in classes]
        digits: list[list[int]] = [[] for _ in classes]
        for place, char in enumerate(points):
            found = known.get(char)
            if found is not None:
                places[found[0]].append(place)
                digits[found[0]].append(found[1])
            # A letter or digit outside the alphabet would be passed through: such a value is hashed whole.
            elif CLASS_OF[ord(char)] not in b"ZPS":
                return hmac_hex(derived, value)[:longest]
        # A value without any of the alphabet would stay.
        if not any(places):
            return hmac_hex(derived, value)[:longest]
        for characters, permute, here, of, least in zip(classes, permutations_of(own), places, digits, shortest):
            if 0 < len(of) < least:
                raise TooShort(f"mask fpe met a value with fewer than {least} characters of a class, which its rule refuses")
            for place, digit in zip(here, permute(of)):
                points[place] = characters[digit]
        return "".join(points)

    return mask
