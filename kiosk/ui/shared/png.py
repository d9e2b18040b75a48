"""Pictures as PNG files."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPixmap

from kiosk.personal.write_file import write_file


def png(picture: QImage | QPixmap) -> bytes:
    """The bytes of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def write_png(picture: QImage | QPixmap, file: Path) -> None:
    """Writes the file whole or not at all. Raises WriteError."""
    write_file(file, png(picture))
