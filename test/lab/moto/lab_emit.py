"""Events of AWS's services, put on the default bus as AWS words them; delivered once, twice or not at all, as the test wants."""
import datetime
import json
import threading

from moto.core import DEFAULT_ACCOUNT_ID as ACCOUNT
from moto.events.models import events_backends

from lab_rds_resource import REGION, Resource


class Bus:
    def __init__(self) -> None:
        """Copies of each event that are delivered: best effort, so 0 and 2 happen."""
        self.copies: dict[str, int] = {}
        self.sent: list[dict] = []

    def door(self, document) -> object:
        if document is not None:
            self.copies = document
        return self.sent

    def emit(self, source: str, detail_type: str, detail: dict) -> None:
        self.sent.append({"source": source, "detail-type": detail_type, "detail": detail})
        entry = {"Source": source, "DetailType": detail_type, "Detail": json.dumps(detail, default=str), "Time": datetime.datetime.now(datetime.timezone.utc).timestamp()}
        for _ in range(self.copies.get(source, 1)):
            # not from within the call that caused it: AWS delivers later
            threading.Thread(target=events_backends[ACCOUNT][REGION].put_events, args=([dict(entry)],), daemon=True).start()

    def rds(self, detail_type: str, source_type: str, resource: Resource, event: str, categories: list[str], message: str) -> None:
        self.emit(
            "aws.rds",
            detail_type,
            {
                "EventCategories": categories,
                "SourceType": source_type,
                "SourceArn": resource.arn,
                "Date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z",
                "Message": message,
                "SourceIdentifier": resource.identifier,
                "EventID": event,
            },
        )
