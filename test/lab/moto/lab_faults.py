"""Calls that go wrong on request: the nth call of a caller to an operation is throttled, denied, not found, garbled, or never
answered because the function is killed while it waits."""
import json
import threading
from dataclasses import dataclass

from lab_calls import Call
from lab_errors import AwsError
from lab_host import call as call_host
from lab_service import serialized


@dataclass
class Fault:
    """Fields that are None match every call; all of `text` is looked for in the parameters as JSON."""

    do: str
    caller: str | None = None
    service: str | None = None
    operation: str | None = None
    text: list[str] | None = None
    nth: int = 1
    times: int = 1
    code: str = "ThrottlingException"
    message: str = "injected by the lab"
    status: int | None = None
    seen: int = 0
    done: int = 0

    def fits(self, call: Call) -> bool:
        wanted = (self.caller in (None, call.caller), self.service in (None, call.service), self.operation in (None, call.operation))
        said = json.dumps(call.params, default=str)
        return all(wanted) and all(each in said for each in self.text or [])

    def strikes(self, call: Call) -> bool:
        if not self.fits(call):
            return False
        self.seen += 1
        if self.seen < self.nth or self.done >= self.times:
            return False
        self.done += 1
        return True


class Faults:
    def __init__(self, host: str) -> None:
        self.host = host
        self.all: list[Fault] = []
        self.lock = threading.Lock()

    def replace(self, documents: list[dict]) -> None:
        with self.lock:
            self.all = [Fault(**each) for each in documents]

    def struck(self) -> list[int]:
        """How often each fault has happened."""
        return [each.done for each in self.all]

    def answer(self, call: Call) -> tuple[int, dict, bytes] | None:
        with self.lock:
            fault = next((each for each in self.all if each.strikes(call)), None)
        if fault is None:
            return None
        if fault.do == "error":
            status, headers, body = serialized(call, AwsError(fault.code, fault.message))
            return fault.status or status, headers, body
        if fault.do == "malformed":
            return 200, {"Content-Type": "application/json"}, b"<<< not an answer"
        if fault.do == "empty":
            return 200, {"Content-Type": "application/json"}, b"{}"
        if fault.do == "function error":
            body = json.dumps({"errorType": fault.code, "errorMessage": fault.message}).encode()
            return 200, {"X-Amz-Function-Error": "Unhandled"}, body
        if fault.do == "kill":
            call_host(self.host, f"/kill/{call.caller}", b"{}")
            return 500, {}, b""
        raise ValueError(f"the lab knows no fault {fault.do}")
