"""Mutants of JSON: values deleted, doubled, swapped, retyped, moved, nested, made odd."""

import json
from collections.abc import Callable
from copy import deepcopy
from random import Random

from benchmarks.fuzz.tokens import ANYTHING

Json = object
Place = tuple[dict[str, Json] | list[Json], str | int]
"""A container and the key or index in it."""

_SCALARS: tuple[Json, ...] = (None, True, False, 0, -1, 10**30, 1.5, float("inf"), [], {}, [[]])
_DEEPEST = 200
_MOST_COPIES = 40


def mutant(data: bytes, random: Random) -> bytes:
    """The JSON with some places changed; raises ValueError where `data` is none."""
    tree: list[Json] = [json.loads(data)]
    for _ in range(_few(random)):
        places = _places(tree)
        container, key = random.choice(places)
        random.choice(_WAYS)(container, key, random, places)
    return _written(tree[0] if tree else None, random)


def _few(random: Random) -> int:
    return random.choice((1, 1, 1, 2, 2, 3, 5, 8))


def _places(tree: list[Json]) -> list[Place]:
    """Every place a value stands at, without recursion."""
    found: list[Place] = []
    waiting: list[dict[str, Json] | list[Json]] = [tree]
    while waiting:
        container = waiting.pop()
        keys = list(container) if isinstance(container, dict) else range(len(container))
        for key in keys:
            found.append((container, key))
            value = _at(container, key)
            if isinstance(value, dict | list):
                waiting.append(value)
    return found or [(tree, 0)]


def _at(container: dict[str, Json] | list[Json], key: str | int) -> Json:
    if isinstance(container, dict):
        return container.get(str(key))
    return container[int(key)] if int(key) < len(container) else None


def _put(container: dict[str, Json] | list[Json], key: str | int, value: Json) -> None:
    if isinstance(container, dict):
        container[str(key)] = value
    elif int(key) < len(container):
        container[int(key)] = value
    else:
        container.append(value)


Way = Callable[[dict[str, Json] | list[Json], str | int, Random, list[Place]], None]


def _delete(
    container: dict[str, Json] | list[Json], key: str | int, random: Random, places: list[Place]
) -> None:
    if isinstance(container, dict):
        container.pop(str(key), None)
    elif int(key) < len(container):
        del container[int(key)]


def _odd(
    container: dict[str, Json] | list[Json], key: str | int, random: Random, places: list[Place]
) -> None:
    _put(container, key, random.choice(ANYTHING))


def _retyped(
    container: dict[str, Json] | list[Json], key: str | int, random: Random, places: list[Place]
) -> None:
    value = _at(container, key)
    ways: tuple[Json, ...] = (
        *([value], {"name": value}, {"de": value}, str(value)[:2000]),
        *random.sample(_SCALARS, 2),
    )
    # A copy: what is put into a tree is changed there.
    _put(container, key, deepcopy(random.choice(ways)))


def _grafted(
    container: dict[str, Json] | list[Json], key: str | int, random: Random, places: list[Place]
) -> None:
    """A copy of what stands elsewhere; of its own parent, too."""
    _put(container, key, deepcopy(_at(*random.choice(places))))


def _swapped(
    container: dict[str, Json] | list[Json], key: str | int, random: Random, places: list[Place]
) -> None:
    other, there = random.choice(places)
    one, two = deepcopy(_at(container, key)), deepcopy(_at(other, there))
    _put(container, key, two)
    _put(other, there, one)


def _doubled(
    container: dict[str, Json] | list[Json], key: str | int, random: Random, places: list[Place]
) -> None:
    value = _at(container, key)
    for _ in range(random.choice((1, 1, 2, _MOST_COPIES))):
        if isinstance(container, list):
            container.append(deepcopy(value))
        else:
            container[f"{key}{len(container)}"] = deepcopy(value)


def _renamed(
    container: dict[str, Json] | list[Json], key: str | int, random: Random, places: list[Place]
) -> None:
    if isinstance(container, dict):
        names = [name for _, name in places if isinstance(name, str)] or ["x"]
        container[random.choice(names)] = container.pop(str(key), None)


def _nested(
    container: dict[str, Json] | list[Json], key: str | int, random: Random, places: list[Place]
) -> None:
    value = _at(container, key)
    for _ in range(random.choice((1, 3, _DEEPEST))):
        value = [value] if random.random() < 0.5 else {str(key): value}
    _put(container, key, value)


_WAYS: tuple[Way, ...] = (
    *(_delete, _odd, _odd, _odd, _retyped, _retyped),
    *(_grafted, _swapped, _doubled, _renamed, _nested),
)


def _written(tree: Json, random: Random) -> bytes:
    text = json.dumps(tree, ensure_ascii=random.random() < 0.5)
    return text.encode(errors="surrogatepass")
