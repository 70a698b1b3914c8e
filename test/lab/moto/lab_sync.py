"""Tasks that wait for what they started, where moto 5.2.5 differs from Step Functions: it fails for services without a task token, as
Glue; nested executions take the API's own names and not those of the SDK for Java; a failed token loses its cause."""
import moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_callback as module
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.resource import ResourceCondition

Callback = module.StateTaskServiceCallback


def install() -> None:
    module._DELAY_SECONDS_SYNC_CONDITION_CHECK = 0.2
    original = Callback._eval_integration_pattern

    def evaluate(self, env, resource_runtime_part, normalised_parameters, state_credentials) -> None:
        if ResourceCondition.WaitForTaskToken in self._supported_integration_patterns:
            original(self, env, resource_runtime_part, normalised_parameters, state_credentials)
            return
        submitted = env.stack.pop()
        self.timeout.eval(env=env)
        seconds = env.stack.pop()
        env.stack.append(submitted)
        resolver = self._build_sync_resolver(
            env=env,
            resource_runtime_part=resource_runtime_part,
            normalised_parameters=normalised_parameters,
            state_credentials=state_credentials,
        )
        env.stack.append(
            self._eval_sync(env=env, sync_resolver=resolver, timeout_seconds=seconds, callback_endpoint=None, heartbeat_endpoint=None)
        )

    Callback._eval_integration_pattern = evaluate


def install_names() -> None:
    """Names of nested executions begin with a capital."""
    from moto.core.responses import EmptyResult
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_sfn import StateTaskServiceSfn
    from moto.stepfunctions.responses import StepFunctionResponse

    parameters = StateTaskServiceSfn._normalise_parameters

    def to_wire(self, given, boto_service_name=None, service_action_name=None) -> None:
        parameters(self, given, boto_service_name, service_action_name)
        renamed = {f"{name[0].lower()}{name[1:]}": value for name, value in given.items()}
        given.clear()
        given.update(renamed)

    def from_wire(self, response, boto_service_name=None, service_action_name=None) -> None:
        renamed = {f"{name[0].upper()}{name[1:]}": value for name, value in response.items()}
        response.clear()
        response.update(renamed)

    def failure(self):
        """moto loses the cause."""
        token, error, cause = (self._get_param(name) for name in ("taskToken", "error", "cause"))
        self.stepfunction_backend.send_task_failure(token, error=error, cause=cause)
        return EmptyResult()

    StateTaskServiceSfn._normalise_parameters = to_wire
    StateTaskServiceSfn._normalise_response = from_wire
    StepFunctionResponse.send_task_failure = failure
