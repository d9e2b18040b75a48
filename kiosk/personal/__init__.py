"""The personal agenda's exports: iCalendar today; hand-over and reminders later."""
