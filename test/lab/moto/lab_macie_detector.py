"""A small detector of our own for the Macie stand-in: a few managed identifiers as the user guide describes them, and custom ones.

It is not Macie: it proves that what Macie may say is understood and acted on, not what Macie finds. Rules taken from the guide:
a keyword counts in the same value or in the name of the column, within 30 characters, without regard to case, and a space in it
also matches nothing, `_` and `-`; NAME means full names and ADDRESS needs a place with a postal code, both stop at 1,000 a file;
at most 1,000 locations for each identifier in an object, column after column, so that one column may take them all.
"""
import io
import re
from dataclasses import dataclass, field

import pyarrow.parquet as parquet

MOST_LOCATIONS = 1000
STOPS_COUNTING = {"NAME", "ADDRESS"}
NEAR = 30


@dataclass(frozen=True)
class Identifier:
    type: str
    category: str
    pattern: re.Pattern
    """Without keywords every match counts."""
    keywords: tuple[str, ...] = ()
    check: object = None
    whole: bool = False
    distance: int = NEAR
    ignore: tuple[str, ...] = ()
    custom: str | None = None


@dataclass
class Detection:
    identifier: Identifier
    count: int = 0
    records: list[dict] = field(default_factory=list)


def luhn(text: str) -> bool:
    digits = [int(each) for each in re.sub(r"\D", "", text)]
    total = sum(digit if index % 2 == 0 else sum(divmod(digit * 2, 10)) for index, digit in enumerate(reversed(digits)))
    return len(digits) >= 13 and total % 10 == 0


FIRST_NAMES = (
    "Ada Ahmed Alice Amelia Anna Ben Carla Chen Clara Daniel David Elena Emma Eva Fatima Grace Hanna Henry Ivan Jack James Jan Jane John "
    "Julia Karl Laura Lena Liam Lisa Luca Lucy Maria Mark Mary Max Mia Michael Mohamed Nina Nora Oliver Omar Paul Peter Rosa Sara Sarah "
    "Sofia Susan Thomas Tom Wei William Barbara Elizabeth Jennifer Linda Patricia Robert Richard Charles Joseph Christopher Margaret Lisa"
).split()
PERSONAL, FINANCIAL, CREDENTIALS = "PERSONAL_INFORMATION", "FINANCIAL_INFORMATION", "CREDENTIALS"
MANAGED = (
    Identifier("NAME", PERSONAL, re.compile(rf"\b(?:{'|'.join(FIRST_NAMES)})(?: [A-Z]\.?)? [A-Z][a-z]{{2,}}\b")),
    Identifier("ADDRESS", PERSONAL, re.compile(r"\b\d{1,5} [A-Z][A-Za-z .]+,? [A-Z][A-Za-z .]+,? (?:[A-Z]{2} )?\d{5}\b")),
    Identifier("PHONE_NUMBER", PERSONAL, re.compile(r"\+1[ .-]?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}\b")),
    Identifier("PHONE_NUMBER", PERSONAL, re.compile(r"(?<!\d)\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)"), ("cell", "contact", "fax", "mobile", "phone", "tel", "telephone")),
    Identifier("GERMANY_PHONE_NUMBER", PERSONAL, re.compile(r"\+49[ /-]?\d{2,4}[ /-]?\d{4,9}\b")),
    Identifier("UK_PHONE_NUMBER", PERSONAL, re.compile(r"\+44[ -]?\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b")),
    Identifier(
        "DATE_OF_BIRTH", PERSONAL, re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b"), ("bday", "b-day", "birth date", "birthday", "date of birth", "dob")
    ),
    Identifier("USA_SOCIAL_SECURITY_NUMBER", PERSONAL, re.compile(r"\b(?!000|666|9)\d{3}-?(?!00)\d{2}-?(?!0000)\d{4}\b"), ("social security", "ss#", "ssn")),
    Identifier("CREDIT_CARD_NUMBER", FINANCIAL, re.compile(r"\b(?:\d[ -]?){12,18}\d\b"), ("card", "ccn", "pan", "visa", "account number"), luhn),
    Identifier("CREDIT_CARD_NUMBER_(NO_KEYWORD)", FINANCIAL, re.compile(r"\b(?:4\d{15}|5[1-5]\d{14}|3[47]\d{13})\b"), (), luhn),
    Identifier("GERMANY_BANK_ACCOUNT_NUMBER", FINANCIAL, re.compile(r"\bDE\d{2}(?: ?\d{4}){4} ?\d{2}\b"), ("iban", "bank account", "account")),
    Identifier("AWS_CREDENTIALS", CREDENTIALS, re.compile(r"\bAKIA[0-9A-Z]{16}\b")),
)
"""The default selection leaves out names, addresses, telephone numbers, dates of birth and bank accounts."""
RECOMMENDED = {"USA_SOCIAL_SECURITY_NUMBER", "CREDIT_CARD_NUMBER", "AWS_CREDENTIALS"}


def managed(selector: str, ids: list[str]) -> list[Identifier]:
    known = {each.type for each in MANAGED}
    wanted = {
        "ALL": known,
        "NONE": set(),
        "RECOMMENDED": RECOMMENDED,
        "INCLUDE": set(ids),
        "EXCLUDE": known - set(ids),
    }[selector]
    return [each for each in MANAGED if each.type in wanted]


def near(keyword: str) -> re.Pattern:
    return re.compile(r"[ _-]?".join(re.escape(part) for part in keyword.split(" ")), re.I)


class Scanner:
    def __init__(self, identifiers: list[Identifier], allowed: list[re.Pattern]) -> None:
        self.identifiers = identifiers
        self.allowed = allowed
        self.keywords = {each: near(each) for identifier in identifiers for each in identifier.keywords}

    def scan(self, body: bytes) -> list[Detection]:
        """Detections in a Parquet object. @raises Exception when it is not Parquet"""
        table = parquet.read_table(io.BytesIO(body))
        found: dict[tuple[str, str | None], Detection] = {}
        for name in table.column_names:
            named = {identifier: any(self.keywords[each].search(name) for each in identifier.keywords) for identifier in self.identifiers}
            for index, value in enumerate(table[name].to_pylist()):
                if value is None or isinstance(value, (bool, bytes)):
                    continue
                text = str(value)
                seen: set[str] = set()
                for identifier in self.identifiers:
                    if identifier.type in seen:
                        continue
                    hits = self.hits(identifier, text, named[identifier])
                    if hits == 0:
                        continue
                    seen.add(identifier.type)
                    detection = found.setdefault((identifier.type, identifier.custom), Detection(identifier))
                    if identifier.type in STOPS_COUNTING and identifier.custom is None:
                        hits = min(hits, MOST_LOCATIONS - detection.count)
                    detection.count += hits
                    for _ in range(min(hits, MOST_LOCATIONS - len(detection.records))):
                        detection.records.append({"jsonPath": f"$['{name}']", "recordIndex": index})
        return [each for each in found.values() if each.count > 0]

    def hits(self, identifier: Identifier, text: str, named: bool) -> int:
        count = 0
        for match in identifier.pattern.finditer(text):
            if identifier.check is not None and not identifier.check(match.group()):
                continue
            if any(word in match.group() for word in identifier.ignore) or any(each.fullmatch(match.group()) for each in self.allowed):
                continue
            if identifier.keywords and not named and not self.beside(identifier, text, match):
                continue
            count += 1
        return count

    def beside(self, identifier: Identifier, text: str, match: re.Match) -> bool:
        around = text[max(0, match.start() - identifier.distance) : match.end() + identifier.distance]
        return any(self.keywords[each].search(around) for each in identifier.keywords)
