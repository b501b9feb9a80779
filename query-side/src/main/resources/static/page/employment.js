import { complianceOf } from "./inspection.js";
import { definitions, el, link, span, table } from "./html.js";
import { count } from "./figures.js";
import { list } from "./lists.js";
import { timelineOf } from "./timeline.js";
import { crumbs, ended, lineage } from "./units.js";

/** One employment relationship: what stands, every filing, every event. */
export async function relationship(context) {
  const { text, get, parameters, kept, codes } = context;
  const { data, asOf } = await get(`/relationships/${parameters.id}`);
  context.watermark(asOf);
  const [employer, units, events] = await Promise.all([
    get(`/employers/${data.employerId}`), lineage(context, data.jurisdiction), timelineOf(context, { aggregate: data.id })]);
  const toEmployer = { view: "employer", id: data.employerId, ...kept };
  const filings = table(text("filings"),
    ["#", text("kind"), text("status"), codes.name("field", "submittedOn"), codes.name("field", "dueOn"), text("findings")],
    data.filings.map((f) => el("tr", {},
      el("td", {}, f.number),
      el("td", {}, codes.name("filing-kind", f.kind)),
      el("td", {}, [codes.name("filing-state", f.state), returned(context, f)]),
      el("td", {}, f.submittedOn, f.late && " ", f.late && el("span", { class: "flag" }, text("late"))),
      el("td", {}, f.dueOn),
      el("td", {}, f.findings.length > 0 && el("ul", { class: "several" }, f.findings.map((each) => el("li", {}, codes.finding(each))))))), { stacked: true });
  const title = `${text("relationship")} ${data.person.name}`;
  return {
    title: `${title} · ${employer.data.name}`,
    nodes: [
      crumbs(context, units, { text: employer.data.name, to: toEmployer, id: "crumb-employer" }, { text: title }),
      el("h1", {}, title),
      definitions([
        [text("employer"), link(toEmployer, employer.data.name)],
        [text("worker"), worker(context, data.person)],
        [text("regime"), codes.coded("regime", data.regime)],
        [text("jurisdiction"), place(context, units)],
        [text("employed"), periods(data.standings, (s) => s.employed)],
        [text("underContract"), periods(data.standings, (s) => s.underContract)],
        [text("id"), el("code", {}, data.id)]]),
      await ended(context, units.at(-1)),
      filings,
      ...(events.nodes.length > 0 ? [el("h2", {}, text("timeline")), ...events.nodes] : [])],
  };
}

/** One employer: particulars, its relationships, every event. */
export async function employer(context) {
  const { text, get, parameters, kept, codes, me } = context;
  const { data, asOf } = await get(`/employers/${parameters.id}`);
  context.watermark(asOf);
  const [units, roster, events, compliance] = await Promise.all([
    lineage(context, data.jurisdiction), me.may("READ_RELATIONSHIPS") ? list(context, `/employers/${data.id}/relationships`, 50) : undefined, timelineOf(context, { aggregate: data.id }),
    complianceOf(context, data.id)]);
  const entry = (r) => el("tr", {},
    el("td", {}, r.worker), el("td", {}, codes.name("regime", r.regime)), el("td", {}, periods(r.standings, (s) => s.employed)),
    el("td", {}, periods(r.standings, (s) => s.underContract)), el("td", {}, link({ view: "relationship", id: r.id, ...kept }, text("open"))));
  const { headcount } = data;
  return {
    title: data.name,
    nodes: [
      crumbs(context, units, { text: data.name }),
      el("h1", {}, data.name),
      definitions([
        [text("code"), data.creditCode ?? data.organizationCode],
        [text("status"), status(context, data)],
        [text("jurisdiction"), place(context, units)],
        [text("registrationType"), codes.coded("registration-type", data.registrationType)],
        [text("industry"), codes.industry(data.industry)],
        [text("size"), codes.coded("enterprise-size", data.size)],
        [text("initialFiling"), initialFiling(context, data.initialFiling)],
        [text("headcount"), headcount && `${headcount.month}: ${text("onRoll")} ${count(headcount.onRoll)}, ${text("shouldSign")} ${count(headcount.shouldSign)}`],
        [text("source"), headcount && codes.coded("headcount-source", headcount.source)]]),
      await ended(context, units.at(-1)),
      compliance,
      roster && table(text("relationships"), [text("worker"), text("regime"), text("employed"), text("underContract"), text("timeline")], roster.rows.map(entry), { stacked: true }),
      roster?.more,
      ...(events.nodes.length > 0 ? [el("h2", {}, text("timeline")), ...events.nodes] : [])],
  };
}

function worker({ codes }, { name, documentKind, document }) {
  return [name, document && [` ${document} `, codes.coded("document-kind", documentKind)]];
}

function status({ codes }, { status, ceased }) {
  return [codes.coded("employer-status", status), ceased && [` ${ceased.on} `, codes.coded("deregistration-reason", ceased.reason)]];
}

function initialFiling({ codes }, { state, acceptedOn, lastReasons }) {
  return [codes.coded("initial-filing-state", state), acceptedOn && ` ${acceptedOn}`,
    state === "RETURNED" && lastReasons.map((reason) => [" ", codes.coded("return-reason", reason)])];
}

/** Each time that a filing was returned, and why. */
function returned({ codes }, filing) {
  return filing.returns.length > 0 && el("ul", { class: "several" }, filing.returns.map(({ returnedOn, reasons, note }) =>
    el("li", {}, [`${codes.name("filing-state", "RETURNED")} ${returnedOn}: `, reasons.map((reason, i) => [i > 0 && "、", codes.coded("return-reason", reason)]), note && ` ${note}`])));
}

function place({ kept }, units) {
  const unit = units.at(-1);
  return [link({ ...kept, unit: unit.code }, unit.name), ` ${unit.code}`];
}

function periods(standings, of) {
  return Object.values(standings).flatMap(of).sort((a, b) => a.from.localeCompare(b.from)).map((each, i) => [i > 0 && "；", span(each)]);
}
