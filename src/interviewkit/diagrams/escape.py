"""Names of nodes that every format can read."""

import re
from functools import lru_cache

__all__ = ["node_name"]

_NO_WORD = re.compile(r"\W")


@lru_cache(maxsize=1024)
def node_name(state: str) -> str:
    """A state's id as a word: a dot or a space would end it in Mermaid and DOT."""
    return _NO_WORD.sub("_", state.replace(".", "__").replace("*", "any"))
