"""Result files and findings in the documented shapes; both are checked against botocore's `Finding` before they leave."""
import copy
import datetime
import gzip
import json
import uuid

from moto.core import DEFAULT_ACCOUNT_ID as ACCOUNT
from moto.core.utils import get_service_model

from lab_macie_detector import Detection
from lab_rds_resource import REGION
from lab_service import problems

MOST_IN_A_FINDING = 15


def now() -> str:
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def job_arn(job: str) -> str:
    return f"arn:aws:macie2:{REGION}:{ACCOUNT}:classification-job/{job}"


def result_key(prefix: str, job: str) -> str:
    return f"{prefix}AWSLogs/{ACCOUNT}/Macie/{REGION}/{job}/{ACCOUNT}/{uuid.uuid4()}.jsonl.gz"


def record(job: str, bucket: str, item: dict, location: str, status: dict, detections: list[Detection]) -> dict:
    """One record of sensitive data discovery results. `item` is the object as S3 describes it."""
    categories: dict[str, list[Detection]] = {}
    for each in detections:
        if each.identifier.custom is None:
            categories.setdefault(each.identifier.category, []).append(each)
    custom = [each for each in detections if each.identifier.custom is not None]
    time = now()
    document = {
        "schemaVersion": "1.0",
        "id": uuid.uuid4().hex,
        "accountId": ACCOUNT,
        "partition": "aws",
        "region": REGION,
        "createdAt": time,
        "updatedAt": time,
        "count": 1,
        "category": "CLASSIFICATION",
        "type": type_of(list(categories), bool(custom)) if detections else None,
        "title": "The S3 object contains sensitive data" if detections else None,
        "description": "The S3 object contains sensitive data." if detections else None,
        "severity": {"score": 3, "description": "High"} if detections else None,
        "archived": False,
        "sample": False,
        "resourcesAffected": {
            "s3Bucket": {"arn": f"arn:aws:s3:::{bucket}", "name": bucket, "createdAt": time, "owner": {"displayName": "lab", "id": "0" * 64}, "tags": []},
            "s3Object": {
                "bucketArn": f"arn:aws:s3:::{bucket}",
                "key": item["Key"],
                "path": f"{bucket}/{item['Key']}",
                "extension": item["Key"].rsplit(".", 1)[-1],
                "lastModified": item["LastModified"].strftime("%Y-%m-%dT%H:%M:%SZ"),
                "versionId": "",
                "size": item["Size"],
                "storageClass": "STANDARD",
                "tags": [],
                "publicAccess": False,
                "eTag": item["ETag"].strip('"'),
            },
        },
        "classificationDetails": {
            "jobArn": job_arn(job),
            "jobId": job,
            "originType": "SENSITIVE_DATA_DISCOVERY_JOB",
            "detailedResultsLocation": location,
            "result": {
                "status": status,
                "sizeClassified": item["Size"] if status["code"] != "SKIPPED" else 0,
                "mimeType": "application/parquet" if status["code"] != "SKIPPED" else None,
                "additionalOccurrences": False,
                "sensitiveData": [
                    {"category": name, "totalCount": sum(each.count for each in some), "detections": [described(each, "type") for each in some]}
                    for name, some in categories.items()
                ],
                "customDataIdentifiers": {"totalCount": sum(each.count for each in custom), "detections": [described(each, "arn") for each in custom]},
            },
        },
    }
    return checked(document)


def described(detection: Detection, by: str) -> dict:
    occurrences = {"cells": None, "lineRanges": None, "offsetRanges": None, "pages": None, "records": list(detection.records)}
    if by == "type":
        return {"type": detection.identifier.type, "count": detection.count, "occurrences": occurrences}
    return {"arn": detection.identifier.custom, "name": detection.identifier.type, "count": detection.count, "occurrences": occurrences}


def type_of(categories: list[str], custom: bool) -> str:
    kinds = {"PERSONAL_INFORMATION": "Personal", "FINANCIAL_INFORMATION": "Financial", "CREDENTIALS": "Credentials"}
    some = [kinds[each] for each in categories] + (["CustomIdentifier"] if custom else [])
    return f"SensitiveData:S3Object/{some[0] if len(some) == 1 else 'Multiple'}"


def finding_event(result: dict) -> dict:
    """What EventBridge gets: the same, with at most 15 locations and `etag`."""
    detail = copy.deepcopy(result)
    left = MOST_IN_A_FINDING
    parts = detail["classificationDetails"]["result"]
    for each in [one for some in parts["sensitiveData"] for one in some["detections"]] + parts["customDataIdentifiers"]["detections"]:
        shown = each["occurrences"]["records"][:left]
        if len(shown) < each["count"]:
            parts["additionalOccurrences"] = True
        each["occurrences"]["records"] = shown
        left -= len(shown)
    checked(detail)
    stored = detail["resourcesAffected"]["s3Object"]
    stored["etag"] = stored.pop("eTag")
    return detail


def checked(document: dict) -> dict:
    wrong = problems(get_service_model("macie2").shape_for("Finding"), without_nulls(document))
    if wrong:
        raise RuntimeError(f"the lab's finding is not Macie's: {wrong}")
    return document


def without_nulls(value):
    if isinstance(value, dict):
        return {name: without_nulls(each) for name, each in value.items() if each is not None}
    if isinstance(value, list):
        return [without_nulls(each) for each in value]
    return value


def packed(document: dict) -> bytes:
    return gzip.compress((json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n").encode())
