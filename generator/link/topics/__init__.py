"""Topics: what articles are about, by their tags, by topics.yml, and by what they speak of."""
