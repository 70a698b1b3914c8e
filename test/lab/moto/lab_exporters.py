"""Runs the independent exporters of ../../fixtures/exporters, in this process, against a real server, and puts their files into S3."""
import contextlib
import importlib.util
import io
import json
import os
import pathlib
import sys
import tempfile
import threading
from urllib.parse import quote

import boto3

from lab_rds_resource import REGION

EXPORTERS = pathlib.Path(__file__).parents[2] / "fixtures" / "exporters"
sys.path.append(str(EXPORTERS))
# the exporters read sys.argv and print: one at a time
LOCK = threading.Lock()
MODULES: dict = {}


def client(service: str, caller: str):
    """A client that signs with the name of who calls, as everything in the lab does."""
    endpoint = f"http://127.0.0.1:{os.environ['MOTO_PORT']}"
    return boto3.client(service, region_name=REGION, endpoint_url=endpoint, aws_access_key_id=caller, aws_secret_access_key="lab")


def connection(server: dict, database: str) -> str:
    """URL for the exporters; the name is only for the certificate, the address is where the server listens."""
    user, password = quote(server["user"], safe=""), quote(server["password"], safe="")
    authority, place = quote(server["authority"], safe=""), f"{server['host']}:{server['port']}/{quote(database, safe='')}"
    if server["kind"] == "mariadb":
        return f"mariadb://{user}:{password}@{place}?ssl_ca={authority}&hostaddr={server['address']}"
    return f"postgresql://{user}:{password}@{place}?sslmode=verify-full&sslrootcert={authority}&hostaddr={server['address']}"


def run(script: str, url: str, folder: str, options: list[str]) -> dict:
    """The manifest of what was written below `folder`."""
    with LOCK:
        if script not in MODULES:
            spec = importlib.util.spec_from_file_location(script, EXPORTERS / f"{script}.py")
            MODULES[script] = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(MODULES[script])
        before = sys.argv
        sys.argv = [script, url, folder, *options]
        try:
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                MODULES[script].main()
        finally:
            sys.argv = before
    return json.loads(printed.getvalue())


def upload(folder: str, paths: list[str], caller: str, bucket: str, prefix: str, encryption: dict) -> None:
    s3 = client("s3", caller)
    for path in paths:
        with open(os.path.join(folder, path), "rb") as file:
            s3.put_object(Bucket=bucket, Key=f"{prefix}{path}", Body=file.read(), **encryption)


def scratch():
    return tempfile.TemporaryDirectory(prefix="masklake-lab-export-")
