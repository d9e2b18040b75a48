"""The staff desk without its window: edits, what they touch, and the way to the feed server."""
