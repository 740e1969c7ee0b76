"""The command line (design: interfaces). It translates; `core` decides. One command, one function."""
