"""Whether a server makes calendars of hand-over selections, and at which addresses.

The announcement is a Link-Template header (RFC 9652) beside the feed: `Link-Template:
"my/{selection}.ics"; rel="item"; type="text/calendar"`. Like the one of push it leaves the bytes of
every format alone.
"""

import re

from kiosk.sync.push_link import same_origin

_TEMPLATE = re.compile(r'"([^"\\]*)my/\{selection\}\.ics"([^,]*)')
_TYPE = re.compile(r';\s*type\s*=\s*"text/calendar"', re.IGNORECASE)


def calendars_address(feed: str, header: str) -> str:
    """The server's address before "/my/…", with "/" at its end; "" where it announces nothing.

    Only an address of the feed's own origin counts: nobody else is told who chose what.
    """
    for folder, parameters in _TEMPLATE.findall(header):
        if _TYPE.search(parameters):
            address = same_origin(feed, folder or ".")
            if address:
                return address
    return ""
