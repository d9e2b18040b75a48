"""The page "Was ist neu": what changed, what of it was read, what a person is told at once."""
