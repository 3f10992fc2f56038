"""The guards of the hiring stages: named, pure, each with its own reason; one module a stage.

Facts: ``position``, ``record``, ``at`` (when the event happened), ``since`` (when the last event
happened), ``actor`` and ``payload`` (the event itself). A guard refuses with a message of its own
name. Where a guard needs the time or the payload, its `possible` says what the record alone
already rules out, so that a question asked without them is answered exactly.
"""
