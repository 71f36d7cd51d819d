"""Rows: a noun of the model as JSON and back, its types checked as they are read.

A dataclass is the list of its fields, a date its EDTF. Nothing in a row is code, and nothing in it is believed: a row that
somebody has spoilt reads back as no noun at all.
"""

import types
import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
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


def decode(kind: Any, data: Any) -> Any:
    """The noun of that kind which `encode` wrote. ValueError, TypeError or KeyError where the data are not of that kind."""
    return _reader(kind)(data)


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What reads a value of that kind: the kind is looked into once, however many values there are."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:
        read = _reader(next(part for part in parts if part is not type(None)))
        return lambda data: None if data is None else read(data)
    if kind is When:
        return _read_when
    if origin is tuple and parts[-1] is Ellipsis:
        return _read_many(_reader(parts[0]))
    if origin is tuple:
        return _read_fields(lambda *items: items, parts)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return _read_fields(kind, tuple(hints[field.name] for field in fields(kind)))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return lambda data: _check(kind, data)


def _read_when(data: Any) -> When:
    when = parse_when(_check(str, data))
    if when is None:
        raise ValueError(data)
    return when


def _read_many(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda data: tuple(map(read, _check(list, data)))


def _read_fields(make: Callable[..., Any], kinds: tuple[Any, ...]) -> Callable[[Any], Any]:
    readers = tuple(map(_reader, kinds))
    return lambda data: make(*(read(item) for read, item in zip(readers, _check(list, data), strict=True)))


def _check(kind: type, data: Any) -> Any:
    if not isinstance(data, kind) and not (kind is float and isinstance(data, int)):
        raise TypeError(data)
    return data
