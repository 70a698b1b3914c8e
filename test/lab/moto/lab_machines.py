"""Calls that a state machine makes itself are signed with the name of its role, so that the front knows who calls."""
import sys

import moto.stepfunctions.parser.asl.utils.boto_client as module
from botocore.client import BaseClient


def install() -> None:
    original = module.boto_client_for

    def named(region: str, service: str, state_credentials=None) -> BaseClient:
        client = original(region=region, service=service, state_credentials=state_credentials)
        if state_credentials is not None:
            credentials = client._request_signer._credentials
            credentials.access_key = state_credentials.role_arn.split("/")[-1]
        return client

    # every task has imported the function under its own name
    for each in list(sys.modules.values()):
        if getattr(each, "boto_client_for", None) is original:
            each.boto_client_for = named
