"""Where each path of a TOML or JSON text stands, for the parsers tell no lines and columns.

The text is one that `tomllib` or `json` could read, so nothing is checked a second time: what
separates values is skipped, and what stands between two separators is a key or a value. Where a
text is wrong after all, the places before that are what is known.
"""

import json
import re
import tomllib
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress

from interviewkit._attrs import frozen

__all__ = ["Place", "json_places", "place_of", "toml_places"]

Place = tuple[int, int]
"""A line and a column, both from 1; columns count characters."""

_BYTE_ORDER_MARK = "\ufeff"
_ROOM = 1 << 26
"""How many characters all paths have together: lists in lists in lists would fill any memory."""
_DEEPEST = 1 << 14
"""How many brackets are open at once, or parts a key has: more than any parser takes."""

_Name = str | int
"""A key, or the number of an item."""
_Part = tuple[str, int]
"""One part of a key, and where it starts."""


class _Node:
    """A table or a list while the text is read.

    Attributes:
        starts: the offset of everything in it, or of its key.
        below: the tables and lists in it.
        last: the last table, if it is an array of tables with headers.
    """

    __slots__ = ("below", "last", "starts")

    def __init__(self) -> None:
        self.starts: dict[_Name, int] = {}
        self.below: dict[_Name, _Node] = {}
        self.last: _Node | None = None


_Held = tuple[_Node, _Name, int]
"""What a value is in, its name there, and where it or its key starts."""


@frozen(kw_only=True)
class _Syntax:
    """How a format writes keys and values; each pattern takes what may be skipped after it.

    Attributes:
        key: one part of a key, and what follows it: a dot if there are more parts.
        value: a whole scalar, or the bracket that opens a list or a table.
        closing: the bracket that closes one.
        unescape: the text of a quoted key that has escapes.
    """

    key: re.Pattern[str]
    value: re.Pattern[str]
    closing: re.Pattern[str]
    unescape: Callable[[str], str]


def _unescaped_json(token: str) -> str:
    name: str = json.loads(token, strict=False)
    return name


def _unescaped_toml(token: str) -> str:
    return next(iter(tomllib.loads(f"{token} = 0")))


_JSON_GAP = r"[ \t\r\n,]*+"
_JSON_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*"'
_JSON = _Syntax(
    key=re.compile(rf"({_JSON_STRING})[ \t\r\n]*+(:){_JSON_GAP}", re.DOTALL),
    value=re.compile(
        rf'(?:([\[{{])|{_JSON_STRING}|[^\s,:"\[\]{{}}]++){_JSON_GAP}',
        re.DOTALL,
    ),
    closing=re.compile(rf"[\]}}]{_JSON_GAP}"),
    unescape=_unescaped_json,
)

_JSON_SKIPPED = re.compile(_JSON_GAP)

_TOML_GAP = r"(?:[ \t\r\n,]++|#[^\n]*+)*"
_BASIC = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*"'
_LITERAL = r"'[^'\n]*+'"
# Up to two quotes may stand right before the three that close a text of several lines.
_LONG_BASIC = r'"""[^"\\]*+(?:(?:\\[\s\S]|"{1,2}(?!"))[^"\\]*+)*"{3,5}'
_LONG_LITERAL = r"'''[^']*+(?:'{1,2}(?!')[^']*+)*'{3,5}"
_BARE = r"""[^\s,=#"'\[\]{}]"""
# The only scalar with a space in it.
_DATE_AND_TIME = rf"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} [0-9]{_BARE}*+"
_TOML = _Syntax(
    key=re.compile(rf"([A-Za-z0-9_-]++|{_BASIC}|{_LITERAL})[ \t]*+([.=\]]){_TOML_GAP}"),
    value=re.compile(
        rf"(?:([\[{{])|{_LONG_BASIC}|{_LONG_LITERAL}|{_BASIC}|{_LITERAL}"
        rf"|{_DATE_AND_TIME}|{_BARE}++){_TOML_GAP}"
    ),
    closing=re.compile(rf"[\]}}]{_TOML_GAP}"),
    unescape=_unescaped_toml,
)
_TOML_SKIPPED = re.compile(_TOML_GAP)
_HEADER = re.compile(r"\[\[?[ \t]*+")


def toml_places(text: str) -> dict[str, Place]:
    r"""The place of every path of a TOML text.

    A key stands where that part of it starts, a table at its name in its header (or, if it has
    none, where it is first named), an item of a list where it starts. Keys are put in paths as
    they are, as they are in the paths of problems: ``$.step[3].at``. A byte order mark has no
    column. Where all paths together have many millions of characters, the deepest are left out.

    Args:
        text: a text that `tomllib` can read; of another one, the places before the mistake.

    >>> from interviewkit.wire.positions import toml_places
    >>> toml_places("[[step]]\nid = 'a'\n[step.card]\nitem.tags = ['x', 'y']")["$.step[0].id"]
    (2, 1)
    """
    text = text.removeprefix(_BYTE_ORDER_MARK)
    root = _Node()
    with suppress(ValueError):
        _statements(text, root)
    return _placed(root, text)


