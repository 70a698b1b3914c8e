"""Glue's runs of a Spark job: the script and the package as they were synthesized, in Spark on this machine, with the arguments of the run.

There is no Hadoop file system for S3 here. What a work document names is copied to folders of this machine before the job and back
after it; the job itself sees the s3:// paths it is given, which Hadoop's ViewFileSystemOverloadScheme leads to those folders.
Without `start` runs of jobs are moto's, which do nothing.
"""
import datetime
import json
import os
import pathlib
import secrets
import shutil
import subprocess
import tempfile
import threading
import zipfile
from urllib.parse import urlsplit

from lab_errors import refuse
from lab_exporters import client
from lab_service import Service

MOUNTED = "org.apache.hadoop.fs.viewfs.ViewFileSystemOverloadScheme"
LOCAL = "org.apache.hadoop.fs.LocalFileSystem"


class Glue(Service):
    name = "glue"

    def __init__(self) -> None:
        """job -> {script, package, role, packages}; see `start`."""
        self.jobs: dict[str, dict] = {}
        self.runs: dict[str, dict] = {}

    def start(self, document: dict) -> object:
        """`job`'s script (a file), its package (a folder that Glue gets as a zip), its role's name, and PYTHONPATH for pyspark."""
        self.jobs[document["job"]] = document
        return {}

    def answers(self, operation: str) -> bool:
        return bool(self.jobs) and super().answers(operation)

    def start_job_run(self, params: dict) -> dict:
        job = self.jobs.get(params["JobName"])
        if job is None:
            refuse("EntityNotFoundException", f"Failed to start job run due to missing metadata: {params['JobName']}")
        now = datetime.datetime.now(datetime.timezone.utc)
        run = {"Id": f"jr_{secrets.token_hex(32)}", "JobName": params["JobName"], "Attempt": 0, "StartedOn": now, "LastModifiedOn": now}
        run.update(JobRunState="STARTING", Arguments=params.get("Arguments", {}), PredecessorRuns=[], GlueVersion="5.0")
        self.runs[run["Id"]] = run
        threading.Thread(target=self.work, args=(job, run), daemon=True).start()
        return {"JobRunId": run["Id"]}

    def get_job_run(self, params: dict) -> dict:
        run = self.runs.get(params["RunId"])
        if run is None or run["JobName"] != params["JobName"]:
            refuse("EntityNotFoundException", f"Job run {params['RunId']} not found")
        return {"JobRun": dict(run)}

    def work(self, job: dict, run: dict) -> None:
        try:
            run["JobRunState"] = "RUNNING"
            with tempfile.TemporaryDirectory(prefix="masklake-lab-glue-") as folder:
                problem = spark(job, run["Arguments"], pathlib.Path(folder))
        except Exception as error:  # noqa: BLE001  shown in the run, as Glue does
            problem = f"{type(error).__name__}: {error}"
        run["CompletedOn"] = run["LastModifiedOn"] = datetime.datetime.now(datetime.timezone.utc)
        if problem is not None:
            run["ErrorMessage"] = problem
        run["JobRunState"] = "SUCCEEDED" if problem is None else "FAILED"


def spark(job: dict, arguments: dict[str, str], folder: pathlib.Path) -> str | None:
    """What went wrong, or None."""
    s3 = client("s3", job["role"])
    mirror = Mirror(s3, folder / "buckets")
    work = json.loads(mirror.fetch(arguments["--work"]).read_text())
    for table in work["tables"]:
        for url in table["inputs"]:
            mirror.fetch(url)
        for pool in table["plan"]["pools"]:
            mirror.fetch(f"{work['pools']}/{pool['id']}.txt")
        mirror.mount(table["output"])
    mirror.mount(arguments["--result"])
    given = mirror.files()

    script = shutil.copy(job["script"], folder / "script.py")
    package = folder / "package.zip"
    with zipfile.ZipFile(package, "w") as archive:
        for path in sorted(pathlib.Path(job["package"]).rglob("*")):
            archive.write(path, path.relative_to(job["package"]))
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.memory": "1g",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.shuffle.partitions": "2",
        "spark.io.encryption.enabled": "true",
        "spark.local.dir": str(folder / "spill"),
        "spark.hadoop.fs.s3.impl": MOUNTED,
        "spark.hadoop.fs.viewfs.overload.scheme.target.file.impl": LOCAL,
        **{f"spark.hadoop.fs.viewfs.mounttable.{bucket}.linkFallback": f"file://{place}" for bucket, place in mirror.buckets.items()},
    }
    options = ["--master", "local[2]", "--py-files", str(package), *(part for name, value in settings.items() for part in ("--conf", f"{name}={value}"))]
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
        # Glue puts extra files on the driver's path too, and brings boto3
        "PYTHONPATH": os.pathsep.join([str(package), job["packages"], os.environ["PYTHONPATH"]]),
        "PYSPARK_SUBMIT_ARGS": f"{' '.join(options)} pyspark-shell",
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{os.environ['MOTO_PORT']}",
        "AWS_ACCESS_KEY_ID": job["role"],
        "AWS_SECRET_ACCESS_KEY": "lab",
        **{name: os.environ[name] for name in ("JAVA_HOME", "HOME", "LANG") if name in os.environ},
    }
    # Glue adds arguments of its own
    command = ["python3", str(script), "--JOB_NAME", "lab", *(part for pair in arguments.items() for part in pair)]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=600)
    print(done.stdout[-4000:], flush=True)
    if done.returncode != 0:
        print(done.stderr[-4000:], flush=True)
        return f"Error Category: UNCLASSIFIED_ERROR; SystemExit: {done.returncode}"
    for path in mirror.files() - given:
        mirror.bring_back(path)
    return None


class Mirror:
    """Folders that stand for buckets."""

    def __init__(self, s3, folder: pathlib.Path) -> None:
        self.s3 = s3
        self.folder = folder
        self.buckets: dict[str, pathlib.Path] = {}

    def mount(self, url: str) -> pathlib.Path:
        """Where an object lies, or will."""
        scheme, bucket, key, _, _ = urlsplit(url)
        if scheme != "s3" or not key.strip("/"):
            raise ValueError(f"the job is to use {url}, which is no object in S3")
        self.buckets[bucket] = self.folder / bucket
        path = self.buckets[bucket] / key.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def fetch(self, url: str) -> pathlib.Path:
        path = self.mount(url)
        bucket, key = self.place(path)
        path.write_bytes(self.s3.get_object(Bucket=bucket, Key=key)["Body"].read())
        return path

    def files(self) -> set[pathlib.Path]:
        """Without the checksums that Hadoop keeps beside local files."""
        return {path for path in self.folder.rglob("*") if path.is_file() and path.suffix != ".crc"}

    def place(self, path: pathlib.Path) -> tuple[str, str]:
        bucket, *key = path.relative_to(self.folder).parts
        return bucket, "/".join(key)

    def bring_back(self, path: pathlib.Path) -> None:
        bucket, key = self.place(path)
        self.s3.put_object(Bucket=bucket, Key=key, Body=path.read_bytes())
