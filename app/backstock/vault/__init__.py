"""Where secrets rest: the desktop's keyring, or one encrypted file. Knows names and bytes, not what they mean."""

from .secret import Secret
from .store import SecretStore, open_secret_store

__all__ = ["Secret", "SecretStore", "open_secret_store"]
