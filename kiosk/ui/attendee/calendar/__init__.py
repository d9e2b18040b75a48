"""The agenda in other calendars, kept up to date: a file, a calendar on a server."""
