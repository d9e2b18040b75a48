"""The festival agenda: one programme, three faces (attendee window, venue screens, staff desk)."""

__version__ = "0.1.0"
