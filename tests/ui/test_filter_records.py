"""What the filter says, without a window: names, counts, order, chips."""

from dataclasses import replace
from datetime import date

from ui.hall import GAME, MILL, OPEN, TUESDAY, scene

from kiosk.programme.facets import FacetIndex
from kiosk.programme.filters import FREE, STARRED, UNDATED, Choice, Facet, Filter
from kiosk.ui.attendee.filters.nothing_passes import nearest
from kiosk.ui.attendee.filters.records import (
    GroupRecord,
    chips,
    choice_label,
    dropped_label,
    groups,
    matching,
)
from kiosk.ui.attendee.filters.words import button_name, shown_of
from kiosk.ui.attendee.scene import Scene

METHODS = Choice(Facet.TRACK, "meth")


def made(shown: Scene, *chosen: Choice) -> dict[Facet, GroupRecord]:
    """The groups of a scene by their facets."""
    index = FacetIndex(shown.programme)
    filter_ = Filter(frozenset(chosen))
    facets = index.narrow(filter_, shown.stars.keys())
    return {group.facet: group for group in groups(shown, index, filter_, facets)}


def test_choices_stand_in_the_order_a_person_expects() -> None:
    found = made(scene())
    labels = {facet: [r.label for r in group.choices] for facet, group in found.items()}
    assert list(labels) == [
        Facet.ONLY,
        Facet.DAY,
        Facet.TRACK,
        Facet.ROOM,
        Facet.FORMAT,
        Facet.LANGUAGE,
    ]
    assert labels[Facet.ONLY] == ["Nur gemerkte", "Frei von Überschneidung", "Noch ohne Termin"]
    assert labels[Facet.DAY] == ["Mittwoch, 7. Dezember", "Donnerstag, 8. Dezember"]
    assert labels[Facet.TRACK] == ["Methoden", "Kooperation", "ohne Thema"]
    assert labels[Facet.ROOM] == ["Saal 2", "Werkstatt", "Foyer", "Raum folgt"]
    assert labels[Facet.LANGUAGE] == ["Deutsch", "Englisch", "ohne Sprachangabe"]


def test_each_choice_says_its_count_in_words() -> None:
    methods, cooperation, none = made(scene())[Facet.TRACK].choices
    assert methods.said == "Methoden, 1 Veranstaltung"
    assert none.said == "ohne Thema, 4 Veranstaltungen"
    assert (methods.track, cooperation.track, none.track) == (0, 1, None)


def test_what_leaves_no_choice_is_left_out_until_it_is_chosen() -> None:
    alone = scene(replace(GAME, languages=("de",)), replace(MILL, languages=("de",)))
    assert Facet.LANGUAGE not in made(alone)
    german = Choice(Facet.LANGUAGE, "de")
    assert [r.chosen for r in made(alone, german)[Facet.LANGUAGE].choices] == [True]


def test_a_day_or_theme_without_sessions_is_no_choice() -> None:
    found = made(scene(GAME, TUESDAY))
    assert [r.label for r in found[Facet.DAY].choices] == [
        "Mittwoch, 7. Dezember",
        "Donnerstag, 8. Dezember",
    ]
    assert "Kooperation" not in [r.label for r in found[Facet.TRACK].choices]


def test_formats_are_sorted_as_people_read_them() -> None:
    names = ("Übung", "Vortrag", "abend", "")
    shown = scene(*(replace(GAME, key=f"s{n}", format=name) for n, name in enumerate(names)))
    labels = [r.label for r in made(shown)[Facet.FORMAT].choices]
    assert labels == ["abend", "Übung", "Vortrag", "ohne Format"]


def test_choices_are_found_with_umlauts_either_way() -> None:
    days = made(scene())[Facet.ONLY]
    for words in ("überschneidung", "UEBERSCHNEIDUNG", "frei ubersch"):
        found = matching(days, words).choices
        assert [r.label for r in found] == ["Frei von Überschneidung"], words
    assert matching(days, "nirgends").choices == ()


def test_chips_follow_the_facets_and_collapse_when_they_are_many() -> None:
    shown = scene()
    few = Filter(frozenset({STARRED, METHODS, Choice(Facet.ROOM, "saal")}))
    assert [c.label for c in chips(shown, few)] == ["Methoden", "Saal 2", "Nur gemerkte"]
    assert chips(shown, few)[0].said == "Methoden, Filter entfernen"
    many = Filter(frozenset(Choice(Facet.ROOM, f"r{n}") for n in range(5)))
    (chip,) = chips(shown, many)
    assert (chip.label, len(chip.choices)) == ("5 Räume", 5)


def test_the_button_says_how_much_is_chosen() -> None:
    translate = scene().translate
    assert button_name(Filter(), translate) == ("Filter", "Filter")
    two = Filter(frozenset({FREE, UNDATED}))
    assert button_name(two, translate) == ("Filter (2)", "Filter, 2 gewählt")


def test_what_is_dropped_is_named() -> None:
    shown = scene()
    rooms = {Choice(Facet.ROOM, "werk"), Choice(Facet.ROOM, "foyer")}
    way = FacetIndex(shown.programme).way_out(Filter(frozenset({METHODS, *rooms})), ())
    assert way is not None
    assert dropped_label(way, shown) == "Methoden"
    format_ = Choice(Facet.FORMAT, "Workshop")
    way = FacetIndex(shown.programme).way_out(Filter(frozenset({format_, *rooms})), ())
    assert way is not None
    assert dropped_label(way, shown) == "Workshop"


def test_a_choice_the_programme_does_not_know_keeps_its_own_name() -> None:
    shown = scene(OPEN)
    assert choice_label(Choice(Facet.DAY, "bald"), shown) == "bald"
    assert choice_label(Choice(Facet.TRACK, "weg"), shown) == "weg"


def test_the_rest_is_said_in_both_languages() -> None:
    assert shown_of(34, 46, scene().translate) == "34 von 46 Veranstaltungen"
    assert shown_of(1, 1, scene(language="en").translate) == "1 of 1 session"


def test_the_nearest_day_is_a_later_one_when_two_are_as_near() -> None:
    days = {date(2022, 12, n): hits for n, hits in ((6, 1), (7, 0), (8, 2), (20, 5))}
    assert nearest(days, date(2022, 12, 7)) == date(2022, 12, 8)
    assert nearest(days, date(2022, 12, 19)) == date(2022, 12, 20)
    assert nearest({date(2022, 12, 7): 0}, date(2022, 12, 7)) is None
    assert nearest(days, None) == date(2022, 12, 6)
