import { get, Problem, signOut } from "./api.js";
import { el, href } from "./html.js";
import { codesIn } from "./codes.js";
import { preferredLanguage, textsOf } from "./texts.js";
import { placeIn, returnTo } from "./places.js";
import { dashboard } from "./dashboard.js";
import { contributors } from "./contributors.js";
import { employer, relationship } from "./employment.js";
import { timeline } from "./timeline.js";
import { operation } from "./operation.js";
import { mediationBody, mediationCase, mediationCases } from "./mediation.js";
import { inspectionBody, inspectionCase, inspectionCases } from "./inspection.js";
import { petition, petitions } from "./petitions.js";
import { clocks } from "./clocks.js";
import { statistics } from "./statistics.js";
import { listen } from "./live.js";
import { choosing } from "./choosing.js";
import { reader } from "./reader.js";

const views = {
  dashboard, contributors, employer, relationship, timeline, operation, clocks,
  "mediation-cases": mediationCases, "mediation-case": mediationCase, "mediation-body": mediationBody, mediation: statistics,
  "inspection-cases": inspectionCases, "inspection-case": inspectionCase, "inspection-body": inspectionBody, petitions, petition,
};
const content = document.getElementById("content");
const DENIED = 403;
const visits = new Map();
let language = preferredLanguage();
let running = new AbortController();
let underWay = 0;
let here;
let shown;
let reflected;
let codeSets;

/** The visit of this entry of the browser's history: how much of each list is shown, and where the reader was last. */
function visitNow() {
  const key = history.state?.visit ?? 0;
  if (!visits.has(key)) visits.set(key, { rows: new Map(), place: undefined });
  return visits.get(key);
}

/** What a view is given; each answer is asked for once and remembered, to know whether anything has changed. */
function contextOf(visit, signal, me, codes) {
  const parameters = { ...beginning(me), ...Object.fromEntries(new URLSearchParams(location.search)) };
  const answers = new Map();
  const text = textsOf(language);
  return {
    language, parameters, text, visit, go, answers, me, codes,
    kept: { indicator: parameters.indicator, month: parameters.month },
    refresh: async () => here !== visit || show({ stay: true, silent: true }),
    watermark: (asOf) => asOf && showWatermark(text, asOf),
    /** otherwise: the answer for a reader who may not read that, when the rest of the page is of use without it */
    get(path, otherwise) {
      if (!answers.has(path)) answers.set(path, get(path, language, signal).catch((failure) => unlessDenied(failure, otherwise)));
      return answers.get(path);
    },
  };
}

/**
 * Shows the view that the address names; the old view stays until the new one is complete. Answers whether it could be done.
 *
 * stay: the reader stays where they are on the page; silent: and need not know when it fails.
 */
async function show({ stay = false, silent = false } = {}) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  here = visitNow();
  const text = textsOf(language);
  let context = { text };
  translateFrame(text);
  if (!silent) content.setAttribute("aria-busy", "true");
  underWay++;
  try {
    const [me, sets] = await Promise.all([reader(language), codeSets ?? get("/code-sets", language, signal)]);
    codeSets = sets;
    const codes = codesIn(sets, language);
    showReader(me, codes);
    context = contextOf(here, signal, me, codes);
    const view = await viewNamed(context.parameters.view)(context);
    const answers = await Promise.all([...context.answers.values()]);
    const now = JSON.stringify([location.search, language, answers.map(said)]);
    if (signal.aborted) return true;
    reflected = Math.min(...answers.filter((answer) => answer.asOf).map((answer) => answer.asOf.position));
    if (stay && now === shown) return true;
    const place = stay ? placeIn(content) : context.visit.place;
    shown = now;
    document.title = `${view.title} – 和睦 Hemu`;
    content.replaceChildren(...view.nodes.filter(Boolean));
    view.ready?.();
    if (place) returnTo(content, place);
    else scrollTo(0, 0);
    return true;
  } catch (failure) {
    if (signal.aborted || failure.name === "AbortError") return true;
    if (!silent) showProblem(context, failure);
    return false;
  } finally {
    underWay--;
    if (!signal.aborted) content.removeAttribute("aria-busy");
  }
}

/** What a reader begins with: figures, or what else is theirs. */
function beginning(me) {
  if (me.may("READ_FIGURES")) return { view: "dashboard" };
  if (me.employer) return { view: "employer", id: me.employer };
  return { view: me.may("READ_OPERATION_STATUS") ? "operation" : "dashboard" };
}

function showReader(me, codes) {
  document.getElementById("operation").hidden = !me.may("READ_OPERATION_STATUS");
  document.getElementById("reader").textContent = `${me.name} · ${codes.name("role", me.role)}`;
  document.getElementById("sign-out").hidden = false;
}

function unlessDenied(failure, otherwise) {
  if (otherwise && failure instanceof Problem && failure.problem.status === DENIED) return otherwise;
  throw failure;
}

function viewNamed(name) {
  return Object.hasOwn(views, name) ? views[name] : dashboard;
}

/** What an answer says, and whether something may be missing from it, without how fresh it is. */
function said(answer) {
  return answer.asOf ? JSON.stringify([answer.asOf.incomplete, answer], (key, value) => (["asOf", "next", "position"].includes(key) ? undefined : value)) : answer;
}

function showProblem(context, failure) {
  const known = failure instanceof Problem;
  const title = known ? failure.message : context.text("unexpected");
  shown = undefined;
  document.title = `${title} – 和睦 Hemu`;
  content.replaceChildren(el("article", { class: "problem", role: "alert" },
    el("h1", {}, title),
    el("p", {}, known ? failure.problem.type : String(failure)),
    el("p", {}, el("a", { href: "/", "data-link": true }, context.text("home")))));
}

function showWatermark(text, asOf) {
  document.getElementById("watermark").textContent =
    text("watermark", asOf) + (asOf.quarantined ? text("quarantined", { n: asOf.quarantined }) : "");
}

function translateFrame(text) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);
  const button = document.getElementById("language");
  button.textContent = text("language");
  button.lang = language === "zh" ? "en" : "zh-CN";
}

/** Shows the same page with other parameters. */
function go(parameters, { replace = false } = {}) {
  if (replace) history.replaceState(history.state, "", href(parameters));
  else leaveFor(href(parameters));
  return show({ stay: true });
}

function leaveFor(address) {
  here.place = placeIn(content);
  history.pushState({ visit: Date.now() }, "", address);
}

document.addEventListener("click", (event) => {
  const anchor = event.target.closest("a[data-link]");
  if (!anchor || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
  event.preventDefault();
  leaveFor(anchor.href.baseVal ?? anchor.href);
  show().then(() => content.focus({ preventScroll: true }));
});
document.getElementById("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem("language", language);
  show({ stay: true });
});
document.getElementById("sign-out").addEventListener("click", async () => location.assign(await signOut()));
window.addEventListener("popstate", () => {
  here.place = placeIn(content);
  show();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  shown = undefined;
  show({ stay: true, silent: true });
});

history.scrollRestoration = "manual";
show().then(() => listen({
  text: (key, values) => textsOf(language)(key, values),
  isFree: () => underWay === 0 && !document.querySelector("input[type=range]:active") && !choosing(),
  refresh,
  from: reflected,
}));

/** Shows the same page anew; answers whether it could be done, and was not overtaken by something the reader did. */
async function refresh() {
  const done = show({ stay: true, silent: true });
  const { signal } = running;
  return (await done) && !signal.aborted;
}
