"""How much is chosen, and how much that leaves: all that is said of the filter at each start."""

from kiosk.programme.filters import Filter
from kiosk.wording import Translate


def button_name(chosen: Filter, translate: Translate) -> tuple[str, str]:
    """What stands on the button that opens the filter, and what the screen reader says of it."""
    name, count = translate("Filter", "Filter"), len(chosen.choices)
    if not count:
        return name, name
    return f"{name} ({count})", f"{name}, {translate('Filter', '%n chosen', count)}"


def shown_of(shown: int, total: int, translate: Translate) -> str:
    """ "34 von 46 Veranstaltungen"."""
    return translate("Filter", "{shown} of %n sessions", total, shown=shown)
