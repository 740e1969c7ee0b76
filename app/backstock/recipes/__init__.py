"""Recipes: from a verified source to the read-only image it is played from.

`extract` unpacks one archive into one new folder and trusts nothing in it; `images` names that folder after what went
in (source, recipe, parameters), makes it read-only and never makes it twice. The parsing runs in a child process
(`unpack`) that has limits on memory and file size and, where bubblewrap works, no network and no writable place but
the staging folder, because the archive library is C and the archive is anybody's.
"""
