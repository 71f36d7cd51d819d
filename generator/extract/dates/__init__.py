"""The dates that a seed prints, and which of them is the day of publication."""
