"""Computes mask cases in plain Python: run_cases.py INPUT OUTPUT, both JSON (see test/spark/support/python-masks.ts)."""

import json
import sys

from masklake.key import MasterKey
from masklake.registry import bind_tree


def outputs(case, key, pools):
    """The outputs of a case's rows, or the error that stopped it."""
    try:
        mask = bind_tree(case["tree"], key, pools)
        names = case["own"]
        return [mask(value, dict(zip(names, texts))) for value, *texts in case["rows"]]
    except Exception as error:  # the test shows it at its case
        return f"{type(error).__name__}: {error}"


def main(source: str, target: str) -> None:
    with open(source, encoding="utf-8") as file:
        document = json.load(file)
    key = MasterKey(bytes.fromhex(document["secretHex"]), document["keyName"])
    with open(target, "w", encoding="utf-8") as file:
        json.dump([outputs(case, key, document["pools"]) for case in document["cases"]], file)


if __name__ == "__main__":
    main(*sys.argv[1:])
