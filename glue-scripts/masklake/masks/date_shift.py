"""date-shift: dates and timestamps move by a keyed number of days, never zero; the time of day stays (twin of date-shift.ts)."""

import re

from ..hmac_text import hmac_hex
from ..mask import Kernel, KernelContext
from ..stream import KeyedStream
from .classes import replace_classes

_DATE = re.compile(
    "([0-9]{4,6})-([0-9]{2})-([0-9]{2})"
    "([ T][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)?"
    "( ?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?))?"
)
# MySQL's "no date" (twin of zero-date.ts).
ZERO_DATE = re.compile("0000-00-00(?:[ T]00:00:00(?:\\.0+)?)?")
_FIRST_DAY = -719_162
_LAST_DAY = 2_932_896
UNREADABLE = {
    "date": "1970-01-01",
    "timestamp": "1970-01-01 00:00:00",
    "timestamptz": "1970-01-01 00:00:00+00",
}


def bind(parameters, context: KernelContext) -> Kernel:
    first, last = (_day_of_text(parameters.get(name)) for name in ("min", "max"))
    by_value = parameters["per"] == "value"
    days, by_column = parameters["days"], parameters["per"] == "column"
    derived = context.key.derive(context.domain)

    def together(drawn):
        if last is not None:
            return -abs(drawn)
        return drawn if first is None else abs(drawn)

    fixed = together(_offset(hmac_hex(derived, "date-shift of the column"), days))
    unreadable = UNREADABLE.get(context.type["category"])
    if unreadable is not None:
        unreadable = iso_day(next((day for day in (first, last) if day is not None), 0)) + unreadable[10:]

    def mask(value, own):
        if value in ("infinity", "-infinity") or ZERO_DATE.fullmatch(value):
            return value
        match = _DATE.fullmatch(value)
        day = None if match is None else day_number(int(match[1]), int(match[2]), int(match[3]))
        if match is None or day is None:
            return replace_classes(value, KeyedStream(derived, value)) if unreadable is None else unreadable
        subject = own[0] if own else None
        if by_column:
            moved = day + fixed
        elif subject is not None:
            moved = day + together(_offset(hmac_hex(derived, f"date-shift of {subject}"), days))
        else:
            # The time of day is left out of the hash, so that a date and a timestamp of the same day move alike.
            shift = _offset(hmac_hex(derived, value[: len(match[1]) + 6]), days)
            leaves_calendar = by_value and day <= _LAST_DAY < day + shift
            moved = _within(day, shift, first, _LAST_DAY if last is None and leaves_calendar else last)
        return f"{iso_day(moved)}{match[4] or ''}{match[5] or ''}"

    return mask


def _within(day: int, by: int, first: int | None, last: int | None) -> int:
    """`day + by` when that is between the bounds, else `day - by`, else as far on from the first bound as it goes round."""
    for moved in (day + by, day - by):
        if (first is None or moved >= first) and (last is None or moved <= last):
            return moved
    if first is None:
        return last - abs(by)
    if last is None:
        return first + abs(by)
    span = last - first + 1
    moved = first + (day + by - first) % span
    return first + (day + 1 - first) % span if moved == day else moved


def _day_of_text(text: str | None) -> int | None:
    if text is None:
        return None
    year, month, day = text.split("-")
    return day_number(int(year), int(month), int(day))


def _offset(digest: str, days: int) -> int:
    """1 to `days`, or the same below zero."""
    drawn = int(digest[:13], 16) % (2 * days)
    return drawn - days if drawn < days else drawn - days + 1


def day_number(year: int, month: int, day: int) -> int | None:
    """Days since 1970-01-01 in the proleptic Gregorian calendar; None when the day does not exist."""
    if year < 1 or year > 200_000 or month < 1 or month > 12 or day < 1:
        return None
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if day > (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]:
        return None
    # Years begin in March, so that the leap day is the last one.
    since_march = (month + 9) % 12
    years = year - (month <= 2)
    return years * 365 + years // 4 - years // 100 + years // 400 + (since_march * 153 + 2) // 5 + day - 1 - 719_468


def iso_day(number: int) -> str:
    """The date of a day number, not before 0001-01-01."""
    shifted = max(_FIRST_DAY, number) + 719_468
    era, day_of_era = divmod(shifted, 146_097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    since_march = (5 * day_of_year + 2) // 153
    month = (since_march + 2) % 12 + 1
    year = era * 400 + year_of_era + (month <= 2)
    return f"{year:04d}-{month:02d}-{day_of_year - (153 * since_march + 2) // 5 + 1:02d}"
