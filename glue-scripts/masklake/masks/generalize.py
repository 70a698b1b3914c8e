"""generalize: a bucket of numbers, a span of time, the beginning of a code (twin of generalize.ts)."""

import re
from collections.abc import Callable

from ..integers import integer_range
from ..mask import Kernel, KernelContext
from .calendar import Moment, day_number_of, day_of, monday_of, read_moment, year_text
from .decimals import Decimal, print_decimal, read_decimal, rescale

_UNKNOWN = "unknown"
_ENDLESS = re.compile("-?infinity|nan", re.IGNORECASE | re.ASCII)
_NUMBERS = ("integer", "numeric")
_TIMES = ("date", "timestamp", "timestamptz")


def bind(parameters, context: KernelContext) -> Kernel:
    run = _generalizer(parameters, context.type, context.max_length)
    return lambda value, _own: value if _ENDLESS.fullmatch(value) else run(value)


def _generalizer(parameters, type, max_length: int | None) -> Callable[[str], str]:
    to, category = parameters["to"], type["category"]
    if to == "bucket":
        return _number_bucket(parameters, type) if category in _NUMBERS else _text_bucket(parameters, max_length)
    if to == "prefix":
        return lambda value: _prefix(value, parameters["length"], parameters.get("pad", ""))
    if category in _TIMES:
        return lambda value: _typed_span(value, to, category)
    return lambda value: _text_span(value, to)


def _decimal(of) -> Decimal:
    return read_decimal(str(of)) or Decimal(0, 0)


def _bound_scale(parameters) -> int:
    return max(_decimal(one).scale for one in (parameters.get("size", 0), *parameters.get("edges", ())))


def _bucket_of(value: int, parameters, scale: int) -> tuple[int | None, int | None]:
    """Its bounds: no first one below the first edge, no second one behind the last."""
    if parameters.get("size") is not None:
        size = rescale(_decimal(parameters["size"]), scale)
        low = value // size * size
        return low, low + size
    edges = [rescale(_decimal(edge), scale) for edge in parameters["edges"]]
    above = next((at for at, edge in enumerate(edges) if edge > value), None)
    if above is None:
        return edges[-1], None
    return (None if above == 0 else edges[above - 1]), edges[above]


def _number_bucket(parameters, type) -> Callable[[str], str]:
    precision = type.get("precision")
    fixed = type["category"] == "numeric" and precision is not None
    scale = max(0, type.get("scale", 0)) if fixed else _bound_scale(parameters)
    integers = integer_range(type["base"])
    least = integers.least if integers is not None else None if precision is None else 1 - 10**precision

    def run(value: str) -> str:
        read = read_decimal(value)
        # A typed column holds numbers; what else an exporter may write becomes the first bucket rather than stay.
        low, high = _bucket_of(0 if read is None else rescale(read, scale), parameters, scale)
        lower = low if low is not None else high if high is not None else 0
        return print_decimal(lower if least is None else max(lower, least), scale)

    return run


_BUCKET = re.compile("[\\[(]([^,]*),([^,]*)\\)")


def _text_bucket(parameters, max_length: int | None) -> Callable[[str], str]:
    scale = _bound_scale(parameters)

    def label(value: int) -> str:
        low, high = _bucket_of(value, parameters, scale)
        bounds = ["" if one is None else print_decimal(one, scale) for one in (low, high)]
        made = f"{'(' if low is None else '['}{bounds[0]},{bounds[1]})"
        return _UNKNOWN if max_length is not None and len(made) > max_length else made

    def run(value: str) -> str:
        read = read_decimal(value)
        if read is not None:
            return label(rescale(read, scale))
        match = _BUCKET.fullmatch(value)
        if match is None:
            return _UNKNOWN
        inside = read_decimal(match[1]) or read_decimal(match[2])
        if inside is None:
            return _UNKNOWN
        bucket = label(rescale(inside, scale) - (match[1] == ""))
        return bucket if bucket == value else _UNKNOWN

    return run


def _prefix(value: str, length: int, pad: str) -> str:
    return value if len(value) <= length else value[:length] + pad * (len(value) - length)


def _first_day(moment: Moment, span: str) -> tuple[int, int, int]:
    year, month, day = moment.year, moment.month, moment.day
    if span == "year":
        return year, 1, 1
    if span == "quarter":
        return year, month - (month - 1) % 3, 1
    if span == "month":
        return year, month, 1
    if span == "week":
        return day_of(monday_of(day_number_of(year, month, day)))
    return year, month, day


def _typed_span(value: str, span: str, category: str) -> str:
    """The first instant of the span, in the form of the column's type."""
    moment = read_moment(value)
    zone = "+00" if category == "timestamptz" else ""
    if moment is None:
        return "1970-01-01" if category == "date" else f"1970-01-01 00:00:00{zone}"
    year, month, day = _first_day(moment, span)
    date = f"{year_text(year)}-{month:02d}-{day:02d}{moment.era}"
    if category == "date":
        return date + moment.tail
    hour = moment.hour if span == "hour" and moment.hour else "00"
    return f"{date}{moment.separator or ' '}{hour}:00:00{moment.zone if moment.hour else zone}{moment.tail}"


_TEXT_SPANS = {
    span: re.compile(pattern)
    for span, pattern in {
        "year": "[0-9]{4,6}( BC)?",
        "quarter": "[0-9]{4,6}-Q[1-4]( BC)?",
        "month": "[0-9]{4,6}-(0[1-9]|1[0-2])( BC)?",
        "week": "[0-9]{4,6}-W(0[1-9]|[1-4][0-9]|5[0-3])( BC)?",
        "day": "",
        "hour": "[0-9]{4,6}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}( ?(Z|[+-][0-9]{2}(:?[0-9]{2}){0,2}))?( BC)?",
    }.items()
}


def _text_span(value: str, span: str) -> str:
    """The span as text: 1984, 1984-Q1, 1984-02, 1984-W09, 1984-02-29, 1984-02-29 10."""
    if _TEXT_SPANS[span].fullmatch(value):
        return value
    moment = read_moment(value)
    if moment is None:
        return _UNKNOWN
    year, month, day = moment.year, moment.month, moment.day
    end = "" if year > 0 else " BC"
    if span == "year":
        return year_text(year) + end
    if span == "quarter":
        return f"{year_text(year)}-Q{(month + 2) // 3}{end}"
    if span == "month":
        return f"{year_text(year)}-{month:02d}{end}"
    if span == "week":
        return _week_text(day_number_of(year, month, day))
    date = f"{year_text(year)}-{month:02d}-{day:02d}"
    if span == "day" or moment.hour == "":
        return date + end
    return date + moment.separator + moment.hour + moment.zone + end


def _week_text(number: int) -> str:
    """The ISO 8601 week: it belongs to the year of its Thursday."""
    thursday = monday_of(number) + 3
    year = day_of(thursday)[0]
    week = (thursday - day_number_of(year, 1, 1)) // 7 + 1
    return f"{year_text(year)}-W{week:02d}{'' if year > 0 else ' BC'}"
