"""The filter: what is in force, and where it is shown and changed."""
