"""Whether a server makes calendars of hand-over selections, and at which addresses.

The announcement is a Link-Template header (RFC 9652) beside the feed: `Link-Template:
"my/{selection}.ics"; rel="item"; type="text/calendar"`. Like the one of push it leaves the bytes of
every format alone.
"""

import re

from kiosk.sync.push_link import same_origin
from kiosk.sync.reach import is_for_this_machine_only

_TEMPLATE = re.compile(r'"([^"\\]*)my/\{selection\}\.ics"([^,]*)')
_TYPE = re.compile(r';\s*type\s*=\s*"text/calendar"', re.IGNORECASE)


def calendars_address(feed: str, header: str) -> str:
    """The server's address before "/my/…", with "/" at its end; "" where it announces none that a
    phone could open.

    Only an address of the feed's own origin counts: nobody else is told who chose what. A server
    on this very machine is believed where it says that others reach it.
    """
    announced = [f for f, parameters in _TEMPLATE.findall(header) if _TYPE.search(parameters)]
    if is_for_this_machine_only(feed):
        return next((f for f in announced if _is_public(f)), "")
    return next((found for f in announced if (found := same_origin(feed, f or "."))), "")


def _is_public(address: str) -> bool:
    return address.startswith(("https://", "http://")) and not is_for_this_machine_only(address)
