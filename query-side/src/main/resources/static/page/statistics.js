import { el, link, table } from "./html.js";
import { count } from "./figures.js";
import { ways } from "./ways.js";
import { crumbs, ended, lineage } from "./units.js";

const MONTH = /^\d{4}-\d{2}$/;

/** What became of mediation in one unit over some months: how much of it succeeded, how long it took, where, about what. */
export async function statistics(context) {
  const { text, get, parameters, codes, kept, me, go } = context;
  const unit = parameters.unit ?? me.jurisdiction;
  const to = MONTH.test(parameters.to ?? "") ? parameters.to : kept.month ?? thisMonth();
  const from = MONTH.test(parameters.from ?? "") && parameters.from <= to ? parameters.from : `${to.slice(0, 4)}-01`;
  const [units, { data, asOf }] = await Promise.all([
    lineage(context, unit), get(`/statistics/mediation?jurisdiction=${encodeURIComponent(unit)}&from=${from}&to=${to}`)]);
  context.watermark(asOf);
  const name = units.at(-1).name;
  const here = { view: "mediation", unit, from, to, ...kept };
  const heads = (first) => [first, ...["opened", "acceptedCases", "concluded", "agreements", "success", "p50", "p90"].map((key) => ({ text: text(key), number: true }))];
  const part = (label, { opened, accepted, success, duration }, kind) => el("tr", { class: kind },
    el("td", {}, label), [opened, accepted, success.denominator, success.numerator].map((n) => el("td", {}, count(n))),
    el("td", {}, rate(text, success)), [duration.p50, duration.p90].map((days) => el("td", {}, days ?? "")));
  const month = (key, value) => el("label", {}, text(key), el("input", { id: key, type: "month", value, min: "2008-01", onchange: (e) => e.target.value && go({ ...here, [key]: e.target.value }) }));
  return {
    title: `${text("view.mediation")} · ${name} · ${from} – ${to}`,
    nodes: [
      crumbs(context, units, { text: text("view.mediation") }),
      el("h1", {}, `${text("view.mediation")} · ${name}`),
      ways(context, unit, "mediation"),
      await ended(context, units.at(-1)),
      el("form", { class: "controls", onsubmit: (e) => e.preventDefault() }, month("from", from), month("to", to)),
      el("div", { class: "cards" },
        card(text("success"), rate(text, data.total.success), `${count(data.total.success.numerator)} / ${count(data.total.success.denominator)}`),
        card(text("acceptedCases"), count(data.total.accepted)),
        card(text("concluded"), count(data.total.success.denominator)),
        card(text("p50"), data.total.duration.p50 ?? "–"),
        card(text("p90"), data.total.duration.p90 ?? "–")),
      outcomes(context, data.total),
      table(text("children"), heads(text("unit")), [
        ...data.children.map((each) => part(link({ ...here, unit: each.jurisdiction }, each.name, { id: `child-${each.jurisdiction}` }), each.count)),
        part(text("ownOf", { name }), data.ownLevel, "own"),
        part(text("total"), data.total, "total")]),
      table(text("month"), heads(text("month")), data.byMonth.map((each) => part(each.month, each.count))),
      data.byCategory.length > 0 && table(text("category"), heads(text("category")), data.byCategory.map((each) => part(codes.name("dispute-category", each.category), each.count))),
      data.byIndustry.length > 0 && table(text("industry"), heads(text("industry")), data.byIndustry.map((each) => part(codes.section(each.edition, each.section), each.count)))],
  };
}

/** The month that it is in China, wherever the page is read. */
function thisMonth() {
  return new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 7);
}

function rate(text, { percent }) {
  return percent === undefined || percent === null ? text("notApplicable") : `${Number(percent).toFixed(2)}%`;
}

function card(title, value, extra) {
  return el("article", {}, el("div", {}, title), el("div", { class: "value" }, value), extra && el("small", {}, extra));
}

function outcomes({ text, codes }, { declined, withdrawn, concluded }) {
  const rows = [["concluded", concluded], ["declined", declined], ["withdrawn", withdrawn]].flatMap(([group, counts]) =>
    Object.entries(counts).map(([outcome, n]) => el("tr", {}, el("td", {}, text(group)), el("td", {}, codes.name("mediation-outcome", outcome)), el("td", {}, count(n)))));
  return rows.length > 0 && table(text("outcome"), [text("kind"), text("outcome"), { text: text("amount"), number: true }], rows);
}
