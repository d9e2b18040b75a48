"""Sets the keyboard: German letters as on every German keyboard, and a layer of figures."""

from functools import partial

from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.controls import PLAIN, Look, frame, words
from kiosk.ui.pictures.browse.glass import Glass
from kiosk.ui.pictures.browse.page import Piece, Target, joined
from kiosk.ui.pictures.browse.visit import Act, Visit
from kiosk.ui.pictures.picture import Block, Item, Sign
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.icons import Icon
from kiosk.wording import Translate

LETTERS = ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß")
FIGURES = ("1234567890", "-–/:.,;!?&", "()„“'+@#")
_COLUMNS = 11
_KEY_TEXT = 36


def keyboard(glass: Glass, ground: Box, visit: Visit, translate: Translate) -> Piece:
    """Four rows of keys on the glass from edge to edge."""
    rows = FIGURES if visit.figures else LETTERS
    across = ground.width - 2 * glass.gap
    unit = (across + glass.gap) / _COLUMNS
    high = glass.key_height
    pieces = [Piece((Block(*ground, "sunken"),))]
    for number, letters in enumerate(rows):
        y = ground.y + glass.gap + number * (high + glass.gap)
        left = ground.x + glass.gap + (_COLUMNS - len(letters)) / 2 * unit
        for place, letter in enumerate(letters):
            shown = letter.upper() if visit.capital and letter != "ß" else letter
            box = _key(glass, left + place * unit, y, unit, high)
            act = partial(acts.typed, letter=letter)
            pieces.append(_lettered(glass, f"key {letter}", box, shown, shown, act))
        if number == len(rows) - 1:
            end = left + len(letters) * unit
            pieces += _edges(glass, ground, y, left, end, visit, translate)
    y = ground.y + glass.gap + 3 * (high + glass.gap)
    pieces += _last_row(glass, ground, y, unit, visit, translate)
    return joined(*pieces)


def _key(glass: Glass, x: float, y: int, wide: float, high: int) -> Box:
    """A key `wide` with the gap behind it; rounded so that neighbours never touch."""
    left = round(x)
    return Box(left, y, round(x + wide) - glass.gap - left, high)


def _edges(
    glass: Glass, ground: Box, y: int, left: float, end: float, visit: Visit, translate: Translate
) -> list[Piece]:
    """Shift at the left of the third row, backspace at its right, as wide as there is room."""
    high = glass.key_height
    start = ground.x + glass.gap
    shift_box = _key(glass, start, y, left - start, high)
    back_box = _key(glass, end, y, ground.right - end, high)
    name = translate("Kiosk", "Capital letter")
    shift_act = acts.toggle_capital
    erase_name = translate("Kiosk", "Erase a letter")
    pieces = [_signed(glass, "erase", back_box, Icon.BACKSPACE, erase_name, acts.erase)]
    if not visit.figures:
        on = visit.capital
        pieces.append(_signed(glass, "capital", shift_box, Icon.SHIFT, name, shift_act, on=on))
    return pieces


def _last_row(
    glass: Glass, ground: Box, y: int, unit: float, visit: Visit, translate: Translate
) -> list[Piece]:
    high, start = glass.key_height, ground.x + glass.gap
    layer = "ABC" if visit.figures else "123"
    name = translate("Kiosk", "Letters") if visit.figures else translate("Kiosk", "Figures")
    space, close = translate("Kiosk", "Space"), translate("Kiosk", "Close")
    return [
        _lettered(
            glass,
            "figures",
            _key(glass, start, y, 2 * unit, high),
            layer,
            name,
            acts.toggle_figures,
        ),
        _lettered(
            glass,
            "space",
            _key(glass, start + 2 * unit, y, 6 * unit, high),
            space,
            space,
            partial(acts.typed, letter=" "),
            drawn=27,
        ),
        _lettered(
            glass,
            "close",
            _key(glass, start + 8 * unit, y, 3 * unit, high),
            close,
            translate("Kiosk", "Close the keyboard"),
            acts.back,
            drawn=27,
        ),
    ]


def _lettered(
    glass: Glass, sign: str, box: Box, text: str, name: str, act: Act, *, drawn: int = _KEY_TEXT
) -> Piece:
    wide = glass.width(text, drawn, 600)
    x = box.x + (box.width - wide) / 2
    y = box.y + (box.height - glass.line(drawn)) / 2
    look = Look("ink", "edge", "ground")
    items = (*frame(glass, box, look), words(glass, x, y, text, drawn, 600))
    return Piece(items, (Target(sign, box, name, act),))


def _signed(
    glass: Glass, sign: str, box: Box, icon: Icon, name: str, act: Act, *, on: bool | None = None
) -> Piece:
    look = Look("on_accent", "accent", "accent") if on else Look(PLAIN.ink, PLAIN.line, "ground")
    side = glass.px(44)
    x, y = box.x + (box.width - side) // 2, box.y + (box.height - side) // 2
    items: tuple[Item, ...] = (
        *frame(glass, box, look),
        Sign(x, y, side, icon.value, look.ink),
    )
    return Piece(items, (Target(sign, box, name, act, on),))
