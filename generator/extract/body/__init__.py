"""The article among everything else that a page prints: pieces joined, judged, and made blocks."""
