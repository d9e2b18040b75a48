"""Which announcements stand over every page, and what they say."""

from kiosk.programme.announcements import for_everybody, is_emergency
from kiosk.programme.text import plain_text
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.scene import Scene


@dataclass(frozen=True, slots=True)
class UrgentRecord:
    """One announcement. `lead` says how loud it is; `alarms` that people are to act at once."""

    key: str
    lead: str
    title: str
    text: str
    alarms: bool

    @property
    def said(self) -> str:
        """The whole for a screen reader."""
        return ", ".join(part for part in (self.lead, self.title, self.text) if part)


def announced(scene: Scene) -> tuple[UrgentRecord, ...]:
    """What is urgent for everybody at this moment, emergencies first."""
    notices = for_everybody(scene.programme.announcements, scene.now, scene.language)
    translate = scene.translate
    return tuple(
        UrgentRecord(
            notice.key,
            translate("Announced", "Emergency")
            if is_emergency(notice)
            else translate("Announced", "Important"),
            notice.title,
            plain_text(notice.text),
            is_emergency(notice),
        )
        for notice in notices
        if notice.urgent
    )
