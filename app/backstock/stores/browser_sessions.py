"""A Humble sign-in out of the person's own browser. Only on an explicit wish: the cookie opens the whole account."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..domain.errors import NotFoundError, SignInNeededError
from ..domain.wording import say
from ..vault import Secret
from .browser_cookies import cookies_in
from .browser_profiles import BrowserProfile, browser_profiles
from .humble_cookie import COOKIE, cleaned_session, user_in


def profile_called(text: str) -> BrowserProfile:
    """By id, or by a browser's or a profile's name that only one has. Raises NotFoundError."""
    known = browser_profiles()
    found = [one for one in known if one.profile_id == text]
    folded = text.casefold()
    found = found or [one for one in known if folded in (one.browser.casefold(), one.name.casefold())]
    if len(found) != 1:
        raise NotFoundError(
            say("Several browser profiles are called “{text}”.", text=text)
            if found
            else say("No browser profile is called “{text}”.", text=text),
            candidates=tuple(f"{one.profile_id} ({one.browser}, {one.name})" for one in found or known),
            do=say("Give one of these, or copy the cookie out of the browser and paste it."),
        )
    return found[0]


def humble_session_in(profile: BrowserProfile, base_url: str) -> Secret:
    """Slow. Raises SignInNeededError when that browser has no cookie of Humble's, or only a visitor's."""
    visitor: SignInNeededError | None = None
    for kept in cookies_in(profile, _hosts(base_url), COOKIE):
        try:
            session = cleaned_session(kept.reveal().decode("utf-8", errors="replace"))
            user_in(session)
        except SignInNeededError as nobody:
            visitor = nobody
        else:
            return Secret(session.encode())
    where = f"{profile.browser} “{profile.name}”"
    what = (
        say("{where} is not signed in to Humble: it has a visitor's cookie only.", where=where)
        if visitor
        else say("{where} was never at Humble's site, or has forgotten it.", where=where)
    )
    raise SignInNeededError(
        what,
        data=say("Nothing was changed."),
        do=say("Sign in at https://www.humblebundle.com with that browser, then try again."),
    )


def _hosts(base_url: str) -> list[str]:
    """The host itself, and the domains that may set cookies for it."""
    host = urlsplit(base_url).hostname or ""
    labels = host.split(".")
    if labels[-1].isdecimal():
        return [host]
    return [host, *("." + ".".join(labels[start:]) for start in range(len(labels) - 1))]
