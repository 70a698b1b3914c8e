"""What a kernel is (twin of mask.ts): `bind(parameters, context)` gives a function of a value that is neither NULL nor empty."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from .key import MasterKey

Text = str | None
#: A mask applied to one value (NULL and '' too).
MaskFunction = Callable[[Text], Text]


class BindInner(Protocol):
    """Binds a mask inside another. The compiled plan must carry it: the mask's `inner` in TypeScript says which."""

    def __call__(self, spec: Mapping[str, Any], type: Mapping[str, Any], domain: str | None = None) -> MaskFunction: ...


@dataclass(frozen=True)
class KernelContext:
    """Where a mask is used, with the key."""

    key: MasterKey
    domain: str
    #: The column's type: `text`, `base`, `category` and what else it has.
    type: Mapping[str, Any]
    #: The columns whose texts follow the value, in this order.
    own: Sequence[Mapping[str, Any]]
    max_length: int | None
    bind_inner: BindInner
    pools: Mapping[str, Sequence[str]]


#: Called with the value and the texts of the own columns.
Kernel = Callable[[str, Sequence[Text]], Text]
#: `parameters` are parsed: defaults are filled in.
Bind = Callable[[Mapping[str, Any], KernelContext], Kernel]

TEXT: Mapping[str, Any] = {"text": "text", "base": "text", "category": "text"}
