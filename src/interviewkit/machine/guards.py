"""Guards: named, pure, and able to say why not.

A guard is a function of the facts it names in its signature. It returns None, or the `Message`
that explains the refusal. It declares what it `needs`, so that a question asked with fewer facts
can be answered honestly: what cannot be decided yet is left open, never guessed.
"""

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from importlib import import_module
from operator import attrgetter
from typing import Any, TypeAlias, overload

from interviewkit._attrs import field, fields, frozen
from interviewkit.errors import InvalidValueError, MissingFactsError
from interviewkit.messages import Message, Params

__all__ = ["Check", "Facts", "Guard", "Mode", "all_of", "any_of", "guard"]

Check: TypeAlias = Callable[..., Message | None]
Facts: TypeAlias = Mapping[str, Any]


class Mode(StrEnum):
    """What a guard is made of: one function, or other guards."""

    LEAF = "leaf"
    ALL = "all"
    ANY = "any"


@frozen(kw_only=True)
class Guard:
    """A condition with a name, the facts it needs, and its own explanation.

    Attributes:
        name: the id under which files and laws name it.
        check: returns None, or the message that says why not; called with the needed facts by
            position.
        needs: the names of those facts, in order.
        params: what a factory built it with; part of a machine's structure.
        possible: an optional weaker check for when some needed facts are still unknown. It returns
            a message only if no value of the unknown facts could ever pass. It is called when the
            facts of its plain parameters are known; parameters with a default are used if known.
        parts: the guards that a combined guard is made of.

    Two guards are equal when name, needs and parameters are.

    >>> from interviewkit.machine import Guard
    >>> isinstance(has_key, Guard), has_key.name, has_key.needs
    (True, 'has_key', ('key',))
    >>> has_key.test({"key": None}).id
    'guard.has_key'
    """

    name: str
    check: Check = field(eq=False, repr=False)
    needs: tuple[str, ...]
    params: Params = ()
    possible: Check | None = field(default=None, eq=False, repr=False)
    possible_needs: tuple[str, ...] = field(default=(), repr=False)
    possible_takes: tuple[str, ...] = field(default=(), repr=False)
    mode: Mode = Mode.LEAF
    parts: tuple["Guard", ...] = ()
    test: Callable[[Facts], Message | None] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "test", _compiled(self))

    def __reduce__(self) -> tuple[Any, ...]:
        # The decorator leaves the guard under its function's name, where pickle would look for
        # the function itself.
        home, name = (getattr(self.check, of, "") for of in ("__module__", "__qualname__"))
        try:
            named = attrgetter(name)(sys.modules.get(home))
        except AttributeError:
            named = None
        if named is self:
            return _found, (home, name)
        return _restored, tuple(getattr(self, field_name) for field_name in _FIELDS)

    def walk(self) -> Iterator["Guard"]:
        """This guard and every part of it that must hold (the parts of an `any` need not)."""
        yield self
        if self.mode is Mode.ALL:
            for part in self.parts:
                yield from part.walk()

    def failure(self, facts: Facts) -> Message | None:
        """The reason to refuse, or None.

        Raises:
            MissingFactsError: if a needed fact was not given.
        """
        missing = [need for need in self.needs if need not in facts]
        if missing:
            raise MissingFactsError(self.name, missing)
        return self.test(facts)

    def partial_failure(self, facts: Facts) -> Message | None:
        """The reason to refuse whatever the facts not given may turn out to be, or None."""
        if all(need in facts for need in self.needs):
            return self.test(facts)
        if self.mode is not Mode.LEAF:
            return _combined(self.mode, [part.partial_failure(facts) for part in self.parts])
        if self.possible is None or any(need not in facts for need in self.possible_needs):
            return None
        known = {name: facts[name] for name in self.possible_takes if name in facts}
        return self.possible(**known)


_FIELDS = tuple(attribute.name for attribute in fields(Guard) if attribute.init)


def _found(module: str, name: str) -> Any:
    """What stands under that name in a module."""
    return attrgetter(name)(import_module(module))


def _restored(*state: Any) -> Guard:
    return Guard(**dict(zip(_FIELDS, state, strict=True)))


