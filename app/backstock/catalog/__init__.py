"""Titles and editions: accounts, refreshing what is owned, and asking for it filtered, sorted and counted."""
