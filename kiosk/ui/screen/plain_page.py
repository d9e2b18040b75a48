"""A page with a name, a sentence and a few lines: what a screen shows when it has no programme."""

from collections.abc import Sequence

from kiosk.programme.errors import KnownError
from kiosk.ui.pictures.flow import leaves
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.narrow import largest
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Picture, staying
from kiosk.ui.pictures.sheet import BOLD, REGULAR, Sheet
from kiosk.wording import Translate, error_text


def plain_pages(
    panel: Panel, measure: Measure, name: str, head: str, lines: Sequence[str]
) -> tuple[Picture, ...]:
    """The screen's own name, what is the matter, and lines that say more; at least one page, as
    large as there is room for."""

    def pages(scale: float) -> tuple[Picture, ...]:
        sheet = Sheet(panel, measure, scale)
        parts = [
            *sheet.lines(name, Tier.TWO, REGULAR),
            sheet.ruler(),
            *sheet.lines(head, Tier.ONE, BOLD),
            sheet.space(sheet.gap),
            *(part for line in lines for part in sheet.lines(line, Tier.TWO)),
        ]
        # A wall's margin all around, where the panel is not too small for it.
        top = min(panel.margin, panel.height // 12)
        found = leaves(parts, panel.height - 2 * top)
        return tuple(staying(Picture(tuple(leaf.items(top)))) for leaf in found)

    return largest(pages)


def trouble_pages(
    panel: Panel, measure: Measure, name: str, translate: Translate
) -> tuple[Picture, ...]:
    """When pages cannot be made any more: whatever stood there before is not true by now."""
    head = translate("Screen", "This screen is out of order.")
    lines = (translate("Screen", "Please tell the programme office."),)
    return plain_pages(panel, measure, name, head, lines)


def waiting_pages(
    panel: Panel, measure: Measure, name: str, translate: Translate, problem: KnownError | None
) -> tuple[Picture, ...]:
    """Before the first programme has come; `problem` is why it did not, as far as that is known."""
    if problem is None:
        head = translate("Screen", "The programme is being fetched.")
        return plain_pages(panel, measure, name, head, ())
    lines = (
        translate("Screen", "It appears here as soon as the feed can be reached."),
        error_text(problem, translate),
    )
    head = translate("Screen", "The programme is not here yet.")
    return plain_pages(panel, measure, name, head, lines)
