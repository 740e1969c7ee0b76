"""Where packages live: sealing, nodes, pairing, and moving things between this computer and the shelf.

**Trust.** A node proves itself by its TLS certificate, whose digest travels inside the invite code and is compared
before the code's secret is sent. This computer proves itself by its device key: every request is signed (RFC 9421) over
method, address, body and the node it is meant for, so that one node cannot pass a request on to another.

**Data.** A node is told over HTTPS *what* to hold; the bytes travel by torrent. What leaves for a node in mode `shared`
is sealed first (`sealing`): encrypted under a key that only the content and this user's realm secret give, and padded.

**Keeping.** Nothing is dropped here before a node, asked in that moment, says the package is present. Every step first
looks at what is already true, so a page-out or page-in that was killed goes on when it is run again.
"""
