"""Spark's half of the masks: what SQL cannot say, and the reference meaning of expressions, in plain Python.

Every file is the twin of a TypeScript file under lib/core with the same name; the pinned vectors keep the two equal.
Needs Python 3.10 or newer and nothing but the standard library.
"""
