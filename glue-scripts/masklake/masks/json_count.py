"""Arrays of a fixed length (twin of json-count.ts)."""

import re
from collections.abc import Callable
from typing import Any

from .json_scan import JsonVisitor, scan_json

_COMMA = re.compile(r"[ \t\n\r]*,")


class _Level:
    __slots__ = ("place", "count", "out", "elements")

    def __init__(self, place: Any, count: int | None) -> None:
        self.place = place
        self.count = count
        #: What was written since the array began; of a counted array since its last element.
        self.out: list[str] = []
        self.elements: list[str] = []


class _Resizer(JsonVisitor):
    def __init__(self, text: str, root: Any, step, count, more) -> None:
        super().__init__(root, step)
        self._text = text
        self._count = count
        self._more = more
        self._levels = [_Level(root, None)]
        self._at = 0

    def write(self, to: int) -> _Level:
        level = self._levels[-1]
        level.out.append(self._text[self._at : to])
        self._at = to
        return level

    def array_begins(self, at: int, place: Any) -> None:
        self.write(at)
        self._levels.append(_Level(place, self._count(place)))

    def element_ends(self, at: int) -> None:
        level = self.write(at)
        if level.count is None:
            return
        written = "".join(level.out)
        comma = _COMMA.match(written) if level.elements else None
        level.elements.append(written if comma is None else written[comma.end() :])
        level.out.clear()

    def array_ends(self, at: int) -> None:
        self.write(at)
        level = self._levels.pop()
        above = self._levels[-1]
        above.out.append(self._resized(level))
        above.out.extend(level.out)

    def _resized(self, level: _Level) -> str:
        if level.count is None or not level.elements:
            return ""
        filled = level.elements[: level.count]
        while len(filled) < level.count:
            model = filled[len(filled) - len(level.elements)]
            filled.append(self._more(model, self.step(level.place, len(filled))))
        return ",".join(filled)


def resize_arrays(
    text: str,
    root: Any,
    step: Callable[[Any, str | int], Any],
    count: Callable[[Any], int | None],
    more: Callable[[str, Any], str],
) -> str:
    """Cuts counted arrays of a masked text to their number, or fills them up with further fakes. An empty array stays empty."""
    resizer = _Resizer(text, root, step, count, more)
    scan_json(text, resizer)
    return "".join(resizer.write(len(text)).out)
