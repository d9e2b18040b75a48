"""The attendee window: what it shows when, the way of the Tab key, and its end."""

from collections.abc import Callable
from datetime import tzinfo
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from kiosk.ui.attendee.acting import ActingWindow
from kiosk.ui.attendee.actions import Actions
from kiosk.ui.attendee.commands import commands
from kiosk.ui.attendee.connections import connect_choices, connect_pages, connect_side, join
from kiosk.ui.attendee.pages import PROGRAMME
from kiosk.ui.attendee.window_memory import WindowMemory
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.appearance import SYSTEM
from kiosk.ui.shared.tab_order import bring_into_sight, step
from kiosk.wording import error_text

if TYPE_CHECKING:
    from kiosk.ui.attendee.bars.undo_notice import UndoNotice
    from kiosk.ui.attendee.inbox.inbox import Inbox
    from kiosk.ui.attendee.manners import Manners
    from kiosk.ui.attendee.sheets import Sheets

_LOOK_AFTER = 100
"""Milliseconds from coming to the front to the look for what other windows wrote: the first
picture comes before it, and threads for it cost 7 ms."""


_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AttendeeWindow(ActingWindow):
    """One window on one workspace, with its menus and what comes after the first picture."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        language: str = "de",
        scheme: str = SYSTEM,
        text_size: int = 100,
        zone: Callable[[tzinfo], tzinfo] = lambda event_zone: event_zone,
    ) -> None:
        """`zone` gives the zone to show times in from the event's own."""
        super().__init__(workspace, language, scheme, text_size, zone)
        self._was_shown = False
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_AFTER)
        does = commands(
            self, lambda: self.inbox, lambda: self.manners, lambda: self.sheets, self.show_keys
        )
        self.actions_ = Actions(self, does)
        self.memory = WindowMemory(self)
        self._connect()
        self._appear()
        self.programme_page.active_view.setFocus()

    # What the first picture does without

    @cached_property
    def inbox(self) -> "Inbox":
        """What is new, and what of it was read."""
        from kiosk.ui.attendee.inbox.inbox import Inbox

        return Inbox(self)

    @cached_property
    def undo_notice(self) -> "UndoNotice":
        """What tells of a step, and takes it back."""
        from kiosk.ui.attendee.bars.undo_notice import UndoNotice

        return UndoNotice(self.undo, self.notice, self.appearance)

    @cached_property
    def manners(self) -> "Manners":
        """Dropping, feeds opened lately, progress."""
        from kiosk.ui.attendee.manners import Manners

        return Manners(
            self,
            self.actions_,
            lambda: self.inbox.reading,
            lambda handed: self.sheets.take_over(handed),
            lambda: self.sheets.show_calendars(),
        )

    @cached_property
    def sheets(self) -> "Sheets":
        """The sheets over the window: calendars, hand-over."""
        from kiosk.ui.attendee.sheets import Sheets

        return Sheets(self, lambda: self.manners)

    def show_keys(self) -> None:
        """Shows the page of all keys."""
        # Not needed for the first picture.
        from kiosk.ui.attendee.key_rows import key_rows
        from kiosk.ui.shared.keys_page import KeysPage

        KeysPage(self, self.appearance, key_rows).open()

    def _connect(self) -> None:
        work, side = self.workspace, self.side
        self._look.timeout.connect(work.look_for_stars)
        self._look.timeout.connect(work.look_for_notes)
        self._look.timeout.connect(lambda: self.inbox.reading.look())
        self._look.timeout.connect(self.agenda_acts.look)
        work.programme_changed.connect(self.stage.show_programme)
        work.programme_changed.connect(self.memory.programme_shown)
        work.programme_changed.connect(self._begin)
        work.programme_changed.connect(self.agenda_acts.look)
        work.stars_changed.connect(self.stage.show_stars)
        work.notebook.changed.connect(self.stage.show_note)
        work.sync_changed.connect(self.stage.show_sync)
        work.failed.connect(lambda e: self.notice.tell(error_text(e, self.translate), wrong=True))
        connect_pages(self)
        connect_side(self)
        connect_choices(self, self.actions_)
        self.late_pages.arrived.connect(lambda number: join(self, number, lambda: self.inbox))
        side.lead_chosen.connect(lambda key, lead: self.manners.alerts.choose_lead(key, lead))
        side.code_wanted.connect(lambda key: self.sheets.show_code(key))
        self.appearance.changed.connect(self._appear)
        self.notice.told.connect(lambda text, bad: self.announcer.say(text, urgent=bad))
        self.undo.changed.connect(self._name_undo)
        self.undo.told.connect(lambda step, tell: self.undo_notice.tell(step, tell))
        self.undo.moved.connect(lambda step, back: self.undo_notice.tell_moved(step, back))
        self.minute.passed.connect(self.stage.show_minute)

    # What is shown

    def _begin(self) -> None:
        """Brings the present into sight, once there is a programme in a window that is seen."""
        scene = self.stage.scene
        if self._was_shown or scene is None or not self.isVisible():
            return
        self._was_shown = True
        if self.stack.currentIndex() == PROGRAMME:
            self._arrive()
        else:  # a page that was never shown has no places to scroll to yet
            self.stack.currentChanged.connect(self._come_to)
        if not self.header.search.text():
            self.routes.take_focus()

    def _come_to(self, page: int) -> None:
        if page == PROGRAMME:
            self.stack.currentChanged.disconnect(self._come_to)
            self._arrive()

    def _arrive(self) -> None:
        """Where the former visit was a moment ago, or now."""
        scene = self.stage.scene
        if not self.memory.go_on() and scene is not None:
            self.programme_page.start_at(scene.now)

    def _appear(self) -> None:
        """Draws and names everything anew: another language or other colours."""
        translate, theme = self.translate, self.appearance.theme
        for part in (self.header, *self.pages.values(), self.loading):
            part.set_theme(theme)
        self.notice.set_theme(theme, translate("Panel", "Close"))
        self.header.name(translate)
        self.actions_.retranslate(translate)
        self.actions_.choose(self.actions_.themes, self.appearance.scheme)
        self.actions_.choose(self.actions_.languages, self.appearance.language)
        self.actions_.choose(self.actions_.motions, self.appearance.motion)
        self.actions_.choose(self.actions_.text_sizes, str(self.appearance.text_size))
        self.actions_.choose(self.actions_.alarms, str(self.errands.alarm or ""))
        self._name_undo()
        self.header.mark_view(self.view)
        self.stage.show_programme()
        self.stage.show_sync()
        self.appearance.apply()
        self._fit()

    def _fit(self) -> None:
        """Parts give way where the window is small."""
        room = self.room
        self.header.fit(self.width(), low=room.low)
        self.side.fit(narrow=room.narrow)
        self.search.fit()
        self.programme_page.fit(low=room.low)
        self.agenda_page.fit(low=room.low)
        if "announced" in self.__dict__:  # made already
            self.announced.fit()

    def _name_undo(self) -> None:
        translate = self.translate
        self.actions_.name_undo(
            translate, self.undo.undo_name(translate), self.undo.redo_name(translate)
        )

    # Qt

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        shown = self.pages.get(self.stack.currentIndex())
        middle = shown.tab_parts() if shown is not None else (self.loading,)
        announced = self.announced.parts if "announced" in self.__dict__ else ()
        parts = (
            self.header,
            *announced,
            *middle,
            *self.search.parts,
            *self.side.parts,
            self.notice,
            self.status,
        )
        target = step(parts, self.focusWidget(), forward=next)
        if target is not None:
            reasons = Qt.FocusReason
            target.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
            bring_into_sight(target)
        return target is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.focusWidget()
        pressed = event.key() in _PRESS and not event.isAutoRepeat()
        if pressed and isinstance(button, QAbstractButton) and not isinstance(button, QCheckBox):
            button.click()  # as people know it from dialogs and web pages
        elif pressed:
            self.routes.go_on_into()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.memory.keep()
        self.rooms.keep_pending()
        if "manners" in self.__dict__:  # made already
            self.manners.calendar.flush()
            self.manners.alerts.close()
        self.minute.stop()
        self.workspace.close()
        super().closeEvent(event)
