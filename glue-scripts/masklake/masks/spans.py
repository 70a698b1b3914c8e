"""Finds spans of personal data in text by pattern, each linear in the length of the text (twin of spans.ts)."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from ..text16 import SPACE
from ..unicode_classes import ranges
from .check_digits import iban_rest, luhn
from .harmless_numbers import without_harmless

SPAN_MASKS = ("url", "email", "iban", "card", "national-id", "ip", "phone", "format")


class Span(NamedTuple):
    start: int
    end: int
    #: The mask that replaces such a span.
    mask: str


_NOT_DIGITS = re.compile("[^0-9]")
_SEPARATORS = re.compile("[ -]")
_DIGIT = re.compile("[0-9]")
_DIGIT_OR_COLON = re.compile("[0-9:]")


def _plain(text: str) -> str:
    return _SEPARATORS.sub("", text)


def _is_ip_v6(found: str) -> bool:
    return ("::" in found and _DIGIT.search(found) is not None) or len(found.split(":")) == 8


_BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])"
_HEX = "[0-9A-Fa-f]"

#: Mask, a cheap no for most texts, the pattern, and a test that says no to what only looks alike; in order of precedence.
_PATTERNS: Sequence[tuple[str, re.Pattern | None, re.Pattern, Callable[[str], bool] | None]] = (
    (
        "iban",
        re.compile("[A-Z]{2}[0-9]{2}"),
        re.compile(r"\b[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?\b", re.ASCII),
        lambda found: len(_plain(found)) >= 15 and iban_rest(_plain(found)) == 1,
    ),
    (
        "card",
        re.compile("[0-9](?:[ -]?[0-9]){6}"),
        re.compile("(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])"),
        lambda found: luhn(_plain(found)),
    ),
    (
        "national-id",
        re.compile("[0-9]-[0-9][0-9]-[0-9]"),
        re.compile("(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])"),
        None,
    ),
    (
        "ip",
        re.compile(r"[0-9]\.[0-9]"),
        re.compile(rf"(?<![0-9.])(?:{_BYTE}\.){{3}}{_BYTE}(?![0-9.]*[0-9])"),
        None,
    ),
    (
        "ip",
        re.compile("[0-9A-Fa-f:]:[0-9A-Fa-f:]"),
        re.compile(rf"(?<![0-9A-Fa-f:])(?:{_HEX}{{1,4}}:){{1,7}}:?(?:{_HEX}{{1,4}}:?){{1,6}}(?![0-9A-Fa-f:])"),
        _is_ip_v6,
    ),
    (
        "phone",
        None,
        re.compile(
            r"(?<![0-9A-Za-z.])(?:\+|\(|00)?(?![0-9]{16})[0-9](?:[0-9]|[ ()./-]{1,2}(?![0-9]{16})[0-9]){6,44}(?![0-9])"
        ),
        lambda found: len(_NOT_DIGITS.sub("", found)) >= 7,
    ),
    ("format", None, re.compile("[0-9]{6,}"), None),
)
_URL_WITH_CREDENTIALS = re.compile(
    rf"""\b[A-Za-z][A-Za-z0-9+.-]{{1,20}}://[^{SPACE}/@:"'<>]{{1,128}}(?::[^{SPACE}/@"'<>]{{0,128}})?@[^{SPACE}"'<>]{{1,2000}}""",
    re.ASCII,
)
_LOCAL = re.compile(f"[{ranges('L', 'N', 'M')}._%+'-]")
_HOST = re.compile(f"@(?:[{ranges('L', 'N')}-]{{1,63}}\\.){{1,8}}[{ranges('L')}]{{2,24}}")
_LONGEST_LOCAL = 128


def find_spans(text: str, taken: Iterable[Span] = (), wanted: Sequence[str] = SPAN_MASKS) -> list[Span]:
    """Spans in the order of the text, without overlaps; `taken` ones come first. Only of the masks that are `wanted`."""
    spans = list(taken)
    if "@" in text:
        if "url" in wanted and "://" in text:
            _collect([(match.start(), match.end()) for match in _URL_WITH_CREDENTIALS.finditer(text)], "url", spans)
        if "email" in wanted:
            _collect(_emails(text), "email", spans)
    # Nothing below matches a text without a digit or a colon.
    if _DIGIT_OR_COLON.search(text) is not None:
        searched = without_harmless(text)
        for mask, may, regex, test in _PATTERNS:
            if mask not in wanted or (may is not None and may.search(searched) is None):
                continue
            found = regex.finditer(searched)
            _collect([match.span() for match in found if test is None or test(match.group())], mask, spans)
    return sorted(spans, key=_start)


def _start(span: Span) -> int:
    return span.start


def _collect(found: Sequence[tuple[int, int]], mask: str, spans: list[Span]) -> None:
    """Adds what does not overlap with spans of an earlier kind."""
    if not found:
        return
    earlier = sorted(spans, key=_start)
    at = 0
    for start, end in found:
        while at < len(earlier) and earlier[at].end <= start:
            at += 1
        if at == len(earlier) or earlier[at].start >= end:
            spans.append(Span(start, end, mask))


def _emails(text: str) -> list[tuple[int, int]]:
    """Addresses, found from their @: a search from the left would try every word."""
    found = []
    at = text.find("@")
    while at >= 0:
        start = at
        while start > 0 and at - start < _LONGEST_LOCAL and _LOCAL.match(text, start - 1) is not None:
            start -= 1
        host = _HOST.match(text, at) if start < at else None
        if host is not None:
            found.append((start, host.end()))
        at = text.find("@", at + 1)
    return found


def replace_spans(text: str, spans: Iterable[Span], replacement: Callable[[Span, str], str]) -> str:
    """The text with each span replaced."""
    pieces = []
    at = 0
    for span in spans:
        pieces.append(text[at : span.start])
        pieces.append(replacement(span, text[span.start : span.end]))
        at = span.end
    pieces.append(text[at:])
    return "".join(pieces)
