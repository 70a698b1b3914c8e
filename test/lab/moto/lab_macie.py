"""Macie: session, export configuration, custom identifiers, allow lists, classification jobs with result files and findings.

What goes wrong is scripted through the lab's door `macie`: see Script.
"""
import hashlib
import json
import re
import time
import uuid
from datetime import datetime, timezone

from moto.core import DEFAULT_ACCOUNT_ID as ACCOUNT

import lab_exporters as exporters
import lab_macie_documents as documents
from lab_errors import AwsError, refuse
from lab_macie_detector import Detection, Identifier, Scanner, managed
from lab_macie_script import Script, checked_regex, scripted, term
from lab_rds_resource import REGION
from lab_service import Service, serialized

CALLER = "macie.amazonaws.com"
MOST_IDENTIFIERS = 30
SECONDS_BETWEEN_JOBS = 10


class Macie(Service):
    name = "macie2"

    def __init__(self, emit) -> None:
        self.emit = emit
        self.script = Script()
        self.enabled = True
        # enabling Macie may switch it on
        self.automated_discovery = "ENABLED"
        self.destination: dict | None = None
        self.identifiers: dict[str, dict] = {}
        self.allow_lists: dict[str, dict] = {}
        self.jobs: dict[str, dict] = {}
        self.by_token: dict[str, tuple[str, str]] = {}
        self.last_job = 0.0

    def answer(self, call):
        if not self.enabled and call.operation != "EnableMacie":
            return serialized(call, AwsError("AccessDeniedException", "Macie is not enabled."))
        return super().answer(call)

    # ---- session and export configuration

    def enable_macie(self, params: dict) -> dict:
        self.enabled = True
        return {}

    def get_macie_session(self, params: dict) -> dict:
        return {"status": "ENABLED", "findingPublishingFrequency": "FIFTEEN_MINUTES"}

    def put_classification_export_configuration(self, params: dict) -> dict:
        destination = params["configuration"]["s3Destination"]
        try:
            exporters.client("s3", CALLER).head_bucket(Bucket=destination["bucketName"])
        except Exception:  # noqa: BLE001
            refuse("ValidationException", "The bucket does not exist or Macie may not use it")
        self.destination = destination
        return {"configuration": {"s3Destination": destination}}

    def get_classification_export_configuration(self, params: dict) -> dict:
        return {"configuration": {} if self.destination is None else {"s3Destination": self.destination}}

    def update_automated_discovery_configuration(self, params: dict) -> dict:
        self.automated_discovery = params["status"]
        return {}

    def get_automated_discovery_configuration(self, params: dict) -> dict:
        return {"status": self.automated_discovery}

    # ---- identifiers and allow lists

    def create_custom_data_identifier(self, params: dict) -> dict:
        checked_regex(params["regex"])
        if len(params.get("keywords", [])) > 50 or len(params.get("ignoreWords", [])) > 10:
            refuse("ValidationException", "at most 50 keywords and 10 ignore words")
        if not 1 <= params.get("maximumMatchDistance", 50) <= 300:
            refuse("ValidationException", "maximumMatchDistance must be 1-300")
        name = str(uuid.uuid4())
        self.identifiers[name] = {**params, "id": name, "arn": f"arn:aws:macie2:{REGION}:{ACCOUNT}:custom-data-identifier/{name}", "deleted": False}
        return {"customDataIdentifierId": name}

    def batch_get_custom_data_identifiers(self, params: dict) -> dict:
        some = [self.identifiers[each] for each in params.get("ids", []) if each in self.identifiers]
        absent = [each for each in params.get("ids", []) if each not in self.identifiers]
        summaries = [{each: one[each] for each in ("id", "arn", "name", "deleted")} for one in some]
        return {"customDataIdentifiers": summaries, "notFoundIdentifierIds": absent}

    def delete_custom_data_identifier(self, params: dict) -> dict:
        self.identifiers[params["id"]]["deleted"] = True
        return {}

    def test_custom_data_identifier(self, params: dict) -> dict:
        scanner = Scanner([self.custom({**params, "name": "test", "arn": "test"})], [])
        return {"matchCount": scanner.hits(scanner.identifiers[0], params["sampleText"], False)}

    def create_allow_list(self, params: dict) -> dict:
        name = uuid.uuid4().hex[:22]
        arn = f"arn:aws:macie2:{REGION}:{ACCOUNT}:allow-list/{name}"
        self.allow_lists[name] = {**params, "id": name, "arn": arn}
        return {"id": name, "arn": arn}

    def get_allow_list(self, params: dict) -> dict:
        found = self.allow_lists.get(params["id"]) or refuse("ResourceNotFoundException", "no such allow list")
        return {each: found[each] for each in ("id", "arn", "name", "criteria")}

    # ---- jobs

    def create_classification_job(self, params: dict) -> dict:
        token = params["clientToken"]
        digest = hashlib.sha256(json.dumps(params, sort_keys=True, default=str).encode()).hexdigest()
        if token in self.by_token:
            job, before = self.by_token[token]
            if before != digest:
                refuse("ConflictException", "The client token was used with other parameters")
            return {"jobId": job, "jobArn": documents.job_arn(job)}
        if self.script.throttle and time.monotonic() - self.last_job < SECONDS_BETWEEN_JOBS * self.script.throttle:
            refuse("ThrottlingException", "Rate exceeded")
        self.check_job(params)
        self.last_job = time.monotonic()
        job = uuid.uuid4().hex
        self.by_token[token] = (job, digest)
        self.jobs[job] = {"params": params, "status": "RUNNING", "looks": self.script.looks, "late": self.script.late, "written": False, "created": time.time(), "objects": self.objects(params)}
        return {"jobId": job, "jobArn": documents.job_arn(job)}

    def check_job(self, params: dict) -> None:
        if params["jobType"] == "ONE_TIME" and ("scheduleFrequency" in params or params.get("initialRun")):
            refuse("ValidationException", "scheduleFrequency and initialRun are for scheduled jobs")
        definition = params["s3JobDefinition"]
        if ("bucketDefinitions" in definition) == ("bucketCriteria" in definition):
            refuse("ValidationException", "either bucketDefinitions or bucketCriteria")
        if "bucketCriteria" in definition:
            refuse("ValidationException", "the lab has no bucketCriteria")
        custom = params.get("customDataIdentifierIds", [])
        if len(custom) > MOST_IDENTIFIERS:
            refuse("ServiceQuotaExceededException", "at most 30 custom data identifiers per job")
        if any(each not in self.identifiers or self.identifiers[each]["deleted"] for each in custom):
            refuse("ValidationException", "a custom data identifier does not exist")
        if any(each not in self.allow_lists for each in params.get("allowListIds", [])):
            refuse("ValidationException", "an allow list does not exist")
        if not 1 <= params.get("samplingPercentage", 100) <= 100:
            refuse("ValidationException", "samplingPercentage must be 1-100")
        selector = params.get("managedDataIdentifierSelector", "RECOMMENDED")
        if (selector in ("INCLUDE", "EXCLUDE")) != bool(params.get("managedDataIdentifierIds")):
            refuse("ValidationException", "managedDataIdentifierIds belong to INCLUDE and EXCLUDE")

    def objects(self, params: dict) -> list[tuple[str, dict]]:
        """What is in scope when the job starts."""
        s3 = exporters.client("s3", CALLER)
        scoping = params["s3JobDefinition"].get("scoping", {})
        found = []
        for definition in params["s3JobDefinition"]["bucketDefinitions"]:
            for bucket in definition["buckets"]:
                for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
                    for each in page.get("Contents", []):
                        if all(term(one, each) for one in scoping.get("includes", {}).get("and", [])) and not any(
                            term(one, each) for one in scoping.get("excludes", {}).get("and", [])
                        ):
                            found.append((bucket, each))
        return found

    def job(self, name: str) -> dict:
        return self.jobs.get(name) or refuse("ResourceNotFoundException", "The job does not exist")

    def describe_classification_job(self, params: dict) -> dict:
        job = self.job(params["jobId"])
        self.move_on(params["jobId"], job)
        asked = job["params"]
        return {
            "jobId": params["jobId"],
            "jobArn": documents.job_arn(params["jobId"]),
            "name": asked["name"],
            "jobType": asked["jobType"],
            "jobStatus": job["status"],
            "createdAt": datetime.fromtimestamp(job["created"], timezone.utc),
            "tags": asked.get("tags", {}),
            "clientToken": asked["clientToken"],
            "s3JobDefinition": asked["s3JobDefinition"],
            "samplingPercentage": asked.get("samplingPercentage", 100),
            "managedDataIdentifierSelector": asked.get("managedDataIdentifierSelector", "RECOMMENDED"),
            "customDataIdentifierIds": asked.get("customDataIdentifierIds", []),
            "lastRunErrorStatus": {"code": "ERROR" if self.script.error and job["status"] == "COMPLETE" else "NONE"},
            "statistics": {"approximateNumberOfObjectsToProcess": 0 if job["status"] == "COMPLETE" else len(job["objects"]), "numberOfRuns": 1},
        }

    def list_classification_jobs(self, params: dict) -> dict:
        listed = [{"jobId": name, "name": each["params"]["name"], "jobType": "ONE_TIME", "jobStatus": each["status"]} for name, each in self.jobs.items()]
        for each in params.get("filterCriteria", {}).get("includes", []):
            if each["comparator"] != "EQ" or each["key"] not in ("name", "jobStatus"):
                refuse("ValidationException", "the lab filters by equal names and states only")
            listed = [job for job in listed if job[each["key"]] in each["values"]]
        return {"items": listed}

    def update_classification_job(self, params: dict) -> dict:
        job = self.job(params["jobId"])
        if params["jobStatus"] == "CANCELLED" and job["status"] in ("COMPLETE", "CANCELLED"):
            refuse("ValidationException", "You can't cancel a job that is complete or cancelled")
        job["status"] = params["jobStatus"]
        return {}

    def move_on(self, name: str, job: dict) -> None:
        if job["status"] == "RUNNING":
            job["looks"] -= 1
            if job["looks"] < 0:
                job["status"] = self.script.status or "COMPLETE"
        elif job["status"] == "COMPLETE" and not job["written"]:
            job["late"] -= 1
        if job["status"] == "COMPLETE" and not job["written"] and job["late"] <= 0:
            job["written"] = True
            self.write_results(name, job)

    # ---- results

    def write_results(self, name: str, job: dict) -> None:
        asked = job["params"]
        identifiers = managed(asked.get("managedDataIdentifierSelector", "RECOMMENDED"), asked.get("managedDataIdentifierIds", []))
        identifiers += [self.custom(self.identifiers[each]) for each in asked.get("customDataIdentifierIds", [])]
        scanner = Scanner(identifiers, [each for one in asked.get("allowListIds", []) for each in self.allowed(self.allow_lists[one])])
        s3 = exporters.client("s3", CALLER)
        results = []
        for bucket, item in job["objects"]:
            if any(part in item["Key"] for part in self.script.missing):
                continue
            status, detections = self.look_at(s3, scanner, bucket, item)
            results.append(self.stored(s3, name, bucket, item, status, detections))
        self.publish([each for each in results if each["type"] is not None])

    def look_at(self, s3, scanner: Scanner, bucket: str, item: dict):
        key = item["Key"]
        reason = next((reason for part, reason in self.script.skipped.items() if part in key), None)
        if reason is not None:
            return {"code": "SKIPPED", "reason": reason}, []
        answers = next((answer for part, answer in self.script.answers.items() if part in key), None)
        try:
            body = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
            detections = scanner.scan(body) if answers is None else [scripted(each) for each in answers]
        except Exception:  # noqa: BLE001
            return {"code": "SKIPPED", "reason": "MALFORMED_FILE"}, []
        for part, most in self.script.truncated.items():
            if part in key:
                detections = [Detection(each.identifier, each.count, each.records[:most]) for each in detections]
        partial = any(part in key for part in self.script.partial)
        return ({"code": "PARTIAL", "reason": "TIME_CUT_OFF_REACHED"} if partial else {"code": "COMPLETE"}), detections

    def stored(self, s3, job: str, bucket: str, item: dict, status: dict, detections: list[Detection]) -> dict:
        """Without an export configuration results can be fetched by nobody."""
        if self.destination is None:
            return documents.record(job, bucket, item, "", status, detections)
        prefix = self.destination.get("keyPrefix", "")
        prefix = f"{prefix.rstrip('/')}/" if prefix else ""
        key = documents.result_key(prefix, job)
        target = self.destination["bucketName"]
        result = documents.record(job, bucket, item, f"s3://{target}/{key}", status, detections)
        s3.put_object(Bucket=target, Key=key, Body=documents.packed(result), ServerSideEncryption="aws:kms", SSEKMSKeyId=self.destination["kmsKeyArn"])
        return result

    def publish(self, results: list[dict]) -> None:
        events = [documents.finding_event(each) for each in results]
        if self.script.findings == "lost":
            return
        for each in events if self.script.findings == "once" else [*reversed(events), *events]:
            self.emit("aws.macie", "Macie Finding", each)

    def custom(self, settings: dict) -> Identifier:
        return Identifier(
            settings["name"],
            "CUSTOM",
            re.compile(settings["regex"]),
            tuple(settings.get("keywords", [])),
            distance=settings.get("maximumMatchDistance", 50),
            ignore=tuple(settings.get("ignoreWords", [])),
            custom=settings["arn"],
        )

    def allowed(self, settings: dict) -> list[re.Pattern]:
        criteria = settings["criteria"]
        if "regex" in criteria:
            return [re.compile(criteria["regex"])]
        place = criteria["s3WordsList"]
        body = exporters.client("s3", CALLER).get_object(Bucket=place["bucketName"], Key=place["objectKey"])["Body"].read()
        return [re.compile(re.escape(word), re.I) for word in body.decode().splitlines() if word]
