"""SDK integrations as Step Functions has them: parameters, results and errors carry the names of AWS SDK for Java 2.

moto takes botocore's names instead (`DBInstanceIdentifier`), which AWS refuses. sdk-names.json was read from the SDK's jars
(rds 2.54.13) and holds the operations that the state machine uses: shape -> {name: wire name, or [wire name, nested shape]}.
An operation or a member that is not in it is an error here, as it would be on AWS.
"""
import json
import pathlib

from botocore import xform_name
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_aws_sdk import (
    StateTaskServiceAwsSdk as Integration,
)

SHAPES: dict = json.loads((pathlib.Path(__file__).parent / "sdk-names.json").read_text())
BY_LOWER_CASE = {name.lower(): name for name in SHAPES}


def install() -> None:
    Integration._normalise_parameters = to_wire_in_place
    Integration._normalise_response = from_wire_in_place
    Integration._get_boto_service_action = boto_action
    Integration._normalise_exception_name = staticmethod(error_name)


def boto_action(self, service_action_name=None) -> str:
    action = service_action_name or self.resource.api_action
    return xform_name(action[0].upper() + action[1:])


def error_name(service: str, error: Exception) -> str:
    """As public state machines catch them: DBInstanceNotFoundFault -> Rds.DbInstanceNotFoundException, InvalidDBInstanceStateFault ->
    Rds.InvalidDbInstanceStateException."""
    code = type(error).__name__.removesuffix("Fault").removesuffix("Exception")
    code = code.replace("DB", "Db")
    service = service[0].upper() + service[1:]
    return f"{service}.{service if code == 'ClientError' else code}Exception"


def to_wire_in_place(self, parameters, boto_service_name=None, service_action_name=None) -> None:
    replace(parameters, to_wire(shape_of(self, "Request"), parameters))


def from_wire_in_place(self, response, boto_service_name=None, service_action_name=None) -> None:
    if isinstance(response, dict):
        replace(response, from_wire(shape_of(self, "Response"), response))


def replace(target: dict, content: dict) -> None:
    target.clear()
    target.update(content)


def shape_of(integration, suffix: str) -> str:
    wanted = f"{integration.resource.api_name}.{integration.resource.api_action}{suffix}"
    if wanted.lower() not in BY_LOWER_CASE:
        raise RuntimeError(f"sdk-names.json does not hold {wanted}")
    return BY_LOWER_CASE[wanted.lower()]


def member(entry) -> tuple[str, str | None]:
    return (entry[0], f"rds.{entry[1]}") if isinstance(entry, list) else (entry, None)


def to_wire(shape: str | None, value):
    if isinstance(value, list):
        return [to_wire(shape, each) for each in value]
    if not isinstance(value, dict) or shape is None:
        return value
    result = {}
    for key, each in value.items():
        if key not in SHAPES[shape]:
            raise RuntimeError(f"The field '{key}' is not supported by Step Functions ({shape})")
        wire, nested = member(SHAPES[shape][key])
        result[wire] = to_wire(nested, each)
    return result


def from_wire(shape: str | None, value):
    if isinstance(value, list):
        return [from_wire(shape, each) for each in value]
    if not isinstance(value, dict) or shape is None or shape not in SHAPES:
        return value
    known = {member(entry)[0]: (key, member(entry)[1]) for key, entry in SHAPES[shape].items()}
    return {known[wire][0]: from_wire(known[wire][1], each) for wire, each in value.items() if wire in known}
