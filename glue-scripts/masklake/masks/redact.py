"""redact: personal spans in free text, and the row's own values, become the fakes that their columns get (twin of redact.ts)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..mask import TEXT, Kernel, KernelContext, MaskFunction
from .names_in_text import find_names
from .own_values import OwnReplacements
from .spans import SPAN_MASKS, Span, find_spans, replace_spans

_MASK_OF = {
    "EMAIL_ADDRESS": "email",
    "URL": "url",
    "IBAN": "iban",
    "CREDIT_CARD_NUMBER": "card",
    "USA_SOCIAL_SECURITY_NUMBER": "national-id",
    "IP_ADDRESS": "ip",
    "PHONE_NUMBER": "phone",
    "BANK_ACCOUNT_NUMBER": "format",
}
_CONTAINERS = ("redact", "json", "composite")


def bind(parameters, context: KernelContext) -> Kernel:
    identifiers = parameters.get("identifiers")
    chosen = None if identifiers is None else {_MASK_OF[identifier] for identifier in identifiers}
    searched = [mask for mask in SPAN_MASKS if chosen is None or mask in chosen]
    masks = {mask: context.bind_inner({"mask": mask}, TEXT) for mask in searched}
    names = parameters.get("names") is True
    if names:
        masks["name"] = context.bind_inner({"mask": "name"}, TEXT)
    fakes = [
        _own_fake(column, context.bind_inner(_own_spec(column), column["type"], column["domain"]))
        for column in context.own
    ]

    def mask(value: str, texts) -> str:
        mine = OwnReplacements((text, fake(text)) for text, fake in zip(texts, fakes) if text is not None and text != "")
        own = mine.spans(value)
        if own:
            own = _whole(own, find_spans(value, (), searched))
        if names:
            own = [*own, *_apart(find_names(value), own)]

        def replacement(span: Span, found: str) -> str:
            if span.mask == "own":
                return mine.fake(found)
            fake = masks[span.mask](found)
            return "***" if fake is None else fake

        return replace_spans(value, find_spans(value, own, searched), replacement)

    return mask


def _own_spec(column: Mapping[str, Any]) -> Mapping[str, Any]:
    spec = column["spec"]
    opaque = spec["mask"] == "custom" and spec.get("sql") is not None
    return {"mask": "format"} if spec["mask"] in _CONTAINERS or opaque else spec


def _own_fake(column: Mapping[str, Any], mask: MaskFunction) -> Callable[[str], str]:
    """What replaces one own value: the column's mask; a kept or blanked column's values are starred."""
    keeps = column["spec"]["mask"] == "keep"

    def fake(value: str) -> str:
        made = None if keeps else mask(value)
        return "***" if made is None or made == "" or made == value else made

    return fake


def _whole(own: Sequence[Span], found: Sequence[Span]) -> list[Span]:
    """Own values without those that are only a part of something found by its form: the whole of that goes."""
    kept = []
    at = 0
    for span in own:
        while at < len(found) and found[at].end <= span.start:
            at += 1
        other = found[at] if at < len(found) else None
        inside = other is not None and other.start <= span.start and other.end >= span.end
        if other is None or not inside or other.end - other.start == span.end - span.start:
            kept.append(span)
    return kept


def _apart(spans: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    """Those of `spans` that overlap with none of `taken`; both in order."""
    apart = []
    at = 0
    for span in spans:
        while at < len(taken) and taken[at].end <= span.start:
            at += 1
        if at == len(taken) or taken[at].start >= span.end:
            apart.append(span)
    return apart
