"""JavaScript's view of texts, where it differs from Python's: lengths in UTF-16 units, white space, UTF-8 of lone surrogates."""

import re

#: What `\s` means in JavaScript, for use inside a character class; Python's own `\s` is another set.
SPACE = "\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_SPACES = "\t\n\v\f\r \u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000\ufeff"
_LONE = re.compile("[\ud800-\udfff]")


def length16(text: str) -> int:
    """`text.length` in JavaScript: UTF-16 units, two for each character beyond U+FFFF."""
    if text.isascii():
        return len(text)
    return len(text) + sum(char > "\uffff" for char in text)


def trim_start(text: str) -> str:
    """`text.trimStart()` in JavaScript."""
    return text.lstrip(_SPACES)


def to_utf8(text: str) -> bytes:
    """UTF-8; a lone surrogate becomes U+FFFD as in Node. Pairs must be one character already."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return _LONE.sub("\ufffd", text).encode("utf-8")


def within_or(text: str | None, max_length: int | None, other: str) -> str:
    """The text when it has at most `max_length` code points, else `other`."""
    return other if text is None or cut_to(text, max_length) != text else text


def cut_to(text: str | None, max_length: int | None) -> str | None:
    """At most `max_length` code points."""
    return text if text is None or max_length is None else text[:max_length]
