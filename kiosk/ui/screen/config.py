"""Reads screens.toml, the screens of one machine; what is not understood is refused."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass
from kiosk.sync.source import BUNDLED, Source, SourceError
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.pin import is_hash
from kiosk.ui.shared.theme import Scheme
from kiosk.wording import LANGUAGES

_MOST_BYTES = 1_000_000


class ConfigError(KnownError):
    """screens.toml says something that cannot be done; the text names file, place and reason."""


def read_config(path: Path) -> tuple[ScreenSettings, ...]:
    """The screens of a file, at least one, in its order.

    What [all] says counts for every [[screen]] that does not say otherwise. A feed's path is taken
    from where the file lies. Raises ConfigError.
    """
    tables = _tables(path)
    everywhere = _values(_Place(path, "[all]"), tables.pop("all", {}), _SHARED)
    found = tables.pop("screen", [])
    for name in tables:
        raise ConfigError(
            "{file}: nobody knows “{key}”; what belongs there are the table [all] and a [[screen]] "
            "for each screen.",
            file=str(path),
            key=name,
        )
    if not isinstance(found, list) or not found:
        raise ConfigError(
            "{file} describes no screen: it needs a [[screen]] with a role.", file=str(path)
        )
    screens = []
    for number, table in enumerate(found, 1):
        place = _Place(path, f"[[screen]] {number}")
        screens.append(_screen(place, {**everywhere, **_values(place, table, _RULES)}, number))
    _all_different(path, screens)
    return tuple(screens)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in which file something stands."""

    file: Path
    table: str

    @property
    def named(self) -> dict[str, str]:
        """For the places {file} and {place} of an error."""
        return {"file": str(self.file), "place": self.table}


_Rule = Callable[[_Place, str, object], object]


