"""partial: a few characters at the ends stay, the rest becomes stars (twin of partial.ts)."""

from ..mask import Kernel, KernelContext


def bind(parameters, _context: KernelContext) -> Kernel:
    first, last = parameters["first"], parameters["last"]

    def mask(value, _own):
        size = len(value)
        if (first + last) * 2 > size:
            return ("#" if value == "*" * size else "*") * size
        return value[:first] + "*" * (size - first - last) + value[size - last :]

    return mask
