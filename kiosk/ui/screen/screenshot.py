"""Pictures of venue screens, drawn without a display: for documentation, tests, previews."""

import os
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.options import Options
from kiosk.programme.errors import KnownError
from kiosk.ui.pictures.settings import ScreenSettings
from kiosk.ui.shared.png import write_png


def shoot(
    options: Options, settings: ScreenSettings, out: Path, size: tuple[int, int], page: int = 1
) -> None:
    """Writes one page of a screen's cycle (from 1) as PNG, `size` in pixels of the glass.

    Works on the data folder's programme and changes nothing there but what a sync of a file never
    seen before stores. Raises KnownError when there is no such page or the file cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.screen.screens import Screens
    from kiosk.ui.shared.application import application

    app = application([])
    screens = Screens(options, [settings])
    (window,) = screens.windows
    try:
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.setFixedSize(*size)
        window.show()
        app.processEvents()
        pages = window.cycle.pages
        if not 1 <= page <= len(pages):
            raise KnownError(
                "There is no page {page}: the screen has {of}.", page=page, of=len(pages)
            )
        window.cycle.number = page - 1
        write_png(window.grab(), out)
    finally:
        screens.close()
