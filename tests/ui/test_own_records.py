"""What the own day says: cells with the way to get there, the column beside, numbers as words."""

from dataclasses import replace
from datetime import date

import pytest
from ui.hall import ROOMS, at, scene, talk

from kiosk.programme.model import Session, Status, Walk
from kiosk.programme.own_agenda import own_day
from kiosk.ui.attendee.agenda.conflict_records import SideRecord, side_record
from kiosk.ui.attendee.agenda.offers import Kind
from kiosk.ui.attendee.agenda.own_records import gap_text, length_text, own_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.number_words import number_word
from kiosk.wording import translator

DAY = date(2022, 12, 8)
GAME = talk("game", "Planspiel: Perspektivwechsel in Schlotterbrück", "15:00", "16:30")
WRITE = talk(
    "write",
    "„Hände“ – Werkstatt für Narrative der Planung",
    "15:15",
    "16:45",
    "werk",
    people=("ada",),
)
AGAIN = replace(WRITE, key="again", start=at("10:00", 9), end=at("11:30", 9), room="foyer")
BEFORE = talk("before", "Ausschussarbeit", "13:30", "15:00", "werk")
EVENING = talk("evening", "Abend", "19:00", "20:00", "foyer")


def moment(*sessions: Session, **fields: object) -> Scene:
    """The scene of a festival with a way of four minutes between two of its rooms."""
    shown = scene(*sessions, **fields)  # type: ignore[arg-type]
    walks = (Walk(ROOMS[0].key, ROOMS[1].key, 4),)
    return replace(shown, programme=replace(shown.programme, walks=walks))


def side(shown: Scene) -> SideRecord:
    return side_record(own_day(shown.programme, shown.stars, DAY), DAY, shown)


def words(shown: Scene, session: Session) -> str:
    return own_record(session, own_day(shown.programme, shown.stars, DAY), shown).said


def test_a_cell_says_the_short_break_in_place_of_the_overlap_that_is_drawn() -> None:
    shown = moment(BEFORE, GAME, WRITE, stars=["before", "game"], maybe=["write"])
    record = own_record(GAME, own_day(shown.programme, shown.stars, DAY), shown)
    assert record.warning == "0 min Pause, 4 min Weg"
    record = own_record(WRITE, own_day(shown.programme, shown.stars, DAY), shown)
    assert record.warning == ""


def test_a_screen_reader_hears_numbers_ways_and_gaps() -> None:
    shown = moment(BEFORE, GAME, WRITE, EVENING, stars=["before", "game", "evening"],
                   maybe=["write"])  # fmt: skip
    assert words(shown, GAME).endswith(
        "dabei, Überschneidung 1 mit „Hände“ – Werkstatt für Narrative der Planung, "
        "0 min Pause, 4 min Weg"
    )
    assert "gleichzeitig" not in words(shown, GAME)
    assert words(shown, WRITE).endswith(
        "vielleicht, Ada Lenk, "
        "Überschneidung 1 mit Planspiel: Perspektivwechsel in Schlotterbrück, "
        "danach 2\u00a0h\u00a015\u00a0min frei"
    )


def test_what_runs_now_says_how_long_still() -> None:
    shown = moment(GAME, stars=["game"], now=at("16:02"))
    record = own_record(GAME, own_day(shown.programme, shown.stars, DAY), shown)
    assert [tag.text for tag in record.tags] == ["jetzt, noch 28 min"]


def test_the_heading_counts_in_words_and_lines() -> None:
    assert side(moment(GAME, stars=["game"])).heading == ("Keine Überschneidungen",)
    assert side(moment(GAME, WRITE, stars=["game", "write"])).heading == ("Eine Überschneidung",)
    three = [talk(key, key, "10:00", "11:00") for key in ("a", "b", "c")]
    shown = moment(*three, BEFORE, GAME, stars=["a", "b", "c", "before", "game"])
    assert side(shown).heading == ("Drei Überschneidungen,", "ein knapper Weg")
    english = replace(shown, translate=translator("en"), language="en")
    assert side(english).heading == ("Three overlaps,", "one tight walk")


def test_the_summary_counts_who_goes() -> None:
    off = talk("off", "Weg", "9:00", "10:00", status=Status.CANCELLED)
    shown = moment(GAME, WRITE, off, stars=["game", "off"], maybe=["write"])
    assert side(shown).summary == "Donnerstag: 1 dabei, 1 vielleicht, 1 entfällt"
    assert side(moment(GAME)).summary == ""


