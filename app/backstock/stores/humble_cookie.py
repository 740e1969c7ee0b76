"""The cookie that is a Humble sign-in, as people paste it and as browsers keep it.

Visitors who never signed in get such a cookie too; only what is written inside tells them apart.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from urllib.parse import unquote

from ..domain.errors import SignInNeededError
from ..domain.wording import say
from .reading import as_text, map_or_empty

COOKIE = "_simpleauth_sess"
_FORM = re.compile(r"[A-Za-z0-9+/=_-]+\|[0-9]+\|[0-9a-fA-F]+")


def cleaned_session(pasted: str) -> str:
    """The value alone. Raises SignInNeededError, without repeating it, for what is no such cookie."""
    text = pasted.strip().strip('"').strip()
    if f"{COOKIE}=" in text:
        text = text.split(f"{COOKIE}=", 1)[1]
    text = text.split(";", 1)[0].strip().strip('"')
    text = unquote(text.replace("\\075", "="))
    if not _FORM.fullmatch(text):
        raise _not_signed_in(say("This is not the cookie that Humble's site keeps for a sign-in."))
    return text


def user_in(session: str) -> str:
    """The user's number. Raises SignInNeededError for a visitor's cookie."""
    try:
        head = session.split("|", 1)[0].replace("-", "+").replace("_", "/")
        inside = map_or_empty(json.loads(base64.b64decode(head + "=" * (-len(head) % 4))))
    except (binascii.Error, ValueError, RecursionError):
        raise _not_signed_in(say("The cookie from Humble's site is damaged.")) from None
    user_id = as_text(inside.get("user_id"), 100)
    if not user_id:
        raise _not_signed_in(say("The cookie from Humble's site is a visitor's; nobody was signed in."))
    return user_id


def renewed_in(set_cookies: tuple[str, ...]) -> str | None:
    """A longer-lived session that came along with an answer, if it is somebody's."""
    for line in set_cookies:
        if line.startswith(f"{COOKIE}="):
            try:
                session = cleaned_session(line)
                user_in(session)
            except SignInNeededError:
                return None
            return session
    return None


def _not_signed_in(what: str) -> SignInNeededError:
    return SignInNeededError(
        what,
        data=say("Nothing was changed."),
        do=say(
            "Sign in at https://www.humblebundle.com with your browser and copy the whole cookie {cookie}.",
            cookie=COOKIE,
        ),
    )
