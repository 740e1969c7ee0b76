from __future__ import annotations

import pytest

from backstock.domain import errors
from backstock.domain.errors import BackstockError, NotFoundError


def every_error(kind: type[BackstockError] = BackstockError) -> list[type[BackstockError]]:
    return [kind, *(deeper for below in kind.__subclasses__() for deeper in every_error(below))]


def test_an_error_says_what_happened_what_of_the_data_and_what_to_do() -> None:
    error = BackstockError("The disk is gone.", data="Nothing was lost.", do="Plug it in.")
    assert str(error) == "The disk is gone. Nothing was lost. Plug it in."
    assert str(BackstockError("Only this.")) == "Only this."


def test_codes_tell_the_errors_apart() -> None:
    ours = [kind for kind in every_error() if kind.__module__ == errors.__name__]
    codes = [kind.code for kind in ours if "code" in vars(kind)]
    assert len(codes) == len(set(codes))
    assert errors.DataProtectedError.code == "data-protected"


@pytest.mark.parametrize(
    ("kind", "exit_code"),
    [
        (errors.StoreUnreachableError, 1),
        (errors.NotFoundError, 3),
        (errors.SignInNeededError, 4),
        (errors.LastCopyError, 5),
        (errors.DigestMismatchError, 5),
        (errors.InterruptedWorkError, 130),
    ],
)
def test_exit_codes_are_the_command_lines_promise(kind: type[BackstockError], exit_code: int) -> None:
    assert kind("x").exit_code == exit_code


def test_not_found_offers_candidates() -> None:
    assert NotFoundError("Several match.", candidates=("A", "B")).candidates == ("A", "B")
