"""What a test tells the stand-in for Macie to do, and Macie's own rules for scopes and regular expressions."""
import re
from dataclasses import dataclass, field

from lab_errors import refuse
from lab_macie_detector import MANAGED, Detection, Identifier


@dataclass
class Script:
    """Looks at a job before it is COMPLETE."""

    looks: int = 2
    """0.1 requests a second, as AWS allows; `scale` of the real time."""
    throttle: float = 0
    """Status that the job takes instead of COMPLETE."""
    status: str | None = None
    """lastRunErrorStatus ERROR beside COMPLETE."""
    error: bool = False
    """Looks after COMPLETE until the results are written."""
    late: int = 0
    """Parts of keys: no record at all, SKIPPED, PARTIAL, at most n locations."""
    missing: list[str] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)
    partial: list[str] = field(default_factory=list)
    truncated: dict[str, int] = field(default_factory=dict)
    """Part of a key -> detections instead of the detector's: [{type, category, column, count}]."""
    answers: dict[str, list[dict]] = field(default_factory=dict)
    """How findings are delivered: once each, lost, or twice in the wrong order."""
    findings: str = "once"


def scripted(answer: dict) -> Detection:
    known = next((each for each in MANAGED if each.type == answer["type"]), None)
    identifier = known or Identifier(answer["type"], answer.get("category", "PERSONAL_INFORMATION"), re.compile(""))
    path = f"$['{answer['column']}']"
    return Detection(identifier, answer["count"], [{"jsonPath": path, "recordIndex": index} for index in range(min(answer["count"], 1000))])


def term(one: dict, item: dict) -> bool:
    simple = one.get("simpleScopeTerm") or refuse("ValidationException", "the lab knows simpleScopeTerm only")
    values, comparator = simple["values"], simple["comparator"]
    if (simple["key"], comparator) == ("OBJECT_KEY", "STARTS_WITH"):
        return any(item["Key"].startswith(each) for each in values)
    if simple["key"] == "OBJECT_EXTENSION" and comparator in ("EQ", "NE"):
        extension = item["Key"].rsplit(".", 1)[-1] if "." in item["Key"] else ""
        return (extension in values) == (comparator == "EQ")
    return refuse("ValidationException", f"{simple['key']} cannot be compared by {comparator}")


def checked_regex(text: str) -> None:
    """Macie's subset of PCRE: no capturing groups, no look-around, no references back."""
    if re.search(r"(?<!\\)\((?!\?:|\?i\))", text) or re.search(r"\\[1-9]", text) or "(?=" in text or "(?!" in text or "(?<" in text:
        refuse("ValidationException", "The regex uses what Macie does not support")
    try:
        re.compile(text)
    except re.error:
        refuse("ValidationException", "The regex is not valid")
