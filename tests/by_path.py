"""How tests name a problem: by its path, whatever line of the text it stands in."""

from attrs import evolve

from interviewkit.wire import WireProblem

__all__ = ["by_path"]


def by_path(problem: WireProblem) -> str:
    """The problem without its line and column, which have tests of their own."""
    return str(problem if problem.path == "$" else evolve(problem, line=None))
