"""Sets the line below a list: what is left out, which page it is, and the ways to the others."""

from functools import partial

from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.controls import button, button_width, words
from kiosk.ui.pictures.browse.glass import META, Glass
from kiosk.ui.pictures.browse.listing import Leaf
from kiosk.ui.pictures.browse.page import Piece, joined
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.picture import Item
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.icons import Icon


def foot(glass: Glass, box: Box, leaf: Leaf, moment: Moment) -> Piece:
    """ "+6 weitere bis 18:00 · Seite 1/2 · Zurück · Weiter"."""
    translate = moment.translate
    high = glass.touch(72)
    top = box.y + (box.height - high) // 2
    pieces: list[Piece] = []
    right = box.right
    if leaf.later:
        text = translate("Kiosk", "Next")
        wide = button_width(glass, text, Icon.ARROW)
        spot = Box(right - wide, top, wide, high)
        act = partial(acts.turn, by=1)
        pieces.append(button(glass, "next", spot, text, act, icon=Icon.ARROW))
        right = spot.x - glass.gap
    if leaf.earlier:
        back = leaf.number > 1
        text = translate("Kiosk", "Previous") if back else translate("Kiosk", "Earlier")
        wide = button_width(glass, text, Icon.ARROW)
        spot = Box(right - wide, top, wide, high)
        act = partial(acts.turn, by=-1)
        pieces.append(
            button(glass, "previous", spot, text, act, icon=Icon.ARROW, turned=180, before=True)
        )
        right = spot.x - glass.gap
    return joined(Piece(tuple(_said(glass, box, right, leaf, moment))), *pieces)


def _said(glass: Glass, box: Box, right: int, leaf: Leaf, moment: Moment) -> list[Item]:
    translate = moment.translate
    y = box.y + (box.height - glass.line(META)) // 2
    page = ""
    if leaf.number < 1:
        page = translate("Kiosk", "before")
    elif leaf.count > 1:
        page = translate("Screen", "Page {number}/{of}", number=leaf.number, of=leaf.count)
    items: list[Item] = []
    left = box.x
    if page:
        wide = glass.width(page, META, 400)
        at = right - glass.px(20) - wide if right < box.right else right - wide
        items.append(words(glass, at, y, page, META, 400, "muted"))
        right = round(at - glass.px(28))
    fitting = (t for t in left_out(leaf, moment) if glass.width(t, META, 400) <= right - left)
    text = next(fitting, "")
    if text:
        items.append(words(glass, left, y, text, META, 400, "muted"))
    return items


def left_out(leaf: Leaf, moment: Moment) -> tuple[str, ...]:
    """ "+6 weitere bis 18:00", and shorter ways to say it; empty where nothing comes behind."""
    if not leaf.left:
        return ()
    short = (moment.translate("Screen", "+%n more", leaf.left), f"+{leaf.left}")
    if not leaf.until:
        return short
    whole = moment.translate("Screen", "+%n more until {time}", leaf.left, time=leaf.until)
    return (whole, *short)
