"""Dateline: a folder of scraped news articles in, a digest to read, search, cite and correct out."""
