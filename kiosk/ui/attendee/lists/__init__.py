"""Sessions one under the other."""
