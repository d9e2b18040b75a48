"""What a person is told where no window can be opened."""

from collections.abc import Mapping

import pytest

from kiosk.programme.errors import KnownError
from kiosk.ui.display import DisplayError, check_display
from kiosk.wording import error_text, translator

X11 = {"DISPLAY": ":0"}


def everything(library: str) -> bool:
    return True


def told(environment: Mapping[str, str], *absent: str) -> KnownError:
    with pytest.raises(DisplayError) as raised:
        check_display(environment, "linux", lambda library: library not in absent)
    return raised.value


@pytest.mark.parametrize(
    "environment",
    [
        X11,
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {**X11, "QT_QPA_PLATFORM": "xcb"},
    ],
)
def test_a_display_with_all_libraries_is_fine(environment: dict[str, str]) -> None:
    check_display(environment, "linux", everything)


def test_without_a_display_the_commands_that_need_one_are_named() -> None:
    error = told({})
    for language in ("de", "en"):
        said = error_text(error, translator(language))
        for command in ("open", "screen", "staff", "--help"):
            assert command in said


def test_missing_libraries_are_named_as_packages_in_one_apt_line() -> None:
    error = told(X11, "libxcb-cursor.so.0", "libEGL.so.1")
    assert error.values == {"packages": "libegl1 libxcb-cursor0"}
    for language in ("de", "en"):
        said = error_text(error, translator(language))
        assert said.endswith("sudo apt-get install libegl1 libxcb-cursor0")


@pytest.mark.parametrize(
    "environment", [{"WAYLAND_DISPLAY": "w", **X11}, {"QT_QPA_PLATFORM": "offscreen", **X11}]
)
def test_x11s_libraries_are_asked_for_on_x11_only(environment: dict[str, str]) -> None:
    check_display(environment, "linux", lambda library: "xcb" not in library)


def test_xcb_asked_for_by_name_needs_its_libraries() -> None:
    error = told({"QT_QPA_PLATFORM": "xcb"}, "libxcb-icccm.so.4")
    assert error.values == {"packages": "libxcb-icccm4"}


def test_drawing_offscreen_needs_qts_own_libraries() -> None:
    error = told({"QT_QPA_PLATFORM": "offscreen"}, "libGL.so.1")
    assert error.values == {"packages": "libgl1"}


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_their_own(platform: str) -> None:
    check_display({}, platform, lambda library: False)


def test_this_machine_is_really_looked_at() -> None:
    check_display({"QT_QPA_PLATFORM": "offscreen"}, "linux")
