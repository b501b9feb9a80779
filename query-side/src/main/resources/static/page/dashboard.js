import { definitions, el, link, table } from "./html.js";
import { map } from "./map.js";
import { flowChart, rateChart } from "./charts.js";

const PROVINCE = "220000000000";

/** One unit, one indicator, one month: the figure, where it comes from, how it moved. */
export async function dashboard(context) {
  const { text, get, parameters, language } = context;
  const unitCode = parameters.unit ?? PROVINCE;
  const [indicators, months, lineage] = await Promise.all([
    get("/indicators"), get(`/jurisdictions/${unitCode}/months`), get(`/jurisdictions/${unitCode}/lineage`)]);
  context.watermark(months.asOf);
  const definition = indicators.find((i) => i.id === parameters.indicator) ?? indicators[0];
  const unit = lineage.data.at(-1);
  if (!months.data) return { nodes: [crumbs(lineage.data, { indicator: definition.id }), el("h1", {}, unit.name), el("p", {}, text("none"))] };
  const month = clamp(parameters.month ?? months.data.last, months.data);
  const here = { unit: unitCode, indicator: definition.id, month };
  const figures = `/figures/${definition.id}/${unitCode}`;
  const first = earliestShown(months.data);
  const [breakdown, series, flow, tiles] = await Promise.all([
    get(`${figures}/breakdown?month=${month}`),
    get(`${figures}/series?from=${first}&to=${months.data.last}`),
    get(`/jurisdictions/${unitCode}/flow?from=${first}&to=${months.data.last}`),
    map(context, definition.id, month, unitCode)]);
  const { total, ownLevel, children } = breakdown.data;
  const rateBox = el("div", { class: "chart", role: "img", "aria-label": `${text("trendChart")}: ${definition.name[language]}` });
  const flowBox = el("div", { class: "chart", role: "img", "aria-label": text("flow") });
  return {
    nodes: [
      crumbs(lineage.data, here),
      el("h1", {}, unit.name),
      controls(context, here, indicators, months.data),
      cards(context, here, total, flow.data.find((f) => f.month === month)),
      el("details", {}, el("summary", {}, `${text("definition")}: ${definition.name[language]} (${definition.id} ${text("version")} ${definition.version})`),
        definitions([[text("numerator"), definition.numeratorText[language]], [text("denominator"), definition.denominatorText[language]]])),
      el("div", { class: "panels" },
        el("section", {}, el("h2", {}, text("map")), tiles),
        el("section", {}, el("h2", {}, text("trendChart")), rateBox, el("h2", {}, text("flow")), flowBox)),
      el("section", {}, el("h2", {}, text("children")), breakdownTable(context, here, total, ownLevel, children)),
    ],
    ready() {
      rateChart(rateBox, series.data, month, definition.name[language]);
      flowChart(flowBox, flow.data, month, text);
    },
  };
}

function crumbs(lineage, here) {
  return el("nav", { class: "crumbs", "aria-label": "breadcrumb" }, el("ol", {}, lineage.map((unit, i) =>
    el("li", {}, i === lineage.length - 1
      ? el("span", { "aria-current": "page" }, unit.name)
      : link({ ...here, unit: unit.code }, unit.name, { id: `crumb-${unit.code}` })))));
}

function controls(context, here, indicators, months) {
  const { text, language, go } = context;
  const all = monthsBetween(months.first, months.last);
  const output = el("output", { for: "month" }, here.month);
  return el("form", { class: "controls", onsubmit: (e) => e.preventDefault() },
    el("label", {}, text("indicator"),
      el("select", { id: "indicator", onchange: (e) => go({ ...here, indicator: e.target.value }) },
        indicators.map((i) => el("option", { value: i.id, selected: i.id === here.indicator }, `${i.id} ${i.name[language]}`)))),
    el("label", {}, `${text("month")} `, output,
      el("input", {
        id: "month", type: "range", min: 0, max: all.length - 1, value: all.indexOf(here.month), "aria-valuetext": here.month,
        oninput: (e) => { output.textContent = all[e.target.value]; e.target.setAttribute("aria-valuetext", all[e.target.value]); },
        onchange: (e) => go({ ...here, month: all[e.target.value] }, { replace: true }),
      })));
}

function cards(context, here, total, flow) {
  const { text } = context;
  const { figure } = total;
  const card = (title, value, extra) => el("article", {}, el("div", {}, title), el("div", { class: "value" }, value), extra);
  return el("div", { class: "cards" },
    card(text("rate"), percent(figure, text), [trend(total), flags(figure, text)]),
    card(text("numerator"), count(figure.numerator), link({ view: "contributors", side: "numerator", ...here }, text("drill"), { id: "numerator-drill" })),
    card(text("denominator"), count(figure.denominator), link({ view: "contributors", side: "denominator", ...here }, text("drill"), { id: "denominator-drill" })),
    flow && card(text("flow"), count(flow.submitted),
      el("small", {}, ["accepted", "returned", "late"].map((k) => `${text(k)} ${count(flow[k])}`).join(" · "))));
}

function breakdownTable(context, here, total, ownLevel, children) {
  const { text } = context;
  const heads = [{ text: text("unit") }, ...["numerator", "denominator", "rate", "trend"].map((k) => ({ text: text(k), number: true }))];
  const row = (part, name, kind) => el("tr", { class: kind },
    el("td", {}, name),
    el("td", { class: "number" }, count(part.figure.numerator)),
    el("td", { class: "number" }, count(part.figure.denominator)),
    el("td", { class: "number" }, percent(part.figure, text), " ", flags(part.figure, text)),
    el("td", { class: "number" }, trend(part)));
  return table(`${text("children")} ${here.month}`, heads, [
    ...children.map((part) => row(part, link({ ...here, unit: part.jurisdiction }, part.name, { id: `child-${part.jurisdiction}` }))),
    row(ownLevel, text("own"), "own"),
    row(total, text("total"), "total")]);
}

export function percent(figure, text) {
  return figure.notApplicable ? text("notApplicable") : `${Number(figure.percent).toFixed(2)}%`;
}

function trend({ figure, previousPercent }) {
  if (figure.notApplicable || previousPercent === undefined || previousPercent === null) return "";
  const change = Number(figure.percent) - Number(previousPercent);
  return change === 0 ? "±0.00" : `${change > 0 ? "▲ +" : "▼ "}${change.toFixed(2)}`;
}

function flags(figure, text) {
  return [figure.incomplete && el("span", { class: "flag" }, text("incomplete")),
    figure.exceedsDenominator && el("span", { class: "flag" }, text("exceeds"))];
}

export const count = (n) => Number(n).toLocaleString("en-US");

function monthsBetween(first, last) {
  const months = [];
  for (let [year, month] = first.split("-").map(Number); ;) {
    const text = `${year}-${String(month).padStart(2, "0")}`;
    months.push(text);
    if (text >= last) return months;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function clamp(month, { first, last }) {
  return month < first ? first : month > last ? last : month;
}

function earliestShown({ first, last }) {
  return monthsBetween(first, last).slice(-48)[0];
}
