// Whether the element that has the focus shows it.
() => {
  const focused = document.activeElement;
  const drawn = focused.closest("svg.map a")?.querySelector("rect");
  const style = getComputedStyle(drawn ?? focused);
  const seen = drawn ? parseFloat(style.strokeWidth) >= 0.1 : style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== "none";
  return { what: focused.id || focused.getAttribute("href") || focused.getAttribute("aria-label") || focused.tagName, seen, where: focused.tagName };
}
