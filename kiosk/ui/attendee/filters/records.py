"""What the filter says: names of its choices with their counts, chips, and steps to take back."""

from datetime import date
from functools import reduce

from kiosk.programme.facets import FacetIndex, Facets, WayOut
from kiosk.programme.filters import FREE, STARRED, UNDATED, Choice, Facet, Filter
from kiosk.programme.folding import fold, query_terms, search_text
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import long_day
from kiosk.ui.shared.language_names import language_name
from kiosk.wording import Translate

_MOST_CHIPS = 4
"""More choices of one facet stand on one chip together: "12 Räume"."""


@dataclass(frozen=True, slots=True)
class ChoiceRecord:
    """One choice as it is shown; `said` is for the screen reader: "Workshop, 12 Veranstaltungen".

    `track` is the place of a theme in the programme, which decides its colour and shape.
    """

    choice: Choice
    label: str
    said: str
    count: int
    chosen: bool
    track: int | None = None


@dataclass(frozen=True, slots=True)
class GroupRecord:
    """The choices of one facet under its name."""

    facet: Facet
    name: str
    choices: tuple[ChoiceRecord, ...]


@dataclass(frozen=True, slots=True)
class ChipRecord:
    """What is chosen, as a chip that takes it away."""

    choices: tuple[Choice, ...]
    label: str
    said: str
    track: int | None = None


def facet_name(facet: Facet, translate: Translate) -> str:
    """The head above the choices of a facet."""
    return {
        Facet.DAY: translate("Filter", "Day"),
        Facet.TRACK: translate("Filter", "Theme"),
        Facet.ROOM: translate("Filter", "Room"),
        Facet.FORMAT: translate("Filter", "Format"),
        Facet.LANGUAGE: translate("Filter", "Language"),
        Facet.ONLY: translate("Filter", "Selection"),
    }[facet]


def choice_label(choice: Choice, scene: Scene) -> str:
    """The name of a choice: "Donnerstag, 8. Dezember", "Methoden", "Saal 2", "Deutsch"."""
    facet, value = choice
    if not value:
        return _unsaid(facet, scene.translate)
    if facet is Facet.DAY:
        return _day_label(value, scene)
    if facet is Facet.TRACK:
        track = scene.programme.track_by_key.get(value)
        return track.name if track else value
    if facet is Facet.ROOM:
        return scene.programme.room_name(value) or value
    if facet is Facet.LANGUAGE:
        return language_name(value, scene.translate)
    return _switch_label(choice, scene.translate) if facet is Facet.ONLY else value


def groups(scene: Scene, index: FacetIndex, chosen: Filter, facets: Facets) -> list[GroupRecord]:
    """All facets with their choices; those that leave nothing to choose are left out.

    First what a person makes of the programme. Days, themes and rooms in the programme's order,
    formats and languages by name; what the feed does not say comes last.
    """
    made = []
    for facet in sorted(Facet, key=lambda f: f is not Facet.ONLY):
        choices = [c for c in (*index.choices, STARRED, FREE) if c.facet is facet]
        records = [_record(c, scene, chosen, facets) for c in _ordered(facet, choices, scene)]
        records = [r for r in records if r.chosen or _exists(r.choice, index)]
        if len(records) > 1 or any(r.chosen for r in records):
            made.append(GroupRecord(facet, facet_name(facet, scene.translate), tuple(records)))
    return made


def matching(group: GroupRecord, words: str) -> GroupRecord:
    """The choices of a group whose names hold all of some words, umlauts either way."""
    terms = query_terms(words)
    found = tuple(r for r in group.choices if _holds(r.label, terms))
    return GroupRecord(group.facet, group.name, found)


