"""From arriving bytes to a signed word about them: one pass of hashing, the verdict, keys, records.

Knows no store and no network: what opens a download comes in as an argument.
"""
