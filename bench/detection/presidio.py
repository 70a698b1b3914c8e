"""Reads columns from standard input ([{"values": [...]}]), writes the entities that Presidio finds in each: {"found": [[type, ...], ...], "seconds": s}.

Pattern mode: a blank spaCy pipeline, no model that recognises names of people or places. An entity is a column's when at
least half of the values hold it with a score of 0.5 or more. Web addresses, dates and UUIDs are left out: alone they are nobody's.
"""

import collections
import json
import sys
import time

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine

SHARE = 0.5
SCORE = 0.5
NOBODYS = {"URL", "DATE_TIME", "UUID"}


class BlankEngine(SpacyNlpEngine):
    """No download: only the tokenizer."""

    def __init__(self):
        super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
        self.nlp = {"en": spacy.blank("en")}

    def load(self):
        pass


def analyzer():
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"])
    registry.recognizers = [one for one in registry.recognizers if one.name != "SpacyRecognizer"]
    return AnalyzerEngine(registry=registry, nlp_engine=BlankEngine(), supported_languages=["en"])


def entities(engine, values):
    counts = collections.Counter()
    for value in values:
        found = {
            one.entity_type
            for one in engine.analyze(text=value, language="en", score_threshold=SCORE)
            if one.entity_type not in NOBODYS
        }
        counts.update(found)
    return [kind for kind, count in counts.most_common() if count >= SHARE * max(1, len(values))]


columns = json.load(sys.stdin)
engine = analyzer()
start = time.perf_counter()
found = [entities(engine, column["values"]) for column in columns]
json.dump({"found": found, "seconds": time.perf_counter() - start}, sys.stdout)
