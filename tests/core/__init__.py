"""The core, proven."""
