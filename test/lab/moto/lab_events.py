"""EventBridge's targets: state machines, queues and functions. moto matches patterns itself but has only some targets, and mistakes CDK's
input templates."""
import json
import re
import uuid

from jsonpath_ng.ext import parse
from moto.awslambda_simple.models import LambdaSimpleBackend
from moto.events.models import Rule
from moto.sqs.models import sqs_backends
from moto.stepfunctions.parser.models import stepfunctions_parser_backends


def install() -> None:
    Rule.send_to_targets = send


def send(self, event, transform_input=True) -> None:
    if not self.event_pattern.matches_event(event):
        return
    for target in self.targets:
        arn = target["Arn"]
        text = json.dumps(transformed(target, event))
        if ":states:" in arn:
            stepfunctions_parser_backends[self.account_id][self.region_name].start_execution(arn, f"event-{uuid.uuid4()}", text)
        elif ":sqs:" in arn:
            sqs_backends[self.account_id][self.region_name].send_message(arn.split(":")[-1], text)
        elif ":lambda:" in arn:
            LambdaSimpleBackend.invoke(None, arn, None, text, {}, {})
        else:
            raise NotImplementedError(f"the lab has no target {arn}")


def transformed(target: dict, event: dict) -> object:
    """Input transformer: `<name>` stands for a JSON value, within quotes for its text."""
    transformer = target.get("InputTransformer")
    if transformer is None:
        return json.loads(target["Input"]) if "Input" in target else event
    values = {}
    for name, path in transformer.get("InputPathsMap", {}).items():
        found = parse(path).find(event)
        values[name] = found[0].value if found else None

    def value(match: re.Match) -> str:
        found = values.get(match.group(2))
        return json.dumps(str(found)) if match.group(1) else json.dumps(found)

    return json.loads(re.sub(r'("?)<([\w.-]+)>"?', value, transformer["InputTemplate"]))
