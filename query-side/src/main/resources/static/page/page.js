import { get, Problem } from "./api.js";
import { el } from "./html.js";
import { preferredLanguage, textsOf } from "./texts.js";
import { dashboard } from "./dashboard.js";
import { contributors } from "./contributors.js";
import { employer, relationship } from "./employment.js";
import { timeline } from "./timeline.js";
import { operation } from "./operation.js";
import { listen } from "./live.js";

const views = { dashboard, contributors, employer, relationship, timeline, operation };
const content = document.getElementById("content");
const context = { language: preferredLanguage(), parameters: {}, go };
let running = new AbortController();

function readAddress() {
  const parameters = Object.fromEntries(new URLSearchParams(location.search));
  context.parameters = { view: "dashboard", ...parameters };
}

/** Shows the view that the address names; the old view stays until the new one is complete. */
async function show({ quiet = false } = {}) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  context.text = textsOf(context.language);
  context.get = (path) => get(path, context.language, signal);
  context.watermark = showWatermark;
  translateFrame();
  if (!quiet) content.setAttribute("aria-busy", "true");
  try {
    const view = views[context.parameters.view] ?? dashboard;
    const elements = await view(context);
    if (signal.aborted) return;
    const places = readersPlaces(quiet);
    content.replaceChildren(...elements.nodes);
    elements.ready?.();
    places();
  } catch (failure) {
    if (signal.aborted || failure.name === "AbortError") return;
    if (!quiet) content.replaceChildren(problem(failure));
  } finally {
    content.removeAttribute("aria-busy");
  }
}

/** Remembers where the reader is: the focus, what is unfolded, how far tables are scrolled. The answer restores it. */
function readersPlaces(sameView) {
  const focused = document.activeElement?.id;
  const inTable = document.activeElement?.classList.contains("scroll");
  const unfolded = [...content.querySelectorAll("details")].map((d) => d.open);
  const scrolled = [...content.querySelectorAll(".scroll")].map((t) => t.scrollLeft);
  const table = [...content.querySelectorAll(".scroll")].indexOf(document.activeElement);
  return () => {
    if (sameView) keep();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  function keep() {
    content.querySelectorAll("details").forEach((d, i) => { if (unfolded[i]) d.open = true; });
    content.querySelectorAll(".scroll").forEach((t, i) => { t.scrollLeft = scrolled[i] ?? 0; });
    if (inTable) content.querySelectorAll(".scroll")[table]?.focus({ preventScroll: true });
  }
}

function problem(failure) {
  const detail = failure instanceof Problem ? failure.problem : {};
  return el("article", { class: "problem", role: "alert" },
    el("h1", {}, failure instanceof Problem ? failure.message : context.text("unexpected")),
    el("p", {}, detail.type ?? String(failure)));
}

function showWatermark(asOf) {
  if (!asOf) return;
  document.getElementById("watermark").textContent =
    context.text("watermark", asOf) + (asOf.quarantined ? context.text("quarantined", { n: asOf.quarantined }) : "");
}

function translateFrame() {
  document.documentElement.lang = context.language;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = context.text(element.dataset.text);
  document.getElementById("language").textContent = context.text("language");
}

function go(parameters, { replace = false } = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, v]) => v !== undefined && v !== null));
  history[replace ? "replaceState" : "pushState"]({}, "", "/?" + query);
  readAddress();
  return show({ quiet: replace });
}

document.addEventListener("click", (event) => {
  const anchor = event.target.closest("a[data-link]");
  if (!anchor || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
  event.preventDefault();
  history.pushState({}, "", anchor.href.baseVal ?? anchor.href);
  readAddress();
  show().then(() => content.focus({ preventScroll: false }));
});
document.getElementById("language").addEventListener("click", () => {
  context.language = context.language === "zh" ? "en" : "zh";
  localStorage.setItem("language", context.language);
  show();
});
window.addEventListener("popstate", () => { readAddress(); show(); });

readAddress();
show().then(() => listen(context, () => show({ quiet: true })));
