"""The reference meaning of expression trees given as JSON: compiles a tree into a function (twin of evaluate.ts)."""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .hmac_text import hmac_hex
from .key import MasterKey, salt_of
from .text16 import to_utf8

Text = str | None
#: Canonical texts of one row: of the column being masked, and of others by name.
Row = tuple[Text, Mapping[str, Text]]
Compiled = Callable[[Row], Text]
#: A kernel bound to its key: arguments in the order of the node's `args`.
BoundKernel = Callable[..., Text]

_HEX_PAIRS = re.compile("(?:[0-9a-fA-F]{2})*")


@dataclass(frozen=True)
class EvaluateContext:
    """What a tree needs from outside; `hmacs` shares equal HMACs, so that each is computed once per row."""

    key: MasterKey
    pools: Mapping[str, Sequence[str]]
    bind_kernel: Callable[[Mapping[str, Any]], BoundKernel]
    hmacs: dict[str, Compiled] = field(default_factory=dict)


def compile_tree(expr: Mapping[str, Any], context: EvaluateContext) -> Callable[..., Text]:
    """The function of `expr`, called with the value and (optionally) the texts of other columns by name.

    NULL (None) propagates as in SQL: through everything but `when` and `kernel`.
    """
    run = _build(expr, context)

    def call(value: Text, columns: Mapping[str, Text] | None = None) -> Text:
        return run((value, {} if columns is None else columns))

    return call


def hex_index(digest: str, offset: int) -> int:
    """13 hex digits from 1-based `offset` as an integer below 2^52."""
    return int(digest[offset - 1 : offset + 12], 16)


def _build(expr: Mapping[str, Any], context: EvaluateContext) -> Compiled:
    build = _NODES.get(expr["kind"])
    if build is None:
        raise ValueError(f"the plan has a node of unknown kind {expr['kind']!r}: it was made by another version")
    return build(expr, context)


def _over(inner: Compiled, apply: Callable[[str], Text]) -> Compiled:
    def run(row: Row) -> Text:
        text = inner(row)
        return None if text is None else apply(text)

    return run


def _memo(inner: Compiled) -> Compiled:
    """One mask reads its HMAC several times per row: the last row's is remembered."""
    last: Row | None = None
    result: Text = None

    def run(row: Row) -> Text:
        nonlocal last, result
        if row is not last:
            result = inner(row)
            last = row
        return result

    return run


def _value(_expr, _context) -> Compiled:
    return lambda row: row[0]


def _column(expr, _context) -> Compiled:
    name = expr["name"]
    return lambda row: row[1].get(name)


def _literal(expr, _context) -> Compiled:
    text = expr["text"]
    return lambda _row: text


def _hmac(expr, context) -> Compiled:
    label = json.dumps(expr, sort_keys=True)
    known = context.hmacs.get(label)
    if known is not None:
        return known
    key = context.key.derive(expr["domain"])
    made = _memo(_over(_build(expr["of"], context), lambda text: hmac_hex(key, text)))
    context.hmacs[label] = made
    return made


def _salt_hash(expr, context) -> Compiled:
    salt = salt_of(context.key, expr["domain"])
    return _over(_build(expr["of"], context), lambda text: hashlib.sha256(to_utf8(text + salt)).hexdigest())


def _pick(expr, context) -> Compiled:
    entries = context.pools[expr["pool"]]
    offset, step, size = expr["offset"], expr["step"], len(entries)
    return _over(_build(expr["hash"], context), lambda digest: entries[(hex_index(digest, offset) + step) % size])


def _concat(expr, context) -> Compiled:
    parts = [_build(part, context) for part in expr["parts"]]

    def run(row: Row) -> Text:
        out = []
        for part in parts:
            piece = part(row)
            if piece is None:
                return None
            out.append(piece)
        return "".join(out)

    return run


def _substr(expr, context) -> Compiled:
    begin = expr["from"] - 1
    end = begin + expr["length"]
    return _over(_build(expr["of"], context), lambda text: text[begin:end])


