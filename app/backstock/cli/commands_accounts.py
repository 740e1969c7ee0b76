"""Commands about accounts: signing in and out, and refreshing what they own."""

from __future__ import annotations

import argparse
import sys
import webbrowser
from typing import Final

from ..core.core import Core
from ..domain.errors import BackstockError, NotFoundError, SignInNeededError, WrongUsageError
from ..domain.titles import Account, StoreName
from ..vault import Secret
from . import as_json, words
from .output import Output
from .unlocking import asked_for, decide_place

STORES: Final = {"itch": StoreName.ITCH, "humble": StoreName.HUMBLE}
_KEY_PAGE: Final = "https://itch.io/user/settings/api-keys"
_LOGIN_PAGE: Final = "https://www.humblebundle.com/login"
_BROWSER_LIMIT_S: Final = 600.0
_HUMBLE_NOTICE: Final = (
    "Humble has no public API. Backstock uses the cookie of your own browser's sign-in, which opens your whole Humble "
    "account: it is kept with your other secrets, sent to Humble only, and used at a person's pace."
)


def login(core: Core, given: argparse.Namespace, out: Output) -> None:
    store = STORES[given.store]
    _must_fit(store, given)
    decide_place(core)
    account = _itch(core, given) if store is StoreName.ITCH else _humble(core, given)
    for job_id in core.sync(account.account_id):
        out.follow(core, job_id)
    titles = core.signing.titles(account.account_id)
    if out.as_json:
        out.document({"account": as_json.account(core, account), "titles": titles})
    out.line(
        f"Signed in to {account.store.spoken} as {account.name}: {words.titles(titles)}. {core.signing.description}"
    )


def logout(core: Core, given: argparse.Namespace, out: Output) -> None:
    account = _account(core, given.account)
    told = as_json.account(core, account)
    core.sign_out(account.account_id)
    revoke = core.signing.revoke_page(account.store)
    if out.as_json:
        out.document({"signed_out": told, "revoke": revoke or None})
    out.line(f"Signed out of {account.store.spoken}, and the permission is erased here. What was owned stays listed.")
    if revoke:
        out.line(f"{account.store.spoken} itself still honours it until you revoke it at {revoke}")


def accounts(core: Core, given: argparse.Namespace, out: Output) -> None:
    known = core.accounts()
    if out.as_json:
        out.document({"accounts": [as_json.account(core, account) for account in known]})
    out.table(
        (
            one.store,
            one.name,
            "sign in again" if one.stale else "signed in",
            words.titles(core.signing.titles(one.account_id)),
            f"read {words.moment(one.synced_at)}" if one.synced_at else "not read yet",
            one.account_id,
        )
        for one in known
    )
    for one in known:
        for problem in core.signing.problems(one.account_id):
            out.line(f"{one.name}: {problem}")


def sync(core: Core, given: argparse.Namespace, out: Output) -> None:
    """One account's trouble does not keep the others from being read; the first is told at the end."""
    trouble: BackstockError | None = None
    notes = []
    for account in _wanted(core, given.account):
        try:
            for job_id in core.sync(account.account_id, full=given.full):
                notes.append({"account": account.account_id, "note": out.follow(core, job_id).note})
                out.line(f"{account.store}, {account.name}: {notes[-1]['note']}")
        except BackstockError as failed:
            if trouble is not None:
                print(f"{account.store}, {account.name}: {failed}", file=sys.stderr)
            trouble = trouble or failed
    if trouble is not None:
        raise trouble
    count = len(core.titles())
    if out.as_json:
        out.document({"titles": count, "accounts": notes})
    out.line(f"{words.titles(count)}.")


def _must_fit(store: StoreName, given: argparse.Namespace) -> None:
    foreign = (
        given.api_key_stdin if store is StoreName.HUMBLE else given.session_stdin or given.from_browser is not None
    )
    if foreign:
        raise WrongUsageError(
            f"That way of signing in is not for {store.spoken}.",
            data="Nothing was changed.",
            do="itch.io takes --api-key-stdin; Humble takes --session-stdin or --from-browser.",
        )


