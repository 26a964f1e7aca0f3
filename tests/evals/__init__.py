"""The harness judged: what it refuses, what it counts, what it catches."""
