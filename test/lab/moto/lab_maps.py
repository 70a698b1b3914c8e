"""Distributed maps fail when more items fail than are tolerated; moto 5.2.5 ignores the threshold and goes on.

AWS: "If a Map Run exceeds the tolerated failure threshold, it fails", with States.ExceedToleratedFailureThreshold; the default is 0.
"""
from moto.stepfunctions.parser.api import HistoryEventType, TaskFailedEventDetails
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import FailureEvent, FailureEventException
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import StatesErrorName
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import StatesErrorNameType
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration.distributed_iteration_component import (
    DistributedIterationComponent,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails

ERROR = StatesErrorNameType.StatesExceedToleratedFailureThreshold


def install() -> None:
    original = DistributedIterationComponent._map_run

    def run(self, env, eval_input) -> None:
        original(self, env, eval_input)
        record = eval_input.map_run_record
        items = record.item_counter
        failed = items.failed.get() + items.timed_out.get() + items.aborted.get()
        if failed <= record.tolerated_failure_count:
            return
        details = TaskFailedEventDetails(error=ERROR.to_name(), cause=f"{failed} of {items.total.get()} items failed")
        raise FailureEventException(
            failure_event=FailureEvent(
                env=env,
                error_name=StatesErrorName(typ=ERROR),
                event_type=HistoryEventType.TaskFailed,
                event_details=EventDetails(taskFailedEventDetails=details),
            )
        )

    DistributedIterationComponent._map_run = run
