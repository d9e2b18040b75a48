"""The search: what was found, and where it stands."""
