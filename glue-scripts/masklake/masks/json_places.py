"""Which rule covers a place in a JSON document: all paths are followed at once by an automaton (twin of json-places.ts)."""

from collections.abc import Iterable, Sequence

from .json_paths import Step

_OTHER_KEY = -1
_OTHER_INDEX = -2


class JsonPlace:
    """`rule` is the number of the path that decides here, or None; `exact`: it names this very place; `ignored`: below an ignored key."""

    __slots__ = ("rule", "exact", "ignored", "progress", "next")

    def __init__(self, rule: int | None, exact: bool, ignored: bool, progress: tuple[tuple[int, int], ...]) -> None:
        self.rule = rule
        self.exact = exact
        self.ignored = ignored
        self.progress = progress
        self.next: dict[str | int, JsonPlace] = {}


class JsonPlaces:
    """Keys and numbers that no path names all lead to the same place."""

    def __init__(self, paths: Sequence[Sequence[Step]], ignore_keys: Iterable[str]) -> None:
        self._paths = paths
        self._ignore = frozenset(ignore_keys)
        self._named = self._ignore | {step[1] for path in paths for step in path if step[0] in ("key", "index")}
        self._wildcards = [sum(step[0] in ("any", "deep") for step in path) for path in paths]
        self._known: dict[tuple, JsonPlace] = {}
        self.root = self._state([(rule, 0) for rule in range(len(paths))], None, False)

    def step(self, parent: JsonPlace, step: str | int) -> JsonPlace:
        label = step if step in self._named else _OTHER_KEY if isinstance(step, str) else _OTHER_INDEX
        found = parent.next.get(label)
        if found is None:
            found = parent.next[label] = self._follow(parent, step)
        return found

    def _state(self, followed: Iterable[tuple[int, int]], above: JsonPlace | None, ignored: bool) -> JsonPlace:
        reached: set[tuple[int, int]] = set()
        for rule, at in followed:
            reached.add((rule, at))
            # A `..` stands for no step too.
            if at < len(self._paths[rule]) and self._paths[rule][at][0] == "deep":
                reached.add((rule, at + 1))
        progress = tuple(sorted(reached))
        complete = sorted(
            (rule for rule, at in progress if at == len(self._paths[rule])), key=lambda rule: (self._wildcards[rule], rule)
        )
        decided = complete[0] if complete else None if above is None else above.rule
        label = (progress, decided, bool(complete), ignored)
        made = self._known.get(label)
        if made is None:
            made = self._known[label] = JsonPlace(decided, bool(complete), ignored, progress)
        return made

    def _follow(self, place: JsonPlace, step: str | int) -> JsonPlace:
        further = []
        for rule, at in place.progress:
            if at == len(self._paths[rule]):
                continue
            kind, wanted = self._paths[rule][at]
            if kind == "deep":
                further.append((rule, at))
            elif kind == "any" or step == wanted:
                further.append((rule, at + 1))
        return self._state(further, place, place.ignored or (isinstance(step, str) and step in self._ignore))
