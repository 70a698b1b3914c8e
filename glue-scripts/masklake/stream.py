"""A keyed stream of draws: HMAC-SHA256 of the value, stretched by SHA-256 in counter mode (twin of stream.ts)."""

import hashlib

from .hmac_text import hmac_bytes


class KeyedStream:
    """Same value and key, same draws."""

    __slots__ = ("_seed", "_block", "_at", "_counter")

    def __init__(self, key: bytes, value: str) -> None:
        self._seed = hmac_bytes(key, value)
        self._block = self._seed
        self._at = 0
        self._counter = 0

    def byte(self) -> int:
        """A number from 0 to 255."""
        if self._at == 32:
            self._refill()
        byte = self._block[self._at]
        self._at += 1
        return byte

    def below(self, size: int) -> int:
        """A number from 0 to `size - 1`; two bytes for sizes up to 64, four beyond."""
        # The quick ways take from one block; the one below them crosses blocks too.
        at = self._at
        if size <= 64 and at <= 30:
            self._at = at + 2
            return (self._block[at] << 8 | self._block[at + 1]) % size
        if size > 64 and at <= 28:
            self._at = end = at + 4
            return int.from_bytes(self._block[at:end], "big") % size
        small = self.byte() << 8 | self.byte()
        if size <= 64:
            return small % size
        return (small << 16 | self.byte() << 8 | self.byte()) % size

    def _refill(self) -> None:
        self._block = hashlib.sha256(self._seed + self._counter.to_bytes(4, "big")).digest()
        self._counter += 1
        self._at = 0
