"""AES on single blocks (FIPS 197): Python's standard library has none. `cryptography` is used where it is installed.

FF1 encrypts whole blocks one at a time (ECB of its own inputs is what SP 800-38G asks for); nothing else may use this.
Table look-ups are not constant-time: the key is safe from those who see outputs, not from those who share the
processor's cache.
"""

import struct
from collections.abc import Callable

try:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
except ImportError:  # a plain Python, as on Glue
    Cipher = None

#: Encrypts 16 bytes.
BlockCipher = Callable[[bytes], bytes]


def aes(key: bytes) -> BlockCipher:
    """The block cipher of a key of 16, 24 or 32 bytes."""
    return plain_aes(key) if Cipher is None else _library_aes(key)


def _library_aes(key: bytes) -> BlockCipher:
    return Cipher(algorithms.AES(key), modes.ECB()).encryptor().update


def _tables() -> tuple[bytes, tuple[list[int], ...]]:
    """The S-box, and SubBytes with MixColumns as four tables of words."""
    powers, power = [], 1
    for _ in range(255):
        powers.append(power)
        power ^= power << 1 ^ (0x11B if power & 0x80 else 0)
        power &= 0xFF
    logs = {value: exponent for exponent, value in enumerate(powers)}
    box = bytearray(256)
    for value in range(256):
        inverse = powers[-logs[value] % 255] if value else 0
        box[value] = _affine(inverse)
    columns: tuple[list[int], ...] = ([], [], [], [])
    for value in box:
        double = value << 1 ^ (0x11B if value & 0x80 else 0)
        word = double << 24 | value << 16 | value << 8 | (double ^ value)
        for table in columns:
            table.append(word)
            word = word >> 8 | (word & 0xFF) << 24
    return bytes(box), columns


def _affine(value: int) -> int:
    out = 0x63
    for shift in range(5):
        out ^= (value << shift | value >> (8 - shift)) & 0xFF
    return out


_BOX, (_T0, _T1, _T2, _T3) = _tables()


def _schedule(key: bytes) -> list[int]:
    """Round keys as words (FIPS 197, 5.2)."""
    size = len(key) // 4
    if len(key) not in (16, 24, 32):
        raise ValueError(f"AES takes a key of 16, 24 or 32 bytes, found {len(key)}")
    words = list(struct.unpack(f">{size}I", key))
    constant = 1
    for at in range(size, 4 * (size + 7)):
        word = words[-1]
        if at % size == 0:
            word = _sub_word((word << 8 | word >> 24) & 0xFFFFFFFF) ^ constant << 24
            constant = constant << 1 ^ (0x11B if constant & 0x80 else 0)
        elif size == 8 and at % size == 4:
            word = _sub_word(word)
        words.append(words[-size] ^ word)
    return words


def _sub_word(word: int) -> int:
    return int.from_bytes(word.to_bytes(4, "big").translate(_BOX), "big")


def plain_aes(key: bytes) -> BlockCipher:
    """AES in plain Python."""
    words = _schedule(key)
    first, last = words[:4], words[-4:]
    rounds = [tuple(words[at : at + 4]) for at in range(4, len(words) - 4, 4)]
    t0, t1, t2, t3, box = _T0, _T1, _T2, _T3, _BOX

    def encrypt(block: bytes) -> bytes:
        a, b, c, d = struct.unpack(">4I", block)
        a ^= first[0]
        b ^= first[1]
        c ^= first[2]
        d ^= first[3]
        for k0, k1, k2, k3 in rounds:
            a, b, c, d = (
                t0[a >> 24] ^ t1[b >> 16 & 255] ^ t2[c >> 8 & 255] ^ t3[d & 255] ^ k0,
                t0[b >> 24] ^ t1[c >> 16 & 255] ^ t2[d >> 8 & 255] ^ t3[a & 255] ^ k1,
                t0[c >> 24] ^ t1[d >> 16 & 255] ^ t2[a >> 8 & 255] ^ t3[b & 255] ^ k2,
                t0[d >> 24] ^ t1[a >> 16 & 255] ^ t2[b >> 8 & 255] ^ t3[c & 255] ^ k3,
            )
        out = (
            (box[w >> 24] << 24 | box[x >> 16 & 255] << 16 | box[y >> 8 & 255] << 8 | box[z & 255]) ^ k
            for (w, x, y, z), k in zip(((a, b, c, d), (b, c, d, a), (c, d, a, b), (d, a, b, c)), last)
        )
        return struct.pack(">4I", *out)

    return encrypt
