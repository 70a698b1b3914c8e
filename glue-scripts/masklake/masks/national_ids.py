"""The kinds of national identity numbers (twin of lib/core/masks/national-ids, where ranges and sources stand)."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..stream import KeyedStream
from .check_digits import luhn_digit
from .digits import draw

_UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class NationalId:
    """Letters (upper case) and digits of a value of this kind, and how a fake of their length is made."""

    shape: re.Pattern[str]
    make: Callable[[KeyedStream, str], str]


def _letter(stream: KeyedStream, alphabet: str) -> str:
    return alphabet[stream.below(len(alphabet))]


def _padded(value: int, length: int) -> str:
    return str(value).rjust(length, "0")


def _weighted(digits: str, weights: Sequence[int]) -> int:
    return sum(weight * int(digits[at] if at < len(digits) else 0) for at, weight in enumerate(weights))


def _wrong_digit(stream: KeyedStream, right: int) -> str:
    return str((right + 1 + stream.below(9)) % 10)


def _month_and_day(stream: KeyedStream) -> str:
    month = _padded(1 + stream.below(12), 2)
    return month + _padded(1 + stream.below(28), 2)


def _us_ssn(stream: KeyedStream, _plain: str) -> str:
    group = _padded(1 + stream.below(99), 2)
    return f"666{group}{_padded(1 + stream.below(9999), 4)}"


def _us_itin(stream: KeyedStream, _plain: str) -> str:
    area = draw(stream, 2)
    return f"9{area}89{draw(stream, 4)}"


def _ca_sin(stream: KeyedStream, _plain: str) -> str:
    eight = "0" + draw(stream, 7)
    return eight + luhn_digit(eight)


def _uk_nino(stream: KeyedStream, _plain: str) -> str:
    digits = draw(stream, 6)
    return f"QQ{digits}{_letter(stream, 'ABCD')}"


def _nhs_check(nine: str) -> int:
    return (11 - _weighted(nine, (10, 9, 8, 7, 6, 5, 4, 3, 2)) % 11) % 11


def _uk_nhs(stream: KeyedStream, _plain: str) -> str:
    nine = "999" + draw(stream, 6)
    while _nhs_check(nine) == 10:
        nine = "999" + draw(stream, 6)
    return nine + str(_nhs_check(nine))


def _mod_11_10(ten: str) -> int:
    rest = 10
    for char in ten:
        rest = ((int(char) + rest) % 10 or 10) * 2 % 11
    return (11 - rest) % 10


def _de_steuerid(stream: KeyedStream, _plain: str) -> str:
    missing = 1 + stream.below(9)
    twice = (missing + 1 + stream.below(9)) % 10
    rest = [digit for digit in range(1, 10) if digit != missing]
    rest.append(twice)
    for at in range(len(rest) - 1, 0, -1):
        other = stream.below(at + 1)
        rest[at], rest[other] = rest[other], rest[at]
    ten = "0" + "".join(map(str, rest))
    return ten + str(_mod_11_10(ten))


def _fr_nir(stream: KeyedStream, plain: str) -> str:
    sex = 1 + stream.below(2)
    year = draw(stream, 2)
    born = f"{sex}{year}1{3 + stream.below(7)}"
    department = _padded(1 + stream.below(95), 2)
    thirteen = born + department + draw(stream, 6)
    return thirteen if len(plain) == 13 else thirteen + _padded(97 - int(thirteen) % 97, 2)


_DNI = "TRWAGMYFPDXBNJZSQVHLCKE"


def _es_dni(stream: KeyedStream, plain: str) -> str:
    head = _letter(stream, "XYZ") if plain[0] in _UPPER else draw(stream, 1)
    eight = head + draw(stream, 7)
    number = str("XYZ".index(head)) + eight[1:] if head in "XYZ" else eight
    return eight + _DNI[(int(number) % 23 + 1 + stream.below(22)) % 23]


_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)


def _cf_letter(fifteen: str) -> str:
    total = 0
    for at, char in enumerate(fifteen):
        place = int(char) if char <= "9" else ord(char) - 65
        total += place if at % 2 else _ODD[place]
    return _UPPER[total % 26]


def _it_cf(stream: KeyedStream, _plain: str) -> str:
    name = "".join(_letter(stream, "BCDFGLMNPRSTV") for _ in range(6))
    year = draw(stream, 2)
    month = _letter(stream, "ABCDEHLMPRST")
    day = _padded(1 + stream.below(28), 2)
    fifteen = f"{name}{year}{month}{day}X{draw(stream, 3)}"
    return fifteen + _cf_letter(fifteen)


def _nl_bsn(stream: KeyedStream, _plain: str) -> str:
    eight = draw(stream, 8)
    return eight + _wrong_digit(stream, _weighted(eight, (9, 8, 7, 6, 5, 4, 3, 2)) % 11 % 10)


def _pl_pesel(stream: KeyedStream, _plain: str) -> str:
    year = draw(stream, 2)
    day = _month_and_day(stream)
    ten = year + day + draw(stream, 4)
    return ten + _wrong_digit(stream, (10 - _weighted(ten, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10) % 10)


def _se_pnr(stream: KeyedStream, plain: str) -> str:
    century = ("19", "20")[stream.below(2)] if len(plain) == 12 else ""
    year = draw(stream, 2)
    day = _month_and_day(stream)
    nine = f"{year}{day}{980 + stream.below(20)}"
    return century + nine + luhn_digit(nine)


def _mod_11(digits: str, weights: Sequence[int]) -> int:
    rest = _weighted(digits, weights) % 11
    return 0 if rest < 2 else 11 - rest


def _check_pair(digits: str, weights: Sequence[int]) -> str:
    first = _mod_11(digits, weights[1:])
    return f"{first}{_mod_11(f'{digits}{first}', weights)}"


def _br_cpf(stream: KeyedStream, _plain: str) -> str:
    nine = draw(stream, 9)
    right = _check_pair(nine, (11, 10, 9, 8, 7, 6, 5, 4, 3, 2))
    return nine + right[0] + _wrong_digit(stream, int(right[1]))


def _br_cnpj(stream: KeyedStream, _plain: str) -> str:
    twelve = draw(stream, 8) + "0001"
    right = _check_pair(twelve, (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2))
    return twelve + right[0] + _wrong_digit(stream, int(right[1]))


_ONCE = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def _times(a: int, b: int) -> int:
    """The product in the dihedral group of ten."""
    if a < 5:
        return (a + b) % 5 if b < 5 else 5 + (a + b) % 5
    return 5 + (a - b) % 5 if b < 5 else (5 + a - b) % 5


def _verhoeff(digits: str) -> int:
    check = 0
    for at, char in enumerate(reversed(digits)):
        digit = int(char)
        for _ in range((at + 1) % 8):
            digit = _ONCE[digit]
        check = _times(check, digit)
    return 5 - check if 0 < check < 5 else check


def _in_aadhaar(stream: KeyedStream, _plain: str) -> str:
    eleven = "1" + draw(stream, 10)
    return eleven + str(_verhoeff(eleven))


_TFN = {8: (10, 7, 8, 4, 6, 3, 5, 1), 9: (1, 4, 3, 7, 5, 8, 6, 9, 10)}


def _au_tfn(stream: KeyedStream, plain: str) -> str:
    head = draw(stream, len(plain) - 1)
    for right in range(10):
        if _weighted(f"{head}{right}", _TFN[len(plain)]) % 11 == 0:
            return head + _wrong_digit(stream, right)
    return head + draw(stream, 1)


_CURP = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"


def _mx_curp(stream: KeyedStream, _plain: str) -> str:
    name = "".join(_letter(stream, _UPPER) for _ in range(4))
    year = draw(stream, 2)
    day = _month_and_day(stream)
    born = year + day + _letter(stream, "HM")
    rest = "".join(_letter(stream, "BCDFGHJKLMNPQRSTVWXYZ") for _ in range(3))
    seventeen = f"{name}{born}XX{rest}{draw(stream, 1)}"
    total = sum(_CURP.index(char) * (18 - at) for at, char in enumerate(seventeen))
    return seventeen + str((10 - total % 10) % 10)


def _kind(shape: str, make: Callable[[KeyedStream, str], str]) -> NationalId:
    return NationalId(re.compile(shape), make)


NATIONAL_IDS: dict[str, NationalId] = {
    "us-ssn": _kind("[0-9]{9}", _us_ssn),
    "us-itin": _kind("[0-9]{9}", _us_itin),
    "ca-sin": _kind("[0-9]{9}", _ca_sin),
    "uk-nino": _kind("[A-Z]{2}[0-9]{6}[A-Z]", _uk_nino),
    "uk-nhs": _kind("[0-9]{10}", _uk_nhs),
    "de-steuerid": _kind("[0-9]{11}", _de_steuerid),
    "fr-nir": _kind("[0-9]{5}[0-9][0-9AB][0-9]{6}([0-9]{2})?", _fr_nir),
    "es-dni": _kind("[A-Z0-9][0-9]{7}[A-Z]", _es_dni),
    "it-cf": _kind("[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z]", _it_cf),
    "nl-bsn": _kind("[0-9]{9}", _nl_bsn),
    "pl-pesel": _kind("[0-9]{11}", _pl_pesel),
    "se-pnr": _kind("[0-9]{10}([0-9]{2})?", _se_pnr),
    "br-cpf": _kind("[0-9]{11}", _br_cpf),
    "br-cnpj": _kind("[0-9]{14}", _br_cnpj),
    "in-aadhaar": _kind("[0-9]{12}", _in_aadhaar),
    "au-tfn": _kind("[0-9]{8,9}", _au_tfn),
    "mx-curp": _kind("[A-Z]{4}[0-9]{6}[A-Z]{6}[0-9A-Z][0-9]", _mx_curp),
}
