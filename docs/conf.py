"""Sphinx: how the pages become a site. Build it with ``nox -s site``."""

import re
import sys
from importlib import import_module
from pathlib import Path

from sphinx.util.nodes import make_refnode

import interviewkit

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from generate_reference import MODULES  # noqa: E402 - lies beside this file

project = "interviewkit"
author = "interviewkit contributors"
project_copyright = "interviewkit contributors"
release = version = interviewkit.__version__

extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon", "myst_nb", "llms", "pictures"]
exclude_patterns = ["_build", "**/.ipynb_checkpoints"]
root_doc = "index"
html_theme = "furo"
html_title = "interviewkit"
html_theme_options = {"navigation_with_keys": True}

nitpicky = True
nitpick_ignore_regex = [
    # Names of other projects, which no inventory resolves here: the build needs no network.
    (r"py:.*", r"(collections|datetime|decimal|pathlib|types|typing|enum|functools|random)\b.*"),
    (r"py:.*", r"(attrs|attr|babel|cattrs|hypothesis|icalendar|st|pytest)\b.*"),
    (r"py:.*", r"(bool|bytes|date|datetime|dict|float|frozenset|int|list|object|set|str|tuple)"),
    (r"py:.*", r"(timedelta|tzinfo|type|Any|Callable|Iterable|Iterator|Mapping|Sequence|Decimal)"),
    (r"py:.*", r"(Exception|None|KeyError|ValueError|LookupError|OSError|Warning|Path|optional)"),
    # Names that only type checkers see.
    (r"py:.*", r"(Locale|Make)"),
    # What is not public: its types are told in words where they matter.
    (r"py:.*", r"(.*\.)?_[A-Za-z].*"),
]
suppress_warnings = ["myst.xref_missing", "misc.highlighting_failure"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
# Only the notebook among the pages runs here; the snippets of all others are run by the tests.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 120

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": False}
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
napoleon_use_param = True
napoleon_use_rtype = False

_ROLELESS = re.compile(r"(?<!`)`([A-Za-z_][\w.]*)`(?!`|_)")
_FIRST_COLON = re.compile(r": ")


def _docstring(*given):
    """Docstrings are read as text too: names in single backquotes are code, and a colon in the
    first line of a property is punctuation, where napoleon would take it for the end of a type.
    """
    what, lines = given[1], given[-1]
    if what in {"attribute", "data", "property"} and lines:
        lines[0] = _FIRST_COLON.sub(" \N{EN DASH} ", lines[0])
    lines[:] = [_ROLELESS.sub(r"``\1``", line) for line in lines]


def _at_home(app, env, node, content):
    """A name of ours that is documented under another path, or that is not public at all.

    What exists nowhere stays a warning, so a misspelt reference is found.
    """
    target = node.get("reftarget", "")
    domain = env.domains["py"]
    name = target.rpartition(".")[2]
    known = [full for full in domain.objects if full.rpartition(".")[2] == name]
    if known:
        entry = domain.objects[min(known, key=len)]
        page = node.get("refdoc", "")
        return make_refnode(app.builder, page, entry.docname, entry.node_id, content, name)
    return content if _exists(target, name) else None


def _exists(target, name):
    """Whether a module of ours, or one that it stands on, has that name."""
    home = target.rpartition(".")[0]
    try:
        homes = [import_module(home)] if home else list(map(import_module, MODULES))
    except ImportError:
        return False
    return any(hasattr(module, name) or name in _inside(module) for module in homes)


def _inside(module):
    """The names in the modules of a package, which its `__init__` need not show."""
    prefix = f"{module.__name__}."
    return {
        name for key, one in sys.modules.items() if key.startswith(prefix) for name in vars(one)
    }


def setup(app):
    """Registers what this file adds."""
    app.connect("autodoc-process-docstring", _docstring, priority=100)
    app.connect("missing-reference", _at_home)
