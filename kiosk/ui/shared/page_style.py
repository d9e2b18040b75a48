"""The CSS of pages that need nothing beside themselves, in the colours of the window."""

from kiosk.resources import resource
from kiosk.ui.shared.theme import CONTRAST, DARK, LIGHT, Theme

_COLOURS = (
    *("ground", "desk", "ink", "muted", "hair", "edge", "accent", "accent_tint"),
    *("change", "on_change", "off", "on_off", "off_edge", "ok"),
)


def page_style(name: str) -> str:
    """The colours of each scheme a reader may have chosen, and the rules of resources/NAME."""
    rules = resource(name).read_text("utf-8")
    return (
        f":root {{ {_colours(LIGHT)} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {_colours(DARK)} }} }}\n"
        f"@media (prefers-contrast: more) {{ :root {{ {_colours(CONTRAST)} }} }}\n"
        # On paper, whatever the screen has.
        f"@media print {{ :root {{ {_colours(LIGHT)} }} }}\n{rules}"
    )


def _colours(theme: Theme) -> str:
    return " ".join(f"--{name.replace('_', '-')}: {getattr(theme, name)};" for name in _COLOURS)
