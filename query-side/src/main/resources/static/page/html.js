/** Builds elements; text is always text, so nothing from the data can become markup. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  fill(element, attributes, children);
  return element;
}

export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  fill(element, attributes, children);
  return element;
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(9).filter((c) => c !== undefined && c !== null && c !== false));
}

/**
 * A table that scrolls inside its own box; a stacked one becomes, on a narrow screen, one block per row with each cell named.
 * The roles keep it a table for a screen reader even then.
 */
export function table(caption, heads, rows, { stacked = false } = {}) {
  for (const row of rows) {
    row.setAttribute("role", "row");
    [...row.cells].forEach((cell, i) => {
      cell.setAttribute("role", "cell");
      cell.dataset.label = heads[i].text ?? heads[i];
      cell.classList.toggle("number", Boolean(heads[i].number));
    });
  }
  return el("div", { class: stacked ? "scroll stacked" : "scroll", tabindex: 0, role: "region", "aria-label": caption },
    el("table", { role: "table" },
      el("caption", {}, caption),
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, heads.map((h) =>
        el("th", { scope: "col", role: "columnheader", class: h.number ? "number" : undefined }, h.text ?? h)))),
      el("tbody", { role: "rowgroup" }, rows)));
}

export function definitions(pairs) {
  const missing = (value) => [undefined, null, false, ""].includes(value) || (Array.isArray(value) && value.length === 0);
  return el("dl", {}, pairs.filter(([, value]) => !missing(value))
    .map(([term, value]) => [el("dt", {}, term), el("dd", {}, value)]));
}

/** From day to day; a line breaks between the two and not within one. */
export function span({ from, to }) {
  const day = (text) => el("span", { class: "day" }, text);
  return [day(`${from} –`), " ", day(to ?? "")];
}

/** A link inside the page that keeps the browser's own behaviour for new tabs. */
export function link(parameters, text, attributes = {}) {
  return el("a", { href: href(parameters), "data-link": true, ...attributes }, text);
}

export function href(parameters) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, v]) => v !== undefined && v !== null));
  return "/?" + query;
}
