"""A moto server that behaves like AWS where this pipeline needs more than moto 5.2.5 gives.

Reads its settings from LAB (JSON: port, host, waitScale, subnetGroup). It ends when its standard input closes, that is
when the test that started it ends, however that happens.
"""
import json
import os
import sys
import threading

SETTINGS = json.loads(os.environ["LAB"])
os.environ["MOTO_PORT"] = str(SETTINGS["port"])  # the interpreter of state machines calls this server back
os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")

from moto.core.config import default_user_config  # noqa: E402

default_user_config["stepfunctions"] = {"execute_state_machine": True}
default_user_config["lambda"] = {"use_docker": False}

import lab_events  # noqa: E402
import lab_functions  # noqa: E402
import lab_jsonata  # noqa: E402
import lab_maps  # noqa: E402
import lab_rds  # noqa: E402
import lab_sdk_names  # noqa: E402
import lab_waits  # noqa: E402

lab_jsonata.install()
lab_waits.install(SETTINGS["waitScale"])
lab_sdk_names.install()
lab_maps.install()
lab_functions.install(SETTINGS["host"])
lab_events.install()
lab_rds.install(SETTINGS["host"], SETTINGS["subnetGroup"])


def end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()

from moto.server import main  # noqa: E402

main(["-H", "127.0.0.1", "-p", str(SETTINGS["port"])])
