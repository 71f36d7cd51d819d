"""The fields of an article, a rule each: candidates with evidence, of which the best wins."""
