"""JSON paths of rules (twin of json-paths.ts). The plan holds only paths that TypeScript has accepted."""

import re

#: A step: ("key", name), ("index", number), ("any", None) or ("deep", None).
Step = tuple[str, str | int | None]

_STEP = re.compile(
    r"\.\.(?=[^.\[]|\[)|\.\*|\.([^.\[\]*]+)|\[\*\]|\[([0-9]{1,15})\]|\['((?:[^'\\]|\\[\s\S])*)'\]|\[\"((?:[^\"\\]|\\[\s\S])*)\"\]"
)
_BARE = re.compile(r"[^.\[\]*]+|\*")
_ROOT = re.compile(r"\$|root(?=\[|\Z)|(?=\.\.)")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|([\s\S]))")
_CONTROL = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def parse_json_path(text: str) -> tuple[Step, ...]:
    """The steps of a path."""
    root = _ROOT.match(text)
    if root is None:
        raise ValueError("the plan holds what is no JSON path: it was made by another version")
    steps: list[Step] = []
    at = root.end()
    while at < len(text):
        bare = _BARE.match(text, at) if steps and steps[-1][0] == "deep" else None
        if bare is not None:
            steps.append(("any", None) if bare.group() == "*" else ("key", bare.group()))
            at = bare.end()
            continue
        found = _STEP.match(text, at)
        if found is None:
            raise ValueError("the plan holds what is no JSON path: it was made by another version")
        steps.append(_step(found))
        at = found.end()
    return tuple(steps)


def _step(found: re.Match) -> Step:
    plain, index, single, double = found.groups()
    if found.group() == "..":
        return ("deep", None)
    if index is not None:
        return ("index", int(index))
    if plain is not None:
        return ("key", plain)
    quoted = single if single is not None else double
    return ("any", None) if quoted is None else ("key", _unescaped(quoted))


def _unescaped(quoted: str) -> str:
    def char(found: re.Match) -> str:
        if found[1] is not None:
            return chr(int(found[1], 16))
        return _CONTROL.get(found[2], found[2])

    # Two escapes may spell one character as a surrogate pair.
    return _ESCAPE.sub(char, quoted).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
