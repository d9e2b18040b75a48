"""Benchmarks: tables with ratios against a floor of the same run; `python -m benchmarks`."""
