"""Every schema by its name: of the values, and of the files that people write."""

from interviewkit.errors import UnknownNameError
from interviewkit.wire.file_schemas import FILE_SCHEMAS
from interviewkit.wire.formats import formats
from interviewkit.wire.scalars import Schema
from interviewkit.wire.schema import schema_of, value_schemas

__all__ = ["schema_named", "schema_names", "schemas"]


def schemas() -> dict[str, Schema]:
    """Every schema by its name.

    >>> from interviewkit import wire
    >>> found = wire.schemas()
    >>> found["scenario"]["required"]
    ['title', 'process', 'application', 'position']
    """
    found = {**value_schemas(), **{name: make() for name, make in FILE_SCHEMAS.items()}}
    return dict(sorted(found.items()))


def schema_names() -> tuple[str, ...]:
    """The names of all schemas.

    >>> from interviewkit.wire.schemas import schema_names
    >>> "scenario" in schema_names(), "offer_terms" in schema_names()
    (True, True)
    """
    return tuple(sorted({*formats(), *FILE_SCHEMAS}))


def schema_named(name: str) -> Schema:
    """The schema of that name.

    Raises:
        UnknownNameError: for a name that no schema has.

    >>> from interviewkit.wire.schemas import schema_named
    >>> schema_named("money")["$id"]
    'urn:interviewkit:money'
    """
    if name in FILE_SCHEMAS:
        return FILE_SCHEMAS[name]()
    if name not in formats():
        raise UnknownNameError("schema", name, schema_names())
    return schema_of(formats()[name], name)
