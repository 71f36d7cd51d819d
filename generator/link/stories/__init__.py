"""Stories: tellings of one event, why they are, and how their wordings correspond."""
