"""The panel of one session, and the notes on it."""
