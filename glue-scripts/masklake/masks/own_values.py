"""Where a text holds the values of other columns of its row, and the fakes that stand there instead (twin of own-values.ts)."""

import re
from collections.abc import Iterable

from ..lower_table import LOWER, UPPER
from ..text16 import SPACE
from ..unicode_classes import is_letter, ranges
from .spans import Span

_SHORTEST = 3
_SHORTEST_UNSPACED = 2
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_COMMON_WORDS = frozenset("the and for von van der den del des dos das las los".split())
_MOST_WORDS = 8
_BETWEEN_WORDS = re.compile(f"[{SPACE},]+")
_TURNED = re.compile(f"[^{SPACE},]+,[{SPACE}]")
_LETTER = re.compile(f"[{ranges('L')}]")
_WORD = re.compile(f"[{ranges('L', 'N', 'M')}]")
_TO_LOWER = str.maketrans(UPPER, LOWER)


def lower_case(text: str) -> str:
    """Lower case letter by letter, so that no position moves."""
    return text.translate(_TO_LOWER)


class OwnReplacements:
    """Whole values first, then their words, each with the word of the fake at the same place, and names with an initial."""

    def __init__(self, values: Iterable[tuple[str, str]]) -> None:
        """`values`: each value with its fake."""
        self._table: dict[str, str] = {}
        for value, fake in values:
            if _long_enough(value):
                self._table[lower_case(value)] = fake
                self._parts(_in_given_order(value), _in_given_order(fake))
        self._longest_first = sorted(self._table, key=len, reverse=True)

    def _parts(self, words: list[str], fakes: list[str]) -> None:
        if not 2 <= len(words) <= _MOST_WORDS:
            return
        for place, word in enumerate(words):
            if _long_enough(word) and _LETTER.search(word) is not None and lower_case(word) not in _COMMON_WORDS:
                self._table.setdefault(lower_case(word), fakes[min(place, len(fakes) - 1)])
        last = len(words) - 1
        for wanted, replacement in _with_initial(words[0], words[last], fakes[0], fakes[min(last, len(fakes) - 1)]):
            self._table.setdefault(lower_case(wanted), replacement)

    def spans(self, text: str) -> list[Span]:
        """Without overlaps, in the order of the text."""
        return _find_words(lower_case(text), self._longest_first) if self._table else []

    def fake(self, found: str) -> str:
        return self._table.get(lower_case(found), "***")


def _long_enough(text: str) -> bool:
    return len(text) >= (_SHORTEST if _UNSPACED.search(text) is None else _SHORTEST_UNSPACED)


def _in_given_order(text: str) -> list[str]:
    """Words; `Doe, Jane` is turned round."""
    words = _BETWEEN_WORDS.split(text)
    return [*words[1:], words[0]] if len(words) > 1 and _TURNED.match(text) is not None else words


def _with_initial(first: str, last: str, fake_first: str, fake_last: str) -> list[tuple[str, str]]:
    if first == "" or not is_letter(first[0]) or len(last) < 2 or not is_letter(last[0]):
        return []
    own, fake = first[0], fake_first[:1]
    return [
        (f"{own}. {last}", f"{fake}. {fake_last}"),
        (f"{own} {last}", f"{fake} {fake_last}"),
        (f"{own}.{last}", f"{fake}.{fake_last}"),
        (f"{last}, {own}", f"{fake_last}, {fake}"),
        (f"{first} {last[0]}", f"{fake_first} {fake_last[:1]}"),
    ]


def _find_words(lower: str, wanted: Iterable[str]) -> list[Span]:
    """Where the wanted texts (lower case) stand as words of their own in `lower`."""
    taken = bytearray(len(lower))
    spans = []
    for word in wanted:
        unspaced = _UNSPACED.search(word) is not None
        at = lower.find(word)
        while at >= 0:
            end = at + len(word)
            free = not taken[at] and not taken[end - 1]
            alone = free and (unspaced or not (_is_word(lower, at - 1) or _is_word(lower, end)))
            if alone:
                taken[at:end] = b"\x01" * (end - at)
                spans.append(Span(at, end, "own"))
            at = lower.find(word, end if alone else at + 1)
    return sorted(spans, key=lambda span: span.start)


def _is_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and _WORD.match(text, at) is not None
