"""The case: every fact with the words behind it, editable in place, and the spine."""
