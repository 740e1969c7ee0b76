"""Artwork made from titles. Draws pictures; does not know models, pages or the cache."""
