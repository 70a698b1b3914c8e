"""format: each letter and digit becomes another of its class; length, case and separators stay (twin of format.ts)."""

from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from .classes import replace_classes


def bind(_parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)
    return lambda value, _own: replace_classes(value, KeyedStream(derived, value))
