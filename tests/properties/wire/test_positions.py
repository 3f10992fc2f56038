"""Laws of places: what a parser reads is found, and found where it was written."""

import json
import re
import tomllib
from random import Random
from typing import Any

from hypothesis import given, strategies as st

from interviewkit.wire.positions import json_places, toml_places

# No two paths of these names are the same text.
NAMES = [
    "a",
    "b",
    "b-1",
    "42",
    "",
    "é",
    "c d",
    "o.k",
    "[t]",
    'q"',
    "l'",
    "\\",
    "\t#=",
    "😀",
    "true",
]
GAPS = ["", " ", "\t", "\n", "# ], a = 1 '''\n", ' #\n # "\n\t']
NOISE = ["", "", "\n", " \t\n", '# [a] """ \'\n', "  #\n\n"]
CONTENT = "\"\"''\\\\[]={}#,. \na1é\U0001f600"


def basic(text: str) -> str:
    """A text in quotes; JSON escapes more than TOML needs, but nothing that TOML cannot read."""
    return json.dumps(text, ensure_ascii=False)


def quoted(text: str) -> list[str]:
    """The ways to write a text on one line."""
    escaped = "".join(f"\\U{ord(character):08x}" for character in text)
    literal = [] if set(text) & {"'", "\n"} else [f"'{text}'"]
    return [basic(text), f'"{escaped}"', *literal]


def keys(name: str) -> list[str]:
    """The ways to write a name as a key."""
    bare = [name] if re.fullmatch("[A-Za-z0-9_-]+", name) else []
    return [*bare, *quoted(name)]


def ways(text: str) -> tuple[str, ...]:
    """The ways to write a text as a value."""
    escaped = text.replace("\\", "\\\\").replace('"""', '""\\"').replace("a", "a\\\n  \n")
    long_literal = [] if "'''" in text else [f"'''{text}'''"]
    return (*quoted(text), f'"""{escaped}"""', f'"""\n{escaped}"""', *long_literal)


# A scalar is the ways to write it.
scalars = st.sampled_from(
    [
        *("1", "-1_000", "0xBEEF", "1.5e-3", "-inf", "nan", "true"),
        *("1979-05-27", "07:32:00", "1979-05-27 07:32:00", "1979-05-27T07:32:00.5-07:00"),
    ]
).map(lambda token: (token,)) | st.text(CONTENT, max_size=12).map(ways)


