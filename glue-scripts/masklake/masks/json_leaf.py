"""One leaf of a JSON document under a rule: how its mask is bound, and how its answer is written so that types stay (twin of json-leaf.ts)."""

import re
from collections.abc import Mapping
from typing import Any

from ..mask import BindInner, MaskFunction
from .json_scan import encode_json

TEXT_LEAF: Mapping[str, Any] = {"text": "text", "base": "text", "category": "text"}
NUMBER_LEAF: Mapping[str, Any] = {"text": "numeric", "base": "numeric", "category": "numeric"}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_PADDED = re.compile(r"-?0[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_EXPONENT = re.compile(r"[eE]([+-]?)([0-9]+)\Z")
#: 99: with the digits of the longest hash in front still within a double, which is how MySQL keeps numbers with an exponent.
_ANY_HOLDS = (2, "99")
_MOST_STEPS = 64


def leaf_spec(spec: Mapping[str, Any]) -> Mapping[str, Any]:
    """The mask of the leaves: of a list that of its elements, which takes over what the list says and it does not."""
    each = spec.get("each") if spec["mask"] == "list" else None
    if not isinstance(each, Mapping) or not isinstance(each.get("mask"), str):
        return spec
    common = {name: value for name, value in spec.items() if name not in ("mask", "each", "count")}
    return leaf_spec({**common, **each})


class LeafRule:
    def __init__(self, spec: Mapping[str, Any], bind_inner: BindInner, other: MaskFunction) -> None:
        """`other` masks a string that the rule's mask cannot read."""
        leaf = leaf_spec(spec)
        self.keeps = leaf["mask"] == "keep"
        #: The array at the path's own place gets this many elements.
        self.count: int | None = spec.get("count") if spec["mask"] == "list" else None
        self._mask = leaf["mask"]
        self._other = other
        self._on_text = bind_inner(leaf, TEXT_LEAF)
        self._on_number = bind_inner(leaf, NUMBER_LEAF)

    def string(self, text: str) -> str:
        if self._mask == "null":
            return "null"
        # `number` is the one mask that knows nothing but numbers.
        by_other = self._mask == "number" and _NUMBER.fullmatch(text) is None
        return encode_json((self._other if by_other else self._on_text)(text))

    def number(self, found: str) -> str:
        """A number stays one where the mask answers with digits; a zero in front is masked again (cycle walking)."""
        if self._mask == "null":
            return "null"
        masked = self._on_number(found)
        for _ in range(_MOST_STEPS):
            if masked is None or _PADDED.fullmatch(masked) is None:
                break
            masked = self._on_number(masked)
        if masked is None or _NUMBER.fullmatch(masked) is None:
            return encode_json(masked)
        return masked if self._mask == "constant" or _is_no_larger(masked, found) else encode_json(masked)

    def word(self, found: str) -> str:
        if self._mask == "null":
            return "null"
        if self._mask != "constant":
            return found
        masked = self._on_text(found)
        # A constant that is true or false stands where one of these stood.
        return masked if found != "null" and masked in ("true", "false") else encode_json(masked)


def _is_no_larger(masked: str, found: str) -> bool:
    """A hash may read as 12e345678 by chance, which no database holds: the exponent must be one that all hold, or no larger than the leaf's."""
    sign, size = _exponent(masked)
    own, most = _exponent(found)
    return size <= _ANY_HOLDS or (sign == own and size <= most)


def _exponent(number: str) -> tuple[str, tuple[int, str]]:
    """Its sign, and its size in a form that compares as the number does: int() refuses thousands of digits."""
    found = _EXPONENT.search(number)
    digits = "" if found is None else found[2].lstrip("0")
    return ("" if found is None else found[1]), (len(digits), digits)
