"""Pictures of the views: the size asked for, drawn, and different where they must differ."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from ui.hall import CLASH, GAME, NOON, programme, write_feed

from kiosk.cli import screens
from kiosk.options import Options
from kiosk.personal.write_file import WriteError
from kiosk.programme.errors import KnownError
from kiosk.programme.stars import Priority
from kiosk.store.database import open_personal_db
from kiosk.store.stars import set_star
from kiosk.ui.attendee.screenshot import VIEWS, Shot, shoot
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

Shoot = Callable[..., QImage]


@pytest.fixture(autouse=True)
def _no_windows_left() -> Iterator[None]:
    """The command draws one picture and ends; here each window would slow the next ones."""
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, AttendeeWindow):
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def picture(tmp_path: Path, feed: Path) -> Shoot:
    """Draws a view as the command line does and reads the file back."""

    def draw(
        view: str,
        theme: str = "light",
        lang: str = "de",
        size: tuple[int, int] = (800, 560),
        day: date | None = None,
        words: str = "",
        **options: object,
    ) -> QImage:
        out = tmp_path / f"{view}-{theme}-{lang}.png"
        chosen = Options(str(feed), tmp_path / "data", NOON, 0.0, lang)
        shoot(chosen, Shot(view, out, size, theme, day, words))
        image = QImage(str(out))
        assert not image.isNull()
        return image

    return draw


def share(image: QImage, colour: str) -> float:
    """How much of a picture has exactly this colour."""
    points = [
        image.pixelColor(x, y).name().upper() == colour
        for x in range(0, image.width(), 16)
        for y in range(0, image.height(), 16)
    ]
    return sum(points) / len(points)


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 9)
        for y in range(0, image.height(), 4)
    }


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_is_drawn_in_the_size_and_colours_asked_for(view: str, picture: Shoot) -> None:
    light, dark = picture(view, "light"), picture(view, "dark")
    for image, theme in ((light, LIGHT), (dark, DARK)):
        assert (image.width(), image.height()) == (800, 560)
        assert len(colours(image)) > 20, "not blank"
        assert share(image, theme.ground) > 0.3
    assert share(light, DARK.ground) == 0
    # Pages to print are white in every theme.
    assert view == "print" or share(dark, LIGHT.ground) == 0


@pytest.mark.parametrize("view", VIEWS)
def test_german_and_english_differ(view: str, picture: Shoot) -> None:
    assert picture(view, lang="de") != picture(view, lang="en")


def test_the_views_differ(picture: Shoot, tmp_path: Path, feed: Path) -> None:
    db = open_personal_db(tmp_path / "data")
    for chosen in (GAME, CLASH):
        set_star(db, str(feed), chosen.key, Priority.GOING, NOON)
    db.close()
    pictures = [picture(view) for view in VIEWS]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])


@pytest.mark.parametrize("size", [(720, 480), (1920, 1080)])
def test_any_size_can_be_asked_for(size: tuple[int, int], picture: Shoot) -> None:
    image = picture("grid", size=size)
    assert (image.width(), image.height()) == size


def test_the_same_moment_gives_the_same_picture(picture: Shoot) -> None:
    picture("grid")  # the first start also says when the feed is looked at next
    assert picture("grid") == picture("grid")


def test_a_star_is_seen_in_the_agenda_and_chosen_for_the_panel(
    picture: Shoot, tmp_path: Path, feed: Path
) -> None:
    empty = picture("agenda")
    db = open_personal_db(tmp_path / "data")
    set_star(db, str(feed), GAME.key, Priority.GOING, NOON)
    db.close()
    assert picture("agenda") != empty
    # The panel is yellow nowhere until the starred session moves.
    assert share(picture("session"), LIGHT.change) == 0
    write_feed(feed, programme())


def test_a_picture_that_cannot_be_written_is_told_with_its_place(
    tmp_path: Path, feed: Path
) -> None:
    out = tmp_path / "absent" / "x.png"
    options = Options(str(feed), tmp_path / "data", NOON, 0.0, "de")
    with pytest.raises(WriteError) as told:
        shoot(options, Shot("grid", out, (400, 300)))
    assert told.value.values == {"file": str(out), "reason": "No such file or directory"}


def test_the_command_line_knows_the_same_views() -> None:
    assert screens.VIEWS == VIEWS


def test_a_day_and_a_search_can_be_asked_for(picture: Shoot) -> None:
    picture("grid")  # the first start also says when the feed is looked at next
    today = picture("grid")
    assert picture("grid", day=date(2022, 12, 7)) != today
    assert picture("grid", day=NOON.date()) == today
    assert picture("search", words="planspiel") != picture("search", words="xyzzy")


def test_a_day_that_is_not_in_the_programme_is_told(picture: Shoot) -> None:
    with pytest.raises(KnownError, match="2022-12-24"):
        picture("grid", day=date(2022, 12, 24))


def test_the_keys_lie_over_the_plan(picture: Shoot) -> None:
    keys, plan = picture("keys"), picture("grid")
    corner = (4, 300)
    assert keys.pixelColor(*corner) != plan.pixelColor(*corner), "it steps back behind a veil"
    assert share(keys, LIGHT.ground) > 0.3
    heading = keys.copy(110, 50, 120, 40)
    assert share(heading, LIGHT.ground) < 1
