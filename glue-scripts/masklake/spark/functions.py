"""Kernels, key columns and float texts as Python functions of Spark. Closures hold the secret; plans show only names.

Plain functions, row by row: they need nothing but pyspark. (Vectorized ones need pandas and pyarrow on every worker.)
"""

from collections.abc import Callable, Mapping
from typing import Any

from pyspark.sql import Column
from pyspark.sql import functions as F

from ..float_text import double_text, single_text
from ..key import salt_of
from ..registry import bind_kernel
from .failures import MARK
from .key_reference import Secret

_INNER_PAD, _OUTER_PAD, _BLOCK = 0x36, 0x5C, 64


class _Kernel:
    """A compiled kernel, bound to the key on the worker when its first row arrives."""

    def __init__(self, kernel: Mapping[str, Any], secret: Secret, key_id: str, pools: Any) -> None:
        self._made_of = (kernel, secret, key_id, pools)
        self._run: Callable[..., str | None] | None = None

    def __call__(self, *texts: str | None) -> str | None:
        kernel, secret, key_id, pools = self._made_of
        try:
            if self._run is None:
                self._run = bind_kernel(kernel, secret.key(key_id), pools.value)
            return self._run(*texts)
        except Exception as error:  # noqa: BLE001 - Python's messages quote values, so none may pass
            raise RuntimeError(f"{MARK}MASK_FAILED:{kernel['mask']}:{type(error).__name__}") from None

    def __reduce__(self):
        return _Kernel, self._made_of


def kernel_column(kernel: Mapping[str, Any], secret: Secret, key_id: str, pools: Any, args: list[Column]) -> Column:
    """`pools`: a Spark broadcast of entries by name."""
    return F.udf(_Kernel(kernel, secret, key_id, pools), "string")(*args)


def float_text_column(kind: str, of: Column) -> Column:
    """DuckDB's text of a `double` or `float` column."""
    return F.udf({"double": double_text, "float": single_text}[kind], "string")(of)


def key_column(secret: Secret, key_id: str, domain: str, part: str) -> Column:
    """The pad or salt of a domain. Declared as not deterministic, so that no optimizer ever folds it into a plan."""

    def material() -> bytes:
        key = secret.key(key_id)
        if part == "s":
            return salt_of(key, domain).encode("ascii")
        pad = _INNER_PAD if part == "i" else _OUTER_PAD
        return bytes(byte ^ pad for byte in key.derive(domain).ljust(_BLOCK, b"\0"))

    return F.udf(material, "binary").asNondeterministic()()
