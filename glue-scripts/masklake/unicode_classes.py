"""General categories as JavaScript's `\\p{…}` sees them, from a pinned table: Python's own is of another Unicode version."""

import re

from .unicode_table import RUNS

#: One byte for each code point: U (upper case), T (title case), L (other letters), M, N, P, S, Z or - (none of these).
CLASS_OF = b"".join(name.encode() * int(count or 1) for count, name in re.findall(r"(\d*)([A-Z-])", RUNS))

_LETTERS = b"UTL"


def class_of(char: str) -> int:
    """The class as the code of its letter, e.g. `ord('N')`. `char`: one code point."""
    return CLASS_OF[ord(char)]


def is_letter(char: str) -> bool:
    r"""`\p{L}`"""
    return CLASS_OF[ord(char)] in _LETTERS


def ranges(*classes: str) -> str:
    r"""The inside of a character class for `re`: `f"[{ranges('L', 'N')}]"` is `[\p{L}\p{N}]`. Lu, Lt, L, M, N, P, S, Z."""
    wanted = b"".join({"L": _LETTERS, "Lu": b"U", "Lt": b"T"}.get(name, name.encode()) for name in classes)
    member = bytes(1 if code in wanted else 0 for code in range(256))
    parts = []
    for run in re.finditer(b"\x01+", CLASS_OF.translate(member)):
        first, last = run.start(), run.end() - 1
        parts.append(_escaped(first) if first == last else f"{_escaped(first)}-{_escaped(last)}")
    return "".join(parts)


def _escaped(point: int) -> str:
    return f"\\U{point:08x}"
