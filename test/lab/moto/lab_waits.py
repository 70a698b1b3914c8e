"""Wait states and pauses between retries, scaled down: half an hour of patience is a second here."""
import time
import types

import moto.stepfunctions.parser.asl.component.common.retry.retrier_decl as retrier
from moto.stepfunctions.parser.asl.component.state.wait.wait_function.wait_function import WaitFunction


def install(scale: float) -> None:
    WaitFunction._wait_interval = lambda self, env, wait_seconds: env.program_state_event.wait(max(wait_seconds, 0) * scale)
    retrier.time = types.SimpleNamespace(sleep=lambda seconds: time.sleep(seconds * scale), time=time.time)
