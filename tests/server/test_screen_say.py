"""The sentence on all screens, in both languages."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.programme.screen_receipts import Receipt, Seen, fleet
from kiosk.server.screen_say import fleet_sentence
from kiosk.wording import translator

NOW = datetime(2022, 12, 8, 13, 10, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")


def seen(name: str, version: str = "47", ago: float = 5, **values: object) -> Seen:
    receipt = Receipt(name, "door", version=version, **values)  # type: ignore[arg-type]
    return Seen(name, receipt, NOW - timedelta(seconds=ago))


def said(screens: list[Seen], language: str = "de") -> str:
    return fleet_sentence(fleet(screens, NOW, "47"), NOW, ZONE, translator(language))


FLEET = [
    *(seen(f"Tür {n}") for n in range(38)),
    seen("Foyer 2", ago=8 * 60),
    seen("Tür Saal 3", "46"),
]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "de",
            "38 von 40 Bildschirmen zeigen Stand 47; "
            "Foyer 2 offline seit 14:02; Tür Saal 3 zeigt 46",
        ),
        (
            "en",
            "38 of 40 screens show version 47; Foyer 2 offline since 14:02; Tür Saal 3 shows 46",
        ),
    ],
)
def test_staff_read_how_many_screens_are_right_and_which_are_not(
    language: str, sentence: str
) -> None:
    assert said(FLEET, language) == sentence


@pytest.mark.parametrize(
    ("screens", "sentence"),
    [
        ([], "Noch hat sich kein Bildschirm gemeldet."),
        ([seen("a")], "Der Bildschirm zeigt Stand 47"),
        ([seen("a"), seen("b")], "Alle 2 Bildschirme zeigen Stand 47"),
        ([seen("a", "46")], "Kein Bildschirm zeigt Stand 47; a zeigt 46"),
        ([seen("a"), seen("b", "46")], "1 von 2 Bildschirmen zeigt Stand 47; b zeigt 46"),
        ([seen("a", painted_age=65)], "Kein Bildschirm zeigt Stand 47; a steht still seit 14:08"),
        ([seen("a", view="trouble")], "Kein Bildschirm zeigt Stand 47; a ist außer Betrieb"),
        ([seen("a", "")], "Kein Bildschirm zeigt Stand 47; a hat noch kein Programm"),
        (
            [seen("a", ago=86400)],
            "Kein Bildschirm zeigt Stand 47; a offline seit 7.12., 14:10",
        ),
        (
            [seen("a", clock_skew=-3600)],
            "Der Bildschirm zeigt Stand 47; die Uhr von a geht 60 min nach",
        ),
        ([seen("a", clock_skew=70)], "Der Bildschirm zeigt Stand 47; die Uhr von a geht 1 min vor"),
        (
            [seen(str(n), "46") for n in range(7)],
            "Kein Bildschirm zeigt Stand 47; 0 zeigt 46; 1 zeigt 46; 2 zeigt 46; 3 zeigt 46; "
            "3 weitere",
        ),
    ],
)
def test_every_state_of_the_screens_has_its_words(screens: list[Seen], sentence: str) -> None:
    assert said(screens) == sentence
