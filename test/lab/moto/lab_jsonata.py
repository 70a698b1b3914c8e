"""JSONata for moto's Step Functions interpreter, which parses such state machines but ships no engine (5.2.5)."""
import datetime
import json
import sys

import jsonata
from jsonata.utils import Utils

import moto.stepfunctions.parser.asl.eval.states  # noqa: F401
import moto.stepfunctions.parser.asl.eval.variable_store  # noqa: F401
import moto.stepfunctions.parser.asl.jsonata.jsonata as target


def install() -> None:
    target._eval_jsonata = evaluate
    # moto puts variables into the expression's text with strings unescaped; every module holds its own reference
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("moto.stepfunctions") and hasattr(module, "encode_jsonata_variable_declarations"):
            module.encode_jsonata_variable_declarations = declarations
    # answers of AWS APIs hold dates, which the interpreter cannot write into a state's JSON
    default = json.JSONEncoder.default
    json.JSONEncoder.default = lambda self, o: o.isoformat() if isinstance(o, datetime.datetime) else default(self, o)


def declarations(bindings: dict) -> str:
    return "".join(f"{name}:={json.dumps(value)};" for name, value in bindings.items())


def evaluate(expression: str) -> object:
    try:
        return plain(jsonata.Jsonata(expression).evaluate(None))
    except Exception as error:  # noqa: BLE001  the interpreter turns it into States.QueryEvaluationError
        raise target.JSONataException("UNKNOWN", str(error)) from error


def plain(value: object) -> object:
    """JSON as Step Functions would hold it: no engine-specific null, whole numbers without a fraction."""
    if value is Utils.NULL_VALUE:
        return None
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
