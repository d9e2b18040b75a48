"""What staff read on the settings page of a screen: names and values, in words; no Qt."""

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass
from kiosk.store.feed_state import FeedState
from kiosk.sync.source import BUNDLED, shown
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.outputs import Output
from kiosk.ui.shared.dates import clock_time, short_weekday
from kiosk.wording import Translate, error_text


@dataclass(frozen=True, slots=True)
class ScreenStatus:
    """How one screen is; instants are aware. `awake` names who keeps the machine awake, `faults`
    counts pages that could not be made or drawn, `placed` is the output it stands on."""

    settings: ScreenSettings
    state: FeedState
    stand: str
    now: datetime
    zone: tzinfo
    language: str
    uptime: timedelta
    room: str = ""
    syncing: bool = False
    next_check: datetime | None = None
    problem: KnownError | None = None
    disk: KnownError | None = None
    clock_trusted: bool = True
    faults: int = 0
    placed: str | None = None
    outputs: Sequence[Output] = ()
    awake: Sequence[str] = ()


def status_rows(status: ScreenStatus, translate: Translate) -> list[tuple[str, str]]:
    """The rows of the page, the most asked for first."""
    state = status.state
    rows = [
        (translate("Staff", "Screen"), _screen(status, translate)),
        (translate("Staff", "Programme"), _programme(status, translate)),
        (translate("Staff", "Contact"), status.stand),
        (translate("Staff", "Feed"), _source(state.source, translate)),
        (translate("Staff", "Next look"), _next(status, translate)),
    ]
    if status.problem is not None:
        rows.append((translate("Staff", "Problem"), error_text(status.problem, translate)))
    if status.disk is not None:
        rows.append((translate("Staff", "Disk"), error_text(status.disk, translate)))
    rows += [
        (translate("Staff", "Clock"), _clock(status, translate)),
        (translate("Staff", "Running for"), _uptime(status, translate)),
        (translate("Staff", "Outputs"), _outputs(status, translate)),
        (translate("Staff", "Kept awake by"), ", ".join(status.awake) or "–"),
    ]
    return rows


def role_name(role: Role, translate: Translate) -> str:
    """What a role is called."""
    match role:
        case Role.DOOR:
            return translate("Staff", "Door sign")
        case Role.LOBBY:
            return translate("Staff", "Lobby board")
        case Role.DAY:
            return translate("Staff", "Day board")
        case Role.ANNOUNCEMENTS:
            return translate("Staff", "Announcements")
        case Role.BROWSE:
            return translate("Staff", "Touch kiosk")


def _screen(status: ScreenStatus, translate: Translate) -> str:
    settings = status.settings
    parts = [settings.name, role_name(settings.role, translate)]
    if settings.role is Role.DOOR:
        parts.append(status.room)
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _programme(status: ScreenStatus, translate: Translate) -> str:
    state = status.state
    if not state.version:
        return translate("Staff", "none yet")
    said = translate("Staff", "version {version}", version=state.version)
    if state.changed_at is not None:
        said += ", " + _instant(state.changed_at, status)
    return f"{said} ({state.feed_version})" if state.feed_version else said


def _source(name: str, translate: Translate) -> str:
    return translate("Staff", "built in") if name == BUNDLED else shown(name)


def _next(status: ScreenStatus, translate: Translate) -> str:
    if status.syncing:
        return translate("Staff", "looking now")
    if status.next_check is None:
        return "–"
    return clock_time(status.next_check, status.zone)


def _clock(status: ScreenStatus, translate: Translate) -> str:
    said = _instant(status.now, status)
    if status.clock_trusted:
        return said
    return translate("Staff", "{time} – not trusted: set this computer's clock", time=said)


def _uptime(status: ScreenStatus, translate: Translate) -> str:
    minutes = int(status.uptime.total_seconds() // 60)
    days, hours = divmod(minutes // 60, 24)
    parts = [
        translate("Staff", "%n days", days) if days else "",
        f"{hours}:{minutes % 60:02} h",
        translate("Staff", "%n faults, see the log", status.faults) if status.faults else "",
    ]
    return ", ".join(part for part in parts if part)


def _outputs(status: ScreenStatus, translate: Translate) -> str:
    named = [
        f"{one.name} {one.width}×{one.height}"
        + (f" ({translate('Staff', 'this screen')})" if one.name == status.placed else "")
        for one in status.outputs
    ]
    return ", ".join(named) or translate("Staff", "none")


def _instant(instant: datetime, status: ScreenStatus) -> str:
    day = instant.astimezone(status.zone).date()
    return f"{short_weekday(day, status.language)} {clock_time(instant, status.zone)}"
