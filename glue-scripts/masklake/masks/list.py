"""list: each element of a Postgres array literal masked by an inner mask; nesting, NULLs and bounds stay (twin of list.ts)."""

import re

from ..mask import TEXT, Kernel, KernelContext
from ..text16 import SPACE, within_or
from .json_scan import quoted_end
from .kept import keeps_text

_BOUNDS = re.compile(r"(?:\[-?[0-9]+:-?[0-9]+\])+=")
_INTEGER = re.compile("-?[0-9]+")
_NULL = re.compile("null", re.IGNORECASE | re.ASCII)
_ESCAPE = re.compile(r"\\([\s\S])")
_NEEDS_QUOTES = re.compile(rf'[{SPACE}"\\{{}},;]')
_ESCAPED = re.compile(r'["\\]')


def bind(parameters, context: KernelContext) -> Kernel:
    element = context.type.get("element")
    each, count = parameters["each"], parameters.get("count")
    inner = context.bind_inner(each, TEXT if element is None else element)
    kept = keeps_text(parameters)
    is_null = each["mask"] == "null"
    separator = ";" if element is not None and element["base"] == "box" else ","

    def mask_element(text: str) -> str | None:
        return text if kept(text) else None if is_null else inner(text)

    def mask(value, _own):
        array = _read_array(value, separator)
        written = None if array is None else _write_array(*array, separator, mask_element, count)
        # Cut off it would be no array any more.
        return within_or(written, context.max_length, "{}")

    return mask


def _read_array(text: str, separator: str) -> tuple[str, list[str], int] | None:
    """Bounds, tokens and the deepest nesting; None when the text is no array literal."""
    found = _BOUNDS.match(text)
    bounds = found.group() if found else ""
    tokens: list[str] = []
    depth = deepest = 0
    at = len(bounds)
    marks = ("{", "}", separator)
    while at < len(text):
        if depth == 0 and tokens:
            return None
        char = text[at]
        end = at + 1 if char in marks else _element_end(text, at, marks)
        if end < 0 or (depth == 0 and char != "{"):
            return None
        tokens.append(text[at:end])
        depth += (char == "{") - (char == "}")
        deepest = max(deepest, depth)
        at = end
    return (bounds, tokens, deepest) if depth == 0 and tokens else None


def _element_end(text: str, start: int, marks) -> int:
    """Position behind the element that begins at `start`, or -1."""
    if text[start] == '"':
        return quoted_end(text, start)
    at = start
    while at < len(text) and text[at] != '"' and text[at] not in marks:
        at += 2 if text[at] == "\\" else 1
    return -1 if at > len(text) else at


def _write_array(bounds: str, tokens: list[str], deepest: int, separator: str, mask, count: int | None) -> str:
    marks = ("{", "}", separator)
    if count is None or deepest > 1:
        return bounds + "".join(token if token in marks else _masked(token, mask) for token in tokens)
    elements = [token for token in tokens if token not in marks]
    if not elements:
        return "{}"
    written = [_masked(token, mask) for token in elements[:count]]
    while len(written) < count:
        written.append(_masked(written[len(written) - len(elements)], mask))
    return f"{_bounds_for(bounds, count)}{{{separator.join(written)}}}"


def _bounds_for(bounds: str, count: int) -> str:
    """The same first position, and the last one moved to hold `count` elements."""
    first = _INTEGER.search(bounds)
    return "" if first is None else f"[{first.group()}:{int(first.group()) + count - 1}]="


def _masked(token: str, mask) -> str:
    if _NULL.fullmatch(token) is not None:
        return token
    quoted = token.startswith('"')
    result = mask(_ESCAPE.sub(lambda found: found[1], token[1:-1] if quoted else token))
    if result is None:
        return "NULL"
    if quoted or result == "" or _NULL.fullmatch(result) is not None or _NEEDS_QUOTES.search(result) is not None:
        return '"' + _ESCAPED.sub(lambda found: "\\" + found.group(), result) + '"'
    return result
