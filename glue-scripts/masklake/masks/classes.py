"""Character classes: which characters carry data, and another of the same class for each (twin of classes.ts)."""

import re

from ..stream import KeyedStream
from ..text16 import SPACE
from ..unicode_classes import CLASS_OF

_CHUNK = re.compile("[0-9a-zA-Z]|[^\x00-\x7f]")
_DIGIT = re.compile("[0-9]")
_LAST = re.compile("([0-9a-zA-Z])[^0-9a-zA-Z]*\\Z")
_NOT_SPACE = re.compile(f"[^{SPACE}]")
_LOWER = "abcdefghijklmnopqrstuvwxyz"
_UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def replace_classes(text: str, stream: KeyedStream) -> str:
    """Every digit and letter replaced by another of its class; letters outside ASCII become ASCII letters of the same case."""
    below = stream.below

    def replace_one(match: re.Match[str]) -> str:
        char = match.group()
        if "0" <= char <= "9":
            return str(below(10))
        if "a" <= char <= "z":
            return _LOWER[below(26)]
        if "A" <= char <= "Z":
            return _UPPER[below(26)]
        code = CLASS_OF[ord(char)]
        if code in b"N":
            return str(below(10))
        if code in b"UT":
            return _UPPER[below(26)]
        if code in b"LM":
            return _LOWER[below(26)]
        return char if code in b"ZP" else "*"

    replaced = _CHUNK.sub(replace_one, text)
    return _different(text, stream) if replaced == text else replaced


def replace_digits(text: str, stream: KeyedStream) -> str:
    """Only digits replaced (every other character is kept), at least one of them by another."""
    replaced = _DIGIT.sub(lambda _: str(stream.below(10)), text)
    return _different(text, stream) if replaced == text and _DIGIT.search(text) else replaced


def _different(text: str, stream: KeyedStream) -> str:
    """Chance gave the value back (or nothing in it can change): moves its last letter or digit on, else stars everything."""
    match = _LAST.search(text)
    if match is None:
        return _NOT_SPACE.sub(lambda found: "#" if found.group() == "*" else "*", text)
    char = match.group(1)
    base, size = (48, 10) if char <= "9" else (65, 26) if char <= "Z" else (97, 26)
    moved = chr(base + (ord(char) - base + 1 + stream.below(size - 1)) % size)
    return text[: match.start(1)] + moved + text[match.end(1) :]
