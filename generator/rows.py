"""Rows: a noun of the model as JSON and back, its types checked as they are read.

A dataclass is the list of its fields, a date its EDTF. Nothing in a row is code, and nothing in it is believed: a row that
somebody has spoilt reads back as no noun at all.
"""

import types
import typing
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from itertools import chain, islice
from typing import Any

from generator.when import When, parse_when


def encode(value: Any) -> Any:
    """A noun as what JSON knows."""
    if isinstance(value, When):
        return value.edtf
    if is_dataclass(value) and not isinstance(value, type):
        return [encode(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    return value


Column = Sequence[Any]
"""Values of one kind that stand below each other: read together, for that is quicker than one by one."""


def decode(kind: Any, data: Any) -> Any:
    """The noun of that kind which `encode` wrote. ValueError, TypeError or KeyError where the data are not of that kind."""
    return _reader(kind)([data])[0]


@cache
def _reader(kind: Any) -> Callable[[Column], Column]:
    """What reads a column of that kind: the kind is looked into once, however many values there are."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:
        return _read_optional(_reader(next(part for part in parts if part is not type(None))))
    if kind is When:
        return _read_whens
    if origin is tuple and parts[-1] is Ellipsis:
        return _read_many(_reader(parts[0]))
    if origin is tuple:
        return _read_fields(lambda *items: items, parts)
    if origin is Counter:
        return _read_counts
    if isinstance(kind, type) and is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return _read_fields(kind, tuple(hints[field.name] for field in fields(kind)))
    if isinstance(kind, type) and issubclass(kind, Enum):
        members = {member.value: member for member in kind}
        return lambda column: [members[data] for data in column]
    return lambda column: _check(kind, column)


def _read_whens(column: Column) -> Column:
    whens = [parse_when(data) for data in _check(str, column)]
    if None in whens:
        raise ValueError(column)
    return whens


def _read_counts(column: Column) -> Column:
    return [Counter(dict(zip(_check(str, list(data)), _check(int, list(data.values())), strict=True))) for data in _check(dict, column)]


def _read_optional(read: Callable[[Column], Column]) -> Callable[[Column], Column]:
    def read_column(column: Column) -> Column:
        known = iter(read([data for data in column if data is not None]))
        return [None if data is None else next(known) for data in column]

    return read_column


def _read_many(read: Callable[[Column], Column]) -> Callable[[Column], Column]:
    def read_column(column: Column) -> Column:
        items = iter(read(list(chain.from_iterable(_check(list, column)))))
        return [tuple(islice(items, len(data))) for data in column]

    return read_column


def _read_fields(make: Callable[..., Any], kinds: Sequence[Any]) -> Callable[[Column], Column]:
    readers = [_reader(kind) for kind in kinds]

    def read_column(column: Column) -> Column:
        if any(len(data) != len(readers) for data in _check(list, column)):
            raise ValueError(column)
        return list(map(make, *(read(values) for read, values in zip(readers, zip(*column, strict=True), strict=True)))) if column else ()

    return read_column


def _check(kind: type, column: Column) -> Column:
    if wrong := set(map(type, column)) - {kind, *((int,) if kind is float else ())}:
        raise TypeError(wrong)
    return column
