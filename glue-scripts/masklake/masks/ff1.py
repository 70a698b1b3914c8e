"""FF1 format-preserving encryption, NIST SP 800-38G, and keyed cycles for domains too small for it (twin of ff1.ts)."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..aes import aes
from ..stream import KeyedStream

#: SP 800-38G Rev. 1: radix^length must reach a million, or FF1 may be broken by guessing.
SMALLEST_DOMAIN = 1_000_000
_ROUNDS = 10


@dataclass(frozen=True)
class _Size:
    """Everything that depends only on the number of digits."""

    u: int
    v: int
    b: int
    d: int
    pow_u: int
    pow_v: int
    #: P, already encrypted: the first step of every CBC-MAC.
    p: int
    #: The tweak and its padding: Q without round and half.
    q: bytes


class Ff1:
    """FF1 over numbers 0 to radix^length - 1 (most significant digit first)."""

    def __init__(self, key: bytes, radix: int, tweak: bytes = b"") -> None:
        """`key`: 16, 24 or 32 bytes."""
        if radix < 2 or radix > 65536:
            raise ValueError("FF1 takes a radix from 2 to 65536")
        self._aes = aes(key)
        self._radix = radix
        self._tweak = tweak
        self._sizes: dict[int, _Size] = {}

    def encrypt(self, digits: Sequence[int]) -> list[int]:
        return self._digits(digits, True)

    def decrypt(self, digits: Sequence[int]) -> list[int]:
        return self._digits(digits, False)

    def encrypt_number(self, value: int, length: int) -> int:
        """Encrypts a number of `length` digits."""
        size = self._size(length)
        a, b = self._rounds(*divmod(value, size.pow_v), size, True)
        return a * size.pow_v + b

    def _digits(self, digits: Sequence[int], forward: bool) -> list[int]:
        size = self._size(len(digits))
        a, b = self._rounds(number(digits[: size.u], self._radix), number(digits[size.u :], self._radix), size, forward)
        return spell(a, size.u, self._radix) + spell(b, size.v, self._radix)

    def _rounds(self, a: int, b: int, size: _Size, forward: bool) -> tuple[int, int]:
        for step in range(_ROUNDS):
            turn = step if forward else _ROUNDS - 1 - step
            modulo = size.pow_v if turn % 2 else size.pow_u
            if forward:
                a, b = b, (a + self._y(turn, b, size)) % modulo
            else:
                a, b = (b - self._y(turn, a, size)) % modulo, a
        return a, b

    def _y(self, turn: int, half: int, size: _Size) -> int:
        """Steps 6.i to 6.iv: CBC-MAC over P and Q, stretched to d bytes, as a number."""
        encrypt = self._aes
        q = size.q + bytes((turn,)) + half.to_bytes(size.b, "big")
        mac = size.p
        for at in range(0, len(q), 16):
            block = encrypt((mac ^ int.from_bytes(q[at : at + 16], "big")).to_bytes(16, "big"))
            mac = int.from_bytes(block, "big")
        parts = [block]
        for more in range(1, (size.d + 15) // 16):
            parts.append(encrypt((mac ^ more).to_bytes(16, "big")))
        return int.from_bytes(b"".join(parts)[: size.d], "big")

    def _size(self, length: int) -> _Size:
        known = self._sizes.get(length)
        if known is not None:
            return known
        if length < 2:
            raise ValueError("FF1 takes at least two digits")
        u = length // 2
        v = length - u
        pow_v = self._radix**v
        b = ((pow_v - 1).bit_length() + 7) // 8
        t = len(self._tweak)
        p = (
            bytes((1, 2, 1))
            + self._radix.to_bytes(3, "big")
            + bytes((10, u % 256))
            + length.to_bytes(4, "big")
            + t.to_bytes(4, "big")
        )
        made = _Size(
            u=u,
            v=v,
            b=b,
            d=4 * ((b + 3) // 4) + 4,
            pow_u=self._radix**u,
            pow_v=pow_v,
            p=int.from_bytes(self._aes(p), "big"),
            q=self._tweak + bytes((-t - b - 1) % 16),
        )
        self._sizes[length] = made
        return made


_cycles: dict[tuple[bytes, int, bytes], array] = {}


def keyed_cycle(key: bytes, size: int, tweak: bytes = b"") -> array:
    """A keyed permutation of 0 to `size - 1` that is one single cycle (Sattolo): no fixed point when size > 1."""
    # Large ones take a second: kept, so that a worker process makes each once.
    known = _cycles.get((key, size, tweak))
    if known is not None:
        return known
    under = f" under {tweak.hex()}" if tweak else ""
    below = KeyedStream(key, f"cycle of {size}{under}").below
    table = list(range(size))
    for at in range(size - 1, 0, -1):
        other = below(at)
        table[at], table[other] = table[other], table[at]
    made = _cycles[key, size, tweak] = array("I", table)
    return made


def digit_permutation(key: bytes, radix: int, tweak: bytes = b"") -> Callable[[Sequence[int]], list[int]]:
    """Permutes digit strings of any length: FF1 where NIST allows it, a keyed cycle of all values below."""
    ff1 = Ff1(key, radix, tweak)

    def permute(digits: Sequence[int]) -> list[int]:
        if not digits:
            return []
        # Twenty digits of any radix are above the limit: no power of a long text's length is needed to know.
        size = radix ** min(len(digits), 20)
        if size >= SMALLEST_DOMAIN:
            return ff1.encrypt(digits)
        return spell(keyed_cycle(key, size, tweak)[number(digits, radix)], len(digits), radix)

    return permute


def range_permutation(key: bytes, low: int, high: int) -> Callable[[int], int]:
    """Permutes the integers from `low` to `high`: FF1 on bits with cycle walking, a keyed cycle when there are few."""
    size = high - low + 1
    if size <= SMALLEST_DOMAIN:
        cycle = keyed_cycle(key, size)
        return lambda value: low + cycle[value - low]
    bits = (size - 1).bit_length()
    ff1 = Ff1(key, 2)

    def permute(value: int) -> int:
        at = ff1.encrypt_number(value - low, bits)
        # Walking stays in the cycle of the value, so it comes back into the range at the latest at the value itself.
        while at >= size:
            at = ff1.encrypt_number(at, bits)
        return low + at

    return permute


def number(digits: Sequence[int], radix: int) -> int:
    """The number that `digits` spell; long ones by halves, which is faster than digit by digit."""
    size = len(digits)
    if size > 64:
        half = size // 2
        return number(digits[:half], radix) * radix ** (size - half) + number(digits[half:], radix)
    value = 0
    for digit in digits:
        value = value * radix + digit
    return value


def spell(value: int, length: int, radix: int) -> list[int]:
    """`length` digits of a number, zeros in front."""
    if length > 64:
        half = length - length // 2
        high, low = divmod(value, radix**half)
        return spell(high, length - half, radix) + spell(low, half, radix)
    digits = [0] * length
    for at in range(length - 1, -1, -1):
        value, digits[at] = divmod(value, radix)
    return digits