def tables_of(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Tables that hold such values."""
    return st.dictionaries(st.sampled_from(NAMES), values, max_size=4)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Lists and tables of values; lists of tables often, for they have headers."""
    return (
        st.lists(inner, max_size=3)
        | tables_of(inner)
        | st.lists(tables_of(inner), min_size=1, max_size=3)
    )


toml_tables = tables_of(st.recursive(scalars, nested, max_leaves=12))


class Writer:
    """Writes a table as TOML in one of its many ways, and where it wrote what."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.text = ""
        self.latest = (1, 1)
        self.places = {"$": self.latest}

    def put(self, *choices: str) -> None:
        """Write one of some texts."""
        self.text += self.rng.choice(choices)

    def maybe(self) -> bool:
        """A choice."""
        return self.rng.choice([False, True])

    def mark(self, path: str, *, again: bool = False) -> None:
        """Something is written next; what was written before stays where it is."""
        line_start = self.text.rfind("\n") + 1
        self.latest = (self.text.count("\n") + 1, len(self.text) - line_start + 1)
        if again or path not in self.places:
            self.places[path] = self.latest

    def key(self, names: list[str], paths: list[str], *, again: bool = False) -> None:
        """Write a key of some parts; the last of them may be written again."""
        for number, (name, path) in enumerate(zip(names, paths, strict=True)):
            if number:
                self.put(".", " . ", ".\t")
            self.mark(path, again=again and path == paths[-1])
            self.put(*keys(name))

    def value(self, path: str, value: Any) -> None:
        """Write a value, in brackets if there are any."""
        if isinstance(value, tuple):
            self.put(*value)
        elif isinstance(value, dict):
            self.put("{", "{ ", "{\t")
            for number, (names, item) in enumerate(self.lines(value)):
                self.put(",", " , ") if number else None
                self.line(path, names, item)
            self.put("}", " }")
        else:
            self.put("[")
            for number, item in enumerate(value):
                self.put(*GAPS)
                self.mark(f"{path}[{number}]")
                self.value(f"{path}[{number}]", item)
                self.put(*GAPS)
                self.put(",", *([""] if number == len(value) - 1 else []))
            self.put(*GAPS)
            self.put("]")

    def lines(self, table: dict[str, Any]) -> list[tuple[list[str], Any]]:
        """What a table says key by key, some of the keys with dots."""
        found = []
        for name, value in table.items():
            if isinstance(value, dict) and value and self.maybe():
                found += [([name, *names], item) for names, item in self.lines(value)]
            else:
                found.append(([name], value))
        return found

    def line(self, path: str, names: list[str], value: Any) -> None:
        """Write a key and its value."""
        paths = [f"{path}.{'.'.join(names[: n + 1])}" for n in range(len(names))]
        self.key(names, paths)
        self.put("=", " = ", "\t= ")
        self.value(paths[-1], value)

    def noise(self) -> None:
        """Write what says nothing."""
        self.put("\n", " # x = 1\n", "\t#\n")
        self.put(*NOISE)
        self.put("", " ", "\t")

    def table(
        self, table: dict[str, Any], names: list[str], paths: list[str], *, is_open: bool
    ) -> None:
        """Write what a table holds, its own lines before or after the tables with headers.

        The root and an item are open already: their lines cannot come later.
        """
        path = paths[-1] if paths else "$"
        headed = [name for name, value in table.items() if has_headers(value) and self.maybe()]
        own = {name: value for name, value in table.items() if name not in headed}
        is_first = is_open or not headed or self.maybe()
        if is_first:
            self.own(own, names, paths, is_open=is_open)
        for name in headed:
            self.headed([*names, name], [*paths, f"{path}.{name}"], table[name])
        if not is_first and (own or self.maybe()):
            self.own(own, names, paths, is_open=False)

    def own(
        self, own: dict[str, Any], names: list[str], paths: list[str], *, is_open: bool
    ) -> None:
        """Write a header, if it is not written yet, and the lines below it."""
        if not is_open:
            self.put("[", "[ ")
            self.key(names, paths, again=True)
            self.put("]", "\t]")
            self.noise()
        for parts, value in self.lines(own):
            self.line(paths[-1] if paths else "$", parts, value)
            self.noise()

    def headed(self, names: list[str], paths: list[str], value: Any) -> None:
        """Write a table, or each item of an array of tables, with its header."""
        if isinstance(value, dict):
            self.table(value, names, paths, is_open=False)
            return
        for number, item in enumerate(value):
            path = f"{paths[-1]}[{number}]"
            self.put("[[", "[[ ")
            self.key(names, paths)
            self.places[path] = self.latest
            self.put("]]", " ]]")
            self.noise()
            self.table(item, names, [*paths[:-1], path], is_open=True)


def has_headers(value: Any) -> bool:
    """Whether a value may be written with headers."""
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, dict) for item in value)
    return isinstance(value, dict)


@st.composite
def toml_documents(draw: st.DrawFn) -> tuple[str, dict[str, tuple[int, int]]]:
    """A text, and where everything in it was written."""
    table = draw(toml_tables)
    writer = Writer(Random(draw(st.integers(0, 1 << 32))))
    writer.put(*NOISE)
    writer.table(table, [], [], is_open=True)
    text = writer.text.replace("\n", "\r\n") if draw(st.booleans()) else writer.text
    return text, writer.places


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(CONTENT),
    lambda inner: (
        st.lists(inner, max_size=4)
        # Two paths of names without these are never the same text.
        | st.dictionaries(st.text(st.characters(exclude_characters=".[")), inner, max_size=4)
    ),
    max_leaves=12,
)


@st.composite
def json_documents(draw: st.DrawFn) -> str:
    """A text, dense or spacious."""
    return json.dumps(
        draw(json_values),
        indent=draw(st.sampled_from([None, 0, 2, "\t", "\r\n"])),
        separators=draw(st.sampled_from([None, (",", ":"), (" ,\n", "\t: ")])),
        ensure_ascii=draw(st.booleans()),
    )


def walked(value: Any, path: str = "$") -> list[tuple[str, str | int, Any]]:
    """The paths below a value, each with its last part and what is there."""
    items: list[tuple[str, str | int, Any]] = []
    if isinstance(value, dict):
        items = [(f"{path}.{key}", key, item) for key, item in value.items()]
    elif isinstance(value, list):
        items = [(f"{path}[{number}]", number, item) for number, item in enumerate(value)]
    return [*items, *(one for below, _, item in items for one in walked(item, below))]


def since(text: str, place: tuple[int, int]) -> str:
    """The text from a place on."""
    line, column = place
    return "\n".join([text.split("\n")[line - 1][column - 1 :], *text.split("\n")[line:]])


@st.composite
def spoilt(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """A document with some characters more, or less, or others."""
    text = draw(texts)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        more = draw(st.text(f"{CONTENT}\t\r:", max_size=3))
        text = text[:at] + more + text[at + draw(st.integers(0, 3)) :]
    return text


anything = st.text() | st.text(f"{CONTENT}\t\r:-_u\ufeff", max_size=60)


class TestToml:
    @given(toml_documents())
    def test_the_paths_of_the_parser(self, document: tuple[str, Any]) -> None:
        """Every path that the parser reads has a place, and no other."""
        text, _ = document
        assert {"$", *(path for path, *_ in walked(tomllib.loads(text)))} == set(toml_places(text))

    @given(toml_documents())
    def test_where_it_was_written(self, document: tuple[str, dict[str, tuple[int, int]]]) -> None:
        """A place is where the path was written."""
        text, places = document
        assert places == toml_places(text)

    @given(toml_documents())
    def test_the_key_stands_there(self, document: tuple[str, Any]) -> None:
        """At the place of a key is that key."""
        text, _ = document
        found = toml_places(text)
        for path, name, _ in walked(tomllib.loads(text)):
            if isinstance(name, str):
                rest = since(text, found[path])
                assert any(
                    re.match(rf"{re.escape(key)}[ \t]*[.=\]]", rest) for key in keys(name)
                ), (path, found[path])

    @given(anything | spoilt(toml_documents().map(lambda document: document[0])))
    def test_any_text(self, text: str) -> None:
        """Whatever a text is, the places found are in it."""
        for place in toml_places(text).values():
            assert place == (1, 1) or since(text.removeprefix("\ufeff"), place)


class TestJson:
    @given(json_documents())
    def test_the_paths_of_the_parser(self, text: str) -> None:
        """Every path that the parser reads has a place, and no other."""
        assert {"$", *(path for path, *_ in walked(json.loads(text)))} == set(json_places(text))

    @given(json_documents())
    def test_what_stands_there(self, text: str) -> None:
        """At the place of a key is that key, at the place of an item that item."""
        found = json_places(text)
        for path, name, value in walked(json.loads(text)):
            there, _ = json.JSONDecoder().raw_decode(since(text, found[path]))
            assert there == (name if isinstance(name, str) else value)

    @given(anything | spoilt(json_documents()))
    def test_any_text(self, text: str) -> None:
        """Whatever a text is, the places found are in it."""
        for place in json_places(text).values():
            assert place == (1, 1) or since(text.removeprefix("\ufeff"), place)
