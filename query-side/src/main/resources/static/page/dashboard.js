import { definitions, el, link, table } from "./html.js";
import { map } from "./map.js";
import { flowChart, rateChart } from "./charts.js";
import { count, flags, percent, trend } from "./figures.js";
import { charted, choosable, monthSlider } from "./months.js";
import { ways } from "./ways.js";
import { starting, whileWaiting } from "./starting.js";
import { crumbs, ended, endOf, lineage, nameOn, PROVINCE } from "./units.js";

/** One unit, one indicator, one month: the figure, where it comes from, how it moved. */
export async function dashboard(context) {
  const { text, get, parameters, language, me } = context;
  if (!me.may("READ_FIGURES")) return { title: text("noFigures"), nodes: [el("h1", {}, text("noFigures"))] };
  const unitCode = parameters.unit ?? me.jurisdiction;
  if (unitCode === PROVINCE && !(await isEstablished(context))) return starting(context);
  const [indicators, months, units] = await Promise.all([
    get("/indicators"), get(`/jurisdictions/${unitCode}/months`), lineage(context, unitCode)]);
  context.watermark(months.asOf);
  const definition = indicators.find((i) => i.id === parameters.indicator) ?? indicators[0];
  const unit = units.at(-1);
  if (!months.data) return withoutFilings(context, units, indicators, definition);
  const { all, month } = choosable(months.data, definition, parameters.month);
  const shown = charted(all, month, months.data.latest);
  const span = `from=${shown[0]}&to=${shown.at(-1)}`;
  const here = { unit: unitCode, indicator: definition.id, month };
  context.kept = { indicator: definition.id, month };
  const figures = `/figures/${definition.id}/${unitCode}`;
  const [breakdown, series, flow, tiles, end] = await Promise.all([
    get(`${figures}/breakdown?month=${month}`),
    get(`${figures}/series?${span}`),
    me.may("READ_FLOW", unitCode) ? get(`/jurisdictions/${unitCode}/flow?${span}`) : undefined,
    map(context, definition.id, month, unitCode),
    ended(context, unit)]);
  const name = nameOn(unit, endOf(month));
  const rateBox = el("div", { class: "chart", role: "img", "aria-label": `${text("trendChart")}: ${definition.name[language]}, ${shown[0]} – ${shown.at(-1)}` });
  const flowBox = el("div", { class: "chart", role: "img", "aria-label": `${text("flow")}, ${shown[0]} – ${shown.at(-1)}` });
  return {
    title: `${name} · ${definition.id} ${definition.name[language]} · ${month}`,
    nodes: [
      crumbs(context, units),
      el("h1", {}, name),
      end,
      ways(context, unitCode),
      controls(context, here, indicators, all),
      cards(context, here, breakdown.data.total, flow?.data.find((f) => f.month === month), flow?.asOf),
      el("details", { id: "definition" }, el("summary", {}, `${text("definition")}: ${definition.name[language]} (${definition.id} ${text("version")} ${definition.version})`),
        definitions([[text("numerator"), definition.numeratorText[language]], [text("denominator"), definition.denominatorText[language]]])),
      el("div", { class: "panels" },
        tiles && el("section", {}, el("h2", {}, text("map")), tiles.box),
        el("section", {}, el("h2", {}, text("trendChart")), rateBox, flow && [el("h2", {}, text("flow"), " ", flags(flow.asOf, text)), flowBox])),
      el("section", {}, el("h2", {}, text("children")), breakdownTable(context, here, name, breakdown.data)),
      timelineOfUnit(context, here),
    ],
    ready() {
      tiles?.ready();
      rateChart(rateBox, series.data, month, definition.name[language]);
      if (flow) flowChart(flowBox, flow.data, month, text);
    },
  };
}

async function isEstablished({ get }) {
  return (await get(`/jurisdictions?code=${PROVINCE}`)).data.length > 0;
}

