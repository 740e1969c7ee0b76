"""The composition root and the deeds that need several rooms. Every face starts here."""
