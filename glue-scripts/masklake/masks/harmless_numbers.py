"""Numbers in text that tell nothing about a person: dates, UUIDs, versions, amounts (twin of harmless-numbers.ts)."""

import re
from collections.abc import Callable

_DAY = "(?:0[1-9]|[12][0-9]|3[01])"
_AMOUNT = r"[0-9]{1,12}(?:[.,'][0-9]{3}){0,4}(?:[.,][0-9]{1,2})?"
_CODES = "EUR|USD|GBP|CHF|JPY"


def _is_version(found: str) -> bool:
    parts = found.split(".")
    if len(parts) == 4 and all(int(part) <= 255 for part in parts):
        return False
    return any(len(part) == 1 for part in parts[1:])


#: A cheap no for most texts, what is searched, and a test of what was found.
_HARMLESS: list[tuple[re.Pattern, re.Pattern, Callable[[str], bool] | None]] = [
    (
        re.compile("[0-9A-Fa-f]-[0-9A-Fa-f]{4}-[0-9A-Fa-f]"),
        re.compile("(?<![0-9A-Za-z-])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Za-z-])"),
        None,
    ),
    # 2024-01-31, with a time of day or without.
    (
        re.compile("[0-9][0-9][./-][0-9]"),
        re.compile(
            rf"(?<![0-9A-Za-z.+-])(?:1[89]|2[01])[0-9][0-9]([./-])(?:0[1-9]|1[0-2])\1{_DAY}"
            r"(?:[T ][0-9][0-9]:[0-9][0-9](?::[0-9][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9][0-9](?::?[0-9][0-9])?)?)?(?![0-9-])"
        ),
        None,
    ),
    # 31.1.2024, 1/31/2024
    (
        re.compile("[0-9][./-][0-9]"),
        re.compile(
            r"(?<![0-9A-Za-z.+-])(?:0?[1-9]|[12][0-9]|3[01])([./-])(?:0?[1-9]|[12][0-9]|3[01])\1(?:1[89]|2[01])[0-9][0-9](?![0-9-])"
        ),
        None,
    ),
    # 2019-2023
    (
        re.compile("[0-9][0-9][/-][0-9][0-9]"),
        re.compile("(?<![0-9A-Za-z.+-])(?:19|20)[0-9][0-9][/-](?:19|20)[0-9][0-9](?![0-9A-Za-z-])"),
        None,
    ),
    # 120.0.6099.109: some part behind the first has one digit, which telephone numbers avoid.
    (
        re.compile(r"[0-9]\.[0-9]\."),
        re.compile(r"(?<![0-9A-Za-z.+-])[0-9]{1,6}(?:\.[0-9]{1,6}){2,5}(?!\.?[0-9A-Za-z])"),
        _is_version,
    ),
    # 1,234,567.89
    (
        re.compile("[0-9][.,][0-9][0-9]"),
        re.compile(r"(?<![0-9A-Za-z.,+-])[0-9]{1,3}([.,' ])[0-9]{3}(?:\1[0-9]{3})*(?!\1)[.,][0-9][0-9](?![0-9])"),
        None,
    ),
    # € 1234567.89, 1.234.567 EUR
    (
        re.compile(f"[€$£¥]|{_CODES}"),
        re.compile(f"(?:[€$£¥]|(?<![A-Za-z])(?:{_CODES})) ?{_AMOUNT}(?![0-9])"),
        None,
    ),
    (
        re.compile(f"[€$£¥]|{_CODES}"),
        re.compile(rf"(?<![0-9A-Za-z.,+-]){_AMOUNT} ?(?:[€$£¥]|(?:{_CODES})(?![A-Za-z]))"),
        None,
    ),
]


def without_harmless(text: str) -> str:
    """The text with each harmless number as letters of the same length."""
    for may, regex, test in _HARMLESS:
        if may.search(text) is None:
            continue

        def blank(match: re.Match, test=test) -> str:
            found = match.group()
            return "x" * len(found) if test is None or test(found) else found

        text = regex.sub(blank, text)
    return text
