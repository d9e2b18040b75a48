"""The attendee window."""
