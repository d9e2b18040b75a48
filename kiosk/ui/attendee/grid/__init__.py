"""The plan: rooms beside each other, time downwards."""
