"""screens.toml: what it can say; everything else is refused with file, place and reason."""

from pathlib import Path

import pytest

from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.config import ConfigError, read_config
from kiosk.ui.screen.pin import make_hash
from kiosk.wording import error_text, translator

DOOR = '[[screen]]\nrole = "door"\nroom = "Saal 2"\n'


def config(folder: Path, text: str) -> tuple[ScreenSettings, ...]:
    path = folder / "screens.toml"
    path.write_text(text, encoding="utf-8")
    return read_config(path)


def test_everything_that_can_be_said_is_understood(tmp_path: Path) -> None:
    pin = make_hash("4711")
    first, second = config(
        tmp_path,
        f"""
        [all]
        feed = "https://example.org/schedule.json"
        languages = ["de", "en"]
        pin = "{pin}"
        diagonal = 55

        [[screen]]
        name = "Tür Ost"
        role = "door"
        room = "Großer Saal"
        output = "HDMI-A-1"
        diagonal = 43.0
        distance = 3.5
        rotation = 90
        languages = ["de"]
        theme = "light"

        [[screen]]
        role = "browse"
        idle = 90
        link = "https://programm.example.org/"
        feed = "other.json"
        """,
    )
    assert first == ScreenSettings(
        "Tür Ost",
        Role.DOOR,
        "Großer Saal",
        "HDMI-A-1",
        43.0,
        3.5,
        90,
        ("de",),
        "light",
        pin,
        feed="https://example.org/schedule.json",
    )
    assert second.name == "browse 2"
    assert (second.diagonal, second.idle, second.languages) == (55.0, 90.0, ("de", "en"))
    assert second.link == "https://programm.example.org"
    assert second.feed == str(tmp_path.resolve() / "other.json")


def test_a_door_is_called_by_its_room(tmp_path: Path) -> None:
    (door,) = config(tmp_path, DOOR)
    assert door == ScreenSettings("Saal 2", Role.DOOR, "Saal 2")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (DOOR + "roon = 1", "[[screen]] 1: nobody knows “roon”; known here: name, role, room,"),
        (DOOR + "[[screen]]\nrole = 'dor'", "[[screen]] 2: role has to be one of door, lobby,"),
        (DOOR + "[[screen]]\nrole = 'door'", "[[screen]] 2: a door needs its room"),
        (DOOR + "[[screen]]\nroom = 'x'", "[[screen]] 2: role is missing"),
        (DOOR + "room2 = 1\n", "nobody knows “room2”"),
        (DOOR + "diagonal = '43'", "diagonal has to be a number from 5 to 200, not 43"),
        (DOOR + "diagonal = true", "diagonal has to be a number from 5 to 200, not True"),
        (DOOR + "distance = nan", "distance has to be a number from 0.3 to 60, not nan"),
        (DOOR + "distance = -3", "distance has to be a number from 0.3 to 60, not -3"),
        (DOOR + "rotation = 45", "rotation has to be one of 0, 90, 180, 270, not 45"),
        (DOOR + "rotation = false", "rotation has to be one of 0, 90, 180, 270, not False"),
        (DOOR + "idle = 29", "idle has to be a number from 30 to 900, not 29"),
        (
            DOOR + "link = 'programm'",
            "link has to be an address that begins with https://, not",
        ),
        (DOOR + "theme = 1.5", "theme has to be one of light, dark, contrast, not 1.5"),
        (DOOR + "languages = ['fr']", "languages has to be a list of de, en, not ['fr']"),
        (DOOR + "languages = []", "languages has to be a list of de, en, not []"),
        (DOOR + "languages = [['de']]", "languages has to be a list of de, en"),
        (DOOR + "name = 7", "name has to be a text in quotes, not 7"),
        (DOOR + "pin = '4711'", "pin has to be what “screen --make-pin” prints"),
        (DOOR + "feed = 'ftp://example.org/x'", "feed “ftp://example.org/x” is neither"),
        ("[all]\nroom = 'Saal'\n" + DOOR, "[all]: nobody knows “room”"),
        ("all = 3\n" + DOOR, "[all]: this has to be a table"),
        ("role = 'door'", "nobody knows “role”"),
        ("", "describes no screen"),
        ("screen = []", "describes no screen"),
        ("screen = [3]", "[[screen]] 1: this has to be a table"),
        ("[[screen]\nrole = 'door'", "is no valid TOML: Expected ']]'"),
        (
            "[[screen]]\nrole='lobby'\noutput='A'\n" * 2,
            "[[screen]] 2: the output A belongs to “lobby 1” already",
        ),
    ],
)
def test_what_is_wrong_is_told_with_file_place_and_reason(
    tmp_path: Path, text: str, said: str
) -> None:
    with pytest.raises(ConfigError) as caught:
        config(tmp_path, text)
    assert said in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path / "screens.toml"))


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config(tmp_path / "none.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="no valid TOML"):
        read_config(tmp_path / "binary.toml")


def test_a_feed_beside_the_file_is_found_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("/")
    (door,) = config(tmp_path, "[all]\nfeed = 'plan/agenda.json'\n" + DOOR)
    assert door.feed == str(tmp_path.resolve() / "plan" / "agenda.json")
    (door,) = config(tmp_path, "[all]\nfeed = 'bundled'\n" + DOOR)
    assert door.feed == "bundled"


def test_what_is_wrong_is_told_in_german_too(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        config(tmp_path, DOOR + "distanz = 5")
    said = error_text(caught.value, translator("de"))
    assert "[[screen]] 1: „distanz“ kennt hier niemand; bekannt sind: name, role" in said