def _compiled(guard: Guard) -> Callable[[Facts], Message | None]:
    """The check as a function of the facts, without a loop for the usual one or two needs."""
    check, needs, mode = guard.check, guard.needs, guard.mode
    if mode is not Mode.LEAF:
        parts = guard.parts
        return lambda facts: _combined(mode, [part.test(facts) for part in parts])
    if len(needs) == 1:
        (only,) = needs
        return lambda facts: check(facts[only])
    if len(needs) == 2:
        first, second = needs
        return lambda facts: check(facts[first], facts[second])
    return lambda facts: check(*[facts[need] for need in needs])


def _combined(mode: Mode, failures: list[Message | None]) -> Message | None:
    failed = tuple(failure for failure in failures if failure is not None)
    enough = mode is Mode.ANY and len(failed) < len(failures)
    if enough or not failed:
        return None
    return failed[0] if len(failed) == 1 else Message.of(f"guard.{mode}_of", reasons=failed)


def _takes(check: Check) -> tuple[str, ...]:
    """The facts that a check can use, those with a default included."""
    if inspect.iscoroutinefunction(check):
        place = f"guard {check.__name__!r}"
        raise InvalidValueError(place, "async def", "a plain function: fetch the facts beforehand")
    parameters = inspect.signature(check).parameters.values()
    for parameter in parameters:
        if parameter.kind is not parameter.POSITIONAL_OR_KEYWORD:
            raise InvalidValueError(
                f"guard {getattr(check, '__name__', check)!r}",
                str(parameter),
                "plain parameters only, each named after the fact it needs",
            )
    return tuple(parameter.name for parameter in parameters)


def _needs(check: Check) -> tuple[str, ...]:
    parameters = inspect.signature(check).parameters
    return tuple(
        name for name in _takes(check) if parameters[name].default is inspect.Parameter.empty
    )


@overload
def guard(check: Check, /) -> Guard: ...
@overload
def guard(
    *, name: str | None = None, possible: Check | None = None, params: Params = ()
) -> Callable[[Check], Guard]: ...
def guard(
    check: Check | None = None,
    /,
    *,
    name: str | None = None,
    possible: Check | None = None,
    params: Params = (),
) -> Guard | Callable[[Check], Guard]:
    """Makes a guard of a function; its parameters are the facts it needs.

    >>> from interviewkit.machine import guard
    >>> from interviewkit.messages import Message
    >>> @guard
    ... def is_manager(level):
    ...     return None if level == "manager" else Message.of("guard.is_manager", level=level)
    >>> is_manager.needs
    ('level',)
    >>> is_manager.failure({"level": "staff"}).get("level")
    'staff'
    """

    def build(function: Check) -> Guard:
        return Guard(
            name=name or function.__name__,
            check=function,
            needs=_takes(function),
            params=tuple(sorted(params)),
            possible=possible,
            possible_needs=() if possible is None else _needs(possible),
            possible_takes=() if possible is None else _takes(possible),
        )

    return build if check is None else build(check)


def all_of(*guards: Guard) -> Guard:
    """Passes when every part passes; explains with every part that fails.

    >>> from interviewkit.machine import all_of
    >>> all_of(is_adult, is_member).needs
    ('age', 'member')
    """
    return _combine(Mode.ALL, guards)


def any_of(*guards: Guard) -> Guard:
    """Passes when one part passes; explains with all parts, since any of them would do.

    >>> from interviewkit.machine import any_of
    >>> any_of(is_adult, is_member).failure({"age": 9, "member": True}) is None
    True
    """
    return _combine(Mode.ANY, guards)


def _never_called(*facts: object) -> Message | None:
    raise AssertionError("a combined guard is tested through its parts")  # pragma: no cover


def _combine(mode: Mode, guards: tuple[Guard, ...]) -> Guard:
    if not guards:
        raise InvalidValueError(f"{mode}_of", guards, "at least one guard")
    return Guard(
        name=f"{mode}({', '.join(part.name for part in guards)})",
        check=_never_called,
        needs=tuple(dict.fromkeys(need for part in guards for need in part.needs)),
        mode=mode,
        parts=guards,
    )
