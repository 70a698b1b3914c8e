"""A moto server that behaves like AWS where this pipeline needs more than moto 5.2.5 gives.

Reads its settings from LAB (JSON: host, waitScale, authorityFile), and first writes its port as a line: it is bound by then, so that
nobody else can take it, and who connects early waits. It ends when its standard input closes, that is when the
test that started it ends, however that happens.
"""
import json
import os
import socket
import sys
import threading

SETTINGS = json.loads(os.environ["LAB"])
listening = socket.create_server(("127.0.0.1", 0), backlog=128)
PORT = listening.getsockname()[1]
print(PORT, flush=True)
os.environ["MOTO_PORT"] = str(PORT)  # the interpreter of state machines calls this server back
os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
# what a state machine retries is said in its definition: its own calls are made once
os.environ["AWS_MAX_ATTEMPTS"] = "1"

from moto.core.config import default_user_config  # noqa: E402

default_user_config["stepfunctions"] = {"execute_state_machine": True}
default_user_config["lambda"] = {"use_docker": False}

import lab_events  # noqa: E402
import lab_functions  # noqa: E402
import lab_jsonata  # noqa: E402
import lab_machines  # noqa: E402
import lab_maps  # noqa: E402
import lab_sdk_names  # noqa: E402
import lab_sync  # noqa: E402
import lab_waits  # noqa: E402
from lab_dms import Dms  # noqa: E402
from lab_emit import Bus  # noqa: E402
from lab_faults import Faults  # noqa: E402
from lab_front import Front  # noqa: E402
from lab_glue import Glue  # noqa: E402
from lab_macie import Macie  # noqa: E402
from lab_macie_script import Script  # noqa: E402
from lab_rds import Rds  # noqa: E402
from lab_rds_accounts import make_key  # noqa: E402
from lab_rds_snapshots import automated_name  # noqa: E402

lab_jsonata.install()
lab_waits.install(SETTINGS["waitScale"])
lab_sdk_names.install()
lab_maps.install()
lab_sync.install()
lab_sync.install_names()
lab_functions.install(SETTINGS["host"])
lab_machines.install()
lab_events.install()

bus = Bus()
rds = Rds(SETTINGS["host"], bus.rds, SETTINGS["authorityFile"])
macie = Macie(bus.emit)
dms = Dms(rds, SETTINGS["authorityFile"])
glue = Glue()


def automated_snapshot(document: dict) -> object:
    """What RDS does once a day: a snapshot of an instance or a cluster, by nobody's request."""
    name = document["of"]
    owner = rds.of(document.get("account") or rds.account)
    identifier = document.get("name") or automated_name(name)
    if document.get("kind") == "cluster":
        snapshot = owner.take_cluster_snapshot(owner.found_cluster(name), identifier, "automated", [])
    else:
        snapshot = owner.take_snapshot(owner.found(name), identifier, "automated", [])
    for _ in range(3):
        snapshot.look()
    return {"identifier": snapshot.identifier, "arn": snapshot.arn, "folder": snapshot.folder}


def macie_script(document: dict | None) -> object:
    macie.script = Script(**(document or {}))
    return {}


def dms_faults(document: list[str] | None) -> object:
    dms.faults = document or []
    return {}


def rds_export_faults(document: list[str] | None) -> object:
    rds.export_faults = document or []
    return {}


def snapshot_folders(_: object) -> object:
    """By identifier; those of another account by ARN."""
    some = [each for one in rds.accounts.values() for each in (*one.snapshots.values(), *one.cluster_snapshots.values())]
    return {each.identifier if each.account == rds.account else each.arn: each.folder for each in some}


def end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app  # noqa: E402
from werkzeug.serving import make_server  # noqa: E402

moto = DomainDispatcherApplication(create_backend_app)
front = Front(moto, {"rds": rds, "macie2": macie, "dms": dms, "glue": glue}, Faults(SETTINGS["host"]))
front.doors.update(
    {
        "authority": lambda _: rds.authority.pem,
        "automated-snapshot": automated_snapshot,
        "macie": macie_script,
        "dms": dms_faults,
        "glue": glue.start,
        "rds-export": rds_export_faults,
        "snapshot-folders": snapshot_folders,
        "key": make_key,
        "events": bus.door,
    }
)
make_server(
    "127.0.0.1", PORT, front, threaded=True, request_handler=MotoRequestHandler, fd=listening.fileno()
).serve_forever()
