"""What a live object costs."""

import gc
import tracemalloc
from collections import Counter
from collections.abc import Callable
from datetime import tzinfo
from enum import Enum
from sys import getsizeof
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

ALWAYS_SHARED = (type, FunctionType, BuiltinFunctionType, ModuleType, Enum, tzinfo, str)
SINGLETONS = (None, True, False, ())
SMALL_INTS = range(-5, 257)


def parts(root: object, shared: tuple[type, ...]) -> dict[str, tuple[int, int]]:
    """How many objects of each class hang on a root, and their bytes; shared ones left out."""
    seen: dict[int, object] = {}
    waiting = [root]
    while waiting:
        value = waiting.pop()
        if id(value) not in seen and not _is_shared(value, shared):
            seen[id(value)] = value
            waiting.extend(gc.get_referents(value))
    count: Counter[str] = Counter()
    size: Counter[str] = Counter()
    for value in seen.values():
        name = type(value).__name__
        count[name] += 1
        size[name] += getsizeof(value)
    return {name: (count[name], size[name]) for name, _ in size.most_common()}


def _is_shared(value: object, shared: tuple[type, ...]) -> bool:
    if isinstance(value, (*ALWAYS_SHARED, *shared)):
        return True
    if isinstance(value, int):
        return value in SMALL_INTS
    return any(value is single for single in SINGLETONS)


def live_bytes(create: Callable[[], Any], count: int = 500) -> float:
    """The bytes that one more live instance takes, its own strings included."""
    kept = [create() for _ in range(10)]
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    kept = [create() for _ in range(count)]
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # The list has a pointer to each instance.
    return (after - before - getsizeof(kept)) / count


def cycles(use: Callable[[], object], count: int = 1000) -> int:
    """How many objects only the garbage collector could free after so many uses."""
    use()
    gc.collect()
    gc.disable()
    try:
        for _ in range(count):
            use()
        return gc.collect()
    finally:
        gc.enable()
