"""Failures that may be shown: a code, a place and a sentence, never a data value. Spark's own messages quote data and are dropped."""

import os
import re
import sys
import traceback

#: Begins every message that the compiled SQL and the kernels raise inside Spark.
MARK = "MASKLAKE:"
_RAISED = re.compile(MARK + r"([A-Z_]+)(?::(\w[\w-]*))?(?::(\w+))?")
_MEANING = {
    "CAST": "a masked text does not fit the column's type",
    "BEFORE_CHRIST": "a date before the year 1 has another notation in files: export the column as text",
    "MASK_FAILED": "a mask failed",
}


class Failure(Exception):
    """Stops one table."""

    def __init__(self, code: str, where: str, message: str) -> None:
        super().__init__(f"{code}: {where}: {message}")
        self.code, self.where, self.message = code, where, message

    def document(self) -> dict[str, str]:
        return {"code": self.code, "where": self.where, "message": self.message}


def failure_of(error: BaseException, table: str, columns: list[str]) -> Failure:
    """The failure behind any exception of Spark, Java or Python."""
    if isinstance(error, Failure):
        return error
    if os.environ.get("MASKLAKE_UNSAFE_DEBUG") == "1":
        traceback.print_exception(error, file=sys.stderr)
    raised = _RAISED.search(str(error))
    if raised is None:
        return Failure("SPARK", table, f"Spark could not mask the table ({type(error).__name__})")
    code, what, kind = raised.groups()
    if code == "MASK_FAILED":
        return Failure(code, table, f"mask {what} failed ({kind})")
    at = int(what) if what is not None and what.isdigit() else None
    where = table if at is None or at >= len(columns) else f"{table}.{columns[at]}"
    return Failure(code, where, _MEANING.get(code, "the table cannot be masked"))
