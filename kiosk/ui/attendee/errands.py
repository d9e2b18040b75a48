"""What a person has done with feeds and sessions: open, export, copy."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from kiosk.personal.alarm import alarm_of
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.notice import Notice
from kiosk.wording import translator

_FOLDER = "export folder"


class Errands:
    """Runs errands for the window and tells in the notice what came of them.

    `kept_at` says where a calendar file is kept up to date, `keep_at` chooses it.
    """

    def __init__(
        self, window: QWidget, workspace: Workspace, appearance: Appearance, notice: Notice
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._appearance = appearance
        self._notice = notice
        self.alarm = alarm_of(workspace.setting("alarm"))
        self._folder = workspace.setting(_FOLDER)
        self.kept_at: Callable[[], Path | None] = lambda: None
        self.keep_at: Callable[[Path], None] = lambda _path: None

    def set_alarm(self, minutes: str) -> None:
        """Chooses when exported entries remind: minutes before the start, "" for never."""
        self.alarm = alarm_of(minutes)
        self._workspace.remember("alarm", minutes)

    def ask_file(self) -> None:
        """Asks for a feed file and opens it."""
        from kiosk.ui.attendee.opening.dialogs import open_file

        open_file(self._window, self._appearance.translate, self._workspace.open_text)

    def ask_address(self) -> None:
        """Asks for a feed's address and opens it; begins with one that could not be had."""
        from kiosk.ui.attendee.opening.dialogs import open_address

        work = self._workspace
        wrong = work.source.shown if work.programme is None and work.source.is_web else ""
        open_address(self._window, self._appearance.translate, work.open_text, wrong)

    def ask_export(self, scene: Scene, key: str | None = None) -> None:
        """Asks where to, and writes the agenda, or the session `key`, as iCalendar."""
        from kiosk.ui.attendee.opening.dialogs import save_calendar

        name = scene.programme.session_by_key[key].title if key else scene.programme.event.title

        def take(path: Path) -> None:
            self._folder = str(path.parent)
            self._workspace.remember(_FOLDER, self._folder)
            self.export_to(path, key)

        save_calendar(self._window, self._appearance.translate, name, self._folder, take)

    def export_to(self, path: Path, key: str | None = None) -> None:
        """Writes the agenda, or one session, to a file and tells what is in it."""
        translate = self._appearance.translate

        def done(count: int, left_out: int) -> None:
            text = translate("Agenda", "%n entries written to {file}.", count, file=path.name)
            if left_out:
                text += " " + translate(
                    "Agenda",
                    "%n starred sessions are not in it: without a time, cancelled, or gone.",
                    left_out,
                )
            keep = "" if key or self.kept_at() == path else translate("Agenda", "Keep up to date")
            self._notice.tell(text, action=keep, do=lambda: self.keep_at(path))

        # Not needed for the first picture.
        from kiosk.ui.attendee.calendar.save_agenda import save_agenda

        save_agenda(self._workspace, path, key, self.alarm, translate, done)

    def ask_changes(self) -> None:
        """Asks where to, and writes the list of all changes."""
        programme, translate = self._workspace.programme, self._appearance.translate
        if programme is None:
            return
        from kiosk.ui.attendee.opening.dialogs import save_list

        def take(path: Path) -> None:
            self._folder = str(path.parent)
            self._workspace.remember(_FOLDER, self._folder)
            self.changes_to(path)

        name = translate("ChangeList", "Changes: {event}", event=programme.event.title)
        save_list(self._window, translate, name, self._folder, take)

    def changes_to(self, path: Path) -> None:
        """Writes the list of all changes, as plain text where the file is called so."""
        from kiosk.ui.attendee.inbox.save_list import save_list

        translate = translator(self._appearance.language)

        def done() -> None:
            self._notice.tell(translate("Agenda", "{file} is written.", file=path.name))

        save_list(self._workspace, path, translate, done)

    def ask_notes(self) -> None:
        """Asks where to, and writes all notes as one Markdown file."""
        programme, translate = self._workspace.programme, self._appearance.translate
        if programme is None:
            return
        if not any(text.strip() for text in self._workspace.notes.values()):
            self._notice.tell(translate("Notes", "There are no notes yet."))
            return
        from kiosk.ui.attendee.opening.dialogs import file_name, save_as

        title = translate("Notes", "Notes: {event}", event=programme.event.title)
        self._ask(save_as, title, f"{file_name(title)}.md", "Markdown (*.md)", self.notes_to)

    def notes_to(self, path: Path) -> None:
        """Writes all notes as one Markdown file."""
        from kiosk.personal.exported_notes import notes_markdown
        from kiosk.personal.write_file import write_file

        work, translate = self._workspace, self._appearance.translate
        programme = work.programme
        if programme is None:
            return
        text = notes_markdown(programme, work.notes, programme.tz, translate)
        work.tasks.database(
            lambda: write_file(path, text.encode()),
            lambda _: self._notice.tell(translate("Agenda", "{file} is written.", file=path.name)),
        )

    def _ask(
        self,
        ask: Callable[..., None],
        title: str,
        name: str,
        kind: str,
        write: Callable[[Path], None],
    ) -> None:
        """Asks for a file in the folder used last, which the next one begins in."""

        def take(path: Path) -> None:
            self._folder = str(path.parent)
            self._workspace.remember(_FOLDER, self._folder)
            write(path)

        ask(self._window, title, name, kind, self._folder, take)

    def copy(self, scene: Scene, key: str) -> None:
        """Puts a session into the clipboard as plain text."""
        from kiosk.ui.attendee.panel.record import session_text

        QApplication.clipboard().setText(session_text(scene.programme.session_by_key[key], scene))
        self._notice.tell(self._appearance.translate("Agenda", "Copied as text."))
