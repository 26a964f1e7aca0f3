"""The conversation: questions, answers, and a card for every outcome."""
