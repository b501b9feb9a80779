import { el, link } from "./html.js";

export const PROVINCE = "220000000000";
const LEVELS = [2, 4, 6, 9, 12];

/** As many codes as an address holds with ease. */
const CODES = 100;

/** The unit and all above it, from the province down. */
export async function lineage(context, code) {
  return (await context.get(`/jurisdictions/${code}/lineage`)).data;
}

/** As many of them as there are: an actor may speak for a unit that was never established. */
export async function knownLineage(context, code) {
  const codes = LEVELS.map((digits) => code.slice(0, digits).padEnd(code.length, "0"));
  return (await context.get(`/jurisdictions?${[...new Set(codes)].map((each) => `code=${each}`).join("&")}`)).data;
}

/** A lookup of names by code and day, for all of the codes; a code that no unit ever had is its own name. */
export async function names(context, codes) {
  const wanted = [...new Set(codes)].filter((code) => /^\d{12}$/.test(code)).sort();
  const parts = Array.from({ length: Math.ceil(wanted.length / CODES) }, (_, i) => wanted.slice(i * CODES, (i + 1) * CODES));
  const answers = await Promise.all(parts.map((part) => context.get(`/jurisdictions?${part.map((code) => `code=${code}`).join("&")}`)));
  const units = answers.flatMap((answer) => answer.data);
  const known = new Map(units.map((unit) => [unit.code, unit]));
  return (code, day) => (known.has(code) ? nameOn(known.get(code), day) : code);
}

/** The name a unit bore on the day; its latest one without a day. */
export function nameOn(unit, day) {
  if (!day) return unit.name;
  return (unit.names.findLast((name) => name.from <= day) ?? unit.names[0]).name;
}

/** The last day of a month, as good as any for comparing. */
export const endOf = (month) => month && `${month}-31`;

/** The way back up: every unit above, then what lies below the last of them. */
export function crumbs(context, lineage, ...below) {
  const day = endOf(context.kept.month);
  const steps = lineage.map((unit) => ({ text: nameOn(unit, day), to: { ...context.kept, unit: unit.code }, id: `crumb-${unit.code}` })).concat(below);
  return el("nav", { class: "crumbs", "aria-label": context.text("wayUp") }, el("ol", {}, steps.map((step, i) =>
    el("li", {}, i === steps.length - 1 ? el("span", { "aria-current": "page" }, step.text) : !seen(context, step.to) ? step.text : link(step.to, step.text, { id: step.id })))));
}

/** Whether the reader may see what a step up leads to. */
function seen({ me }, { unit }) {
  return !unit || me.may("READ_FIGURES", unit);
}

/** Says when a unit is no longer in force, and who answers for it since. */
export async function ended(context, unit) {
  if (!unit.until) return undefined;
  const name = unit.successor && (await names(context, [unit.successor]))(unit.successor);
  return el("p", {}, el("span", { class: "flag" }, context.text("endedOn", { day: unit.until })),
    unit.successor && [` ${context.text("successor")} `, link({ ...context.kept, unit: unit.successor }, name)]);
}
