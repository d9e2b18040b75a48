"""Which addresses other machines reach, phones above all, and which only this one does."""

import re
import socket
from collections.abc import Callable
from ipaddress import ip_address
from urllib.parse import urlsplit


def at_this_machine(address: str) -> str:
    """The address for who is on this machine: "0.0.0.0" and "::" are none to call."""
    return address.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


def own_address() -> str:
    """This machine's address in the network; nothing is sent to find it out.

    The system is only asked which way out it would take (192.0.2.0/24 is nobody's, RFC 5737).
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(("192.0.2.1", 9))
            return str(asked.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def for_screens(address: str, own: Callable[[], str] = own_address) -> str:
    """The address for other machines: this one's in the network if the server listens to all."""
    if at_this_machine(address) == address:
        return address
    return re.sub(r"//(0\.0\.0\.0|\[::\]):", f"//{own()}:", address)


def is_for_this_machine_only(address: str) -> bool:
    """Whether nobody else reaches it."""
    try:
        host = urlsplit(address).hostname or ""
        return ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost" or host.casefold().endswith(".localhost")
