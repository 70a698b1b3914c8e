"""normalized: evens a value out before another mask reads it (twin of normalized.ts)."""

import unicodedata

from ..mask import Kernel, KernelContext
from ..unassigned import holds_unassigned

_WHITE = " \t\n\v\f\r"


def bind(parameters, _context: KernelContext) -> Kernel:
    composes, trims = ("nfc" in parameters["forms"]), ("trim" in parameters["forms"])

    def mask(value, _own):
        composed = unicodedata.normalize("NFC", value) if composes and not holds_unassigned(value) else value
        # Nothing but white space stays as it is: an empty text would no longer be masked.
        return composed.strip(_WHITE) or composed if trims else composed

    return mask
