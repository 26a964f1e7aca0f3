"""The tables typed a second time, by another route than core/, which nothing here imports.

A module that `spinemets verify` can run offers
- SPACE   {fact: values as in JSON}: the combinations to compare;
- answer  (case: dict) -> ("finding", value), ("not_applicable", what one text would conclude, or None), or ("refused", None) where
  the facts contradict each other;
- OPEN_SPACE (optional) the smaller space over which every subset of unknown facts is compared with brute force.
"""