def json_places(text: str) -> dict[str, Place]:
    r"""The place of every path of a JSON text.

    A key stands at its opening quote, an item of a list where it starts. A key that comes twice
    stands where it comes last, as `json` reads it. Otherwise as `toml_places`.

    Args:
        text: a text that `json` can read; of another one, the places before the mistake.

    >>> from interviewkit.wire.positions import json_places
    >>> json_places('{"id": "loan",\n "states": ["asked", "lent"]}')["$.states[1]"]
    (2, 22)
    """
    text = text.removeprefix(_BYTE_ORDER_MARK)
    above = _Node()
    with suppress(ValueError):
        _value(text, _after(_JSON_SKIPPED, text, 0), (above, "$", 0), _JSON)
    return _placed(above.below.get("$", _Node()), text)


def place_of(places: Mapping[str, Place], path: str) -> Place | None:
    r"""The place of a path, or of the nearest one above it that is known.

    Args:
        places: what `toml_places` or `json_places` found.
        path: for example ``"$.step[3].at"``, which may be missing in the text.

    Returns:
        The place; the first one of all where nothing above the path is known; None if there are
        no places.

    >>> from interviewkit.wire.positions import place_of, toml_places
    >>> place_of(toml_places("[[step]]\nid = 'a'"), "$.step[0].at")
    (1, 3)
    """
    while path and path not in places:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return places[path] if path else min(places.values(), default=None)


def _statements(text: str, root: _Node) -> None:
    """Enter what a TOML text says, header by header and key by key."""
    table = root
    at = _after(_TOML_SKIPPED, text, 0)
    while at < len(text):
        if text.startswith("[", at):
            table, at = _header(text, at, root)
        else:
            held, at = _entry(text, at, table, _TOML)
            at = _value(text, at, held, _TOML)


def _header(text: str, at: int, root: _Node) -> tuple[_Node, int]:
    """The table that a header opens, and where the header ends."""
    is_item = text.startswith("[[", at)
    names, (name, start), at = _key(text, _after(_HEADER, text, at), _TOML)
    above = _reached(root, names)
    if not is_item:
        # It may have been named by the header of a table in it, but this header is its own.
        above.starts[name] = start
        return above.below.setdefault(name, _Node()), at
    above.starts.setdefault(name, start)
    tables = above.below.setdefault(name, _Node())
    number = len(tables.starts)
    tables.starts[number] = start
    tables.last = tables.below[number] = table = _Node()
    return table, _after(_TOML.closing, text, at)


def _value(text: str, at: int, held: _Held, syntax: _Syntax) -> int:
    """Enter the value that starts at a place, and what is in it; where it ends."""
    opened: list[tuple[_Node, bool]] = []
    while True:
        found = _match(syntax.value, text, at)
        at = found.end()
        holder, name, start = held
        holder.starts[name] = start
        # In JSON the same key may come before, and its value does not count.
        holder.below.pop(name, None)
        if found[1]:
            if len(opened) == _DEEPEST:
                raise ValueError("this is too deep")
            holder.below[name] = node = _Node()
            opened.append((node, found[1] == "["))
        while opened and text.startswith(("]", "}"), at):
            opened.pop()
            at = _after(syntax.closing, text, at)
        if not opened:
            return at
        holder, is_list = opened[-1]
        if is_list:
            held = holder, len(holder.starts), at
        else:
            held, at = _entry(text, at, holder, syntax)


def _entry(text: str, at: int, table: _Node, syntax: _Syntax) -> tuple[_Held, int]:
    """What the key that starts at a place stands for, and where its value starts."""
    names, (name, start), at = _key(text, at, syntax)
    return (_reached(table, names), name, start), at


def _key(text: str, at: int, syntax: _Syntax) -> tuple[list[_Part], _Part, int]:
    """The parts of a key but for the last one, the last one, and where what it names starts."""
    parts: list[_Part] = []
    while len(parts) < _DEEPEST:
        found = _match(syntax.key, text, at)
        part = (_unquoted(found[1], syntax), at)
        at = found.end()
        if found[2] != ".":
            return parts, part, at
        parts.append(part)
    raise ValueError("this is too deep")


def _unquoted(token: str, syntax: _Syntax) -> str:
    """The text of a key, bare or in quotes."""
    if token.startswith('"') and "\\" in token:
        return syntax.unescape(token)
    return token[1:-1] if token.startswith(('"', "'")) else token


def _reached(node: _Node, parts: list[_Part]) -> _Node:
    """The table below a node that has those names, made where there is none yet."""
    for name, start in parts:
        node.starts.setdefault(name, start)
        node = node.below.setdefault(name, _Node())
        # What is below an array of tables belongs to its last one.
        node = node.last or node
    return node


def _match(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str]:
    """What a pattern takes at a place; where it takes nothing, the rest of the text is given up."""
    found = pattern.match(text, at)
    if found is None:
        raise ValueError("something else is expected here")
    return found


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where a pattern ends that has to match at a place."""
    return _match(pattern, text, at).end()


def _placed(root: _Node, text: str) -> dict[str, Place]:
    """The places by their paths, those near the root first."""
    lines = [0, *(found.end() for found in re.finditer("\n", text))]
    places = {"$": (1, 1)}
    room = _ROOM
    waiting = deque([("$", root)])
    while waiting:
        above, node = waiting.popleft()
        for key, start in node.starts.items():
            path = f"{above}[{key}]" if isinstance(key, int) else f"{above}.{key}"
            room -= len(path)
            if room < 0:
                return places
            line = bisect_right(lines, start)
            places[path] = (line, start - lines[line - 1] + 1)
            if key in node.below:
                waiting.append((path, node.below[key]))
    return places