def _translate(expr, context) -> Compiled:
    targets = expr["to"]
    table = {ord(char): targets[at] if at < len(targets) else "" for at, char in enumerate(expr["from"])}
    return _over(_build(expr["of"], context), lambda text: text.translate(table))


def _decimal(expr, context) -> Compiled:
    offset, modulo, base, width = expr["offset"], expr["modulo"], expr["base"], expr["width"]
    return _over(
        _build(expr["hash"], context),
        lambda digest: str(base + hex_index(digest, offset) % modulo).rjust(width, "0"),
    )


def _base64url(expr, context) -> Compiled:
    def encode(text: str) -> str:
        pairs = _HEX_PAIRS.match(text)
        raw = bytes.fromhex(pairs.group() if pairs else "")
        return base64.urlsafe_b64encode(raw).decode("ascii").rstrip("=")

    return _over(_build(expr["hex"], context), encode)


def _when(expr, context) -> Compiled:
    test = _condition(expr["condition"], context)
    then, otherwise = _build(expr["then"], context), _build(expr["otherwise"], context)
    return lambda row: then(row) if test(row) else otherwise(row)


def _kernel(expr, context) -> Compiled:
    kernel = context.bind_kernel(expr["call"])
    args = [_build(arg, context) for arg in expr["args"]]
    return lambda row: kernel(*[arg(row) for arg in args])


_NODES: dict[str, Callable[[Mapping[str, Any], EvaluateContext], Compiled]] = {
    "value": _value,
    "column": _column,
    "literal": _literal,
    "hmac": _hmac,
    "saltHash": _salt_hash,
    "pick": _pick,
    "concat": _concat,
    "substr": _substr,
    "translate": _translate,
    "decimal": _decimal,
    "base64url": _base64url,
    "when": _when,
    "kernel": _kernel,
}


def _condition(of: Mapping[str, Any], context: EvaluateContext) -> Callable[[Row], bool]:
    """A SQL condition is met only when it is true, not when it is unknown."""
    build = _CONDITIONS.get(of["kind"])
    if build is None:
        raise ValueError(f"the plan has a condition of unknown kind {of['kind']!r}: it was made by another version")
    return build(of, context)


def _is_null(of, context) -> Callable[[Row], bool]:
    inner = _build(of["of"], context)
    return lambda row: inner(row) is None


def _equals(of, context) -> Callable[[Row], bool]:
    left, right = _build(of["left"], context), _build(of["right"], context)

    def test(row: Row) -> bool:
        text = left(row)
        return text is not None and text == right(row)

    return test


def _is_one_of(of, context) -> Callable[[Row], bool]:
    inner, texts = _build(of["of"], context), frozenset(of["texts"])
    return lambda row: inner(row) in texts


def _is_not_null(of, context) -> Callable[[Row], bool]:
    inner = _build(of["of"], context)
    return lambda row: inner(row) is not None


def _is_none_of(of, context) -> Callable[[Row], bool]:
    inner, texts = _build(of["of"], context), frozenset(of["texts"])

    def test(row: Row) -> bool:
        text = inner(row)
        return text is not None and text not in texts

    return test


def _all(of, context) -> Callable[[Row], bool]:
    tests = [_condition(part, context) for part in of["of"]]
    return lambda row: all(test(row) for test in tests)


def _any(of, context) -> Callable[[Row], bool]:
    tests = [_condition(part, context) for part in of["of"]]
    return lambda row: any(test(row) for test in tests)


_CONDITIONS: dict[str, Callable[[Mapping[str, Any], EvaluateContext], Callable[[Row], bool]]] = {
    "isNull": _is_null,
    "equals": _equals,
    "isOneOf": _is_one_of,
    "isNotNull": _is_not_null,
    "isNoneOf": _is_none_of,
    "any": _any,
    "all": _all,
}
