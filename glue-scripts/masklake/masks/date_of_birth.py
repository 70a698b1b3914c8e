"""date-of-birth: another day of the same year or decade, or of any; never the same day (twin of date-of-birth.ts)."""

import re

from ..hmac_text import hmac_hex
from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from .classes import replace_classes
from .date_shift import UNREADABLE, ZERO_DATE, day_number, iso_day

_ISO = re.compile(
    "([0-9]{4})-([0-9]{2})-([0-9]{2})"
    "([ T][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)?"
    "( ?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?))?"
)
_YEAR_FIRST = re.compile("([0-9]{4})([/.])([0-9]{1,2})\\2([0-9]{1,2})")
_YEAR_LAST = re.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})")


def bind(parameters, context: KernelContext) -> Kernel:
    derived = context.key.derive(context.domain)
    age = parameters["age"]
    bounds = _days_of(parameters["min"]), _days_of(parameters["max"])
    unreadable = UNREADABLE.get(context.type["category"])

    def move(year: int, day: int) -> tuple[int, int, int]:
        digest = hmac_hex(derived, iso_day(day))
        new_year, month, date = iso_day(_another(day, _band(year, age, bounds), digest)).split("-")
        return int(new_year), int(month), int(date)

    def mask(value, _own):
        if value in ("infinity", "-infinity") or ZERO_DATE.fullmatch(value):
            return value
        for form in (_in_iso, _in_year_first, _in_year_last):
            made = form(value, move)
            if made is not None:
                return made
        return replace_classes(value, KeyedStream(derived, value)) if unreadable is None else unreadable

    return mask


def _days_of(date: str) -> int:
    year, month, day = date.split("-")
    return day_number(int(year), int(month), int(day)) or 0


def _band(year: int, age: str, bounds: tuple[int, int]) -> tuple[int, int]:
    """Days to choose from: within the bounds when they leave at least two."""
    if age == "none":
        return bounds
    start = year if age == "year" else max(1, year - year % 10)
    end = year if age == "year" else year - year % 10 + 9
    first, last = day_number(start, 1, 1) or 0, day_number(end, 12, 31) or 0
    inner = max(first, bounds[0]), min(last, bounds[1])
    return inner if inner[1] > inner[0] else (first, last)


def _another(day: int, days: tuple[int, int], digest: str) -> int:
    """One of the days but the given one, each as likely as the others."""
    first, last = days
    inside = first <= day <= last
    chosen = first + int(digest[:13], 16) % (last - first + (0 if inside else 1))
    return chosen + 1 if inside and chosen >= day else chosen


def _in_iso(value: str, move) -> str | None:
    match = _ISO.fullmatch(value)
    day = None if match is None else day_number(int(match[1]), int(match[2]), int(match[3]))
    if match is None or day is None:
        return None
    year, month, date = move(int(match[1]), day)
    return f"{year:04d}-{month:02d}-{date:02d}{match[4] or ''}{match[5] or ''}"


def _in_year_first(value: str, move) -> str | None:
    match = _YEAR_FIRST.fullmatch(value)
    day = None if match is None else day_number(int(match[1]), int(match[3]), int(match[4]))
    if match is None or day is None:
        return None
    year, month, date = move(int(match[1]), day)
    return f"{year:04d}{match[2]}{month:0{len(match[3])}d}{match[2]}{date:0{len(match[4])}d}"


def _in_year_last(value: str, move) -> str | None:
    """Where both orders could be meant, the result can be read both ways too."""
    match = _YEAR_LAST.fullmatch(value)
    if match is None:
        return None
    one, mark, two = match[1], match[2], match[3]
    day_first = mark == "." or int(one) > 12
    month, date = (int(two), int(one)) if day_first else (int(one), int(two))
    day = day_number(int(match[4]), month, date)
    if day is None:
        return None
    year, new_month, new_date = move(int(match[4]), day)

    def written(first: int, second: int) -> str:
        return f"{first:0{len(one)}d}{mark}{second:0{len(two)}d}{mark}{year:04d}"

    if mark == "." or date > 12:
        return written(new_date, new_month) if day_first else written(new_month, new_date)
    low = (new_date - 1) % 12 + 1
    made = written(new_month, low)
    return written(new_month, low % 12 + 1) if made == value else made
