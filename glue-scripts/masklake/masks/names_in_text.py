"""Names of people in free text, by dictionary: best effort (twin of names-in-text.ts and detect/dictionaries/lookup.ts)."""

import re
import unicodedata

from ..name_table import FIRST_NAMES, LAST_NAMES
from ..unicode_classes import class_of
from .spans import Span

_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_WORD = re.compile(f"[{_LATIN}]+(?:['’-][{_LATIN}]+)*")
_BETWEEN = re.compile(r"(?:,? {1,2}|,? [A-Z]\.? )")
_LONGEST = 40
_FIRST = frozenset(FIRST_NAMES.split())
_LAST = frozenset(LAST_NAMES.split())
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a", "’": "'"}
)
_PARTICLES = frozenset(
    (
        "van von de del der den di da la le el al bin ten ter dos du des st jr sr ii iii mr mrs ms miss dr prof herr frau mme sra"
        " sig md phd dds dvm"
    ).split()
)
_ENDS_OF_PARTS = re.compile("[ .,-]+")


def find_names(text: str) -> list[Span]:
    """`Jane Doe`, `Jane Q. Doe`, `Doe, Jane`: pairs of capitalised words, one a given name and one a family name."""
    words = [match for match in _WORD.finditer(text) if 1 < len(match.group()) <= _LONGEST and _capital(match.group())]
    spans: list[Span] = []
    for one, two in zip(words, words[1:]):
        between = text[one.end() : two.start()]
        if _BETWEEN.fullmatch(between) is None or (spans and spans[-1].end > one.start()):
            continue
        given = _is_first(one.group()) and _is_last(two.group())
        turned = between.startswith(",") and _is_last(one.group()) and _is_first(two.group())
        if given or turned:
            spans.append(Span(one.start(), two.end(), "name"))
    return spans


def _capital(word: str) -> bool:
    return class_of(word[0]) == ord("U")


def _parts(text: str) -> list[str]:
    folded = unicodedata.normalize("NFD", text.lower().translate(_LETTERS))
    plain = "".join(char for char in folded if class_of(char) != ord("M"))
    return [part for part in _ENDS_OF_PARTS.split(plain) if len(part) > 1 and part not in _PARTICLES]


def _is_first(text: str) -> bool:
    parts = _parts(text)
    return bool(parts) and all(part in _FIRST for part in parts)


def _is_last(text: str) -> bool:
    parts = _parts(text)
    return 0 < len(parts) <= 3 and any(part in _LAST for part in parts)
