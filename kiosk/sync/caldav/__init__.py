"""Calendars on a CalDAV server (RFC 4791): finding them, and keeping entries of ours in one."""
