import { el, link, table } from "./html.js";
import { count, flags, percent } from "./figures.js";
import { list } from "./lists.js";
import { crumbs, endOf, lineage, nameOn } from "./units.js";

const SIDES = ["numerator", "denominator"];

/** What one side of a figure counts, of a unit with everything below it or of its own level alone; each leads to its events. */
export async function contributors(context) {
  const { text, get, parameters, language, kept } = context;
  const { unit, indicator, month, side, scope } = parameters;
  const own = scope === "own-level";
  const figures = `/figures/${indicator}/${unit}`;
  const [counted, breakdown, units, indicators] = await Promise.all([
    list(context, `${figures}/contributors?month=${month}&side=${side}${own ? "&scope=own-level" : ""}`, 100),
    get(`${figures}/breakdown?month=${month}`), lineage(context, unit), get("/indicators")]);
  const { figure } = own ? breakdown.data.ownLevel : breakdown.data.total;
  const definition = indicators.find((i) => i.id === indicator);
  const name = nameOn(units.at(-1), endOf(month));
  const title = own ? text("ownOf", { name }) : name;
  const heads = [text("jurisdiction"), text("employer"), text("worker"), { text: text("amount"), number: true }, text("events")];
  return {
    title: `${title} · ${text(side + "Side")} · ${indicator} · ${month}`,
    nodes: [
      crumbs(context, units, { text: own ? `${text("own")} · ${text(side + "Side")}` : text(side + "Side") }),
      el("h1", {}, `${title} · ${indicator} · ${month}`),
      el("p", {}, `${definition.name[language]} ${percent(figure, text)} `, flags(figure, text)),
      el("nav", { class: "sides", "aria-label": text("contributors") }, SIDES.map((each) =>
        link({ ...parameters, side: each }, `${text(each)} ${count(figure[each])}`, { id: `side-${each}`, "aria-current": each === side && "page" }))),
      el("p", {}, definition[side + "Text"][language]),
      counted.rows.length === 0 ? el("p", {}, text("none"))
        : table(text(side + "Side"), heads, counted.rows.map((c) => row(context, kept, c)), { stacked: true }),
      counted.more],
  };
}

function row({ text }, kept, c) {
  const target = c.mediationCase ? { view: "mediation-case", id: c.mediationCase } : c.petition ? { view: "petition", id: c.petition } : c.relationship ? { view: "relationship", id: c.relationship } : { view: "employer", id: c.employer };
  return el("tr", {},
    el("td", {}, link({ ...kept, unit: c.jurisdiction }, c.jurisdictionName)),
    el("td", {}, c.employer && link({ view: "employer", id: c.employer, ...kept }, c.employerName ?? c.employer)),
    el("td", {}, c.worker ?? ""),
    el("td", {}, count(c.count)),
    el("td", {}, link({ ...target, ...kept }, text("timeline"))));
}
