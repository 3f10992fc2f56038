"""`Card` and `Drawing`: what a notebook shows of a value."""

from collections.abc import Container
from typing import Any

from interviewkit._attrs import frozen
from interviewkit.notebook.sheet import Sheet, as_html, as_text

__all__ = ["Card", "Drawing", "card_of"]

Only = Container[str] | None


def _chosen(bundle: dict[str, Any], include: Only, exclude: Only) -> dict[str, Any]:
    """What the front end asked for."""
    return {
        kind: data
        for kind, data in bundle.items()
        if (include is None or kind in include) and (exclude is None or kind not in exclude)
    }


@frozen(kw_only=True, repr=False)
class Card:
    """A value as a notebook shows it: HTML where it can be shown, and all of it as text.

    Attributes:
        html: a piece of HTML that stands alone and is safe to show.
        text: the same as plain text.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> card = nb.card(ik.processes["us"].check())
    >>> print(card)
    Check of a process
    ...
    >>> sorted(card._repr_mimebundle_())
    ['text/html', 'text/plain']
    """

    html: str
    text: str

    def _repr_mimebundle_(self, include: Only = None, exclude: Only = None) -> dict[str, Any]:
        bundle = {"text/html": self.html, "text/plain": self.text}
        return _chosen(bundle, include, exclude)

    def _repr_html_(self) -> str:
        return self.html

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text


def card_of(sheet: Sheet) -> Card:
    """The sheet as a card."""
    return Card(html=as_html(sheet), text=as_text(sheet))


@frozen(kw_only=True, repr=False)
class Drawing:
    """A process as a notebook shows it: Mermaid, SVG and text, whichever the front end takes.

    There is no HTML: front ends would prefer it, and hide the picture.

    Attributes:
        mermaid: the diagram for front ends that draw Mermaid.
        svg: the picture.
        text: the same as plain text.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> sorted(nb.diagram(ik.processes["id"])._repr_mimebundle_())
    ['image/svg+xml', 'text/plain', 'text/vnd.mermaid']
    """

    mermaid: str
    svg: str
    text: str

    def _repr_mimebundle_(self, include: Only = None, exclude: Only = None) -> dict[str, Any]:
        bundle = {
            "text/vnd.mermaid": self.mermaid,
            "image/svg+xml": self.svg,
            "text/plain": self.text,
        }
        return _chosen(bundle, include, exclude)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text
