"""What the desk says of the venue's screens."""

from kiosk.desk.fleet import FleetScreen, FleetState
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.staff.office import Office


def fleet_head(fleet: FleetState | None, office: Office) -> str:
    """ "38 von 40 Bildschirmen zeigen Stand 47": how the server's sentence begins."""
    translate = office.translate
    if fleet is None or not fleet.total:
        return translate("Staff", "No screen has reported yet.")
    return fleet.sentence.get(office.language, "").partition(";")[0]


def reach(fleet: FleetState | None, office: Office) -> str:
    """ "Erreicht 40 Bildschirme."; "" while none has reported."""
    if fleet is None or not fleet.total:
        return ""
    return office.translate("Staff", "Reaches %n screens.", fleet.total)


def screen_state(screen: FleetScreen, office: Office) -> str:
    """ "zeigt Stand 46", "keine Verbindung seit 14:29"."""
    translate, zone = office.translate, office.zone
    match screen.health:
        case "offline":
            at = clock_time(screen.seen_at, zone)
            return translate("Status", "no connection since {time}", time=at)
        case "frozen":
            at = clock_time(screen.painted_at, zone)
            return translate("Staff", "picture frozen since {time}", time=at)
        case "trouble":
            return translate("Staff", "out of order")
        case "empty":
            return translate("Staff", "has no programme")
        case _:
            return translate("Staff", "shows version {version}", version=screen.version)


def screen_role(screen: FleetScreen, office: Office) -> str:
    """ "Tür Saal 2", "Übersicht"."""
    programme = office.desk.programme
    if screen.role == "door":
        room = (programme.room_name(screen.room) if programme else "") or screen.room
        return office.translate("Staff", "Door {room}", room=room)
    return role_name(screen.role, office)


def role_name(role: str, office: Office) -> str:
    """A role in words."""
    translate = office.translate
    names = {
        "door": translate("Staff", "Door"),
        "lobby": translate("Staff", "Lobby board"),
        "day": translate("Staff", "Day board"),
        "announcements": translate("Staff", "Announcements"),
        "browse": translate("Staff", "Touch kiosk"),
    }
    return names.get(role, role)
