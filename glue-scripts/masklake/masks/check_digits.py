"""Check digits of numbers that people and accounts have, as their standards define them (twin of check-digits.ts)."""


def luhn_digit(digits: str) -> str:
    """The digit that makes `digits` and it valid (ISO/IEC 7812-1)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        digit = int(char) * (2 if place % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return str((10 - total % 10) % 10)


def luhn(digits: str) -> bool:
    return len(digits) > 1 and luhn_digit(digits[:-1]) == digits[-1]


def iban_rest(iban: str) -> int:
    """ISO 13616: letters count as 10 to 35, country and check digits at the end; valid when the rest of 97 is 1."""
    rest = 0
    for char in iban[4:] + iban[:4]:
        code = int(char, 36)
        rest = (rest * (100 if code > 9 else 10) + code) % 97
    return rest
