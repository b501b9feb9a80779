// What sticks out of the window sideways, outside of the boxes that scroll by themselves.
() => {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll("body *")]
    .filter((e) => !e.closest(".skip, title, pre") && !e.parentElement.closest(".scroll"))
    .filter((e) => e.getBoundingClientRect().right > width + 0.5 || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === "hidden")
    .map((e) => `${e.tagName}.${e.getAttribute("class")} ${e.textContent.slice(0, 20)}`);
  return document.documentElement.scrollWidth > width ? [`page ${document.documentElement.scrollWidth}`, ...out] : out;
}
