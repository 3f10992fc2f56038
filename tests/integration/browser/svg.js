// What is wrong with the SVG document that is open: names for the ear, references, places, contrast.
({ contrast }) => {
  const svg = document.documentElement;
  const found = [];
  const SLACK = 1.5;
  const said = (text) => `"${text.textContent.trim()}"`;

  const [left, top, wide, high] = (svg.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const whole = { left, top, right: left + wide, bottom: top + high };
  const box = (element) => {
    const { x, y, width, height } = element.getBBox();
    return { left: x, top: y, right: x + width, bottom: y + height };
  };
  // The box of a text has room for every letter of its font; a line's own letters need less.
  const letters = (text) => {
    const size = parseFloat(getComputedStyle(text).fontSize);
    const base = text.y.baseVal.length ? text.y.baseVal[0].value : box(text).bottom;
    return { ...box(text), top: base - 0.75 * size, bottom: base + 0.2 * size };
  };
  const inside = (inner, outer) =>
    inner.left >= outer.left - SLACK && inner.right <= outer.right + SLACK &&
    inner.top >= outer.top - SLACK && inner.bottom <= outer.bottom + SLACK;
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
  const holds = (outer, x, y) => x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
  const later = (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;

  const texts = [...svg.querySelectorAll("text")].map((element) => ({ element, ...letters(element) }));
  const shapes = [...svg.querySelectorAll("rect, ellipse, polygon")]
    .filter((element) => getComputedStyle(element).fill !== "none")
    .map((element) => ({ element, ...box(element) }));

  // Names for the ear.
  if (svg.getAttribute("role") !== "img") found.push("the role is not img");
  const names = (svg.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id));
  if (!["title", "desc"].every((name) => names.some((one) => one?.localName === name && one.textContent.trim())))
    found.push("aria-labelledby does not name a title and a desc that say something");
  if (!svg.getAttribute("lang")) found.push("no language");

  // Nothing that runs or is fetched.
  for (const element of svg.querySelectorAll("*")) {
    if (["script", "foreignObject", "image", "iframe"].includes(element.localName)) found.push(`a ${element.localName}`);
    for (const { name, value } of element.attributes)
      if (/^on/.test(name) || (/href$/.test(name) && !value.startsWith("#")) || /url\((?!['"]?#)/.test(value))
        found.push(`${name}="${value}"`);
  }
  for (const style of svg.querySelectorAll("style"))
    if (/@import|@font-face|url\((?!['"]?#)/.test(style.textContent)) found.push("a style that refers to another file");

  // Places.
  if (!(wide > 0 && high > 0)) found.push("no viewBox");
  for (const element of svg.querySelectorAll("rect, circle, ellipse, path, polygon, line, polyline"))
    if (!inside(box(element), whole)) found.push(`a ${element.localName} is outside: ${element.getAttribute("class")}`);
  for (const text of texts) {
    if (!inside(text, whole)) found.push(`${said(text.element)} is outside`);
    const [x, y] = [(text.left + text.right) / 2, (text.top + text.bottom) / 2];
    const below = shapes.filter((shape) => later(shape.element, text.element) && holds(shape, x, y));
    text.box = below.at(-1);
    if (text.box && !inside(text, text.box))
      found.push(`${said(text.element)} is wider than its box by ${Math.round(Math.max(text.box.left - text.left, text.right - text.box.right))}`);
    for (const shape of shapes)
      if (later(text.element, shape.element) && meet(text, shape)) found.push(`${said(text.element)} is under a shape`);
  }
  texts.forEach((one, number) => {
    for (const other of texts.slice(number + 1))
      if (meet(one, other)) found.push(`${said(one.element)} is over ${said(other.element)}`);
  });
  shapes.forEach((one, number) => {
    for (const other of shapes.slice(number + 1))
      if (meet(one, other) && !inside(one, other) && !inside(other, one))
        found.push(`boxes overlap: ${Math.round(one.left)},${Math.round(one.top)} and ${Math.round(other.left)},${Math.round(other.top)}`);
  });

  // Contrast, as WCAG counts it.
  const colour = (value) => (value.match(/[\d.]+/g) ?? []).map(Number);
  const light = (rgb) => {
    const [r, g, b] = rgb.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let least = 21;
  for (const text of texts) {
    const ink = colour(getComputedStyle(text.element).fill);
    const ground = text.box ? colour(getComputedStyle(text.box.element).fill) : [255, 255, 255];
    if (ink.length > 3 || ground.length > 3) found.push(`${said(text.element)}: a colour that lets through`);
    const [more, less] = [light(ink), light(ground)].sort((a, b) => b - a);
    const ratio = (more + 0.05) / (less + 0.05);
    least = Math.min(least, ratio);
    if (ratio < contrast) found.push(`${said(text.element)}: contrast ${ratio.toFixed(2)}`);
  }
  return { found, least: Number(least.toFixed(2)), texts: texts.length, fonts: getComputedStyle(svg).fontFamily };
}
