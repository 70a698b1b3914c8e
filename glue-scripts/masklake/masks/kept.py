"""Could the options have left a text as it is? (twin of keepsText in options.ts)"""

import re
from collections.abc import Callable

_UPPER = re.compile("[A-Z]")


def keeps_text(parameters) -> Callable[[str], bool]:
    ignore = parameters.get("keepValuesCase") == "ignore"
    kept = frozenset(_lower_ascii(text) if ignore else text for text in parameters.get("keepValues") or ())
    return lambda text: (_lower_ascii(text) if ignore else text) in kept


def _lower_ascii(text: str) -> str:
    return _UPPER.sub(lambda letter: letter.group().lower(), text)
