"""Names and titles that a tool encoded once too often: “Torf &amp; Moor”."""

import html
import re

from kiosk.feeds.cleaning import clean_title

_CODE = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_MOST = 4
"""Times a name may have been encoded; what is still in code then stays so."""


def decoded(name: str) -> str:
    """A single line without HTML's character codes, however often it was encoded.

    Only whole codes with their semicolon count: “R&D”, “?a=1&copy=2” and “&nix;” stay.
    """
    for _ in range(_MOST):
        if "&" not in name or _CODE.search(name) is None:
            break
        name = clean_title(_CODE.sub(lambda code: html.unescape(code[0]), name))
    return name