/** Where nothing is filed the province still says which months there are, and the ways on from here are the same. */
async function withoutFilings(context, units, indicators, definition) {
  const { text, get, parameters } = context;
  const unit = units.at(-1);
  const [{ data: months }, { data: below }] = await Promise.all([get(`/jurisdictions/${context.me.root}/months`), get(`/jurisdictions/${unit.code}/children`)]);
  const { all, month } = months ? choosable(months, definition, parameters.month) : { month: parameters.month };
  const here = { unit: unit.code, indicator: definition.id, month };
  context.kept = { indicator: definition.id, month };
  const [tiles, end] = await Promise.all([months && map(context, definition.id, month, unit.code), ended(context, unit)]);
  const name = nameOn(unit, endOf(month));
  return {
    title: name,
    nodes: [
      crumbs(context, units),
      el("h1", {}, name),
      end,
      ways(context, unit.code),
      el("p", { id: "nothing-filed", class: "notice" }, text("nothingFiled"), whileWaiting(text, { filing: "arriving", loading: "loadingUnits", idle: "waiting" })),
      months && controls(context, here, indicators, all),
      tiles && el("section", {}, el("h2", {}, text("map")), tiles.box),
      below.length > 0 && el("section", {}, el("h2", {}, text("children")), unitsBelow(context, here, name, below)),
      timelineOfUnit(context, here),
    ],
    ready: () => tiles?.ready(),
  };
}

function unitsBelow(context, here, name, units) {
  const { text, codes } = context;
  return table(name, [text("unit"), text("kind"), text("code")], units.map((unit) => el("tr", {},
    el("td", {}, link({ ...here, unit: unit.code }, nameOn(unit, endOf(here.month)), { id: `child-${unit.code}` })),
    el("td", {}, codes.name("unit-kind", unit.kind)),
    el("td", {}, el("small", { class: "code" }, unit.code)))));
}

function timelineOfUnit({ text, me }, here) {
  return me.may("READ_AUDIT", here.unit) && el("p", {}, link({ view: "timeline", ...here }, text("unitTimeline"), { id: "timeline" }));
}

function controls(context, here, indicators, months) {
  const { text, language, go } = context;
  return el("form", { class: "controls", onsubmit: (e) => e.preventDefault() },
    el("label", {}, text("indicator"),
      el("select", { id: "indicator", onchange: (e) => go({ ...here, indicator: e.target.value }) },
        indicators.map((i) => el("option", { value: i.id, selected: i.id === here.indicator }, `${i.id} ${i.name[language]}`)))),
    monthSlider(context, here, months));
}

function cards(context, here, total, flow, flowAsOf) {
  const { text } = context;
  const { figure } = total;
  const card = (title, value, extra) => el("article", {}, el("div", {}, title), el("div", { class: "value" }, value), extra);
  const change = trend(total);
  return el("div", { class: "cards" },
    card(text("rate"), percent(figure, text), [change && el("small", {}, `${text("trend")} ${change} `), flags(figure, text)]),
    ...["numerator", "denominator"].map((side) =>
      card(text(side), count(figure[side]), link({ view: "contributors", side, ...here }, text("drill"), { id: `${side}-drill` }))),
    flow && card(`${text("flow")}: ${text("submitted")}`, count(flow.submitted),
      [el("small", {}, `${["accepted", "returned", "late"].map((k) => `${text(k)} ${count(flow[k])}`).join(" · ")} `), flags(flowAsOf, text)]));
}

/** What the figure adds up from: the units below and, drilled like any of them, the own level. */
function breakdownTable(context, here, name, { total, ownLevel, children }) {
  const { text } = context;
  const heads = [text("unit"), ...["numerator", "denominator", "rate", "trend"].map((k) => ({ text: text(k), number: true }))];
  const row = (part, label, target, kind) => el("tr", { class: kind },
    el("td", {}, label),
    ...["numerator", "denominator"].map((side) => el("td", {}, part.figure[side] === 0 ? "0"
      : link({ ...here, view: "contributors", side, ...target }, count(part.figure[side]), { "aria-label": `${text(side + "Side")}: ${count(part.figure[side])}` }))),
    el("td", {}, percent(part.figure, text), " ", flags(part.figure, text)),
    el("td", {}, trend(part)));
  const own = { scope: "own-level" };
  return table(`${name} ${here.month}`, heads, [
    ...children.map((part) => row(part, link({ ...here, unit: part.jurisdiction }, part.name, { id: `child-${part.jurisdiction}` }), { unit: part.jurisdiction })),
    row(ownLevel, link({ ...here, view: "contributors", side: "numerator", ...own }, text("ownOf", { name }), { id: "own-level" }), own, "own"),
    row(total, text("total"), {}, "total")]);
}
