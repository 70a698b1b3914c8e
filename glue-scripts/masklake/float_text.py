"""Canonical text of floating-point numbers, digit for digit as DuckDB 1.5 prints them.

A double has the shortest digits that read back as the same number, which is also Python's repr(). Spark prints Java's digits, which
are not always the shortest.
"""

import struct
from fractions import Fraction
from math import copysign, isfinite


#: Three powers of two that DuckDB prints wrongly; equal input must be equal text on both engines, right or not.
_MISPRINTED = {
    2.0**81: "4.835703278458517e+24",
    2.0**91: "4.951760157141521e+27",
    2.0**807: "A.070116948172427e+242",
}


def double_text(value: float | None) -> str | None:
    """`0.1`, `1e-05`, `1e+16`, `-0.0`, `inf`, `nan`."""
    if value is None:
        return None
    wrong = _MISPRINTED.get(abs(value))
    return repr(value) if wrong is None else wrong if value > 0 else f"-{wrong}"


def single_text(value: float | None) -> str | None:
    """The same for a 32-bit number, which Python holds as the double of the same value.

    DuckDB looks for the shortest digits between the halfway points to the neighbours. Where the nearest such number is not unique,
    or lies on a halfway point, it prints the digits of the double instead: `1629230.25`, not `1629230.2`.
    """
    if value is None:
        return None
    if value == 0 or not isfinite(value):
        return repr(value)
    exact = Fraction(abs(value))
    low, high = _halfway(abs(value))
    exponent = int(f"{abs(value):e}".partition("e")[2])
    for digits in range(1, 10):
        unit = Fraction(10) ** (exponent - digits + 1)
        below = exact // unit * unit
        inside = [number for number in (below, below + unit) if low <= number <= high]
        if inside:
            nearest = min(inside, key=lambda number: abs(number - exact))
            unique = sum(abs(number - exact) == abs(nearest - exact) for number in inside) == 1
            sure = low < nearest < high and (unique or below == exact)
            return repr(copysign(float(nearest), value)) if sure else repr(value)
    return repr(value)


def _halfway(value: float) -> tuple[Fraction, Fraction]:
    """Halfway to the next smaller and to the next larger 32-bit number."""
    bits = struct.unpack("<I", struct.pack("<f", value))[0]
    smaller, larger = (struct.unpack("<f", struct.pack("<I", other))[0] for other in (bits - 1, bits + 1))
    # past the largest number the distance stays what it was
    above = Fraction(larger) if isfinite(larger) else 2 * Fraction(value) - Fraction(smaller)
    return (Fraction(value) + Fraction(smaller)) / 2, (Fraction(value) + above) / 2
