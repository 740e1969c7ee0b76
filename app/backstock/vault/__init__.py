"""Where secrets rest: the desktop's keyring, or one encrypted file. Knows names and bytes, not what they mean."""

from .chosen_place import Place
from .others import entry_of_another
from .secret import Secret
from .store import SecretStore, open_secret_store

__all__ = ["Place", "Secret", "SecretStore", "entry_of_another", "open_secret_store"]
