"""A Sphinx extension that writes ``llms.txt``: every page with its title and first sentence.

The build fails where a page is missing from the table of contents, or has no sentence to say what
it is for.
"""

import re
from pathlib import Path

from docutils import nodes
from sphinx.errors import SphinxError

HEAD = """# interviewkit

> Hiring processes as typed values: stages, rules, refusals and interview content, for Python.
"""


def first_sentence(doctree):
    """The first sentence of the first paragraph below the title."""
    for paragraph in doctree.findall(nodes.paragraph):
        text = " ".join(paragraph.astext().split())
        if text:
            return re.split(r"(?<=[.!?:])\s", text, maxsplit=1)[0]
    return ""


def write(app, exception):
    """Writes the file once the pages are there."""
    if exception is not None or app.builder.format != "html":
        return
    env = app.env
    lines, missing = [HEAD], []
    for page in sorted(env.found_docs):
        if page == app.config.root_doc:
            continue
        title = env.titles[page].astext()
        sentence = first_sentence(env.get_doctree(page))
        if not sentence:
            missing.append(page)
        lines.append(f"- [{title}]({page}.html): {sentence}")
    if missing:
        raise SphinxError(f"pages that do not say what they are for: {', '.join(missing)}")
    (Path(app.outdir) / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")


def setup(app):
    """Registers the extension."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
