import { el, link, table } from "./html.js";
import { count } from "./dashboard.js";
import { moreButton } from "./pages.js";

/** What one side of a figure counts, page by page, each with a way to its events. */
export async function contributors(context) {
  const { text, get, parameters } = context;
  const { unit, indicator, month, side } = parameters;
  const path = `/figures/${indicator}/${unit}/contributors?month=${month}&side=${side}&limit=100`;
  const [page, named] = await Promise.all([get(path), get(`/jurisdictions/${unit}`)]);
  context.watermark(page.asOf);
  const here = { unit, indicator, month };
  const body = table(`${text(side + "Side")} ${indicator} ${month}`,
    [{ text: text("jurisdiction") }, { text: text("employer") }, { text: text("worker") }, { text: text("amount"), number: true }, { text: text("events") }],
    page.data.map((c) => row(context, c)));
  const more = moreButton(context, page, path, (rows) => body.querySelector("tbody").append(...rows.map((c) => row(context, c))));
  return { nodes: [el("p", {}, link(here, "‹ " + text("back"))), el("h1", {}, `${named.data.name} · ${indicator} · ${month}`), el("h2", {}, text(side + "Side")), body, more] };
}

function row({ text }, c) {
  const target = c.relationship
    ? link({ view: "relationship", id: c.relationship }, text("timeline"))
    : link({ view: "employer", id: c.employer }, text("timeline"));
  return el("tr", {},
    el("td", {}, c.jurisdiction),
    el("td", {}, link({ view: "employer", id: c.employer }, c.employerName)),
    el("td", {}, c.worker ?? ""),
    el("td", { class: "number" }, count(c.count)),
    el("td", {}, target));
}
