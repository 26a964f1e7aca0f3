"""The evaluation harness: tasks, samples with gold, scorers, reports."""
