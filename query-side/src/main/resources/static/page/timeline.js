import { definitions, el, link, table } from "./html.js";
import { count } from "./figures.js";
import { list } from "./lists.js";
import { content, mentioned } from "./content.js";
import { crumbs, knownLineage, PROVINCE } from "./units.js";

const HEADCOUNT = "employer.headcount-declared";
const PAGE = 50;

/** The timeline of an actor, a jurisdiction or an aggregate, as a page of its own. */
export async function timeline(context) {
  const { parameters: { actor, unit, id }, text } = context;
  const { rows, say, nodes } = await timelineOf(context, actor ? { actor } : unit ? { unit } : { aggregate: id });
  const units = await knownLineage(context, unit ?? (actor ? rows[0]?.actor.jurisdiction : rows[0]?.jurisdiction) ?? PROVINCE);
  const isUnit = !actor && (unit ?? id) === units.at(-1)?.code;
  const about = isUnit ? units.at(-1).name : actor ?? (rows.length > 0 ? say({ type: rows[0].aggregateType, id }).textContent : id);
  const title = `${text("timeline")}: ${about}`;
  return { title, nodes: [crumbs(context, units, { text: isUnit ? text("timeline") : about }), el("h1", {}, title), ...nodes] };
}

/** Events newest first, with who, when recorded, when effective, what, by which command. */
export async function timelineOf(context, { actor, unit, aggregate }) {
  if (!context.me.may("READ_TIMELINES")) return { rows: [], nodes: [] };
  const path = actor ? `/audit/actors/${encodeURIComponent(actor)}/events` : unit ? `/audit/jurisdictions/${unit}/events` : `/audit/aggregates/${encodeURIComponent(aggregate)}/events`;
  const { rows, more } = await list(context, path, PAGE);
  const say = await mentioned(context, rows);
  const withSubject = aggregate === undefined;
  const items = byYear(rows).map((group) => (group.length > 1 ? headcounts(context, group, say, withSubject) : item(context, group[0], say, withSubject)));
  return { rows, say, nodes: [rows.length === 0 ? el("p", {}, context.text("none")) : el("ol", { class: "timeline" }, items), more] };
}

/** The head-counts of an employer in one year are one item, where the newest of them stands; everything else is one by itself. */
function byYear(events) {
  const groups = new Map();
  for (const event of events) {
    const key = event.type === HEADCOUNT && event.change ? `${event.aggregateId} ${event.change.month.slice(0, 4)}` : event.position;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()];
}

function headcounts(context, declared, say, withSubject) {
  const { text, codes } = context;
  const [{ aggregateId, aggregateType, change }] = declared;
  const year = change.month.slice(0, 4);
  const name = codes.name("event-type", HEADCOUNT);
  const heads = [text("month"), ...["onRoll", "shouldSign"].map((k) => ({ text: codes.name("field", k), number: true })), text("source"), text("actor"), text("recordedAt"), { text: text("position"), number: true }];
  return el("li", {},
    el("details", { id: `headcounts-${aggregateId}-${year}` },
      el("summary", {}, el("strong", {}, name), ` ${text("inYear", { year, n: declared.length })}`),
      table(`${name} ${year}`, heads, declared.toSorted((a, b) => b.change.month.localeCompare(a.change.month)).map((e) => el("tr", {},
        el("td", {}, el("span", { class: "day" }, e.change.month)), el("td", {}, count(e.change.onRoll)), el("td", {}, count(e.change.shouldSign)), el("td", {}, codes.coded("headcount-source", e.change.source)),
        el("td", {}, by(context, e, e.actor.subject)), el("td", {}, recorded(context, e)), el("td", {}, `${e.position}`))))),
    withSubject && definitions([[text("subject"), say({ type: aggregateType, id: aggregateId })]]));
}

function item(context, event, say, withSubject) {
  const { text, codes } = context;
  const unit = say({ type: "jurisdiction", id: event.actor.jurisdiction }, event.effectiveOn).textContent;
  return el("li", { id: `event-${event.position}`, "data-position": event.position },
    el("strong", {}, codes.name("event-type", event.type)), ` ${event.effectiveOn ?? ""}`,
    definitions([
      [text("subject"), withSubject && say({ type: event.aggregateType, id: event.aggregateId })],
      [text("jurisdiction"), withSubject && event.jurisdiction && say({ type: "jurisdiction", id: event.jurisdiction }, event.effectiveOn)],
      [text("actor"), [by(context, event, `${event.actor.subject} @ ${unit}`), ` ${codes.name("role", event.actor.role)}`]],
      [text("authority"), event.authority && by(context, { actor: event.authority }, event.authority.subject)],
      [text("recordedAt"), recorded(context, event)],
      [text("command"), codes.coded("command", event.command)],
      [text("position"), `${event.position}`]]),
    event.unreadable && el("p", { class: "flag" }, `${text("unreadable")}: ${event.unreadable}`),
    event.change && el("details", { id: `content-${event.position}` }, el("summary", {}, text("content")), content(context, say, event)));
}

function by({ kept, me }, event, label) {
  return !me.may("READ_AUDIT") ? label : link({ view: "timeline", actor: event.actor.subject, unit: event.actor.jurisdiction, ...kept }, label);
}

function recorded({ language }, event) {
  return new Date(event.recordedAt).toLocaleString(language === "zh" ? "zh-CN" : "en-GB", { timeZone: "Asia/Shanghai" });
}
