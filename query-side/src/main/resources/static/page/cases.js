import { el, link, table } from "./html.js";

/** The page about a case of each channel that has cases here. */
export const PAGES = { MEDIATION: "mediation-case", INSPECTION: "inspection-case", PETITION: "petition" };

/** Where a case of whatever channel went, or what it is the same as. */
export const toCase = ({ kept }, channel, id) => id && (PAGES[channel] ? link({ view: PAGES[channel], id, ...kept }, id) : id);

/** A list of what is one thing each; nothing where there is none. */
export function several(parts) {
  return parts.length > 0 && el("ul", { class: "several" }, parts.map((part) => el("li", {}, part)));
}

/** An amount of money; nothing where there is none. */
export function yuan(fen) {
  return fen === undefined || fen === null ? undefined : `¥ ${(fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2 })}`;
}

/** An employer: by its page when it is on record, else by whatever is known of it. */
export function employer(say, { employerId, name, organizationCode }) {
  return employerId ? say({ type: "employer", id: employerId }) : name ?? organizationCode ?? "";
}

/** The clocks of a case, those that run first, each with what its last day follows from. */
export function clocksOf({ text, codes }, { running, past }) {
  const heads = [text("deadline"), text("status"), text("lastDay"), text("derivation")];
  const row = (each, state, extra) => el("tr", {},
    el("td", {}, codes.name("clock-kind", each.kind)),
    el("td", {}, state, each.missedOn && [" ", el("span", { class: "flag" }, `${text("missed")} ${each.missedOn}`)]),
    el("td", {}, each.deadline.lastDay ?? text("noNotice", { year: each.deadline.yearWithoutNotice })),
    el("td", {}, el("small", { class: "code" }, each.derivation), extra));
  const rows = [
    ...running.map((each) => row(each, codes.name("clock-status", each.status))),
    ...past.map((each) => row(each, `${text(each.replaced ? "replaced" : each.inTime ? "inTime" : "late")} ${each.endedOn}`))];
  return rows.length > 0 && table(text("clocks"), heads, rows, { stacked: true });
}

/** The documents of a case, by their digests. */
export function documentsOf({ text, codes }, documents) {
  return documents.length > 0 && el("details", { id: "documents" }, el("summary", {}, `${text("documents")} (${documents.length})`),
    table(text("documents"), [text("kind"), text("day"), text("digest"), text("events")], documents.map((each) => el("tr", {},
      el("td", {}, codes.name("case-document-kind", each.kind)), el("td", {}, each.on), el("td", {}, el("code", {}, each.sha256)), el("td", {}, codes.name("event-type", each.eventType)))), { stacked: true }));
}

/** The cases of a matter, each by its channel; those of whatever channel lead to their pages. */
export function chain({ text, codes, kept }, matter, id) {
  return [el("h2", {}, text("matter")), el("ol", {}, matter.cases.map((each) => el("li", {},
    `${each.openedOn} ${codes.name("channel", each.channel)} `,
    each.caseId === id ? el("strong", {}, each.caseId) : PAGES[each.channel] ? link({ view: PAGES[each.channel], id: each.caseId, ...kept }, each.caseId) : each.caseId)))];
}
