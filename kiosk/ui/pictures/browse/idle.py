"""When a visitor has gone: the rule, and the page that asks before it forgets them."""

from kiosk.ui.pictures.browse.controls import FILLED, button, button_width, lines, words
from kiosk.ui.pictures.browse.glass import Glass
from kiosk.ui.pictures.browse.page import Page, Target
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.picture import Item, Picture, Ring
from kiosk.ui.shared.box import Box

WARNING = 20.0
"""Seconds in which a visitor can still say that they are there (WCAG 2.2, 2.2.1)."""

_LEAST = 30.0


def seconds_left(since: float, idle: float) -> float:
    """Until the visitor is forgotten: `since` seconds after the last touch, `idle` as set."""
    return max(max(idle, _LEAST) - since, 0.0)


def idle_page(glass: Glass, seconds: float, moment: Moment) -> Page:
    """ "Noch da?" with the ring that runs out; a touch anywhere is an answer."""
    translate = moment.translate
    panel = glass.panel
    question = translate("Kiosk", "Still there?")
    # In steps: a number that changes each second is read out each second.
    told = max(-(-int(seconds) // 5) * 5, 5)
    sentence = translate("Kiosk", "The display starts anew in %n seconds.", told)
    items: list[Item] = []
    side = glass.px(200)
    y = panel.height // 4
    left = glass.margin + glass.px(40)
    items.append(Ring(left, y, side, 1 - seconds / WARNING, glass.px(25)))
    y += side + glass.px(48)
    items.append(words(glass, left, y, question, 80, 700))
    y += glass.line(80) + glass.px(12)
    for text in lines(glass, sentence, 40, 400, panel.width - 2 * left):
        items.append(words(glass, left, y, text, 40))
        y += glass.line(40)
    label = translate("Kiosk", "Go on")
    spot = Box(left, y + glass.px(40), button_width(glass, label), glass.touch(96))
    shown = button(glass, "go on", spot, label, _stay, FILLED)
    whole = Box(0, 0, panel.width, panel.height)
    target = Target("stay", whole, f"{question} {sentence} {label}", _stay)
    return Page(Picture((*items, *shown.items)), (target,), f"{question} {sentence}")


def _stay(visit: Visit) -> Visit:
    return visit
