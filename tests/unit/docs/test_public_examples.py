"""Every public function and class is used in an example that the tests or the site run."""

import ast
import doctest
import inspect
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from tests.unit.api_names import MODULES, public

ROOT = Path(__file__).parents[3]
FENCE = re.compile(r"^```(?:python|\{code-cell\}[^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PARSER = doctest.DocTestParser()

# Mutation testing takes the tests along, but not the documentation.
pytestmark = pytest.mark.skipif(
    not (ROOT / "docs").exists(), reason="the documentation is not here"
)


def doctests(text: str) -> str:
    """The code of a text's examples, without what they print."""
    return "".join(example.source for example in PARSER.get_examples(text))


def fences(page: str) -> str:
    """The code of a page's fences that are run: doctests, and code as it stands."""
    blocks = (block.lstrip() for block in FENCE.findall(page))
    return "\n".join(doctests(block) if block.startswith(">>>") else block for block in blocks)


def texts() -> Iterator[str]:
    """The code of each page and of each docstring of a module."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    yield from (fences(page.read_text("utf-8")) for page in pages if "_build" not in page.parts)
    for module in MODULES:
        yield doctests(import_module(module).__doc__ or "")


def imported(tree: ast.AST) -> dict[str, object]:
    """What the imports of ours in a piece of code bind, by the name in that code."""
    bound: dict[str, object] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "interviewkit":
                    home = import_module(alias.name)
                    top = sys.modules["interviewkit"]
                    bound[alias.asname or "interviewkit"] = home if alias.asname else top
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("interviewkit"):
            for alias in node.names:
                bound[alias.asname or alias.name] = taken(str(node.module), alias.name)
    return bound


def taken(module: str, name: str) -> object:
    """What `from module import name` binds."""
    home = import_module(module)
    return getattr(home, name) if hasattr(home, name) else import_module(f"{module}.{name}")


def used(code: str) -> Iterator[object]:
    """The things of ours that a piece of code uses; to import one is not to use it."""
    tree = ast.parse(code)
    bound = imported(tree)
    for node in ast.walk(tree):
        found = meant(node, bound)
        if found is not None and not isinstance(found, ModuleType):
            yield found


def meant(node: ast.AST, bound: dict[str, object]) -> object:
    """What a name, or an attribute of a module, stands for."""
    if isinstance(node, ast.Name):
        return bound.get(node.id)
    if isinstance(node, ast.Attribute):
        home = meant(node.value, bound)
        return getattr(home, node.attr, None) if isinstance(home, ModuleType) else None
    return None


@pytest.fixture(scope="module")
def shown() -> set[int]:
    """The identities of everything of ours that some example uses."""
    return {id(item) for code in texts() for item in used(code)}


def subjects(module: str) -> dict[str, object]:
    """The public functions and classes of a module."""
    items = {name: getattr(import_module(module), name) for name in public(module)}
    return {
        name: item
        for name, item in items.items()
        if inspect.isclass(item) or inspect.isroutine(item)
    }


def own_docstring(item: object) -> str:
    """Its docstring, and not the one that a class would inherit."""
    found = vars(item).get("__doc__") if inspect.isclass(item) else item.__doc__
    return found or ""


@pytest.mark.parametrize("module", MODULES)
def test_each_public_function_and_class_has_an_example(module: str, shown: set[int]) -> None:
    """A docstring of its own with an example, or a use in a page or in a module's docstring."""
    bare = [
        name
        for name, item in subjects(module).items()
        if id(item) not in shown and ">>>" not in own_docstring(item)
    ]
    assert bare == []


def test_to_import_a_name_or_to_mention_it_is_not_to_use_it() -> None:
    """The check would find a name without an example."""
    code = "import interviewkit as ik\nfrom interviewkit import Role, Money\nik.draw\nMoney\n'Role'"
    names = {getattr(item, "__name__", "") for item in used(code)}
    assert names == {"draw", "Money"}
