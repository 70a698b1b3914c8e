"""From a mask's name to its kernel bound to a key (twin of registry.ts and bind.ts). A new kernel is a new file and a line here."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from .evaluate import BoundKernel, EvaluateContext, compile_tree
from .key import MasterKey
from .mask import Bind, KernelContext, MaskFunction
from .masks import (
    binary,
    card,
    composite,
    date_of_birth,
    date_shift,
    expiry,
    format,
    fpe,
    generalize,
    iban,
    json as json_mask,
    list as list_mask,
    national_id,
    network,
    normalized,
    number,
    partial,
    phone,
    redact,
    text,
)
from .text16 import cut_to

KERNELS: dict[str, Bind] = {
    "binary": binary.bind,
    "card": card.bind,
    "composite": composite.bind,
    "date-of-birth": date_of_birth.bind,
    "date-shift": date_shift.bind,
    "expiry": expiry.bind,
    "format": format.bind,
    "fpe": fpe.bind,
    "generalize": generalize.bind,
    "iban": iban.bind,
    "ip": network.bind_ip,
    "json": json_mask.bind,
    "list": list_mask.bind,
    "mac": network.bind_mac,
    "national-id": national_id.bind,
    "normalized": normalized.bind,
    "number": number.bind,
    "partial": partial.bind,
    "phone": phone.bind,
    "redact": redact.bind,
    "text": text.bind,
}


def bind_tree(expr: Mapping[str, Any], key: MasterKey, pools: Mapping[str, Sequence[str]]):
    """The function of a compiled tree, kernels included: called with the value and the texts of other columns by name."""
    return compile_tree(expr, EvaluateContext(key, pools, lambda kernel: bind_kernel(kernel, key, pools)))


def bind_kernel(kernel: Mapping[str, Any], key: MasterKey, pools: Mapping[str, Sequence[str]]) -> BoundKernel:
    """The function of a compiled kernel (`compileKernel` in lib/core/compile) over the value, then the own columns."""
    bind = KERNELS.get(kernel["mask"])
    if bind is None:
        raise ValueError(f"mask {kernel['mask']!r} has no kernel in Python; there are {', '.join(sorted(KERNELS))}")
    max_length = kernel.get("maxLength")
    context = KernelContext(
        key=key,
        domain=kernel["domain"],
        type=kernel["type"],
        own=kernel["own"],
        max_length=max_length,
        bind_inner=_inner_binder(kernel, key, pools),
        pools=pools,
    )
    bound = bind(kernel["parameters"], context)

    def run(value: str | None = None, *own: str | None) -> str | None:
        return value if value is None or value == "" else cut_to(bound(value, own), max_length)

    return run


def _inner_binder(kernel: Mapping[str, Any], key: MasterKey, pools: Mapping[str, Sequence[str]]):
    trees = {
        _label(inner["spec"], inner["type"], inner["domain"] if inner["domainGiven"] else None): inner["expr"]
        for inner in kernel["inner"]
    }

    def bind_inner(spec: Mapping[str, Any], type: Mapping[str, Any], domain: str | None = None) -> MaskFunction:
        expr = trees.get(_label(spec, type, domain))
        if expr is None:
            raise ValueError(f"the plan does not hold mask {spec['mask']!r} inside {kernel['mask']!r}")
        return bind_tree(expr, key, pools)

    return bind_inner


def _label(spec: Mapping[str, Any], type: Mapping[str, Any], domain: str | None) -> str:
    return json.dumps([spec, type, domain], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
