"""Positions with gaps keep any order with few writes."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.order import new_positions

orders = st.lists(st.integers(0, 30).map(str), unique=True)


def after(order: list[str], positions: dict[str, int]) -> dict[str, int]:
    kept = {key: at for key, at in positions.items() if key in order}
    return {**kept, **new_positions(order, kept)}


@given(st.lists(orders, min_size=1, max_size=8))
def test_any_sequence_of_orders_is_kept(sequence: list[list[str]]) -> None:
    positions: dict[str, int] = {}
    for order in sequence:
        positions = after(order, positions)
        assert sorted(positions, key=positions.__getitem__) == order
        assert len(set(positions.values())) == len(order)


@given(orders)
def test_an_order_that_stands_needs_no_write(order: list[str]) -> None:
    assert new_positions(order, after(order, {})) == {}


@given(orders.filter(bool), st.data())
def test_one_moved_key_is_one_write(order: list[str], data: st.DataObject) -> None:
    positions = after(order, {})
    moved = order.copy()
    key = moved.pop(data.draw(st.integers(0, len(order) - 1)))
    moved.insert(data.draw(st.integers(0, len(moved))), key)
    assert len(new_positions(moved, positions)) <= 1


def test_a_gap_that_is_used_up_is_made_anew() -> None:
    order = ["first", "last"]
    positions = after(order, {})
    for number in range(60):
        order.insert(1, f"between {number}")
        positions = after(order, positions)
        assert sorted(positions, key=positions.__getitem__) == order
        assert len(set(positions.values())) == len(order)
