import { el, link } from "./html.js";

/** The views of the cases of a unit, and what a reader needs for each. */
const VIEWS = {
  "mediation-cases": "READ_MEDIATION_CASES", "inspection-cases": "READ_INSPECTION_CASES", petitions: "READ_PETITIONS", clocks: "READ_CLOCKS", mediation: "READ_CASE_STATISTICS",
};

/** The ways from one view of the cases of a unit to the others; none where the reader may see but this one. */
export function ways({ text, kept, me }, unit, here) {
  const open = Object.keys(VIEWS).filter((view) => view === here || me.may(VIEWS[view], unit));
  return open.length > (here ? 1 : 0) && el("nav", { class: "sides", "aria-label": text("casework") }, open.map((view) =>
    link({ view, unit, ...kept }, text(`view.${view}`), { id: `way-${view}`, "aria-current": view === here && "page" })));
}

/** A choice among codes, or none of them. */
export function choice(id, label, value, options, all, onchoose) {
  return el("label", {}, label, el("select", { id, onchange: (e) => onchoose(e.target.value || undefined) },
    el("option", { value: "", selected: !value }, all),
    options.map(([code, name]) => el("option", { value: code, selected: code === value }, name))));
}