def test_an_overlap_offers_the_repeat_that_fits_and_to_keep_either() -> None:
    shown = moment(GAME, WRITE, AGAIN, stars=["game"], maybe=["write"])
    (conflict,) = side(shown).conflicts
    assert conflict.number == 1
    assert conflict.span == "15:15–16:30 doppelt belegt"
    assert conflict.what == "„Planspiel“ und „Hände“, 75\u00a0min zugleich"
    swap, change, keep, other = conflict.offers
    assert (swap.kind, swap.key, swap.other) == (Kind.SWAP, "write", "again")
    assert (change.kind, change.title) == (Kind.CHANGE, "Um 15:11 Uhr wechseln")
    assert (swap.title, swap.button) == ("„Hände“ am Freitag", "Tauschen")
    assert swap.note == "Freitag, 9. Dezember, 10:00–11:30 · Foyer"
    assert swap.said == "Tauschen gegen „Hände“ am Freitag"
    assert (keep.kind, keep.key, keep.other) == (Kind.KEEP, "game", "write")
    assert (keep.title, keep.note) == ("„Planspiel“ behalten", "„Hände“ kommt aus der Agenda")
    assert (other.key, other.other) == ("write", "game")
    assert other.note == "„Planspiel“ kommt aus der Agenda, kein anderer Termin passt"


def test_a_repeat_on_the_same_day_is_named_by_its_time_and_a_full_one_says_so() -> None:
    later = replace(AGAIN, start=at("18:00"), end=at("19:30"), full=True)
    shown = moment(GAME, replace(WRITE, full=True), later, stars=["game", "write"])
    swap, keep, _ = side(shown).conflicts[0].offers
    assert swap.title == "„Hände“ um 18:00"
    assert swap.note == "Donnerstag, 8. Dezember, 18:00–19:30 · Foyer · voll"
    assert keep.note == "„Hände“ kommt aus der Agenda, ist ohnehin voll"


def test_an_overlap_that_is_over_keeps_its_number_and_offers_nothing() -> None:
    shown = moment(GAME, WRITE, AGAIN, stars=["game", "write"], now=at("16:30"))
    (conflict,) = side(shown).conflicts
    assert (conflict.number, conflict.offers) == (1, ())


def test_a_way_says_from_where_to_where_and_when_to_leave() -> None:
    shown = moment(BEFORE, GAME, stars=["before", "game"])
    (way,) = side(shown).ways
    assert way.rooms == "Werkstatt – Saal 2: 4 min Weg"
    assert way.what == "„Ausschussarbeit“ endet 15:00, „Planspiel“ beginnt 15:00"
    assert way.advice == "Um 14:56 gehen, um pünktlich dort zu sein"
    (over,) = side(moment(BEFORE, GAME, stars=["before", "game"], now=at("15:00"))).ways
    assert (over.rooms, over.advice) == (way.rooms, "")


def test_what_has_no_time_and_what_is_gone_has_its_place() -> None:
    undated = Session("open", "Sprechstunde")
    record = side(moment(GAME, undated, stars=["game", "open", "gone"]))
    assert record.undated == (("open", "Sprechstunde"),)
    assert record.gone == "Eine gemerkte Veranstaltung steht nicht mehr im Programm."
    assert side(moment(GAME, stars=["game"])).gone == ""


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(20, "20 min"), (75, "75 min"), (119, "119 min"), (120, "2 h"), (135, "2 h 15 min")],
)
def test_lengths(minutes: int, text: str) -> None:
    assert length_text(minutes, scene()) == text.replace(" ", "\u00a0")


def test_a_gap_is_named() -> None:
    shown = moment(GAME, EVENING, stars=["game", "evening"])
    (gap,) = own_day(shown.programme, shown.stars, DAY).gaps
    assert gap_text(gap, shown) == "2\u00a0h\u00a030\u00a0min frei"


@pytest.mark.parametrize(
    ("number", "german", "english"), [(2, "zwei", "two"), (12, "zwölf", "twelve"), (13, "13", "13")]
)
def test_numbers_up_to_twelve_are_words(number: int, german: str, english: str) -> None:
    assert number_word(number, translator("de")) == german
    assert number_word(number, translator("en")) == english


def test_no_two_numbers_have_one_word() -> None:
    for language in ("de", "en"):
        assert len({number_word(n, translator(language)) for n in range(2, 14)}) == 12
