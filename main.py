"""Starts the festival agenda from a checkout; the same as the command `festival-agenda`."""

from kiosk.app import main

if __name__ == "__main__":
    raise SystemExit(main())
