// Renders drawings one after the other and tells what went wrong with each; default limits.
async (drawings) => {
  mermaid.initialize({ startOnLoad: false });
  const found = [];
  let count = 0;
  for (const [name, text] of Object.entries(drawings)) {
    try {
      const { svg } = await mermaid.render(`drawing${count++}`, text);
      const holder = document.createElement("div");
      holder.innerHTML = svg;
      document.body.replaceChildren(holder);
      const plain = holder.cloneNode(true);
      plain.querySelectorAll("style").forEach((style) => style.remove());
      const shown = plain.textContent;
      if (holder.querySelector(".error-icon, .error-text")) found.push(`${name}: drawn as an error`);
      if (/Maximum text size/.test(shown)) found.push(`${name}: drawn as too long`);
      // An entity code that is still one was not understood.
      for (const code of new Set(shown.match(/#\w+;|&\w+;/g))) found.push(`${name}: shows ${code}`);
      if (/\b(undefined|NaN|null)\b/.test(plain.innerHTML))
        found.push(`${name}: undefined, NaN or null in the SVG`);
      const drawn = [...holder.querySelectorAll(".nodeLabel, .cluster-label")];
      const missing = [...text.matchAll(/^\s*state "([^"]*)" as/gm)]
        .map(([, label]) => label.replace(/#(\w+);/g, (code, name) =>
          ({ quot: '"', amp: "&", lt: "<", gt: ">" })[name] ?? (/^\d+$/.test(name) ? String.fromCodePoint(name) : code)))
        .filter((label) => !drawn.some((one) => one.textContent.replace(/\s+/g, " ").trim() === label.trim()));
      for (const label of new Set(missing)) found.push(`${name}: does not show ${label}`);
    } catch (error) {
      found.push(`${name}: ${String(error.message ?? error).split("\n").slice(0, 4).join(" | ")}`);
    }
  }
  return { count, found };
}
