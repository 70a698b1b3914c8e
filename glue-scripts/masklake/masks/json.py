"""json: masks leaves by path and every other string leaf by `rest`; all other bytes stay (twin of json.ts)."""

import re

from ..mask import Kernel, KernelContext
from ..text16 import within_or
from .json_count import resize_arrays
from .json_leaf import TEXT_LEAF, LeafRule
from .json_paths import parse_json_path
from .json_places import JsonPlace, JsonPlaces
from .json_scan import JsonVisitor, decode_json, encode_json, scan_json
from .kept import keeps_text
from .look_alike import is_uuid, look_alike
from .number import other_digits
from .spans import find_spans

_SIGNIFICANT = 6
_MOST_NESTED = 16
_KEYS_REMEMBERED = 10_000
_CONTAINER = re.compile(r"[ \t\n\r]*[\[{]")
_EXPONENT = re.compile("[eE].*", re.DOTALL)
_NOT_DIGITS = re.compile("[^0-9]")


def bind(parameters, context: KernelContext) -> Kernel:
    masker = _Masker(parameters, context)

    def mask(value, _own):
        # Cut off it would be no JSON any more.
        return within_or(masker.mask_text(value, masker.places.root, 0), context.max_length, "{}")

    return mask


class _Masker:
    def __init__(self, parameters, context: KernelContext) -> None:
        paths, rest = parameters["paths"], parameters.get("rest")
        self.places = JsonPlaces([parse_json_path(path) for path in paths], parameters["ignoreKeys"])
        self._other = look_alike(context.bind_inner)
        self._rules = [LeafRule(spec, context.bind_inner, self._other) for spec in paths.values()]
        self._counted = any(rule.count is not None for rule in self._rules)
        self._kept = keeps_text(parameters)
        self._keeps_rest = rest is not None and rest["mask"] == "keep"
        self._nested = parameters.get("nested") is True
        self._rest = self._other if rest is None else context.bind_inner(rest, TEXT_LEAF)
        self._key = context.key.derive(context.domain)
        self._personal_keys: dict[str, bool] = {}

    def mask_text(self, text: str, root: JsonPlace, depth: int) -> str | None:
        """The masked text; None when it is not JSON. `depth` counts the strings that it stands in."""
        out = _Out(self, text, root, depth)
        if not scan_json(text, out):
            return None
        masked = out.finished()
        if not self._counted:
            return masked

        def more(element: str, place: JsonPlace) -> str:
            again = self.mask_text(element, place, depth)
            return "null" if again is None else again

        return resize_arrays(masked, root, self.places.step, self._count, more)

    def _count(self, place: JsonPlace) -> int | None:
        return self._rules[place.rule].count if place.exact and place.rule is not None else None

    def mask_token(self, found: str, kind: str, place: JsonPlace, depth: int) -> str:
        if kind == "key":
            name = decode_json(found)
            return found if self._keeps_rest or not self._personal(name) else encode_json(self._other(name))
        rule = None if place.rule is None else self._rules[place.rule]
        if rule is not None and rule.keeps and place.exact:
            return found
        if kind == "word":
            return found if rule is None else rule.word(found)
        if kind == "number":
            return self._number(found, rule, place)
        text = decode_json(found)
        if self._kept(text):
            return found
        named = rule is not None and place.exact
        if self._nested and depth < _MOST_NESTED and not named and _CONTAINER.match(text) is not None:
            inside = self.mask_text(text, place, depth + 1)
            if inside is not None:
                return found if inside == text else encode_json(inside)
        if rule is not None:
            return found if rule.keeps else rule.string(text)
        return found if self._keeps_rest or place.ignored else encode_json(self._rest(text))

    def _number(self, found: str, rule: LeafRule | None, place: JsonPlace) -> str:
        if (rule is not None and rule.keeps) or self._kept(found):
            return found
        if rule is not None:
            return rule.number(found)
        if self._keeps_rest or place.ignored or _significant_digits(found) < _SIGNIFICANT:
            return found
        return other_digits(found, self._key)

    def _personal(self, name: str) -> bool:
        """Keys repeat in every document: what was found out about one is kept, for as many as fit."""
        known = self._personal_keys.get(name)
        if known is None:
            known = is_uuid(name) or bool(find_spans(name))
            if len(self._personal_keys) < _KEYS_REMEMBERED and len(name) < 200:
                self._personal_keys[name] = known
        return known


class _Out(JsonVisitor):
    """Writes the masked text."""

    def __init__(self, masker: _Masker, text: str, root: JsonPlace, depth: int) -> None:
        super().__init__(root, masker.places.step)
        self._masker = masker
        self._text = text
        self._depth = depth
        self._pieces: list[str] = []
        self._at = 0

    def token(self, kind: str, start: int, end: int, place: JsonPlace) -> None:
        self._pieces.append(self._text[self._at : start])
        self._pieces.append(self._masker.mask_token(self._text[start:end], kind, place, self._depth))
        self._at = end

    def finished(self) -> str:
        self._pieces.append(self._text[self._at :])
        return "".join(self._pieces)


def _significant_digits(found: str) -> int:
    """Digits without leading zeros and without zeros at the end of a fraction (jsonb keeps a numeric's scale)."""
    mantissa = _EXPONENT.sub("", found)
    shortened = mantissa.rstrip("0") if "." in mantissa else mantissa
    return len(_NOT_DIGITS.sub("", shortened).lstrip("0"))
