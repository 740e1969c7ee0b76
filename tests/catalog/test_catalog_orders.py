"""An order that is kept, against one that is sorted anew each time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from backstock.catalog.orders import Order

VALUES = st.sampled_from([0.0, 1.0, 1.5, 7.0])
STEPS = st.lists(st.tuples(st.sampled_from(["change", "insert", "remove"]), st.integers(0, 9), VALUES), max_size=12)


@given(st.lists(VALUES, max_size=6), STEPS)
def test_it_stays_sorted_whatever_happens(values: list[float], steps: list[tuple[str, int, float]]) -> None:
    order = Order(values)
    for deed, number, value in steps:
        if deed == "insert":
            place = number % (len(values) + 1)
            values.insert(place, value)
            order.insert(place, value)
        elif values:
            place = number % len(values)
            if deed == "change":
                values[place] = value
                order.change(place, value)
            else:
                del values[place]
                order.remove(place)
        shown = bytes(place % 3 != 1 for place in range(len(values)))
        wanted = sorted((place for place in range(len(values)) if shown[place]), key=lambda one: (-values[one], one))
        assert list(order.passing(shown)) == wanted
