"""Check the shape of a shopping basket that came as JSON."""

from typing import Any, TypeVar

T = TypeVar("T")


def field(record: Any, name: str, kind: type[T], place: str) -> T:
    """Return record[name]; raise ValueError that names the place."""
    if not isinstance(record, dict) or name not in record:
        raise ValueError(f"{place}: {name!r} is missing")
    value = record[name]
    if type(value) is not kind:  # isinstance would take True for an int
        raise ValueError(
            f"{place}.{name}: {value!r} is not {kind.__name__}"
        )
    return value


def basket_items(document: Any) -> list[tuple[str, int]]:
    """Return the names and counts; raise ValueError for any other shape."""
    items = field(document, "items", list, "basket")
    result = []
    for index, item in enumerate(items):
        place = f"basket.items[{index}]"
        name = field(item, "name", str, place)
        result.append((name, field(item, "count", int, place)))
    return result
