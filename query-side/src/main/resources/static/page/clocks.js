import { el, link, table } from "./html.js";
import { count } from "./figures.js";
import { list } from "./lists.js";
import { choice, ways } from "./ways.js";
import { crumbs, ended, lineage, names } from "./units.js";

const PAGE = 50;
const COUNTS = ["open", "dueWithin3Days", "dueWithin7Days", "overdue", "missed", "undetermined"];

/** The clocks that run in the cases of a unit: how many are due and overdue where, and which. */
export async function clocks(context) {
  const { text, get, parameters, codes, kept, me, go } = context;
  const unit = parameters.unit ?? me.jurisdiction;
  const filter = `${parameters.status ? `&status=${encodeURIComponent(parameters.status)}` : ""}${parameters.kind ? `&kind=${encodeURIComponent(parameters.kind)}` : ""}`;
  const [units, board, { rows, more }] = await Promise.all([
    lineage(context, unit), get(`/clocks/board?jurisdiction=${encodeURIComponent(unit)}`), list(context, `/clocks?jurisdiction=${encodeURIComponent(unit)}${filter}`, PAGE)]);
  context.watermark(board.asOf);
  const { total, ownLevel, children, today } = board.data;
  const named = await names(context, rows.map((each) => each.jurisdiction));
  const here = { view: "clocks", unit, ...kept };
  const { status, kind } = parameters;
  const name = units.at(-1).name;
  return {
    title: `${text("view.clocks")} · ${name}`,
    nodes: [
      crumbs(context, units, { text: text("view.clocks") }),
      el("h1", {}, `${text("view.clocks")} · ${name}`),
      ways(context, unit, "clocks"),
      await ended(context, units.at(-1)),
      el("div", { class: "cards" }, COUNTS.map((key) => el("article", {}, el("div", {}, text(`clock.${key}`)), el("div", { class: "value" }, count(total.count[key]))))),
      table(`${name} ${today}`, [text("unit"), ...COUNTS.map((key) => ({ text: text(`clock.${key}`), number: true }))], [
        ...children.map((part) => row(part, link({ ...here, unit: part.jurisdiction }, part.name, { id: `child-${part.jurisdiction}` }))),
        row(ownLevel, text("ownOf", { name }), "own"),
        row(total, text("total"), "total")]),
      el("form", { class: "controls", onsubmit: (e) => e.preventDefault() },
        choice("status", text("status"), status, codes.all("clock-status"), text("all"), (value) => go({ ...here, kind, status: value })),
        choice("kind", text("deadline"), kind, codes.all("clock-kind"), text("all"), (value) => go({ ...here, status, kind: value }))),
      rows.length === 0 ? el("p", {}, text("none"))
        : table(text("clocks"), [text("lastDay"), text("status"), text("deadline"), text("jurisdiction"), text("derivation"), text("open")], rows.map((each) => el("tr", {},
          el("td", {}, each.deadline.lastDay ?? text("noNotice", { year: each.deadline.yearWithoutNotice })),
          el("td", {}, codes.name("clock-status", each.status), each.missed && [" ", el("span", { class: "flag" }, text("missed"))]),
          el("td", {}, codes.name("clock-kind", each.kind)),
          el("td", {}, link({ ...here, unit: each.jurisdiction }, named(each.jurisdiction))),
          el("td", {}, el("small", { class: "code" }, each.derivation)),
          el("td", {}, link({ view: each.aggregateType, id: each.caseId, ...kept }, text("open"), { id: `clock-${each.caseId}-${each.kind}` })))), { stacked: true }),
      more],
  };
}

function row(part, label, kind) {
  return el("tr", { class: kind }, el("td", {}, label), COUNTS.map((key) => el("td", {}, count(part.count[key]))));
}
