"""Pages as a PDF file."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from kiosk.options import APP_NAME
from kiosk.ui.attendee.paper.drawing import print_pages
from kiosk.ui.attendee.paper.page import Page

_RESOLUTION = 600


def pdf_of(pages: Sequence[Page], title: str) -> bytes:
    """The PDF (version 1.6) of these pages, the typeface embedded; `title` is the document's."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator(APP_NAME)
    print_pages(pages, writer)
    buffer.close()
    return bytes(buffer.data().data())
