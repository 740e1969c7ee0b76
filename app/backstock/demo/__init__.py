"""A store and titles that ship with the program, so that a newcomer without an account sees everything work."""
