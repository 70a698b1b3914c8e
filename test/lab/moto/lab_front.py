"""What stands before moto: names every call, writes it down, lets it go wrong on request, and gives it to a stand-in or to moto.

Also the lab's own door for tests: /_lab/<name> takes and gives JSON.
"""
import json
import threading
from collections.abc import Callable

from werkzeug.wrappers import Response

from lab_calls import Call, read_call
from lab_errors import AwsError
from lab_faults import Faults
from lab_service import Service, json_answer, serialized

DOOR = "/_lab/"


class Front:
    def __init__(self, moto: Callable, services: dict[str, Service], faults: Faults) -> None:
        self.moto = moto
        self.services = services
        self.faults = faults
        self.calls: list[dict] = []
        self.lock = threading.Lock()
        """Services that a caller inside the VPC reaches; a caller that is not named here reaches all of them."""
        self.reach: dict[str, list[str]] = {}
        self.doors: dict[str, Callable[[object], object]] = {
            "calls": lambda _: self.calls,
            "faults": self.set_faults,
            "reach": self.set_reach,
        }

    def __call__(self, environ: dict, start_response: Callable):
        if environ["PATH_INFO"].startswith(DOOR):
            return Response(*self.door(environ))(environ, start_response)
        call = read_call(environ)
        if call is None:
            return self.moto(environ, start_response)
        entry = {"caller": call.caller, "service": call.service, "operation": call.operation, "params": call.named}
        with self.lock:
            self.calls.append(entry)
        answer = self.unreachable(call) or self.faults.answer(call) or self.stand_in(call)
        if answer is None:
            def started(status, headers, exc_info=None):
                entry["status"] = int(status.split(" ")[0])
                return start_response(status, headers, exc_info)
            return self.moto(environ, started)
        status, headers, body = answer
        entry["status"] = status
        return Response(body, status, headers)(environ, start_response)

    def stand_in(self, call: Call):
        service = self.services.get(call.service)
        if service is None or not service.answers(call.operation):
            return None
        try:
            return service.answer(call)
        except Exception as error:  # noqa: BLE001  a mistake of the lab must not look like an answer of AWS
            import traceback

            traceback.print_exc()
            return json_answer(500, {"__type": "LabError", "message": f"{type(error).__name__}: {error}"})

    def unreachable(self, call: Call):
        """Isolated subnets: a call to a service without an endpoint in them waits until the function's time is over."""
        allowed = self.reach.get(call.caller)
        if allowed is None or call.service in allowed:
            return None
        return serialized(call, AwsError("NoRouteFromTheSubnet", f"{call.service} has no endpoint in the function's subnets"))

    def set_faults(self, document) -> object:
        if document is not None:
            self.faults.replace(document)
        return self.faults.struck()

    def set_reach(self, document) -> object:
        self.reach = document or {}
        return self.reach

    def door(self, environ: dict):
        name = environ["PATH_INFO"][len(DOOR):]
        if name not in self.doors:
            return b"no such door", 404
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(length) if length else b""
        try:
            status, headers, text = json_answer(200, self.doors[name](json.loads(body) if body else None))
        except AwsError as error:
            status, headers, text = json_answer(400, {"code": error.code, "message": error.message})
        except Exception as error:  # noqa: BLE001
            import traceback

            traceback.print_exc()
            status, headers, text = json_answer(500, {"code": type(error).__name__, "message": str(error)})
        return text, status, headers
