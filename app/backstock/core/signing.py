"""Signing in, in every way there is, and how the secrets that come of it are locked."""

from __future__ import annotations

from collections.abc import Callable

from ..catalog.accounts import Accounts
from ..db.holdings import Holdings
from ..domain.errors import SecretsUndecidedError
from ..domain.ids import AccountId
from ..domain.titles import Account, StoreName
from ..domain.wording import say
from ..settings import StoresSettings
from ..stores.browser_profiles import BrowserProfile, browser_profiles
from ..stores.browser_sessions import humble_session_in, profile_called
from ..stores.itch_oauth import KEY_PAGE, BrowserGrant, ItchOAuth, oauth_ready
from ..vault import Place, Secret, SecretStore


class BrowserSignIn:
    """A sign-in under way in the person's own browser, at `url`; one of `wait` and `cancel` must come."""

    def __init__(self, grant: BrowserGrant, finish: Callable[[Secret], Account]) -> None:
        self._grant = grant
        self._finish = finish

    @property
    def url(self) -> str:
        return self._grant.url

    def wait(self, timeout_s: float) -> Account:
        """Slow. Raises SignInNeededError when nothing or a refusal came, InterruptedWorkError after `cancel`."""
        return self._finish(self._grant.wait(timeout_s))

    def cancel(self) -> None:
        self._grant.cancel()


class Signing:
    def __init__(self, accounts: Accounts, holdings: Holdings, secrets: SecretStore, settings: StoresSettings) -> None:
        self._accounts = accounts
        self._holdings = holdings
        self._secrets = secrets
        self._settings = settings

    def sign_in(self, store: StoreName, secret: str, base_url: str | None = None, demo: bool = False) -> Account:
        """Slow. Raises SignInNeededError when the store does not know the permission, SecretsUndecidedError when
        nobody has said yet how it shall be locked."""
        if not demo:
            self._must_be_decided()
        return self._accounts.sign_in(store, secret, base_url, demo)

    def oauth_ready(self, store: StoreName) -> bool:
        return store is StoreName.ITCH and oauth_ready(self._settings.itch)

    def begin_oauth(self, store: StoreName) -> BrowserSignIn:
        """Raises SignInNeededError, which says how else, where signing in with a browser is not possible."""
        self._must_be_decided()
        return BrowserSignIn(ItchOAuth(self._settings.itch), lambda token: self.sign_in(store, token.reveal().decode()))

    def browser_profiles(self) -> list[BrowserProfile]:
        """Those that could hold a sign-in at Humble. Looks for files, and opens none with cookies."""
        return browser_profiles()

    def sign_in_from_browser(self, profile: str) -> Account:
        """Slow. Reads one cookie out of that browser profile (its id, or a name): only after the person agreed."""
        self._must_be_decided()
        session = humble_session_in(profile_called(profile), self._settings.humble.base_url)
        return self.sign_in(StoreName.HUMBLE, session.reveal().decode())

    def problems(self, account_id: AccountId) -> list[str]:
        """What the last sync of that account could not read, in sentences."""
        return self._holdings.problems(account_id)

    def titles(self, account_id: AccountId) -> int:
        """How many titles that account has, in whatever way."""
        return self._holdings.titles_of(account_id)

    def revoke_page(self, store: StoreName) -> str:
        """Where the person takes a permission back at the store itself, which signing out here cannot do."""
        return KEY_PAGE if store is StoreName.ITCH else ""

    # -- the secrets ---------------------------------------------------------------------------------------------

    @property
    def description(self) -> str:
        """One sentence: where secrets rest."""
        return self._secrets.description

    @property
    def place(self) -> Place:
        """UNDECIDED: no keyring, and the person has to choose a passphrase or the key file before signing in."""
        return self._secrets.place

    @property
    def locked(self) -> bool:
        """Slow. Another process may have changed the passphrase meanwhile."""
        return self._secrets.locked

    def choose_key_file(self) -> None:
        """The person wants no passphrase, and was told that whoever reads the files can read the secrets."""
        self._secrets.choose_key_file()

    def set_passphrase(self, passphrase: Secret) -> None:
        """Slow. Locks the file with this from now on; what is in it stays. Raises SecretsError with a keyring."""
        self._secrets.set_passphrase(passphrase)

    def _must_be_decided(self) -> None:
        if self._secrets.place is Place.UNDECIDED:
            raise SecretsUndecidedError(
                say("This desktop has no keyring, and it is not decided yet how sign-ins are locked."),
                data=say("Nothing was changed."),
                do=say(
                    "Choose a passphrase (BACKSTOCK_PASSPHRASE), or set secrets.backend to file for a key beside them."
                ),
            )