def _tables(path: Path) -> dict[str, object]:
    try:
        data = path.read_bytes()[: _MOST_BYTES + 1]
        if len(data) > _MOST_BYTES:
            raise ConfigError("{file} is too large to be a screens.toml.", file=str(path))
        return tomllib.loads(data.decode("utf-8-sig"))
    except OSError as error:
        raise ConfigError(
            "{file} cannot be read ({reason}).",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(
            "{file} is no valid TOML: {reason}.", file=str(path), reason=str(error).rstrip(".")
        ) from error


def _values(place: _Place, table: object, rules: Mapping[str, _Rule]) -> dict[str, object]:
    if not isinstance(table, dict):
        raise ConfigError(
            "{file}, {place}: this has to be a table with one setting in each line.",
            **place.named,
        )
    found = {}
    for key, value in table.items():
        rule = rules.get(key)
        if rule is None:
            raise ConfigError(
                "{file}, {place}: nobody knows “{key}”; known here: {known}.",
                **place.named,
                key=key,
                known=", ".join(rules),
            )
        found[_FIELDS.get(str(key), str(key))] = rule(place, key, value)
    return found


def _screen(place: _Place, values: Mapping[str, object], number: int) -> ScreenSettings:
    if "role" not in values:
        raise ConfigError(
            "{file}, {place}: role is missing; it is one of {choices}.",
            **place.named,
            choices=", ".join(Role),
        )
    if values["role"] is Role.DOOR and not values.get("room"):
        raise ConfigError(
            "{file}, {place}: a door needs its room, by name or key.",
            **place.named,
        )
    name = values.get("name") or values.get("room") or f"{values['role']} {number}"
    made = replace(ScreenSettings(str(name), Role.LOBBY), **{**values, "name": name})  # type: ignore[arg-type]
    if (made.rooms or made.floors) and not made.is_board:
        raise ConfigError(
            "{file}, {place}: rooms and floors are for boards, not for a screen that is a {role}.",
            **place.named,
            role=made.role,
        )
    return made


def _all_different(path: Path, screens: list[ScreenSettings]) -> None:
    taken: dict[str, str] = {}
    for number, screen in enumerate(screens, 1):
        if not screen.output:
            continue
        if screen.output in taken:
            raise ConfigError(
                "{file}, {place}: the output {output} belongs to “{other}” already.",
                **_Place(path, f"[[screen]] {number}").named,
                output=screen.output,
                other=taken[screen.output],
            )
        taken[screen.output] = screen.name


# The rules, one for each kind of value


def _text(place: _Place, key: str, value: object) -> str:
    if not isinstance(value, str):
        raise ConfigError(
            "{file}, {place}: {key} has to be a text in quotes, not {value}.",
            **place.named,
            key=key,
            value=str(value),
        )
    return value.strip()


def _texts(place: _Place, key: str, value: object) -> tuple[str, ...]:
    known = isinstance(value, list) and value and all(isinstance(one, str) for one in value)
    texts = [one.strip() for one in value] if known else []  # type: ignore[attr-defined]
    if not texts or not all(texts):
        raise ConfigError(
            "{file}, {place}: {key} has to be a list of texts in quotes, not {value}.",
            **place.named,
            key=key,
            value=str(value),
        )
    return tuple(dict.fromkeys(texts))


def _number(low: float, high: float) -> _Rule:
    def rule(place: _Place, key: str, value: object) -> float:
        # True is a number to Python; "not a number" (nan) lies between nothing.
        sound = isinstance(value, int | float) and not isinstance(value, bool)
        if not sound or not low <= value <= high:  # type: ignore[operator]
            raise ConfigError(
                "{file}, {place}: {key} has to be a number from {low} to {high}, not {value}.",
                **place.named,
                key=key,
                low=f"{low:g}",
                high=f"{high:g}",
                value=str(value),
            )
        return float(value)  # type: ignore[arg-type]

    return rule


def _choice(choices: tuple[object, ...]) -> _Rule:
    def rule(place: _Place, key: str, value: object) -> object:
        if isinstance(value, bool) or not isinstance(value, str | int) or value not in choices:
            raise ConfigError(
                "{file}, {place}: {key} has to be one of {choices}, not {value}.",
                **place.named,
                key=key,
                choices=", ".join(str(choice) for choice in choices),
                value=str(value),
            )
        return choices[choices.index(value)]

    return rule


def _languages(place: _Place, key: str, value: object) -> tuple[str, ...]:
    chosen = [value] if isinstance(value, str) else value
    if not isinstance(chosen, list) or not chosen or any(one not in LANGUAGES for one in chosen):
        raise ConfigError(
            "{file}, {place}: {key} has to be a list of {choices}, not {value}.",
            **place.named,
            key=key,
            choices=", ".join(LANGUAGES),
            value=str(value),
        )
    return tuple(dict.fromkeys(chosen))


def _pin(place: _Place, key: str, value: object) -> str:
    text = _text(place, key, value)
    if text and not is_hash(text):
        raise ConfigError(
            "{file}, {place}: {key} has to be what “screen --make-pin” prints, not the PIN itself.",
            **place.named,
            key=key,
        )
    return text


def _feed(place: _Place, key: str, value: object) -> str:
    text = _text(place, key, value)
    if not text:
        return text
    try:
        source = Source.parse(text)
    except SourceError as error:
        raise ConfigError(
            "{file}, {place}: {key} “{value}” is neither an address nor a file.",
            **place.named,
            key=key,
            value=text,
        ) from error
    if source.is_web or source.name == BUNDLED:
        return source.name
    return str((place.file.absolute().parent / Path(text).expanduser()).resolve())


def _address(place: _Place, key: str, value: object) -> str:
    text = _text(place, key, value).rstrip("/")
    if text and not text.startswith(("https://", "http://")):
        raise ConfigError(
            "{file}, {place}: {key} has to be an address that begins with https://, not {value}.",
            **place.named,
            key=key,
            value=text,
        )
    return text


_SHARED: dict[str, _Rule] = {
    "feed": _feed,
    "diagonal": _number(5, 200),
    "distance": _number(0.3, 60),
    "rotation": _choice((0, 90, 180, 270)),
    "languages": _languages,
    "theme": _choice(tuple(scheme.value for scheme in Scheme)),
    "pin": _pin,
    "idle": _number(30, 900),
    "link": _address,
}
_RULES: dict[str, _Rule] = {
    "name": _text,
    "role": _choice(tuple(Role)),
    "room": _text,
    "rooms": _texts,
    "floors": _texts,
    "output": _text,
    **_SHARED,
}
_FIELDS = {"pin": "pin_hash"}
"""The keys that have another name in `ScreenSettings`."""
