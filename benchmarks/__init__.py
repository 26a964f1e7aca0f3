"""Benchmarks: each prints ratios and medians from one run; none is a test."""
