"""A Sphinx extension that shows a picture where a preset's page has a Mermaid drawing of a stage.

GitHub draws Mermaid; the site has the library's own pictures, which need no script.
"""

import re

import interviewkit as ik

_FENCE = re.compile(r"^```mermaid\n.*?^```$", re.MULTILINE | re.DOTALL)


def read(app, page, source):
    """Replaces the drawings of one page, stage by stage."""
    folder, _, id = page.rpartition("/")
    if folder != "presets" or id not in ik.processes:
        return
    process = ik.processes[id]
    stages = iter(process.stages)

    def picture(_match):
        drawn = ik.draw(process, "svg", zoom=next(stages))
        return f'```{{raw}} html\n<div style="overflow-x:auto">\n{drawn}\n</div>\n```'

    source[0] = _FENCE.sub(picture, source[0])


def setup(app):
    """Registers the extension."""
    app.connect("source-read", read)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