def _itch(core: Core, given: argparse.Namespace) -> Account:
    if given.api_key_stdin:
        return core.sign_in(StoreName.ITCH, _first_line())
    if core.signing.oauth_ready(StoreName.ITCH):
        return _through_browser(core)
    if not sys.stdin.isatty():
        core.signing.begin_oauth(StoreName.ITCH)  # says what is missing, and how else
    return core.sign_in(StoreName.ITCH, _pasted(_KEY_PAGE, "API key").reveal().decode())


def _through_browser(core: Core) -> Account:
    begun = core.signing.begin_oauth(StoreName.ITCH)
    try:
        if webbrowser.open(begun.url):
            print("Say yes to itch.io in the browser window that opens.", file=sys.stderr, flush=True)
        else:
            print(f"Open this address in a browser of this computer:\n{begun.url}", file=sys.stderr, flush=True)
        return begun.wait(_BROWSER_LIMIT_S)
    finally:
        begun.cancel()


def _humble(core: Core, given: argparse.Namespace) -> Account:
    print(_HUMBLE_NOTICE, file=sys.stderr, flush=True)
    if given.session_stdin:
        return core.sign_in(StoreName.HUMBLE, _first_line())
    if given.from_browser is not None:
        return core.signing.sign_in_from_browser(given.from_browser or _only_profile(core))
    if not sys.stdin.isatty():
        raise SignInNeededError(
            "No session was given.",
            data="Nothing was changed.",
            do="Use --session-stdin, or --from-browser to take it out of a browser on this computer.",
        )
    return core.sign_in(StoreName.HUMBLE, _pasted(_LOGIN_PAGE, "cookie _simpleauth_sess").reveal().decode())


def _only_profile(core: Core) -> str:
    known = core.signing.browser_profiles()
    if len(known) != 1:
        raise NotFoundError(
            "Several browsers could hold the sign-in." if known else "No browser profile was found on this computer.",
            candidates=tuple(f"{one.profile_id} ({one.browser}, {one.name})" for one in known),
            do="Say which: --from-browser PROFILE." if known else "Use --session-stdin.",
        )
    return known[0].profile_id


def _first_line() -> str:
    secret = sys.stdin.readline().strip()
    if not secret:
        raise SignInNeededError("No key was given.", data="Nothing was changed.", do="Give it on standard input.")
    return secret


def _pasted(page: str, what: str) -> Secret:
    webbrowser.open(page)
    secret = asked_for(f"Sign in at {page}, then paste the {what} here: ")
    if not secret.reveal():
        raise SignInNeededError("No key was given.", data="Nothing was changed.", do="Paste the key when asked.")
    return secret


def _wanted(core: Core, text: str | None) -> list[Account]:
    known = core.accounts()
    wanted = known if text is None else [one for one in known if one.store is STORES.get(text)]
    if not wanted and text is not None and text not in STORES:
        return [_account(core, text)]
    if not wanted:
        whose = f"{STORES[text].spoken} account" if text in STORES else "account"
        do = f"`backstock login {text}`." if text in STORES else "`backstock login itch` or `backstock login humble`."
        raise SignInNeededError(f"No {whose} is signed in.", do=do)
    return wanted


def _account(core: Core, text: str) -> Account:
    known = core.accounts()
    found = [one for one in known if text in (one.account_id, one.name)]
    found = found or [one for one in known if one.store == STORES.get(text, text)]
    if len(found) != 1:
        raise NotFoundError(
            f"{'Several accounts fit' if found else 'No account fits'} “{text}”.",
            candidates=tuple(f"{one.store}: {one.name} ({one.account_id})" for one in found or known),
            do="`backstock accounts` lists them.",
        )
    return found[0]
