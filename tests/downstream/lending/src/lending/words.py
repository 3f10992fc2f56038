"""Sentences. The rules give messages, an id with parameters; what is said is decided here."""

from collections.abc import Mapping
from typing import Final

from interviewkit.messages import Message, Param

__all__ = ["say"]

_TEXTS: Final[Mapping[str, str]] = {
    "refusal.wrong_state": "“{event}” is not possible while it is at “{state}”.",
    "refusal.closed": "“{event}” is not possible any more: it is {state}.",
    "refusal.wrong_role": "“{event}” is for: {roles}.",
    "lending.is_trained": "Somebody has to show the member how to use a {kind} first.",
    "lending.below_limit": "The member has {has} things at home, and {most} are allowed.",
    "lending.renewals_left": "A loan is renewed {most} times at most.",
    "lending.due_soon_enough": "It cannot be due on {due}: only after today, until {last}.",
}


def say(message: Message) -> str:
    """The message as a sentence.

    >>> from interviewkit.messages import Message
    >>> say(Message.of("lending.renewals_left", most=2))
    'A loan is renewed 2 times at most.'
    """
    return _TEXTS[message.id].format_map({name: _written(item) for name, item in message.params})


def _written(param: Param) -> str:
    if isinstance(param, Message):
        # The label of a state, an event or a role.
        return str(param.get("id")).replace("_", " ")
    return " or ".join(map(_written, param)) if isinstance(param, tuple) else str(param)
