"""text: free text becomes pool words of the same length; line breaks stay where they are (twin of text.ts)."""

import re

from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from ..text16 import SPACE

_LINE = re.compile("[^\r\n]+")
_NOT_SPACE = re.compile(f"[^{SPACE}]")


def bind(_parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)
    entries = context.pools["word"]

    def words(length: int, stream: KeyedStream) -> str:
        """Words of exactly `length` characters, the last one cut."""
        parts = []
        size = -1
        while size < length:
            word = entries[stream.below(len(entries))]
            parts.append(word)
            size += len(word) + 1
        cut = " ".join(parts)[:length]
        # A space at the end would be lost in char(n) and looks like a mistake.
        return cut[:-1] + "s" if cut.endswith(" ") else cut

    def mask(value, _own):
        # Very short texts may meet themselves: then the next words.
        for salt in ("", "\0", "\0\0", "\0\0\0"):
            stream = KeyedStream(derived, value + salt)
            masked = _LINE.sub(lambda line: words(len(line.group()), stream), value)
            if masked != value:
                return masked
        return _NOT_SPACE.sub(lambda char: "s" if char.group() == "x" else "x", value, count=1)

    return mask
