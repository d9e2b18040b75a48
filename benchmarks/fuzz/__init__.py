"""Fuzzing of every reader of feeds: mutants of real shapes, and what must hold of each of them.

A short run of it is tests/feeds/test_fuzz.py; a long one `python -m benchmarks.fuzz --minutes 15`.
"""
