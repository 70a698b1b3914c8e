"""The mask for a text of which nothing is known: what it looks like, it goes on looking like (twin of look-alike.ts)."""

import re

from ..mask import TEXT, BindInner, MaskFunction
from ..text16 import SPACE
from .spans import find_spans

_DAY = re.compile(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]([ T][0-9]|\Z)")
_UUID = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_SENTENCE = re.compile(rf"[{SPACE}][^{SPACE}]+[{SPACE}][^{SPACE}]+[{SPACE}][^{SPACE}]")


def look_alike(bind_inner: BindInner) -> MaskFunction:
    """Masks a text by the mask that its form suggests; each is bound when first needed."""
    made: dict[str, MaskFunction] = {}

    def mask(value: str | None) -> str | None:
        if value is None:
            return None
        name = _kind_of(value)
        bound = made.get(name)
        if bound is None:
            bound = made[name] = bind_inner({"mask": name}, TEXT)
        return bound(value)

    return mask


def is_uuid(text: str) -> bool:
    return _UUID.fullmatch(text) is not None


def _kind_of(value: str) -> str:
    if _DAY.match(value) is not None:
        return "date-shift"
    if is_uuid(value):
        return "uuid"
    spans = find_spans(value)
    if spans and spans[0].start == 0 and spans[0].end == len(value):
        return spans[0].mask
    return "text" if _SENTENCE.search(value) is not None else "format"
