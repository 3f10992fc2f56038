"""`TypedApplication`: an application in the class of its state; what generated classes share."""

from typing import Any, ClassVar

from interviewkit._attrs import field, frozen
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event

__all__ = ["Family", "TypedApplication"]


@frozen
class Family:
    """The classes of one generated module.

    Attributes:
        process: the id of the process that they were generated from.
        version: its version.
        classes: the class of each state; they add themselves.
    """

    process: str
    version: str
    classes: dict[str, type["TypedApplication"]] = field(init=False, factory=dict, repr=False)

    def view(self, application: Application) -> Any:
        """The application in the class of its state, which only generated code can name.

        Raises:
            InvalidValueError: for an application in another process, or in a state that the
                process did not have when the classes were generated.
        """
        process = application.process
        if (process.id, process.version) != (self.process, self.version):
            raise InvalidValueError(
                "view(application)",
                f"process {process.id!r}, version {process.version!r}",
                f"process {self.process!r}, version {self.version!r}, as when it was generated",
            )
        found = self.classes.get(application.state)
        if found is None:
            allowed = f"a state that process {self.process!r} had when its types were generated"
            raise InvalidValueError("view(application)", application.state, allowed)
        return found(application)


@frozen(weakref_slot=False)
class TypedApplication:
    """An application, wrapped in the class of the state that it is in.

    The classes of the states are generated from a process's rules; `view` in the generated module
    chooses between them.

    Attributes:
        application: the application itself.

    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> from interviewkit.typed import TypedApplication, id as hiring
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> hiring.view(app)
    AtEvaluationCollecting(application=<Application 'app-1' in 'id': ...>)
    >>> isinstance(hiring.view(app), TypedApplication), hiring.view(app).application is app
    (True, True)
    """

    application: Application

    _family: ClassVar[Family]

    def __init_subclass__(cls, *, family: Family | None = None) -> None:
        """Begins the classes of a module, or takes the class of a state in."""
        super().__init_subclass__()
        if family is not None:
            cls._family = family
        elif "state" in vars(cls):
            cls._family.classes[vars(cls)["state"]] = cls

    def _send(self, event: Event) -> Any:
        """The next application, in the class of its state."""
        return self._family.view(self.application.apply(event))
