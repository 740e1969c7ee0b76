"""The one hierarchy of errors a person may meet.

Each says three things: what happened, what that means for the person's data, and what to do, as `Wording`s, so that a
window can say them in the person's language. Faces print them; nothing else is ever shown to a person. Anything that
is not a BackstockError is a bug and goes to the log.
"""

from __future__ import annotations

from typing import ClassVar

from .wording import joined


class BackstockError(Exception):
    """Something a person should be told. `exit_code` is the contract of the command line."""

    exit_code: ClassVar[int] = 1
    code: ClassVar[str] = "failed"

    def __init__(self, what: str, *, data: str = "", do: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.data = data
        self.do = do

    @property
    def said(self) -> str:
        """All of it, and still to be said in another language."""
        return joined((self.what, self.data, self.do))

    def __str__(self) -> str:
        return str(self.said)


class WrongUsageError(BackstockError):
    """Asked for in a way that cannot be meant."""

    exit_code = 2
    code = "wrong-usage"


class NotFoundError(BackstockError):
    """No such title, node or job, or several match; `candidates` are names to choose from."""

    exit_code = 3
    code = "not-found"

    def __init__(self, what: str, *, candidates: tuple[str, ...] = (), data: str = "", do: str = "") -> None:
        super().__init__(what, data=data, do=do)
        self.candidates = candidates


class SignInNeededError(BackstockError):
    """The account's permission has lapsed or was never given. Only the person can mend this."""

    exit_code = 4
    code = "sign-in-needed"


class DataProtectedError(BackstockError):
    """Refused, because doing it would lose or mix up data: a last copy, a differing digest."""

    exit_code = 5
    code = "data-protected"


class LastCopyError(DataProtectedError):
    """This would have dropped the last known copy."""

    code = "last-copy"


class DigestMismatchError(DataProtectedError):
    """The bytes are not the ones that were announced. The file was set aside."""

    code = "digest-mismatch"


class StoreError(BackstockError):
    """A store did not do what it was asked; what was known before stays true."""

    code = "store"


class StoreUnreachableError(StoreError):
    """No usable answer came. Worth another try."""

    code = "store-unreachable"


class UnreadableAnswerError(StoreError):
    """The store answered in a shape this version does not know."""

    code = "store-unreadable"


class NodeError(BackstockError):
    """A node refused or failed; nothing on this computer was changed because of it."""

    code = "node"


class NodeUnreachableError(NodeError):
    """The node does not answer. Worth another try."""

    code = "node-unreachable"


class NodeRefusedError(NodeError):
    """The node answered no: a wrong code, an unknown device, no room."""

    code = "node-refused"


class DiskFullError(BackstockError):
    """There is not enough room; nothing was lost, work goes on when room is made."""

    code = "disk-full"


class UnsafeArchiveError(BackstockError):
    """An archive tried to write outside its folder, or is too large to be honest. Nothing was unpacked."""

    code = "unsafe-archive"


class CannotRunError(BackstockError):
    """This computer lacks what it takes to start this edition."""

    code = "cannot-run"


class SecretsError(BackstockError):
    """The keyring could not be read or written."""

    code = "secrets"


class SecretsLockedError(SecretsError):
    """They are locked with a passphrase, and none or a wrong one was given."""

    code = "secrets-locked"


class SecretsUndecidedError(SecretsError):
    """There is no keyring, and the person has not said yet how the file of secrets is to be locked."""

    code = "secrets-undecided"


class InterruptedWorkError(BackstockError):
    """The person stopped it; it can go on from where it was."""

    exit_code = 130
    code = "interrupted"
