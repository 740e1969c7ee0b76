"""Signing in to itch.io in the person's own browser (OAuth, implicit).

The browser asks itch.io; itch.io sends it back to a page of ours on this computer with the permission behind the `#`.
What comes is a key of limited reach that does not expire; there is nothing to renew and no way to revoke it from here.
"""

from __future__ import annotations

import secrets
import threading
from typing import Final, Protocol
from urllib.parse import urlencode

from ..domain.errors import InterruptedWorkError, SignInNeededError
from ..domain.wording import say
from ..settings import ItchSettings
from ..vault import Secret
from .links import checked
from .loopback import Handed, LoopbackServer

SCOPES: Final = ("profile:me", "profile:owned", "profile:collections", "game:view:uploads")
KEY_PAGE: Final = "https://itch.io/user/settings/api-keys"


class BrowserGrant(Protocol):
    """A permission that is given in a browser, at `url`. A device grant, where a code is typed there, fits as well."""

    @property
    def url(self) -> str: ...

    def wait(self, timeout_s: float) -> Secret:
        """The permission, once. Raises SignInNeededError when none was given, InterruptedWorkError after `cancel`."""
        ...

    def cancel(self) -> None: ...


def oauth_ready(settings: ItchSettings) -> bool:
    return bool(settings.client_id)


class ItchOAuth:
    def __init__(self, settings: ItchSettings) -> None:
        """Listens at once. Raises SignInNeededError without a client id, StoreError when the port is taken."""
        if not oauth_ready(settings):
            raise SignInNeededError(
                say(
                    "Signing in to itch.io in the browser needs an OAuth application, and Backstock has "
                    "none registered."
                ),
                data=say("Nothing was changed."),
                do=say(
                    "Paste an API key from {key_page}, or register an application of your own at itch.io "
                    "and set stores.itch.client_id.",
                    key_page=KEY_PAGE,
                ),
            )
        state = secrets.token_urlsafe(32)
        self._cancelled = threading.Event()
        self._closing = threading.Lock()
        self._closed = False
        web = checked(settings.web_url.rstrip("/"))
        self._server = LoopbackServer(settings.redirect_port, state)
        asked = {
            "client_id": settings.client_id,
            "scope": " ".join(SCOPES),
            "redirect_uri": f"http://127.0.0.1:{self._server.port}",
            "response_type": "token",
            "state": state,
        }
        self._url = f"{web}/user/oauth?{urlencode(asked)}"

    @property
    def url(self) -> str:
        return self._url

    def wait(self, timeout_s: float) -> Secret:
        try:
            handed = self._server.wait(timeout_s, self._cancelled)
        finally:
            self._close()
        if handed is not None and handed.token is not None:
            return handed.token
        if self._cancelled.is_set():
            raise InterruptedWorkError(
                say("The sign-in was stopped."), data=say("Nothing was changed."), do=say("Begin it again.")
            )
        raise _refused(handed)

    def cancel(self) -> None:
        self._cancelled.set()
        self._close()

    def _close(self) -> None:
        with self._closing:
            if not self._closed:
                self._closed = True
                self._server.close()


def _refused(handed: Handed | None) -> SignInNeededError:
    again = say("Begin again, or paste an API key from {key_page}.", key_page=KEY_PAGE)
    if handed is None:
        what = say("No answer came from the browser: it may have been closed before itch.io was done.")
    elif handed.foreign:
        what = say("The browser brought an answer that does not belong to this sign-in, so it was not taken.")
    elif handed.error == "access_denied":
        what = say("itch.io was told not to give Backstock the permission.")
    elif handed.error in ("nothing", "unreadable"):
        what = say("The browser came back from itch.io without a permission.")
    else:
        what = say("itch.io gave no permission ({why}).", why=_plain(handed.error))
    return SignInNeededError(what, data=say("Nothing was changed."), do=again)


def _plain(text: str) -> str:
    """The store's word for it comes through an address anybody could have made."""
    return "".join(sign for sign in text if sign.isascii() and (sign.isalnum() or sign in "_- .:"))[:60] or say(
        "no reason"
    )
