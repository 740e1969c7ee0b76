"""The headless node's HTTP: HTTPS with its own certificate, signed requests, one shape of error.

A face: it translates requests to the node's parts and their errors to answers, and decides nothing. The only room that
knows the web framework.
"""
