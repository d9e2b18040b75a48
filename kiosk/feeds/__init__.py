"""Bytes to Programme and back: one module per format, detection, problem lists."""
