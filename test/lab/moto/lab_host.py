"""Calls the lab's host: the test process, which runs handlers and databases."""
import json
import urllib.request


class Answer:
    def __init__(self, body: bytes, function_error: bool) -> None:
        self.body = body
        self.function_error = function_error


def call(host: str, path: str, body: bytes) -> Answer:
    request = urllib.request.Request(f"{host}{path}", data=body, method="POST")
    with urllib.request.urlopen(request, timeout=900) as response:
        return Answer(response.read(), response.headers.get("x-function-error") is not None)


def call_json(host: str, path: str, document: object) -> None:
    call(host, path, json.dumps(document).encode())
