"""Asks for a file or an address, in windows that do not stop the program."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from kiosk.wording import Translate

_FEED_FILES = "*.json *.xml *.ics *.ical *.xcal *.jsonld *.html *.htm *.gz"
"""What feeds are called; which format one is, its bytes tell."""


def open_file(parent: QWidget, translate: Translate, take: Callable[[str], None]) -> None:
    """Asks for a feed file."""
    dialog = QFileDialog(parent, translate("Dialog", "Open a feed file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    feeds = translate("Dialog", "Programme feeds")
    every = translate("Dialog", "All files")
    dialog.setNameFilters([f"{feeds} ({_FEED_FILES})", f"{every} (*)"])
    dialog.fileSelected.connect(take)
    _show(dialog)


def open_address(
    parent: QWidget, translate: Translate, take: Callable[[str], None], begin: str = ""
) -> None:
    """Asks for a feed's address; `begin` stands there to be corrected."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(translate("Dialog", "Open a feed address"))
    dialog.setLabelText(translate("Dialog", "Address of the feed (https://…/schedule.xml)"))
    dialog.setTextValue(begin)
    dialog.setOkButtonText(translate("Dialog", "Open"))
    dialog.setCancelButtonText(translate("Dialog", "Cancel"))
    dialog.resize(560, 160)
    dialog.textValueSelected.connect(take)
    _show(dialog)


def save_calendar(
    parent: QWidget,
    translate: Translate,
    name: str,
    folder: str | None,
    take: Callable[[Path], None],
) -> None:
    """Asks where to write an iCalendar file; suggests a name in the folder used before."""
    title = translate("Dialog", "Export calendar")
    save_as(parent, title, f"{file_name(name)}.ics", "iCalendar (*.ics)", folder, take)


def save_as(
    parent: QWidget,
    title: str,
    suggested: str,
    kind: str,
    folder: str | None,
    take: Callable[[Path], None],
) -> None:
    """Asks where to write a file of one kind ("Markdown (*.md)"), in the folder used before."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.rpartition(".")[2])
    dialog.setNameFilters([kind])
    dialog.setDirectory(usual_folder(folder))
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(lambda path: take(Path(path)))
    _show(dialog)


def save_list(
    parent: QWidget,
    translate: Translate,
    name: str,
    folder: str | None,
    take: Callable[[Path], None],
) -> None:
    """Asks where to write a list, as a page or as plain text."""
    dialog = QFileDialog(parent, translate("Dialog", "Save the list of changes"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("html")
    page, text = translate("Dialog", "Web page"), translate("Dialog", "Plain text")
    dialog.setNameFilters([f"{page} (*.html)", f"{text} (*.txt)"])
    dialog.setDirectory(usual_folder(folder))
    dialog.selectFile(f"{file_name(name)}.html")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("txt" if ".txt" in chosen else "html")
    )
    dialog.fileSelected.connect(lambda path: take(Path(path)))
    _show(dialog)


def usual_folder(before: str | None) -> str:
    """The folder used before if it is still there, else that of documents, else the home."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    wanted = (before or "", QStandardPaths.writableLocation(documents))
    return next((path for path in wanted if path and Path(path).is_dir()), str(Path.home()))


def file_name(title: str) -> str:
    """A title as a file name that every system takes; "Agenda" when nothing is left of it."""
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    return " ".join(plain.split())[:80].strip(" .") or "Agenda"


def _show(dialog: QFileDialog | QInputDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
