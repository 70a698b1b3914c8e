"""Walks a JSON text by position, so that everything that is not replaced keeps its bytes (twin of json-scan.ts). Not recursive."""

import json
import re
from collections.abc import Callable
from typing import Any

_SPACE = re.compile(r"[ \t\n\r]*")
_STRING = re.compile(r'"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORD = re.compile("true|false|null")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile(r'["\\\x00-\x1f]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class JsonVisitor:
    """What a walk is interested in. A place stands for a path: it is computed step by step, and no path is ever copied."""

    def __init__(self, root: Any, step: Callable[[Any, str | int], Any]) -> None:
        self.root = root
        #: The place of a member (its decoded key) or of an array's element (its number).
        self.step = step

    def token(self, kind: str, start: int, end: int, place: Any) -> None:
        """`kind` is string, number, word or key; for a key the place is that of the object that holds it."""

    def array_begins(self, at: int, place: Any) -> None:
        """`at` is the position behind the bracket."""

    def element_ends(self, at: int) -> None:
        """An element of the innermost array ends in front of `at`."""

    def array_ends(self, at: int) -> None:
        """`at` is the position of the innermost array's closing bracket."""


def scan_json(text: str, visitor: JsonVisitor) -> bool:
    """Visits what the text holds, in order; False when the text is not JSON (then some visits were made)."""
    step, token, length = visitor.step, visitor.token, len(text)
    # Open containers: is it an array, its place, the number of its current element.
    open_: list[list] = []
    place = visitor.root
    at = 0

    def skip() -> str:
        nonlocal at
        at = _SPACE.match(text, at).end()
        return text[at] if at < length else ""

    def match(regex: re.Pattern) -> bool:
        nonlocal at
        found = regex.match(text, at)
        if found is None or found.end() == at:
            return False
        at = found.end()
        return True

    def key(inside: list) -> bool:
        nonlocal at, place
        skip()
        start = at
        if not match(_STRING):
            return False
        token("key", start, at, inside[1])
        place = step(inside[1], decode_json(text[start:at]))
        if skip() != ":":
            return False
        at += 1
        return True

    while True:
        char = skip()
        if char in ("{", "["):
            at += 1
            inside = [char == "[", place, 0]
            if inside[0]:
                visitor.array_begins(at, place)
            if skip() == ("]" if inside[0] else "}"):
                if inside[0]:
                    visitor.array_ends(at)
                at += 1
            else:
                open_.append(inside)
                if inside[0]:
                    place = step(place, 0)
                elif not key(inside):
                    return False
                continue
        else:
            start = at
            kind = "string" if char == '"' else "word" if char in ("t", "f", "n") else "number"
            if not match(_STRING if kind == "string" else _WORD if kind == "word" else _NUMBER):
                return False
            token(kind, start, at, place)
        # After a value: close what ends, or go on with the next member.
        while True:
            inside = open_[-1] if open_ else None
            if inside is not None and inside[0]:
                visitor.element_ends(at)
            following = skip()
            if inside is None:
                return following == ""
            if following == ",":
                at += 1
                inside[2] += 1
                if inside[0]:
                    place = step(inside[1], inside[2])
                elif not key(inside):
                    return False
                break
            if following != ("]" if inside[0] else "}"):
                return False
            if inside[0]:
                visitor.array_ends(at)
            at += 1
            open_.pop()


def quoted_end(text: str, start: int) -> int:
    """Position behind the quote that closes the one at `start` (a backslash escapes the next character), or -1."""
    at = start + 1
    while True:
        quote = text.find('"', at)
        if quote < 0:
            return -1
        slashes = 0
        while quote - 1 - slashes > start and text[quote - 1 - slashes] == "\\":
            slashes += 1
        if slashes % 2 == 0:
            return quote + 1
        at = quote + 1


def decode_json(token: str) -> str:
    """The text of a string token. Half of a surrogate pair becomes U+FFFD."""
    if "\\" not in token:
        return token[1:-1]
    return _LONE_SURROGATE.sub("\ufffd", json.loads(token))


def encode_json(text: str | None) -> str:
    """A text as a JSON string as JSON.stringify writes it, None as null."""
    if text is None:
        return "null"
    return '"' + _ESCAPED.sub(lambda found: _SHORT.get(found.group()) or f"\\u{ord(found.group()):04x}", text) + '"'
