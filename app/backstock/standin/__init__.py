"""Stand-ins for both stores, replaying a folder of recorded or made-up answers. See README.md beside this file."""
