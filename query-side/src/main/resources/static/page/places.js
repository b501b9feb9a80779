const FOCUSABLE = "a, button, input, select, summary, [tabindex]";

/** Where the reader is: what has the focus, what is unfolded, how far the page and its tables are scrolled. */
export function placeIn(content) {
  const focused = content.contains(document.activeElement) ? document.activeElement : undefined;
  const anchor = [...content.querySelectorAll("[id]")].find((e) => e.getBoundingClientRect().top >= 0);
  return {
    focus: focused && focused !== content ? { key: keyOf(focused), index: alike(content, keyOf(focused)).indexOf(focused) } : undefined,
    unfolded: new Set([...content.querySelectorAll("details[open]")].map((d) => d.id)),
    boxes: [...content.querySelectorAll(".scroll")].map((box) => box.scrollLeft),
    scroll: scrollY,
    anchor: anchor && { id: anchor.id, top: anchor.getBoundingClientRect().top },
  };
}

/** Puts the reader back there; what is at the top of the window stays there even when something new stands above it. */
export function returnTo(content, place) {
  for (const details of content.querySelectorAll("details")) details.open = place.unfolded.has(details.id);
  content.querySelectorAll(".scroll").forEach((box, i) => { box.scrollLeft = place.boxes[i] ?? box.scrollLeft; });
  if (place.focus) {
    const found = alike(content, place.focus.key);
    (found[place.focus.index] ?? found.at(-1))?.focus({ preventScroll: true });
  }
  const anchor = place.scroll > 0 && place.anchor && document.getElementById(place.anchor.id);
  scrollTo(0, anchor ? scrollY + anchor.getBoundingClientRect().top - place.anchor.top : place.scroll);
}

function alike(content, key) {
  return [...content.querySelectorAll(FOCUSABLE)].filter((e) => keyOf(e) === key);
}

function keyOf(element) {
  return element.id || (element.closest("details")?.id ?? "") + (element.getAttribute("href") ?? element.getAttribute("aria-label") ?? element.textContent);
}
