"""composite: each field of a Postgres row literal masked by its own mask (twin of composite.ts)."""

import re

from ..mask import TEXT, Kernel, KernelContext
from ..text16 import SPACE

_FIELD = re.compile(r'((?:"(?:[^"\\]|\\[\s\S]|"")*"|[^",()\\]|\\[\s\S])*)(,|\))')
_TOKEN = re.compile(r'\\([\s\S])|""|"')
_NEEDS_QUOTES = re.compile(rf'[{SPACE}"\\(),]')
_DOUBLED = re.compile(r'["\\]')


def bind(parameters, context: KernelContext) -> Kernel:
    fields = parameters["fields"]
    masks = [
        context.bind_inner(
            fields.get(field["name"]) or {"mask": "format" if field["type"]["category"] == "text" else "null"},
            field["type"],
        )
        for field in context.type.get("fields", ())
    ]
    other = context.bind_inner({"mask": "null"}, TEXT)

    def mask(value, _own):
        parts = parse_row(value)
        if parts is None:
            return f"({',' * max(0, len(masks) - 1)})"
        masked = ((masks[at] if at < len(masks) else other)(part) for at, part in enumerate(parts))
        return f"({','.join(map(_quote, masked))})"

    return mask


def parse_row(text: str) -> list[str | None] | None:
    """Fields of a row literal, NULL as None; None when it is no row literal."""
    if not text.startswith("(") or not text.endswith(")"):
        return None
    parts: list[str | None] = []
    at = 1
    while True:
        match = _FIELD.match(text, at)
        if match is None:
            return None
        raw = match[1]
        parts.append(None if raw == "" else _unquote(raw))
        at = match.end()
        if match[2] == ")":
            return parts if at == len(text) else None


def _unquote(raw: str) -> str:
    return _TOKEN.sub(lambda token: token[1] or ('"' if token.group() == '""' else ""), raw)


def _quote(text: str | None) -> str:
    if text is None:
        return ""
    if text != "" and _NEEDS_QUOTES.search(text) is None:
        return text
    return '"' + _DOUBLED.sub(lambda found: found.group() * 2, text) + '"'
