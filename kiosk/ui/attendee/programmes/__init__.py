"""The programmes that are kept: the page that lists them, switching, removing, taking that back."""
