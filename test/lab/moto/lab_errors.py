"""An error of an AWS service, as its model names it."""


class AwsError(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def refuse(code: str, message: str):
    raise AwsError(code, message)
