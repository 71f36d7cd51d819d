"""The words of a seed before anything is known of them: encoding, characters, lines, sentences, language."""
