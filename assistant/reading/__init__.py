"""Free text to facts, each with the words that support it. Unknown is never absent; in doubt a fact stays a set."""
