"""A node's self-signed certificate, and TLS that trusts exactly that one.

No authority and no host names: the certificate is recognised by its digest, which came with the invite code. Whoever
calls from under another address or name still reaches the same node or nobody.
"""

from __future__ import annotations

import hashlib
import ssl
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from ..domain.errors import NodeError, NodeUnreachableError
from ..domain.wording import say

_VALID_FOR = timedelta(days=30 * 365)


def make_certificate(common_name: str) -> tuple[str, str]:
    """A new certificate and its private key, both PEM. P-256, because browsers do not speak Ed25519 certificates."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name[:64])])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=2))
        .not_valid_after(now + _VALID_FOR)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return certificate.public_bytes(serialization.Encoding.PEM).decode(), private.decode()


def fingerprint(pem: str) -> str:
    """Lower-case hex SHA-256 of the certificate's DER form."""
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


def fetch_certificate(host: str, port: int, *, timeout_s: float) -> str:
    """What the server at this address shows, unverified, as PEM. Nothing is sent to it but the handshake."""
    try:
        return ssl.get_server_certificate((host, port), timeout=timeout_s)
    except ssl.SSLError as wrong:
        raise NodeError(
            say("What answers at {host}:{port} does not speak TLS as a node does.", host=host, port=port),
            data=say("Nothing was sent to it."),
            do=say("Check the address and port of the node."),
        ) from wrong
    except OSError as wrong:
        raise NodeUnreachableError(
            say("No node answers at {host}:{port}.", host=host, port=port),
            data=say("Nothing was changed."),
            do=say("Check that the node runs and that this computer can reach it."),
        ) from wrong


def pinned_context(pem: str) -> ssl.SSLContext:
    """TLS that accepts this certificate and no other, whatever the host is called."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.load_verify_locations(cadata=pem)
    return context
