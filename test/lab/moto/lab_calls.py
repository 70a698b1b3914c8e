"""Which AWS operation an HTTP request is, and who sends it: read by moto's router from botocore's models, never guessed.

Every function of the lab signs with its own access key id, so that the id in the signature names the caller.
"""
import io
import re
from dataclasses import dataclass, field

from moto.core.request import Request
from moto.core.parse import PROTOCOL_PARSERS
from moto.core.routing import determine_request_protocol, get_service_router
from werkzeug.exceptions import HTTPException

CREDENTIAL = re.compile(r"Credential=(?P<caller>[^/]+)/\d+/[^/]+/(?P<service>[^/]+)/aws4_request")
# services that sign with another name than that of their model
SIGNING_NAMES = {"states": "stepfunctions", "monitoring": "cloudwatch"}
# their requests carry files: only the headers and the path are read, and the few documents that name objects
UNREAD = {"s3"}
READ_ALL_THE_SAME = {"DeleteObjects"}


@dataclass
class Call:
    caller: str
    service: str
    operation: str
    """Without what the model calls sensitive, without files."""
    named: dict
    """Everything, for the stand-in that answers."""
    params: dict = field(repr=False)
    model: object = field(repr=False)
    protocol: str = ""


def read_call(environ: dict) -> Call | None:
    """The call that a request makes; None when it is not signed or no operation of its service fits."""
    found = CREDENTIAL.search(environ.get("HTTP_AUTHORIZATION", ""))
    if found is None:
        return None
    service = SIGNING_NAMES.get(found["service"], found["service"])
    if service not in UNREAD:
        buffer(environ)
    request = Request(environ)
    try:
        model, path = get_service_router(service).match(request)
    except HTTPException:
        return None
    if model.name in READ_ALL_THE_SAME:
        buffer(environ)
        request = Request(environ)
    read = service not in UNREAD or model.name in READ_ALL_THE_SAME
    protocol = determine_request_protocol(model.service_model, request.content_type)
    params = parse(model, protocol, request, path, read)
    environ["wsgi.input"].seek(0) if read else None
    named = without_secrets(model.input_shape, params)
    return Call(found["caller"], service, model.name, named, params, model, protocol)


def buffer(environ: dict) -> None:
    """Reads the body and puts it back, so that it can be read again."""
    if isinstance(environ["wsgi.input"], io.BytesIO):
        environ["wsgi.input"].seek(0)
        return
    body = Request(environ).get_data(cache=False)
    environ["wsgi.input"] = io.BytesIO(body)
    environ["CONTENT_LENGTH"] = str(len(body))
    environ.pop("HTTP_TRANSFER_ENCODING", None)


def parse(model, protocol: str, request: Request, path: dict, read: bool) -> dict:
    if not read:
        return dict(path)
    parsed = PROTOCOL_PARSERS[protocol](model).parse(
        {
            "body": request.get_data(),
            "headers": request.headers,
            "method": request.method,
            "url_params": path,
            "url_path": request.path,
            "values": request.values,
        }
    )
    return {**path, **parsed} if protocol.startswith("rest") else dict(parsed)


def without_secrets(shape, value):
    if shape is None:
        return {}
    if shape.metadata.get("sensitive"):
        return "(sensitive)"
    if shape.type_name == "structure" and isinstance(value, dict):
        known = {name: member for name, member in shape.members.items() if member.type_name != "blob"}
        return {name: without_secrets(known[name], each) for name, each in value.items() if name in known}
    if shape.type_name == "list" and isinstance(value, list):
        return [without_secrets(shape.member, each) for each in value]
    if shape.type_name == "map" and isinstance(value, dict):
        return {name: without_secrets(shape.value, each) for name, each in value.items()}
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)
