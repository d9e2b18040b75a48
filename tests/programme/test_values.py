"""Our way to make frozen dataclasses gives what the standard library's gives."""

import copy
import dataclasses
import inspect
import pickle
import typing
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from typing import Any, ClassVar, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme import values
from kiosk.programme.model import Link, Session

_T = TypeVar("_T")


def _made(dataclass: Callable[..., Any]) -> dict[str, Any]:
    @dataclass(frozen=True, slots=True)
    class Point:
        """Usual values, a method, something that is not a field."""

        kinds: ClassVar[int] = 2
        x: int
        y: float
        name: "str" = "here"

        def far(self) -> bool:
            return self.x > 100

    @dataclass(frozen=True, slots=True)
    class One:
        """A single field."""

        only: float

    @dataclass(frozen=True, slots=True)
    class Nothing:
        """No field."""

    @dataclass(frozen=True, slots=True)
    class Made:
        """A list of its own for each, and fields that do not count."""

        given: tuple[int, ...]
        texts: list[str] = field(default_factory=list, hash=False)
        speak: object = field(default=len, compare=False, repr=False)

    @dataclass(frozen=True, slots=True)
    class Own(Generic[_T]):
        """What a class says itself stays as it is, and it may check what it is given."""

        value: int

        def __post_init__(self) -> None:
            if self.value < 0:
                raise ValueError("negative")

        def __repr__(self) -> str:
            return "own"

        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = None

    @dataclass(frozen=True, slots=True)
    class Child(Point):
        """More than its base has."""

        z: int = 3

    @dataclass(frozen=True, slots=True)
    class Named:
        """A field that is given by name."""

        text: str = field(default="", kw_only=True)
        _: dataclasses.KW_ONLY
        other: int = 1

    @dataclass(slots=True)
    class Changing:
        """Not frozen."""

        x: int = 1

    return {name: kind for name, kind in locals().items() if inspect.isclass(kind)}


THEIRS, OURS = _made(dataclasses.dataclass), _made(values.dataclass)
EXAMPLES: list[tuple[str, tuple[object, ...], dict[str, object]]] = [
    ("Point", (1, 2.5), {}),
    ("Point", (1,), {"y": float("nan"), "name": "there"}),
    ("One", (7.0,), {}),
    ("Nothing", (), {}),
    ("Made", ((1, 2),), {}),
    ("Made", ((), ["a"]), {"speak": print}),
    ("Own", (3,), {}),
    ("Child", (1, 2, "there"), {"z": 9}),
    ("Named", (), {"text": "a", "other": 2}),
    ("Changing", (4,), {}),
]
EACH = pytest.mark.parametrize(
    ("name", "places", "named"), EXAMPLES, ids=[str(e[:2]) for e in EXAMPLES]
)


def parameters(kind: type) -> list[tuple[object, ...]]:
    found = inspect.signature(kind).parameters.values()
    return [(p.name, p.kind, p.annotation, p.default is p.empty) for p in found]


def test_fields_parameters_and_annotations_are_the_same() -> None:
    for name, theirs in THEIRS.items():
        ours = OURS[name]
        assert parameters(ours) == parameters(theirs)
        assert repr(dataclasses.fields(ours)) == repr(dataclasses.fields(theirs))
        assert typing.get_type_hints(ours.__init__) == typing.get_type_hints(theirs.__init__)
        assert ours.__match_args__ == theirs.__match_args__
        assert ours.__init__.__qualname__ == theirs.__init__.__qualname__
        assert repr(ours.__dataclass_params__) == repr(theirs.__dataclass_params__)
        assert ours.__slots__ == theirs.__slots__
        assert ours.__doc__ == theirs.__doc__
    assert OURS["Point"].kinds == 2


@EACH
def test_values_look_compare_and_hash_the_same(
    name: str, places: tuple[object, ...], named: dict[str, object]
) -> None:
    ours, theirs = OURS[name](*places, **named), THEIRS[name](*places, **named)
    assert repr(ours) == repr(theirs)
    assert dataclasses.astuple(ours) == dataclasses.astuple(theirs)
    again = OURS[name](*places, **named)
    assert (ours == again) == (theirs == THEIRS[name](*places, **named))
    assert ours != object() or name == "Own"
    if theirs.__hash__ is None:
        with pytest.raises(TypeError):
            hash(ours)
    else:
        assert hash(ours) == hash(again) == hash(theirs)
    assert not hasattr(ours, "__dict__")


@EACH
def test_what_is_copied_is_equal_and_frozen_as_theirs(
    name: str, places: tuple[object, ...], named: dict[str, object]
) -> None:
    ours = OURS[name](*places, **named)
    for other in (copy.copy(ours), copy.deepcopy(ours), dataclasses.replace(ours)):
        assert repr(other) == repr(ours)
    if name in ("Nothing", "Changing"):
        return
    first = dataclasses.fields(ours)[0].name
    for made in (ours, THEIRS[name](*places, **named)):
        with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{first}'"):
            setattr(made, first, 1)
        with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{first}'"):
            delattr(made, first)


def test_each_value_has_a_list_of_its_own() -> None:
    one, other = OURS["Made"](()), OURS["Made"](())
    one.texts.append("a")
    assert other.texts == []


def test_what_is_not_compared_makes_no_difference() -> None:
    kind = OURS["Made"]
    assert kind((), speak=print) == kind((), speak=len)
    assert kind(()) != kind((1,))


def test_a_class_checks_what_it_is_given() -> None:
    with pytest.raises(ValueError, match="negative"):
        OURS["Own"](-1)


def test_too_few_too_many_or_unknown_fields_are_refused() -> None:
    for places, named in (((), {}), ((1, 2, "a", 4), {}), ((1, 2), {"colour": 1})):
        with pytest.raises(TypeError, match="__init__"):
            OURS["Point"](*places, **named)


@given(st.builds(Session, links=st.lists(st.builds(Link)).map(tuple)))
def test_a_session_goes_to_another_process_and_back(session: Session) -> None:
    assert pickle.loads(pickle.dumps(session, pickle.HIGHEST_PROTOCOL)) == session
    assert dataclasses.replace(session, title=session.title + "!") != session
