"""The evidence: what is cited, in whose words, and the other side where papers disagree."""
