"""Facts: what a rule is told. Strict models: unknown fields forbidden, nothing coerced, a list means "one of these"."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Annotated, Any, Self, TypeVar, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler, PlainValidator, ValidationError, WithJsonSchema
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, PydanticCustomError, core_schema

from core import quantity, spine
from core.shown import short, shown

V = TypeVar("V")


class FactsError(ValueError):
    """Facts that cannot be used: one line per field, naming the field, the value and what is allowed."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("; ".join(lines))
        self.lines = lines


def domain(kind: type[V]) -> tuple[V, ...]:
    """Every value that a categorical fact of this type can have."""
    return (False, True) if kind is bool else tuple(kind)  # type: ignore[return-value, arg-type]


@dataclass(frozen=True)
class OneOf:
    """Reads a value, a list of values, or null (unknown) as the set of possibilities.

    `whole` gives the first and last of a range of whole numbers where the fact is not an enumeration.
    """

    whole: tuple[int, int] | None = None

    def __get_pydantic_core_schema__(self, source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:  # noqa: ANN401 pydantic's own signature
        (kind,) = get_args(source)
        allowed = tuple(range(self.whole[0], self.whole[1] + 1)) if self.whole else domain(kind)
        one = core_schema.literal_schema(list(allowed))
        as_json = core_schema.nullable_schema(core_schema.union_schema([one, core_schema.list_schema(one)]))
        return core_schema.no_info_plain_validator_function(lambda given: _possibilities(kind, allowed, given), json_schema_input_schema=as_json)


Possible = Annotated[frozenset[V], OneOf()]


def _names(given: object) -> frozenset[str] | None:
    values = given if isinstance(given, list | tuple | set | frozenset) else [given]
    if given is None:
        return None
    if not values or not all(isinstance(value, str) and value.strip() and value.isprintable() for value in values):
        raise PydanticCustomError("possibility", "{given} is not a name or a list of names", {"given": shown(given)})
    return frozenset(str(value).strip().lower() for value in values)


Named = Annotated[frozenset[str] | None, PlainValidator(_names, json_schema_input_type=str | list[str] | None)]
"""A name from an open vocabulary, or several that are possible; None when unknown."""


def unknown() -> Any:  # noqa: ANN401 a default for fields of any type
    """The default of every categorical fact: all its values are possible."""
    return Field(default=None, validate_default=True)


def measured(kind: str) -> BeforeValidator:
    """Reads an amount with its unit; a bare number or a unit that does not fit is refused."""

    def read(given: object) -> quantity.Quantity | None:
        try:
            return None if given is None else quantity.parsed(kind, given)
        except quantity.UnitError as error:
            raise PydanticCustomError("unit", "{why}", {"why": str(error).removeprefix(f"{kind}: ")}) from None

    amount = {"properties": {"amount": {"type": "number", "minimum": 0}, "unit": {"enum": list(quantity.units(kind))}}}
    as_json = {**amount, "type": "object", "required": ["amount", "unit"], "additionalProperties": False}
    return BeforeValidator(read, json_schema_input_type=Annotated[dict[str, Any], WithJsonSchema(as_json)] | None)


def _possibilities(kind: type[V], allowed: tuple[V, ...], given: object) -> frozenset[V]:
    if given is None:
        return frozenset(allowed)
    values = given if isinstance(given, list | tuple | set | frozenset) else [given]
    if not values:
        raise PydanticCustomError("possibility", "an empty list leaves no possibility; use null for unknown")
    return frozenset[V]().union(*(_members(kind, allowed, value) for value in values))


def _members(kind: type[V], allowed: tuple[V, ...], value: object) -> frozenset[V]:
    if kind is spine.Level and isinstance(value, str):
        try:
            return spine.pair(value)  # type: ignore[return-value]
        except spine.LevelError as error:
            raise PydanticCustomError("possibility", "{why}", {"why": str(error)}) from None
    plain = kind if kind in {bool, int} else str
    if isinstance(value, plain) and isinstance(value, bool) == (plain is bool) and value in allowed:
        return frozenset({kind(value)})  # type: ignore[call-arg]
    raise PydanticCustomError("possibility", "{given} is not one of {allowed}", {"given": shown(value), "allowed": _listed(allowed)})


def _listed(allowed: tuple[object, ...]) -> str:
    whole = isinstance(allowed[0], int) and not isinstance(allowed[0], bool)
    return f"{allowed[0]} to {allowed[-1]}" if whole else ", ".join(map(shown, allowed))


def _range(info: FieldInfo) -> str | None:
    """What a plain number may be, such as "a whole number from 0 to 120"; None where the fact is no plain number."""
    limits = {name: limit for each in info.metadata for name in ("ge", "gt", "le") if (limit := getattr(each, name, None)) is not None}
    if not limits:
        return None
    kind = "a whole number" if int in get_args(info.annotation) else "a number"
    least = f"from {limits['ge']}" if "ge" in limits else f"over {limits['gt']}"
    return f"{kind} {least} to {limits['le']}"


def _typed(given: object) -> str:
    """Text in quotes, so that "70" is not taken for 70."""
    return f'"{shown(given)}"' if isinstance(given, str) else shown(given)


class Facts(BaseModel):
    """Base of every rule's facts. Categorical facts are sets; quantities carry units; plain numbers are checked for range."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False, arbitrary_types_allowed=True)

    @classmethod
    def read(cls, given: object) -> Self:
        """Facts from JSON-like data; raises `FactsError` with one line per field that cannot be used."""
        if not isinstance(given, dict):
            raise FactsError([f"facts must be a JSON object of fact: value, not {shown(given)}"])
        try:
            return cls.model_validate(given)
        except ValidationError as error:
            raise FactsError(list(dict.fromkeys(cls._line(each) for each in error.errors()))) from None

    @classmethod
    def _line(cls, error: ErrorDetails) -> str:
        field = str(error["loc"][0]) if error["loc"] else ""
        if error["type"] == "extra_forbidden":
            near = difflib.get_close_matches(short(field), cls.model_fields)
            hint = f"did you mean {near[0]!r}?" if near else f"the facts are {', '.join(cls.model_fields)}"
            return f"unknown fact {short(field)!r}; {hint}"
        if field in cls.model_fields and (allowed := _range(cls.model_fields[field])):
            return f"{field}: {_typed(error['input'])} is not {allowed}"
        message = error["msg"].removeprefix("Value error, ")
        if error["type"] in {"possibility", "unit", "value_error"}:
            return f"{field}: {message}" if field else message
        return f"{short(field)}: {shown(error['input'])}: {message[0].lower()}{message[1:]}"

    def possible(self) -> dict[str, frozenset[Any]]:
        """The remaining values of each categorical fact."""
        return {name: value for name in type(self).model_fields if isinstance(value := getattr(self, name), frozenset)}
