"""What a member of staff may do; each role may all that the ones before it may."""

from enum import StrEnum


class Role(StrEnum):
    """From the least to the most."""

    READER = "reader"
    """Reads the feeds, where those are not for everybody."""
    VIEWER = "viewer"
    """Reads what staff read: journal, drafts, screens."""
    EDITOR = "editor"
    """Prepares drafts, which somebody else publishes."""
    PUBLISHER = "publisher"
    """Corrects at once, and takes back."""
    ADMIN = "admin"
    """Gives and takes tokens."""

    def may(self, needed: "Role") -> bool:
        """Whether what takes `needed` is allowed."""
        order = list(Role)
        return order.index(self) >= order.index(needed)
