"""The staff desk's window."""
