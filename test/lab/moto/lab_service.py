"""A stand-in for one AWS service: requests and answers are both checked against botocore's model of that service.

A request that AWS would refuse by its model is refused, with AWS's code for it; an answer that the model does not allow is a
mistake of the stand-in and fails loudly. What is written between the two comes from AWS's documents, never from the product.
"""
import json
import re
import uuid

from botocore import xform_name
from botocore.validate import ParamValidator
from moto.core.serialize import get_serializer_class

from lab_calls import Call
from lab_errors import AwsError

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:?\d\d)")
REFUSED = {"macie2": "ValidationException", "glue": "InvalidInputException", "dms": "InvalidParameterValueException", "rds": "InvalidParameterValue"}


class Service:
    """Operations are methods with the operation's name in snake case; they take the parameters and give the answer."""

    name = ""

    def answers(self, operation: str) -> bool:
        return hasattr(self, xform_name(operation))

    def answer(self, call: Call) -> tuple[int, dict, bytes]:
        """Status, headers and body."""
        try:
            wrong = problems(call.model.input_shape, call.params)
            if wrong:
                raise AwsError(REFUSED[self.name], f"{call.operation}: {wrong[0]}")
            result = getattr(self, xform_name(call.operation))(call.params)
            broken = problems(call.model.output_shape, result) if call.model.output_shape else []
            if broken:
                raise RuntimeError(f"the lab's answer to {self.name}:{call.operation} is not AWS's: {broken}")
        except AwsError as error:
            result = error
        return serialized(call, result)


def serialized(call: Call, result: object) -> tuple[int, dict, bytes]:
    """A result or an exception in the protocol of the call."""
    answer = get_serializer_class(call.service, call.protocol)(call.model).serialize(result)
    body = answer["body"]
    # every answer of AWS has one, and the interpreter of state machines relies on it
    headers = {"x-amzn-RequestId": str(uuid.uuid4()), **answer["headers"]}
    return answer["status_code"], headers, body.encode() if isinstance(body, str) else body


def problems(shape, value) -> list[str]:
    """What botocore's validator finds, and what it leaves to the server: unknown members, enumerations, lengths, patterns."""
    if shape is None:
        return []
    report = ParamValidator().validate(value, shape)
    found = [report.generate_report()] if report.has_errors() else []
    return found + list(beyond_types(shape, value, ""))


def beyond_types(shape, value, path: str):
    if value is None:
        return
    if shape.type_name == "structure":
        for name, each in value.items():
            if name not in shape.members:
                yield f"{path}.{name}: no such member"
            else:
                yield from beyond_types(shape.members[name], each, f"{path}.{name}")
    elif shape.type_name == "list":
        for index, each in enumerate(value):
            yield from beyond_types(shape.member, each, f"{path}[{index}]")
    elif shape.type_name == "map":
        for name, each in value.items():
            yield from beyond_types(shape.value, each, f"{path}.{name}")
    elif shape.type_name == "timestamp":
        # botocore's parser forgives much
        if isinstance(value, str) and TIME.fullmatch(value) is None:
            yield f"{path}: {value} is no time"
    elif shape.type_name == "string":
        if shape.enum and value not in shape.enum:
            yield f"{path}: not one of {', '.join(shape.enum)}"
        longest = shape.metadata.get("max")
        if longest is not None and len(value) > longest:
            yield f"{path}: longer than {longest}"
        pattern = shape.metadata.get("pattern")
        if pattern and not matches(pattern, value):
            yield f"{path}: does not match {pattern}"


def matches(pattern: str, value: str) -> bool:
    try:
        return re.search(pattern, value, re.S) is not None
    except re.error:  # Java's classes, which Python does not know
        return True


def json_answer(status: int, document: object) -> tuple[int, dict, bytes]:
    return status, {"Content-Type": "application/json"}, json.dumps(document, default=str).encode()
