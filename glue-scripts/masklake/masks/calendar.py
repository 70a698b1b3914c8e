"""Dates and timestamps as the databases print them, taken apart and put together again (twin of calendar.ts)."""

import re
from typing import NamedTuple


class Moment(NamedTuple):
    """The parts of a canonical date or timestamp text; `year` is astronomical: 0 is 1 BC."""

    year: int
    month: int
    day: int
    era: str
    separator: str
    hour: str
    zone: str
    tail: str


_MOMENT = re.compile(
    "([0-9]{4,6})-([0-9]{2})-([0-9]{2})( \\(BC\\))?"
    "(?:([ T])([0-9]{2}):[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?( ?(?:Z|[+-][0-9]{2}(?::?[0-9]{2}){0,2}))?)?( BC)?"
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def read_moment(text: str) -> Moment | None:
    """None when it is no date, or a day that does not exist."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    digits, mm, dd, era, separator, hour, zone, tail = (part or "" for part in match.groups())
    written, month, day = int(digits), int(mm), int(dd)
    if written < 1 or month < 1 or month > 12:
        return None
    year = written if era == "" and tail == "" else 1 - written
    if day < 1 or day > _days_of(year, month):
        return None
    return Moment(year, month, day, era, separator, hour, zone, tail)


def year_text(year: int) -> str:
    """The year as written: four digits or more, without the era."""
    return str(year if year > 0 else 1 - year).rjust(4, "0")


def _days_of(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _DAYS[month - 1]


def day_number_of(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01."""
    shifted = year if month > 2 else year - 1
    era, of_era = divmod(shifted, 400)
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468


def day_of(number: int) -> tuple[int, int, int]:
    """Year, month and day of a number of days since 1970-01-01."""
    era, of_era = divmod(number + 719_468, 146_097)
    year_of_era = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * of_year + 2) // 153
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return year_of_era + era * 400 + (month <= 2), month, of_year - (153 * shifted_month + 2) // 5 + 1


def monday_of(number: int) -> int:
    """The Monday on or before a day (ISO 8601)."""
    return number - (number + 3) % 7
