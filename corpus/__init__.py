"""The evidence: what five papers say, in our own words, with its place, and the index that finds it."""