def chips(scene: Scene, chosen: Filter) -> list[ChipRecord]:
    """What is chosen, in the order of the facets; many choices of one facet on one chip."""
    made: list[ChipRecord] = []
    for facet in Facet:
        values = [c for c in chosen.choices if c.facet is facet]
        choices = _ordered(facet, values, scene)
        if len(choices) > _MOST_CHIPS:
            made.append(_chip(tuple(choices), _many(facet, len(choices), scene.translate), scene))
        else:
            made += [_chip((c,), choice_label(c, scene), scene) for c in choices]
    return made


def dropped_label(way: WayOut, scene: Scene) -> str:
    """What a way out drops: "Methoden", "Saal 2 oder Foyer"."""
    names = [choice_label(choice, scene) for choice in way.dropped]
    if len(names) > _MOST_CHIPS:
        return _many(way.dropped[0].facet, len(names), scene.translate)
    return reduce(lambda a, b: scene.translate("Filter", "{one} or {other}", one=a, other=b), names)


def _record(choice: Choice, scene: Scene, chosen: Filter, facets: Facets) -> ChoiceRecord:
    label, count = choice_label(choice, scene), facets.counts.get(choice, 0)
    sessions = scene.translate("Status", "%n sessions", count)
    track = scene.track_number(choice.value) if choice.facet is Facet.TRACK else None
    return ChoiceRecord(choice, label, f"{label}, {sessions}", count, choice in chosen, track)


def _chip(choices: tuple[Choice, ...], label: str, scene: Scene) -> ChipRecord:
    said = scene.translate("Filter", "{name}, remove filter", name=label)
    first = choices[0]
    one_track = len(choices) == 1 and first.facet is Facet.TRACK
    return ChipRecord(choices, label, said, scene.track_number(first.value) if one_track else None)


def _ordered(facet: Facet, choices: list[Choice], scene: Scene) -> list[Choice]:
    if facet is Facet.ONLY:
        return [c for c in (STARRED, FREE, UNDATED) if c in choices]
    if facet in (Facet.FORMAT, Facet.LANGUAGE):
        return sorted(choices, key=lambda c: (not c.value, fold(choice_label(c, scene)), c.value))
    programme = scene.programme
    order: dict[str, int] = {}  # days sort themselves
    if facet is Facet.TRACK:
        order = {track.key: n for n, track in enumerate(programme.tracks)}
    elif facet is Facet.ROOM:
        order = {room.key: n for n, room in enumerate(programme.rooms)}
    return sorted(choices, key=lambda c: (not c.value, order.get(c.value, 0), c.value))


def _exists(choice: Choice, index: FacetIndex) -> bool:
    return choice in (STARRED, FREE) or index.total(choice) > 0


def _holds(label: str, terms: tuple[tuple[str, ...], ...]) -> bool:
    folded = search_text(label)
    return all(any(form in folded for form in term) for term in terms)


def _day_label(value: str, scene: Scene) -> str:
    try:
        return long_day(date.fromisoformat(value), scene.language)
    except ValueError:
        return value


def _unsaid(facet: Facet, translate: Translate) -> str:
    """What the sessions are called that the feed says nothing of."""
    return {
        Facet.TRACK: translate("Filter", "without a theme"),
        Facet.ROOM: translate("Grid", "Room to follow"),
        Facet.FORMAT: translate("Filter", "without a format"),
        Facet.LANGUAGE: translate("Filter", "language not given"),
    }.get(facet, "")


def _switch_label(choice: Choice, translate: Translate) -> str:
    return {
        STARRED: translate("Filter", "Only starred"),
        FREE: translate("Filter", "Free of overlaps"),
        UNDATED: translate("Filter", "No time yet"),
    }.get(choice, choice.value)


def _many(facet: Facet, count: int, translate: Translate) -> str:
    if facet is Facet.DAY:
        return translate("Filter", "%n days", count)
    if facet is Facet.TRACK:
        return translate("Filter", "%n themes", count)
    if facet is Facet.ROOM:
        return translate("Status", "%n rooms", count)
    if facet is Facet.FORMAT:
        return translate("Filter", "%n formats", count)
    return translate("Filter", "%n languages", count)
