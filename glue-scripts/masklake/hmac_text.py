"""HMAC-SHA256 (RFC 2104) of texts, over pads hashed once per key (twin of hmac.ts)."""

import hashlib

from .text16 import to_utf8

_BLOCK = 64
_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))
_known: dict[bytes, tuple] = {}


def hmac_hex(key: bytes, text: str) -> str:
    """64 lower-case hex digits. `key`: at most 64 bytes."""
    return _digest(key, text).hexdigest()


def hmac_bytes(key: bytes, text: str) -> bytes:
    """32 bytes. `key`: at most 64 bytes."""
    return _digest(key, text).digest()


def _digest(key: bytes, text: str):
    pads = _known.get(key)
    if pads is None:
        pads = _known[key] = _pads(key)
    inner = pads[0].copy()
    inner.update(to_utf8(text))
    outer = pads[1].copy()
    outer.update(inner.digest())
    return outer


def _pads(key: bytes) -> tuple:
    if len(key) > _BLOCK:
        raise ValueError(f"a key of {len(key)} bytes: longer than a block")
    block = key.ljust(_BLOCK, b"\0")
    return hashlib.sha256(block.translate(_INNER)), hashlib.sha256(block.translate(_OUTER))
