"""Runs the unit tests of this folder and prints a JSON object: name of the test -> null, or what went wrong."""

import json
import sys
import unittest
from pathlib import Path


class Collected(unittest.TestResult):
    """What every test came to."""

    def __init__(self) -> None:
        super().__init__()
        self.outcomes: dict[str, str | None] = {}

    def startTest(self, test) -> None:
        super().startTest(test)
        self.outcomes[test.id()] = None

    def addFailure(self, test, err) -> None:
        self.outcomes[test.id()] = self._exc_info_to_string(err, test)

    def addError(self, test, err) -> None:
        self.outcomes[test.id()] = self._exc_info_to_string(err, test)

    def addSkip(self, test, reason) -> None:
        self.outcomes[test.id()] = f"skipped: {reason}"


collected = Collected()
unittest.defaultTestLoader.discover(str(Path(__file__).parent)).run(collected)
json.dump(collected.outcomes, sys.stdout)
